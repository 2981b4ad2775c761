import type { ProblemCode } from '../../../contract/problem.ts';
import { close, isLeasedBy, isOver, nextTry, READING_LIMIT } from '../../rules/attempt.ts';
import type { AttemptRow } from '../../store/rows.ts';
import { change, type Decision, type Write } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';

/** One worker's hold on an attempt: whoever lost the lease to a later worker changes nothing any more. */
export interface Work {
  readonly tenant: string;
  readonly attemptId: string;
  readonly worker: string;
}

/** Amazon failed: leave everything as it is and come back later, within the limits of code and candidate. */
export async function retry(context: Context, work: Work, answer: { retryAfter?: number }): Promise<void> {
  const { tenant, attemptId, worker } = work;
  const givenUp = await change(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'attempt', attemptId);
    if (!row || !isLeasedBy(row, worker)) return { writes: [], result: false };
    const now = context.now();
    const failures = row.failures + 1;
    const wakeAt = Math.max(nextTry(failures, now), now + (answer.retryAfter ?? 0));
    const endsAt =
      row.state === 'exchanging' ? (row.arrival?.codeEndsAt ?? now) : row.createdAt + READING_LIMIT;
    if (wakeAt >= endsAt) return { writes: [], result: true };
    return { writes: [{ kind: 'attempt', row: { ...row, failures, lease: null, wakeAt } }], result: false };
  });
  if (givenUp) await failWork(context, work, 'amazon_down');
}

/** The worker's attempt came to nothing. */
export const failWork = (
  context: Context,
  { tenant, attemptId, worker }: Work,
  code: ProblemCode,
): Promise<void> =>
  end(context, tenant, attemptId, (row) => (isLeasedBy(row, worker) ? { state: 'failed', code } : undefined));

/** Somebody without the right tried to finish the attempt. */
export const failParked = (
  context: Context,
  tenant: string,
  attemptId: string,
  code: ProblemCode,
): Promise<void> =>
  end(context, tenant, attemptId, (row) => (row.state === 'parked' ? { state: 'failed', code } : undefined));

/** Amazon refuses a consent for good before anybody has said whether it is the right one. */
export const failReview = (context: Context, tenant: string, attemptId: string): Promise<void> =>
  end(context, tenant, attemptId, ({ state }) =>
    state === 'needs_review' ? { state: 'failed', code: 'revoked' } : undefined,
  );

/** Ends an attempt whose time is over; one that went on meanwhile is left alone. */
export const expire = (context: Context, tenant: string, attemptId: string): Promise<void> =>
  end(context, tenant, attemptId, ({ state, wakeAt }) => {
    if (context.now() < wakeAt) return undefined;
    if (state === 'open' || state === 'parked') return { state: 'expired', code: 'attempt_expired' };
    return state === 'needs_review' ? { state: 'expired', code: 'review_expired' } : undefined;
  });

/** Ends an attempt badly: what it held is destroyed, what was connected before stays as it was. */
async function end(
  context: Context,
  tenant: string,
  attemptId: string,
  judge: (row: AttemptRow) => { state: 'failed' | 'expired'; code: ProblemCode } | undefined,
): Promise<void> {
  const ended = await change(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'attempt', attemptId);
    const verdict = row && !isOver(row) ? judge(row) : undefined;
    if (!row || !verdict) return { writes: [], result: undefined };
    const { state, code } = verdict;
    const now = context.now();
    const over = close(row, state, now, code);
    const writes: Write[] = [
      { kind: 'attempt', row: over },
      eventOf(tenant, `attempt.${state}`, now, { attemptId, code }),
      ...(await destroyCandidate(context, tenant, row, now)),
    ];
    return { writes, result: over.problem };
  });
  if (ended) {
    const { code, reference } = ended;
    context.log({ level: 'warn', event: 'attempt.ended', attempt: attemptId, code, reference });
  }
}

/** A finished consent that may not count any more: its attempt fails and its candidate is destroyed. */
export async function refuse(
  context: Context,
  tenant: string,
  attempt: AttemptRow,
  code: 'conflict' | 'link_over',
  now: number,
): Promise<Decision<undefined>> {
  const writes: Write[] = [
    { kind: 'attempt', row: close(attempt, 'failed', now, code) },
    eventOf(tenant, 'attempt.failed', now, { attemptId: attempt.id, code }),
    ...(await destroyCandidate(context, tenant, attempt, now)),
  ];
  return { writes, result: undefined };
}

/** The writes that destroy an attempt's candidate grant, if it still has one. */
export async function destroyCandidate(
  context: Context,
  tenant: string,
  attempt: AttemptRow,
  now: number,
): Promise<Write[]> {
  const grant = attempt.grantId ? await context.store.get(tenant, 'grant', attempt.grantId) : undefined;
  if (grant?.state !== 'candidate') return [];
  const login = grant.provider === 'ads' ? await context.store.get(tenant, 'adsLogin', grant.id) : undefined;
  return [
    { kind: 'grant', row: grant, remove: true },
    ...(login ? [{ kind: 'adsLogin' as const, row: login, remove: true }] : []),
    eventOf(tenant, 'grant.destroyed', now, { attemptId: attempt.id }),
  ];
}
