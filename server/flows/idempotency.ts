import { PROBLEMS } from '../../contract/problem.ts';
import { DAY, MINUTE, SECOND } from '../clock.ts';
import { ProblemError } from '../problem.ts';
import { hashOf } from '../security/random.ts';
import type { IdempotencyRow } from '../store/rows.ts';
import { change } from '../store/store.ts';
import type { Context } from './context.ts';

/** How long an answer is kept to be repeated. */
const KEPT = DAY;
/** Longer than any request takes; what a killed process began may be asked again then. */
const PATIENCE = 2 * MINUTE;
const RETRY_AFTER = 2;

/** A change that somebody asks for with a key of their own, so that asking again does nothing twice. */
export interface Once {
  /** Where that it was asked is kept. */
  tenant: string;
  /** Who asks: keys of different people never meet. */
  who: string;
  key: string;
  /** All that makes it this request and no other one. */
  request: string;
  /** Nothing of the answer is kept but that there was one. */
  isSecret: boolean;
}

/** An answer as it can be kept: a body as JSON, `null` for none. */
export interface Kept {
  status: number;
  text: string | null;
}

/**
 * Runs a change once for its key. The same request again gets the same answer; what failed on our side, or was
 * refused for coming too often, runs again.
 * @throws ProblemError `already_answered` for another request with this key, and where the answer was secret;
 *   `conflict` while the first one is still being answered
 */
export async function once(context: Context, asked: Once, run: () => Promise<Kept>): Promise<Kept> {
  const row = await claim(context, asked);
  if (row.outcome) return repeat(row.outcome);
  try {
    const answer = await run();
    const outcome = asked.isSecret
      ? ({ kind: 'withheld' } as const)
      : { kind: 'answered' as const, ...answer };
    await settle(context, asked.tenant, row, answer.status < 500 ? outcome : null);
    return answer;
  } catch (error) {
    await settle(context, asked.tenant, row, error instanceof ProblemError ? refusalOf(error) : null);
    throw error;
  }
}

/** The row of the request: with its outcome, or a new one that is ours to settle. */
function claim(context: Context, { tenant, who, key, request }: Once): Promise<IdempotencyRow> {
  const id = hashOf(`${who}\n${key}`);
  const hash = hashOf(request);
  return change(context.store, tenant, async () => {
    const now = context.now();
    const found = await context.store.get(tenant, 'idempotency', id);
    const known = found && now < found.wakeAt ? found : undefined;
    if (known && known.request !== hash) {
      throw new ProblemError(
        'already_answered',
        'Another request came with this Idempotency-Key; use a new one for each.',
      );
    }
    if (known?.outcome) return { writes: [], result: known };
    if (known && now < known.busyUntil) {
      const seconds = Math.min(RETRY_AFTER, Math.ceil((known.busyUntil - now) / SECOND));
      throw new ProblemError('conflict', 'The same request is still being answered.', undefined, seconds);
    }
    const version = found?.version ?? 0;
    const row = { id, version, request: hash, busyUntil: now + PATIENCE, outcome: null, wakeAt: now + KEPT };
    return {
      writes: [{ kind: 'idempotency', row }],
      result: { ...row, version: version + 1 },
    };
  });
}

/** Keeps the outcome, or forgets the request. Whoever took it over meanwhile, or erased the tenant, goes first. */
async function settle(
  { store }: Context,
  tenant: string,
  row: IdempotencyRow,
  outcome: IdempotencyRow['outcome'],
): Promise<void> {
  await store.commit(tenant, [
    outcome ? { kind: 'idempotency', row: { ...row, outcome } } : { kind: 'idempotency', row, remove: true },
  ]);
}

function refusalOf({ code, message, field }: ProblemError): IdempotencyRow['outcome'] {
  const { status } = PROBLEMS[code];
  return status === 429 || status >= 500
    ? null
    : { kind: 'refused', code, detail: message, field: field ?? null };
}

function repeat(outcome: NonNullable<IdempotencyRow['outcome']>): Kept {
  switch (outcome.kind) {
    case 'answered':
      return outcome;
    case 'refused':
      throw new ProblemError(outcome.code, outcome.detail, outcome.field ?? undefined);
    case 'withheld':
      throw new ProblemError(
        'already_answered',
        'It was done, and its answer held what is told once only; ask anew with a new Idempotency-Key.',
      );
  }
}

/** Nobody repeats it any more. */
export async function forgetRequest(context: Context, tenant: string, id: string): Promise<void> {
  const row = await context.store.get(tenant, 'idempotency', id);
  if (row && context.now() >= row.wakeAt) {
    await context.store.commit(tenant, [{ kind: 'idempotency', row, remove: true }]);
  }
}
