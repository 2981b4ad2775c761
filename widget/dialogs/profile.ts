import type { AdsProfile } from '../../contract/ads.ts';
import { countryName, type View } from '../views/view.ts';
import type { Words } from '../words/en.ts';

/** It can be ticked: it belongs to a group of ours and is not connected yet. */
export const linkable = ({ supported, linked, match }: AdsProfile): boolean =>
  supported && !linked && !!match;

/** Why a profile can't be connected; `undefined` when it can. */
export function whyNot(words: Words, { type, supported, match }: AdsProfile): string | undefined {
  if (type === 'vendor') return words.adsVendor;
  if (type === 'agency') return words.adsAgency;
  if (type === 'other') return words.adsOther;
  if (!match) return words.adsNotHere;
  return supported ? undefined : words.adsUnsupportedCountry;
}

/** One account has two spellings at Amazon: `A2…` and `ENTITYA2…`. */
const bare = (id: string): string => id.replace(/^ENTITY/i, '').toLowerCase();

/** Every word of the query is in one of its names or ids. */
export function fits({ locale }: View, profile: AdsProfile, query: string): boolean {
  const { name, accountId, profileId, country, match } = profile;
  const text = [
    name,
    bare(accountId),
    profileId,
    country,
    countryName(locale, country),
    match?.sellerName ?? '',
  ]
    .join('\n')
    .toLowerCase();
  return query
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(bare(word)));
}

/** By seller, then country, so that a seller's profiles stand together. */
export const sortProfiles = (profiles: AdsProfile[]): AdsProfile[] =>
  [...profiles].sort(
    (one, other) =>
      (one.match?.sellerName ?? '').localeCompare(other.match?.sellerName ?? '') ||
      one.country.localeCompare(other.country),
  );
