import type { Attempt } from '../../contract/attempt.ts';
import { PROBLEMS, type ProblemCode } from '../../contract/problem.ts';
import { DAY, HOUR, MINUTE, SECOND, iso } from '../clock.ts';
import { storeNameOf } from './identity.ts';
import { newReference } from '../security/random.ts';
import type { Arrival, AttemptRow, Departure } from '../store/rows.ts';

/** The limits of a trip, in milliseconds where they are times. */
export const LIMITS = {
  /** From the click to the last moment a callback is accepted: Amazon's own figure for a whole authorization. */
  trip: 10 * MINUTE,
  departures: 3,
  /** How long a parked code waits for the host's page; Amazon lets it live five minutes. */
  parked: 4 * MINUTE,
  cookie: 15 * MINUTE,
  /** A candidate grant that nobody accepts is destroyed. */
  review: DAY,
  /** Longer than the slowest exchange, so that a second worker never overlaps with a living first. */
  lease: MINUTE,
  /** An attempt that is over is shown for a while, then forgotten. */
  remembered: DAY,
  openPerTenant: 50,
} as const;

/** Who comes from Amazon's pages has so long to sign in at the host and say where the account belongs. */
export const ARRIVAL_LIFE = 5 * MINUTE;

type AttemptState = AttemptRow['state'];

export const isOver = ({ state }: AttemptRow): boolean =>
  state === 'succeeded' || state === 'failed' || state === 'cancelled' || state === 'expired';

/** Still waiting for Amazon, and in time. */
export const isOpen = (attempt: AttemptRow, now: number): boolean =>
  attempt.state === 'open' && now < attempt.endsAt;

/** The host's id of the person who is under way; an account's owner has none. */
export const userOf = ({ linkId, user }: Pick<AttemptRow, 'linkId' | 'user'>): string | null =>
  linkId === null ? user.id : null;

/** What an attempt is made for. */
export type NewAttempt = Pick<
  AttemptRow,
  | 'id'
  | 'user'
  | 'origin'
  | 'returnUrl'
  | 'provider'
  | 'groupKey'
  | 'adsGrantId'
  | 'linkId'
  | 'arrivalId'
  | 'purpose'
  | 'sellerId'
  | 'region'
  | 'country'
  | 'connectionId'
  | 'generation'
  | 'expected'
  | 'binding'
>;

export const newAttempt = (said: NewAttempt, now: number): AttemptRow => ({
  ...said,
  version: 0,
  state: 'open',
  departures: [],
  arrival: null,
  lease: null,
  grantId: null,
  account: null,
  verdict: null,
  problem: null,
  alreadyHere: false,
  leftAtAmazon: false,
  createdAt: now,
  endsAt: now + LIMITS.trip,
  failures: 0,
  wakeAt: now + LIMITS.trip,
});

/** May a callback of this departure still be taken? Each has the whole time, whatever was left of the attempt. */
export const mayArrive = (attempt: AttemptRow, { leftAt }: Departure, now: number): boolean =>
  isOpen(attempt, now) && now < leftAt + LIMITS.trip;

export const depart = (attempt: AttemptRow, departure: Departure): AttemptRow => ({
  ...attempt,
  departures: [...attempt.departures, departure],
});

/**
 * A proven callback takes the attempt: with a handshake it goes on at once, otherwise the code waits for the
 * page that the browser returns to.
 */
export function claim(
  attempt: AttemptRow,
  arrival: Arrival,
  departure: Departure,
  worker: string,
  now: number,
) {
  if (departure.proof !== 'completion')
    return lease({ ...attempt, state: 'exchanging', arrival }, worker, now);
  return { ...attempt, state: 'parked' as const, arrival, wakeAt: arrival.codeEndsAt };
}

/** Takes, or takes over, the work on an attempt. */
export const lease = (attempt: AttemptRow, worker: string, now: number): AttemptRow => ({
  ...attempt,
  lease: { worker, endsAt: now + LIMITS.lease },
  wakeAt: now + LIMITS.lease,
});

export const isLeasedBy = (attempt: AttemptRow, worker: string): boolean => attempt.lease?.worker === worker;

export const eraseCode = (arrival: Arrival | null): Arrival | null =>
  arrival && { ...arrival, code: null, completionHash: null };

/** Ends an attempt. Whatever was parked is erased with it; the grant row is the caller's to destroy. */
export function close(
  attempt: AttemptRow,
  state: Extract<AttemptState, 'succeeded' | 'failed' | 'cancelled' | 'expired'>,
  now: number,
  code?: ProblemCode,
): AttemptRow {
  return {
    ...attempt,
    state,
    arrival: eraseCode(attempt.arrival),
    lease: null,
    grantId: state === 'succeeded' ? attempt.grantId : null,
    problem: code ? { code, reference: newReference(), at: now } : null,
    // Once a callback came, Amazon lists the permission, whatever becomes of it here.
    leftAtAmazon: state !== 'succeeded' && attempt.arrival !== null,
    wakeAt: now + LIMITS.remembered,
  };
}

/** When to ask Amazon again after `failures` failures: 5 s, 10 s, 20 s … at most every 15 minutes. */
export const nextTry = (failures: number, now: number): number =>
  now + Math.min(15 * MINUTE, 5 * SECOND * 2 ** Math.max(0, failures - 1));

/** How long reading an account may be retried before the candidate is given up. */
export const READING_LIMIT = 24 * HOUR;

const SHOWN: Record<AttemptState, Attempt['state']> = {
  open: 'open',
  parked: 'returning',
  exchanging: 'verifying',
  reading: 'verifying',
  needs_review: 'needs_review',
  succeeded: 'succeeded',
  failed: 'failed',
  cancelled: 'cancelled',
  expired: 'expired',
};

/** How a connection is drawn while an attempt for it is live; the strongest is the last. */
const DRAWN = ['authorizing', 'verifying', 'needs_review'] as const;
export type Overlay = (typeof DRAWN)[number];

function overlayOf(attempt: AttemptRow, now: number): Overlay | undefined {
  if (attempt.provider === 'ads' || isOver(attempt)) return undefined;
  if (attempt.state === 'open') return now < attempt.endsAt ? 'authorizing' : undefined;
  // An account's owner answers on the link's own page; nobody here can.
  return attempt.state === 'needs_review' && attempt.linkId === null ? 'needs_review' : 'verifying';
}

/** How connections with a live attempt are drawn, by their ids. */
export function overlaysOf(attempts: readonly AttemptRow[], now: number): ReadonlyMap<string, Overlay> {
  const overlays = new Map<string, Overlay>();
  for (const attempt of attempts) {
    const overlay = overlayOf(attempt, now);
    if (!overlay || attempt.connectionId === null) continue;
    const other = overlays.get(attempt.connectionId);
    if (!other || DRAWN.indexOf(other) < DRAWN.indexOf(overlay)) overlays.set(attempt.connectionId, overlay);
  }
  return overlays;
}

/** What the page sees of an attempt. `show` masks ids for those who may not see them. */
export function toAttempt(row: AttemptRow, show: (sellingPartnerId: string) => string): Attempt {
  const { account, grantId, arrival, verdict, problem } = row;
  const review =
    row.state === 'needs_review' && row.linkId === null && account && grantId && arrival && verdict
      ? {
          grantId,
          verdict,
          sellingPartnerId: show(arrival.sellingPartnerId ?? ''),
          expected: row.expected && show(row.expected),
          storeName: storeNameOf(account.marketplaces) ?? '',
          region: account.region,
          country: account.country,
          marketplaces: account.marketplaces.filter(({ participates }) => participates),
          endsAt: iso(row.wakeAt),
        }
      : null;
  return {
    id: row.id,
    provider: row.provider,
    purpose: row.purpose,
    state: SHOWN[row.state],
    sellerId: row.sellerId,
    region: row.region,
    country: row.country,
    groupKey: row.groupKey,
    linkId: row.linkId,
    connectionId: row.connectionId,
    createdAt: iso(row.createdAt),
    endsAt: iso(row.endsAt),
    departuresLeft: LIMITS.departures - row.departures.length,
    review,
    choice: null,
    problem: problem && { ...problem, actor: PROBLEMS[problem.code].actor, at: iso(problem.at) },
    alreadyHere: row.alreadyHere,
    leftAtAmazon: row.leftAtAmazon,
  };
}
