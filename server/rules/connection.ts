import type { Ads } from '../../contract/ads.ts';
import type { AuthorizationState, Connection, Group, Seller } from '../../contract/connection.ts';
import { PROBLEMS, type Problem, type ProblemCode } from '../../contract/problem.ts';
import { DAY, iso, isoOrNull } from '../clock.ts';
import { hashOf } from '../security/random.ts';
import type { ConnectionRow, SellerRow, Trouble } from '../store/rows.ts';
import type { OwnerLink } from '../../contract/link.ts';
import type { Overlay } from './attempt.ts';
import { checkAfter, isRenewedAtAmazon, renewalDate } from './clocks.ts';
import { stallMoments, toMarketplaces } from './marketplace.ts';

/** From here on the card says "Renew soon". */
const RENEW_SOON = 30 * DAY;

/** How a connection with trouble is drawn; what is not here works on. */
const TROUBLED: Partial<Record<ProblemCode, AuthorizationState>> = {
  revoked: 'revoked',
  expired: 'reauth_expired',
  account_inactive: 'amazon_inactive',
  account_not_ready: 'amazon_inactive',
  role_missing: 'connected_partial',
};

/** What the card says: drawn from dates and trouble, never stored. */
export function authorizationState(
  row: ConnectionRow,
  { now, application, rolesAddedAt }: Pick<Look, 'now' | 'application' | 'rolesAddedAt'>,
): AuthorizationState {
  if (row.state === 'added') return 'not_connected';
  if (row.state === 'leaving' || row.state === 'disconnected') return 'disconnected';
  const troubled = row.trouble && TROUBLED[row.trouble.code];
  if (row.state === 'lost') return troubled ?? 'error';
  if (application || (row.trouble && PROBLEMS[row.trouble.code].actor === 'host')) return 'error';
  if (troubled) return troubled;
  if (row.connectedAt !== null && rolesAddedAt !== null && row.connectedAt < rolesAddedAt)
    return 'reauth_scope';
  const renewBy = renewalDate(row);
  if (renewBy !== null && now >= renewBy - RENEW_SOON && !isRenewedAtAmazon(row)) return 'expiring';
  return row.missingRoles.length > 0 ? 'connected_partial' : 'connected';
}

/** The next moment after `now` at which a connection is drawn differently although nothing happened. */
export function nextChange(row: ConnectionRow, now: number): number {
  const renewBy = renewalDate(row);
  const checkable = checkAfter(row, now);
  const moments = [
    ...(renewBy === null ? [] : [renewBy - RENEW_SOON]),
    ...(checkable === null ? [] : [checkable]),
    ...stallMoments(row),
  ];
  return Math.min(...moments.filter((moment) => moment > now), Infinity);
}

/** Hides the middle of an id from people who may not see it. */
export const maskId = (id: string): string => `${id.slice(0, 4)}…${'•'.repeat(4)}`;

export const toProblem = (trouble: Trouble | null): Problem | null =>
  trouble && { ...trouble, actor: PROBLEMS[trouble.code].actor, at: iso(trouble.at) };

/** What one look at the rows needs beside them. */
export interface Look {
  readonly now: number;
  /** Masks selling partner ids for those who may not see them. */
  show(sellingPartnerId: string): string;
  /** Countries the host can load. */
  readonly supported: ReadonlySet<string>;
  /** How PPC stands in a group, by its key; `null` where the host does not use Amazon Ads. */
  ads(groupKey: string): Ads | null;
  /** How long the host keeps loaded data after a disconnect, in milliseconds. */
  readonly retention: number | null;
  /** Amazon refuses our application: no connection can be used. */
  readonly application: Trouble | null;
  /** Consents from before this moment lack a role that the application asks for now. */
  readonly rolesAddedAt: number | null;
  /** Connections that somebody is on the way with. */
  readonly underWay: ReadonlyMap<string, Overlay>;
  /** The newest owner link of each connection that has one. */
  readonly links: ReadonlyMap<string, OwnerLink>;
}

export function toConnection(row: ConnectionRow, look: Look): Connection {
  const { now, show, supported, retention, underWay, links } = look;
  const isLive = row.state === 'connected' || row.state === 'lost';
  const renewBy = isLive && !isRenewedAtAmazon(row) ? renewalDate(row) : null;
  const kept = row.disconnectedAt !== null && retention !== null ? row.disconnectedAt + retention : null;
  return {
    id: row.id,
    sellerId: row.sellerId,
    name: row.name,
    region: row.region,
    country: row.country,
    accountType: 'seller',
    sellingPartnerId: row.sellingPartnerId && show(row.sellingPartnerId),
    state: underWay.get(row.id) ?? authorizationState(row, look),
    problem: toProblem(row.state === 'connected' && look.application ? look.application : row.trouble),
    marketplaces: toMarketplaces(row, supported, now),
    connectedAt: isoOrNull(row.connectedAt),
    refreshedAt: isoOrNull(row.refreshedAt),
    connectedBy: row.connectedBy,
    renewBy: isoOrNull(renewBy),
    lastSuccessAt: isoOrNull(row.lastSuccessAt),
    checkAfter: isLive ? isoOrNull(checkAfter(row, now)) : null,
    missingRoles: [...row.missingRoles],
    mws: row.mws && { hint: row.mws.hint, updatedAt: iso(row.mws.updatedAt) },
    responsible: row.responsible,
    link: links.get(row.id) ?? null,
    undoUntil: row.state === 'leaving' ? isoOrNull(row.undoUntil) : null,
    keptUntil: isoOrNull(kept),
  };
}

/** A seller with its connections, grouped by account and region (no group is ever shown twice). */
export function toSeller(row: SellerRow, connections: readonly ConnectionRow[], look: Look): Seller {
  const groups = new Map<string, Group>();
  for (const connection of connections) {
    const key = groupKey(connection);
    const group: Group = groups.get(key) ?? {
      key,
      region: connection.region,
      sellingPartnerId: connection.sellingPartnerId && look.show(connection.sellingPartnerId),
      connections: [],
      ads: look.ads(key),
    };
    group.connections.push(toConnection(connection, look));
    groups.set(key, group);
  }
  return { id: row.id, name: row.name, groups: [...groups.values()] };
}

/** The same for all connections of one account in one region; a row without an account is its own group. */
export const groupKey = ({
  id,
  sellerId,
  sellingPartnerId,
  region,
}: Pick<ConnectionRow, 'id' | 'sellerId' | 'sellingPartnerId' | 'region'>): string =>
  hashOf(['group', sellerId, sellingPartnerId ?? id, region].join('|')).slice(0, 22);
