import type { Region } from '../../contract/marketplaces.ts';
import type { AdsLinkRow, AdsLoginRow, AdsPlace, AdsProfileRow, ConnectionRow } from '../store/rows.ts';
import { groupKey } from './connection.ts';

/** One selling partner id of one seller in one region, as Amazon Ads needs to know it. */
export interface AdsGroup extends AdsPlace {
  readonly key: string;
  readonly storeName: string;
  /** The countries it sells in, each with its connection. */
  readonly countries: ReadonlyMap<string, string>;
  /** One of its connections is in use. */
  readonly isLive: boolean;
}

export const placeKey = (place: AdsPlace): string => groupKey({ id: '', ...place });

/** The groups that ever had a consent; those in use first, since they win where an account is listed twice. */
export function adsGroupsOf(connections: readonly ConnectionRow[]): AdsGroup[] {
  const byKey = Map.groupBy(
    connections.filter(({ sellingPartnerId }) => sellingPartnerId !== null),
    groupKey,
  );
  const groups = [...byKey].flatMap(([key, rows]) => {
    const [{ sellerId, sellingPartnerId, region } = {}] = rows;
    if (!sellerId || !sellingPartnerId || !region) return [];
    const stores = rows.flatMap(({ id, marketplaces }) =>
      marketplaces.filter(({ participates }) => participates).map((store) => ({ ...store, id })),
    );
    const countries = new Map(stores.map(({ country, id }) => [country, id]));
    const storeName = stores.find((store) => store.storeName.trim() !== '')?.storeName.trim() ?? '';
    const isLive = rows.some(({ state }) => state === 'connected' || state === 'lost');
    return [{ key, sellerId, sellingPartnerId, region, storeName, countries, isLive }];
  });
  return groups.sort((left, right) => Number(right.isLive) - Number(left.isLive));
}

/**
 * The part of an account id that its spellings share: Amazon writes `A2DE…` in one place and `ENTITY2DE…` in another
 * for the same advertiser.
 */
export const accountOf = (id: string): string =>
  id
    .toUpperCase()
    .replace(/^ENTITY_?/, '')
    .replace(/^A/, '');

/** An account in a country, the key by which profiles find their groups. */
const spot = (region: Region, id: string, country: string) => [region, accountOf(id), country].join('|');

/** Finds the group of a profile by its account and country. */
export function matcher(groups: readonly AdsGroup[]): (profile: AdsProfileRow) => AdsGroup | undefined {
  const bySpot = new Map<string, AdsGroup>();
  for (const group of groups) {
    for (const country of group.countries.keys()) {
      const key = spot(group.region, group.sellingPartnerId, country);
      if (!bySpot.has(key)) bySpot.set(key, group);
    }
  }
  return ({ type, region, accountId, country }) =>
    type === 'seller' ? bySpot.get(spot(region, accountId, country)) : undefined;
}

/** The link through which a login serves a country of a group. */
export const linkOf = ({ links }: AdsLoginRow, group: AdsGroup, country: string): AdsLinkRow | undefined =>
  links.find((link) => link.country === country && placeKey(link) === group.key);
