import type { Verdict } from '../../contract/attempt.ts';
import type { Participation } from '../../contract/connection.ts';
import { consentsPerCountry, type Region } from '../../contract/marketplaces.ts';
import type { Account, AttemptRow, ConnectionRow } from '../store/rows.ts';

/** What makes a connection unique in its tenant: the account, its region, and in the Far East its country. */
export const connectionKey = (sellingPartnerId: string, region: Region, country: string | null): string =>
  [sellingPartnerId, region, country ?? ''].join('|');

/** The tenant's connection that has this account's key. */
export function holderOf(
  connections: readonly ConnectionRow[],
  sellingPartnerId: string,
  { region, country }: Account,
): ConnectionRow | undefined {
  const key = connectionKey(sellingPartnerId, region, country);
  return connections.find((connection) => connection.key === key);
}

/**
 * Whether two readings of an account can be of the same one: at least one country store has the name it had.
 * The selling partner id arrives as a query value that a browser can change, so it alone proves nothing.
 */
export function looksLikeTheSame(held: readonly Participation[], granted: readonly Participation[]): boolean {
  const names = new Map(held.map(({ marketplaceId, storeName }) => [marketplaceId, storeName]));
  // A store that was never opened has no name, and two of those say nothing.
  return granted.some(
    ({ marketplaceId, storeName }) => storeName.trim() !== '' && names.get(marketplaceId) === storeName,
  );
}

/** What is to be done with an account that came back from Amazon. */
export type IdentityVerdict =
  | { kind: 'activate'; connection: ConnectionRow; alreadyHere: boolean }
  | { kind: 'review'; verdict: Verdict };

/**
 * What a finished consent means for what the tenant already holds.
 * @param attempt what was asked for
 * @param renewed the connection the attempt is to renew
 * @param holder the tenant's connection that has the account's key already
 */
export function compareIdentity(
  attempt: Pick<AttemptRow, 'purpose' | 'region' | 'country' | 'expected'>,
  granted: { sellingPartnerId: string; account: Account },
  renewed: ConnectionRow | undefined,
  holder: ConnectionRow | undefined,
): IdentityVerdict {
  const { sellingPartnerId, account } = granted;
  if (attempt.purpose === 'renew' && renewed) {
    if (sellingPartnerId !== attempt.expected) return { kind: 'review', verdict: 'different' };
    if (account.region !== renewed.region || account.country !== renewed.country) {
      return { kind: 'review', verdict: 'other_place' };
    }
    return looksLikeTheSame(renewed.marketplaces, account.marketplaces)
      ? { kind: 'activate', connection: renewed, alreadyHere: false }
      : { kind: 'review', verdict: 'unfamiliar' };
  }
  if (holder) {
    return looksLikeTheSame(holder.marketplaces, account.marketplaces)
      ? { kind: 'activate', connection: holder, alreadyHere: true }
      : { kind: 'review', verdict: 'unfamiliar' };
  }
  const asked =
    account.region === attempt.region && (attempt.country === account.country || !account.country);
  return { kind: 'review', verdict: asked ? 'new' : 'other_place' };
}

/** What an accepted account becomes: it renews a connection, fills a row that waited for one, or is a new one. */
export type Target =
  { kind: 'activate'; connection: ConnectionRow; alreadyHere: boolean } | { kind: 'create' };

/**
 * Where "keep" files an account: on the connection that has its key; otherwise on the row it was asked for, if it
 * fits there; otherwise on the same account's disconnected row of the seller, whose history goes on; otherwise anew.
 */
export function targetOf(
  attempt: Pick<AttemptRow, 'connectionId' | 'sellerId'>,
  granted: { sellingPartnerId: string; account: Account },
  connections: readonly ConnectionRow[],
): Target {
  const { sellingPartnerId, account } = granted;
  const holder = holderOf(connections, sellingPartnerId, account);
  if (holder)
    return { kind: 'activate', connection: holder, alreadyHere: holder.id !== attempt.connectionId };
  const fitting = connections.filter(({ region, country }) => {
    const perCountry = consentsPerCountry(account.region);
    return region === account.region && (!perCountry || country === account.country);
  });
  const isSame = (row: ConnectionRow) => row.sellingPartnerId === sellingPartnerId;
  const connection =
    fitting.find(
      (row) => row.id === attempt.connectionId && (row.sellingPartnerId === null || isSame(row)),
    ) ??
    fitting.find((row) => row.sellerId === attempt.sellerId && row.state === 'disconnected' && isSame(row));
  return connection ? { kind: 'activate', connection, alreadyHere: false } : { kind: 'create' };
}

/**
 * Where an account belongs: its region and, in the Far East, its country; `undefined` without any open country
 * store. Stores that are not open never decide that, but are kept: they can be opened later.
 */
export function placeOf(
  found: readonly Participation[],
  region: Region,
  country: string | null,
): Omit<Account, 'otherMarketplaces'> | undefined {
  const open = found.filter(({ participates }) => participates);
  const home = open.find((store) => store.country === country) ?? open[0];
  if (!home) return undefined;
  if (!consentsPerCountry(region)) return { region, country: null, marketplaces: found };
  return { region, country: home.country, marketplaces: found.filter((one) => one.country === home.country) };
}

/** The name of an account's first open store that has one. */
export const storeNameOf = (marketplaces: readonly Participation[]): string | undefined =>
  marketplaces.map(({ participates, storeName }) => (participates ? storeName.trim() : '')).find(Boolean);

/** Amazon's ids of sellers begin with A; a vendor's is the code of the vendor group. */
export const isSellerId = (sellingPartnerId: string): boolean => sellingPartnerId.startsWith('A');
