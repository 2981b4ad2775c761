import type { Accounts, AccountsFilter, AccountsQuery } from '../../contract/api.ts';
import type { Connection, Seller } from '../../contract/connection.ts';
import { DAY } from '../clock.ts';
import { isPending } from './marketplace.ts';
import { fold, haystackOf, type Haystack } from './search.ts';
import { adsNeedAction, needsAction, urgency } from './urgency.ts';

const connectionsOf = ({ groups }: Seller) => groups.flatMap(({ connections }) => connections);
const isLive = ({ state }: Connection) => state !== 'disconnected';

/** What puts a seller under a filter. */
const FILTERS: Record<AccountsFilter, (seller: Seller, connections: Connection[]) => boolean> = {
  needs_action: ({ groups }, connections) =>
    connections.some(needsAction) || groups.some(({ ads }) => adsNeedAction(ads)),
  renew_soon: ({ groups }, connections) =>
    connections.some(({ state }) => state === 'expiring') ||
    groups.some(({ ads }) => ads?.state === 'expiring'),
  pending: (_, connections) =>
    connections.some((one) => isLive(one) && one.marketplaces.some((marketplace) => isPending(marketplace))),
  ads_pending: ({ groups }) =>
    groups.some(({ ads }) => ads?.marketplaces.some(({ state }) => state === 'pending') ?? false),
  not_connected: (_, connections) =>
    connections.filter(isLive).every(({ state }) => state === 'not_connected'),
};
const FILTER_NAMES = Object.keys(FILTERS) as AccountsFilter[];

const LOST = new Set<Connection['state']>(['revoked', 'reauth_expired']);

export type Sort = NonNullable<AccountsQuery['sort']>;

/** What finding, counting and sorting need of a seller, worked out once. */
export interface SellerFacts {
  readonly id: string;
  readonly filters: ReadonlySet<AccountsFilter>;
  readonly states: ReadonlySet<Connection['state']>;
  readonly haystack: Haystack;
  readonly regions: ReadonlySet<string>;
  readonly connections: number;
  readonly lost: number;
  /** When its connections that are to be renewed soon must be, in epoch milliseconds. */
  readonly renewals: readonly number[];
  /** Lower comes first; sellers with the same figure are sorted by name. */
  readonly ranks: Record<Sort, number>;
  readonly nameKey: string;
}

/** @param ids what the viewer may search this seller by, beside names and countries */
export function factsOf(seller: Seller, ids: readonly string[]): SellerFacts {
  const connections = connectionsOf(seller);
  const live = connections.filter(isLive);
  const timesOf = (times: (string | null)[]) => times.flatMap((time) => (time ? [Date.parse(time)] : []));
  const countries = live.flatMap(({ country, marketplaces }) => [
    ...(country ? [country] : []),
    ...marketplaces.filter(({ participates }) => participates).map((marketplace) => marketplace.country),
  ]);
  return {
    id: seller.id,
    filters: new Set(FILTER_NAMES.filter((name) => FILTERS[name](seller, connections))),
    states: new Set(connections.map(({ state }) => state)),
    haystack: haystackOf({
      names: [
        seller.name,
        ...connections.flatMap(({ name, marketplaces }) => [
          name,
          ...marketplaces.map(({ storeName }) => storeName),
        ]),
      ],
      ids,
      countries,
    }),
    regions: new Set(live.map(({ region }) => region)),
    connections: connections.length,
    lost: connections.filter(({ state }) => LOST.has(state)).length,
    renewals: timesOf(connections.filter(({ state }) => state === 'expiring').map(({ renewBy }) => renewBy)),
    ranks: {
      needs_action: urgency(seller),
      name: 0,
      renewal: Math.min(...timesOf(live.map(({ renewBy }) => renewBy)), Infinity),
      last_sync: Math.min(...timesOf(live.map(({ lastSuccessAt }) => lastSuccessAt)), Infinity),
    },
    // Numbers by their value: "Shop 2" before "Shop 10".
    nameKey: fold(seller.name).replace(/\d+/g, (digits) => digits.padStart(12, '0')),
  };
}

export const fitsPlace = (
  facts: SellerFacts,
  { region, country }: Pick<AccountsQuery, 'region' | 'country'>,
): boolean =>
  (region === undefined || facts.regions.has(region)) &&
  (country === undefined || facts.haystack.countries.has(country));

type Key = readonly [rank: number, nameKey: string, id: string];
const keyOf = ({ ranks, nameKey, id }: SellerFacts, sort: Sort): Key => [ranks[sort], nameKey, id];

function compareKeys(left: Key, right: Key): number {
  for (const at of [0, 1, 2] as const) {
    if (left[at] < right[at]) return -1;
    if (left[at] > right[at]) return 1;
  }
  return 0;
}

export const compareSellers =
  (sort: Sort) =>
  (left: SellerFacts, right: SellerFacts): number =>
    compareKeys(keyOf(left, sort), keyOf(right, sort));

/** Where a page ended, as a place in the order and not a number: it stays right when the list changes. */
export const cursorAfter = (facts: SellerFacts, sort: Sort): string =>
  Buffer.from(JSON.stringify([sort, ...keyOf(facts, sort)])).toString('base64url');

/** @returns whether a seller comes after the cursor; `undefined` when it is no cursor of this order */
export function afterCursor(cursor: string, sort: Sort): ((facts: SellerFacts) => boolean) | undefined {
  try {
    const [of, rank, nameKey, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (of !== sort || typeof nameKey !== 'string' || typeof id !== 'string') return undefined;
    // JSON has no Infinity; it was written as null.
    const key: Key = [typeof rank === 'number' ? rank : Infinity, nameKey, id];
    return (facts) => compareKeys(keyOf(facts, sort), key) > 0;
  } catch {
    return undefined;
  }
}

/** Figures over all of a tenant's sellers. */
export function totalsOf(sellers: readonly SellerFacts[], found: number, now: number): Accounts['totals'] {
  const count = (filter: AccountsFilter) => sellers.filter(({ filters }) => filters.has(filter)).length;
  const sum = (figure: (facts: SellerFacts) => number) =>
    sellers.reduce((total, facts) => total + figure(facts), 0);
  const renewWithin = (days: number) =>
    sum(({ renewals }) => renewals.filter((renewBy) => renewBy <= now + days * DAY).length);
  const byFilter = Object.fromEntries(FILTER_NAMES.map((name) => [name, count(name)])) as Record<
    AccountsFilter,
    number
  >;
  return {
    sellers: sellers.length,
    connections: sum(({ connections }) => connections),
    needAction: byFilter.needs_action,
    byFilter,
    lost: sum(({ lost }) => lost),
    renewIn7: renewWithin(7),
    renewIn14: renewWithin(14),
    found,
  };
}
