import type { AuthorizationState, Connection, Group, Seller } from '../../contract/connection.ts';
import { DAY, iso } from '../clock.ts';
import type { ConnectionRow, SellerRow } from '../store/rows.ts';

/** Amazon asks every seller to renew an authorization after this time. */
export const AUTHORIZATION_LIFE = 365 * DAY;
/** From here on the card says "Renew soon". */
const RENEW_SOON = 30 * DAY;

/** What the card says: drawn from dates, never stored. */
export function authorizationState(row: ConnectionRow, now: number): AuthorizationState {
  if (row.state === 'disconnected') return 'disconnected';
  if (now >= row.connectedAt + AUTHORIZATION_LIFE - RENEW_SOON) return 'expiring';
  return 'connected';
}

/** States that somebody has to do something about, the worst first. */
const WORST_FIRST: AuthorizationState[] = [
  'revoked',
  'reauth_expired',
  'error',
  'amazon_inactive',
  'reauth_scope',
  'expiring',
  'needs_review',
  'connected_partial',
];

export const needsAction = ({ state }: Connection): boolean => WORST_FIRST.includes(state);

/** Lower is worse; sellers whose accounts are all well come last. */
export function urgency(seller: Seller): number {
  const states = seller.groups.flatMap(({ connections }) => connections.map(({ state }) => state));
  const worst = WORST_FIRST.findIndex((state) => states.includes(state));
  return worst < 0 ? WORST_FIRST.length : worst;
}

/** Hides the middle of an id from people who may not see it. */
export const maskId = (id: string): string => `${id.slice(0, 4)}…${'•'.repeat(4)}`;

export function toConnection(row: ConnectionRow, now: number, show: (id: string) => string): Connection {
  return {
    id: row.id,
    sellerId: row.sellerId,
    name: row.name,
    region: row.region,
    country: row.country,
    accountType: 'seller',
    sellingPartnerId: show(row.sellingPartnerId),
    state: authorizationState(row, now),
    problem: null,
    marketplaces: [...row.marketplaces],
    connectedAt: iso(row.connectedAt),
    connectedBy: row.connectedBy,
    renewBy: row.state === 'connected' ? iso(row.connectedAt + AUTHORIZATION_LIFE) : null,
    lastSuccessAt: iso(row.lastSuccessAt),
  };
}

/** A seller with its connections, grouped by account and region (no group is ever shown twice). */
export function toSeller(
  row: SellerRow,
  connections: readonly ConnectionRow[],
  now: number,
  show: (id: string) => string,
): Seller {
  const groups = new Map<string, Group>();
  for (const connection of connections) {
    const key = `${row.id}:${connection.sellingPartnerId}:${connection.region}`;
    const group = groups.get(key) ?? {
      key: groupKey(key, groups),
      region: connection.region,
      sellingPartnerId: show(connection.sellingPartnerId),
      connections: [],
    };
    group.connections.push(toConnection(connection, now, show));
    groups.set(key, group);
  }
  return { id: row.id, name: row.name, groups: [...groups.values()] };
}

/** A key for the page that does not carry the selling partner id. */
const groupKey = (key: string, groups: ReadonlyMap<string, Group>): string =>
  `${key.slice(0, key.indexOf(':'))}-${groups.size + 1}`;
