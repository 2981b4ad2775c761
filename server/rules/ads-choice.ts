import type { AdsChoice, AdsLinkRequest, AdsProfile } from '../../contract/ads.ts';
import { isoOrNull } from '../clock.ts';
import type { AdsLinkRow, AdsLoginRow, AdsProfileRow } from '../store/rows.ts';
import type { AdsFacts } from './ads-draw.ts';
import { matcher, placeKey, type AdsGroup } from './ads-groups.ts';

/** What one login can see, for a person to choose from. */
export function toChoice(
  login: AdsLoginRow,
  facts: AdsFacts,
  options: {
    /** The group whose PPC is being connected. */
    groupKey: string | null;
    /** When an unanswered choice ends. */
    endsAt: number | null;
    /** Masks account ids for those who may not see them. */
    show: (id: string) => string;
  },
): AdsChoice {
  const { groups, sellerNames, supported } = facts;
  const matchOf = matcher(groups);
  const matched = new Map(login.profiles.map((profile) => [profile.profileId, matchOf(profile)]));
  const served = servedProfiles(facts.logins, login);
  const profiles = login.profiles.map((profile): AdsProfile => {
    const group = matched.get(profile.profileId);
    const { profileId, name, country, type, accountId, access } = profile;
    return {
      profileId,
      name: name || group?.storeName || options.show(accountId),
      country,
      type,
      accountId: options.show(accountId),
      access,
      match: group
        ? {
            groupKey: group.key,
            sellerId: group.sellerId,
            sellerName: sellerNames.get(group.sellerId) ?? '',
          }
        : null,
      supported: isSupported(profile, supported),
      linked: isServed(profile, served),
    };
  });
  const concerned = new Set([
    ...[...matched.values()].flatMap((group) => group?.key ?? []),
    ...[...login.links, ...login.waiting].map(placeKey),
    ...(options.groupKey === null ? [] : [options.groupKey]),
  ]);
  const has = new Set(
    profiles.flatMap(({ match, country }) => (match ? [`${match.groupKey} ${country}`] : [])),
  );
  const missing = groups
    .filter(({ key, region }) => concerned.has(key) && !login.unreachable.includes(region))
    .flatMap(({ key, countries }) =>
      [...countries.keys()]
        .filter((country) => supported.has(country) && !has.has(`${key} ${country}`))
        .map((country) => ({ groupKey: key, country })),
    );
  return {
    grantId: login.id,
    login: login.login,
    profiles,
    missing,
    unreachable: [...login.unreachable],
    endsAt: isoOrNull(options.endsAt),
  };
}

const isSupported = ({ type, country }: AdsProfileRow, supported: ReadonlySet<string>): boolean =>
  type === 'seller' && supported.has(country);

/** Profiles in use, with the access that the login which serves them has. */
function servedProfiles(logins: readonly AdsLoginRow[], login: AdsLoginRow) {
  const all = logins.some(({ id }) => id === login.id) ? logins : [...logins, login];
  return new Map(
    all
      .filter(({ state }) => state === 'active')
      .flatMap(({ links, profiles }) =>
        links.map(({ profileId }) => [
          profileId,
          profiles.find((one) => one.profileId === profileId)?.access,
        ]),
      ),
  );
}

/** Served as well as this login could do it: one that may edit improves on one that may only view. */
function isServed(
  { profileId, access }: AdsProfileRow,
  served: ReadonlyMap<string, AdsProfileRow['access'] | undefined>,
): boolean {
  if (!served.has(profileId)) return false;
  const present = served.get(profileId);
  return present !== undefined && !(present === 'view' && access === 'edit');
}

/** A choice that can't be made, by the field that is wrong. */
export interface WrongChoice {
  readonly field: string;
  readonly reason: string;
}

/** The links a person chose. */
export function linksOf(
  { profiles: chosen }: AdsLinkRequest,
  login: AdsLoginRow,
  { groups, supported }: Pick<AdsFacts, 'groups' | 'supported'>,
): AdsLinkRow[] | WrongChoice {
  const matchOf = matcher(groups);
  const byKey = new Map<string, AdsGroup>(groups.map((group) => [group.key, group]));
  const byId = new Map(login.profiles.map((profile) => [profile.profileId, profile]));
  const links: AdsLinkRow[] = [];
  const seen = new Set<string>();
  for (const [at, { profileId, groupKey }] of chosen.entries()) {
    const wrong = (name: string, reason: string) => ({ field: `profiles.${at}.${name}`, reason });
    const profile = byId.get(profileId);
    const group = byKey.get(groupKey);
    if (!profile) return wrong('profileId', 'is not a profile of this login');
    if (!group) return wrong('groupKey', 'is not a group that was connected');
    if (!isSupported(profile, supported)) return wrong('profileId', 'can’t be used here');
    const match = matchOf(profile);
    if (match && match.key !== groupKey) return wrong('groupKey', 'is not the group of this account');
    const { sellerId, sellingPartnerId, region, countries } = group;
    if (profile.region !== region || !countries.has(profile.country)) {
      return wrong('groupKey', 'does not sell in the country of this profile');
    }
    const spots = [profileId, `${groupKey} ${profile.country}`];
    if (spots.some((spot) => seen.has(spot))) return wrong('profileId', 'is chosen twice, or its country is');
    for (const spot of spots) seen.add(spot);
    links.push({ profileId, sellerId, sellingPartnerId, region, country: profile.country, paused: false });
  }
  return links;
}
