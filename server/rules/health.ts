import type { EventType } from '../../contract/event.ts';
import type { Participation } from '../../contract/connection.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import { newReference } from '../security/random.ts';
import type { ConnectionRow, Trouble } from '../store/rows.ts';
import { whyRefused } from './clocks.ts';
import { compareStores } from './participations.ts';

/** A connection after Amazon said something, and what the host has to be told of it. */
export interface Health {
  readonly row: ConnectionRow;
  readonly events: readonly { type: EventType; code?: ProblemCode; country?: string }[];
}

/** Amazon took the grant away; only a new consent, or the seller's own change of mind, helps. */
export const isFinal = (trouble: Trouble | null): boolean =>
  trouble?.code === 'revoked' || trouble?.code === 'expired';
/** The account could not be read although the grant works. */
const isUnreadable = (trouble: Trouble | null): boolean =>
  trouble?.code === 'role_missing' || trouble?.code === 'account_inactive';

/** The role without which country stores can't be read, by Amazon's name. */
const READING_ROLE = 'Selling Partner Insights';

/** The same trouble keeps its reference and the moment it began. */
const troubleOf = (before: Trouble | null, code: ProblemCode, now: number): Trouble =>
  before?.code === code ? before : { code, reference: newReference(), at: now };

/** A new access token came. */
export function afterRefresh(row: ConnectionRow, now: number): Health {
  const trouble = isUnreadable(row.trouble) ? row.trouble : null;
  return {
    row: {
      ...row,
      state: row.state === 'lost' ? 'connected' : row.state,
      trouble,
      refreshedAt: now,
      lastSuccessAt: now,
    },
    events: isFinal(row.trouble) ? [recovered(row)] : [],
  };
}

/** Amazon refuses the grant for good. Nothing else makes a connection lose its access. */
export function afterRefusal(row: ConnectionRow, now: number): Health {
  if (isFinal(row.trouble)) return { row, events: [] };
  const code = whyRefused(row, now);
  const state = row.state === 'connected' ? 'lost' : row.state;
  return {
    row: { ...row, state, trouble: troubleOf(null, code, now) },
    events: [{ type: code === 'expired' ? 'connection.lapsed' : 'connection.revoked', code }],
  };
}

/** Amazon did not answer or throttled: nothing is known, so nothing but a passing note changes. */
export function afterFailure(row: ConnectionRow, code: 'amazon_down' | 'rate_limited', now: number): Health {
  const serious = isFinal(row.trouble) || isUnreadable(row.trouble);
  return { row: serious ? row : { ...row, trouble: troubleOf(row.trouble, code, now) }, events: [] };
}

/** The grant was made for another application than the one that is configured; the host's staff can mend that. */
export const afterBlame = (row: ConnectionRow, now: number): Health => ({
  row: { ...row, trouble: troubleOf(row.trouble, 'app_misconfigured', now) },
  events: [],
});

/** The account was read. One without an open store is not active. */
export function afterReading(
  row: ConnectionRow,
  read: { stores: readonly Participation[]; others: readonly string[] },
  now: number,
): Health {
  const ofPlace = read.stores.filter(({ country }) => row.country === null || country === row.country);
  const { stores, events } = compareStores(row.marketplaces, ofPlace);
  const next: ConnectionRow = {
    ...row,
    marketplaces: stores,
    otherMarketplaces: read.others,
    lastSuccessAt: now,
    trouble: null,
    missingRoles: [],
  };
  if (!stores.some(({ participates }) => participates)) {
    const inactive = afterDenial(row, 'account_inactive', now);
    return {
      row: { ...next, trouble: inactive.row.trouble },
      events: [...events, ...inactive.events],
    };
  }
  return { row: next, events: isUnreadable(row.trouble) ? [...events, recovered(row)] : events };
}

/** Amazon lets the grant live but the account not be read. Everything else goes on. */
export function afterDenial(
  row: ConnectionRow,
  code: 'role_missing' | 'account_inactive',
  now: number,
): Health {
  const missingRoles = code === 'role_missing' ? [READING_ROLE] : [];
  const type = code === 'role_missing' ? 'connection.role_missing' : 'connection.inactive';
  return {
    row: { ...row, trouble: troubleOf(row.trouble, code, now), missingRoles },
    events: row.trouble?.code === code ? [] : [{ type, code }],
  };
}

const recovered = ({ trouble }: ConnectionRow): Health['events'][number] => ({
  type: 'connection.recovered',
  ...(trouble ? { code: trouble.code } : {}),
});
