import type { AdsLinkRow, AdsLoginRow, AdsPlace } from '../store/rows.ts';
import { placeKey } from './ads-groups.ts';

/** What a change of links does to a tenant's logins. */
export interface Relinked {
  /** The login that the change was about. */
  readonly login: AdsLoginRow;
  /** All others, as they are now. */
  readonly others: readonly AdsLoginRow[];
  /** Those of them that lost links to it. */
  readonly changed: readonly AdsLoginRow[];
  /** Those that serve nothing any more: their grants are to be destroyed. */
  readonly freed: readonly AdsLoginRow[];
}

/** It serves no group, and none waits for it. */
export const isIdle = ({ links, waiting }: AdsLoginRow): boolean =>
  links.length === 0 && waiting.length === 0;

/** It serves at least one country of the group. */
export const serves = ({ links }: AdsLoginRow, key: string): boolean =>
  links.some((one) => placeKey(one) === key);

const spotOf = (link: AdsLinkRow): string => `${placeKey(link)}|${link.country}`;

/**
 * Lets a login serve groups through `links`. Whatever served those countries, or used those profiles, before does so
 * no more: each country of a group has one profile, each profile one group.
 */
export function link(
  login: AdsLoginRow,
  links: readonly AdsLinkRow[],
  others: readonly AdsLoginRow[],
): Relinked {
  const spots = new Set(links.map(spotOf));
  const profiles = new Set(links.map(({ profileId }) => profileId));
  const served = new Set(links.map(placeKey));
  const without = (row: AdsLoginRow): AdsLoginRow => {
    const kept = row.links.filter((one) => !spots.has(spotOf(one)) && !profiles.has(one.profileId));
    const waiting = row.waiting.filter((place) => !served.has(placeKey(place)));
    const isTouched = kept.length < row.links.length || waiting.length < row.waiting.length;
    return isTouched ? { ...row, links: kept, waiting } : row;
  };
  const rest = without(login);
  const after = others.map(without);
  const touched = after.filter((row, at) => row !== others[at]);
  return {
    login: { ...rest, links: [...rest.links, ...links] },
    others: after,
    changed: touched.filter((row) => !isIdle(row)),
    freed: touched.filter(isIdle),
  };
}

/** Lets a group wait for its first profile in this login; one that the login serves already need not wait. */
export function wait(login: AdsLoginRow, place: AdsPlace): AdsLoginRow {
  const key = placeKey(place);
  const isKnown = [...login.links, ...login.waiting].some((one) => placeKey(one) === key);
  const { sellerId, sellingPartnerId, region } = place;
  return isKnown ? login : { ...login, waiting: [...login.waiting, { sellerId, sellingPartnerId, region }] };
}

type Consent = Pick<AdsLoginRow, 'id' | 'state' | 'userId' | 'profiles' | 'links'>;

/**
 * The consent that a new one of the same Amazon login replaces: the same user where Amazon tells. Where it does not,
 * only the consent that was to be renewed can be meant, and only when some of its profiles came back.
 */
export function replacedBy<T extends Consent>(
  given: Pick<Consent, 'id' | 'userId' | 'profiles'>,
  renewedId: string | null,
  logins: readonly T[],
): T | undefined {
  const held = logins.filter(({ id, state }) => state !== 'candidate' && id !== given.id);
  const same = held.find(({ userId }) => userId !== null && userId === given.userId);
  if (same) return same;
  const renewed = held.find(({ id }) => id === renewedId);
  if (!renewed || (renewed.userId !== null && given.userId !== null)) return undefined;
  const seen = new Set(given.profiles.map(({ profileId }) => profileId));
  // A login that serves nothing has nothing that another could take over.
  const isSame = renewed.links.length === 0 || renewed.links.some(({ profileId }) => seen.has(profileId));
  return isSame ? renewed : undefined;
}

/** A newer consent of the same login takes over everything the older one served. */
export const takeOver = (login: AdsLoginRow, older: AdsLoginRow): AdsLoginRow => ({
  ...login,
  links: older.links,
  waiting: older.waiting,
  // What could not be read this time is still what it was.
  profiles: [...login.profiles, ...older.profiles.filter(({ region }) => login.unreachable.includes(region))],
});

/** Takes a group, or some of its countries, from a login; `undefined` when the login had nothing of it. */
export function unlink(
  login: AdsLoginRow,
  key: string,
  countries?: readonly string[],
): { login: AdsLoginRow; gone: AdsLinkRow[] } | undefined {
  const isMeant = (one: AdsLinkRow) =>
    placeKey(one) === key && (countries === undefined || countries.includes(one.country));
  const gone = login.links.filter(isMeant);
  if (countries !== undefined && gone.length === 0) return undefined;
  const links = login.links.filter((one) => !isMeant(one));
  const isLeft = links.some((one) => placeKey(one) === key);
  const waiting = isLeft ? login.waiting : login.waiting.filter((place) => placeKey(place) !== key);
  if (gone.length === 0 && waiting.length === login.waiting.length) return undefined;
  return { login: { ...login, links, waiting }, gone };
}
