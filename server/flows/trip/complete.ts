import type { Attempt } from '../../../contract/attempt.ts';
import type { CompleteRequest } from '../../../contract/api.ts';
import { ProblemError } from '../../problem.ts';
import { lease } from '../../rules/attempt.ts';
import { hashOf, randomId, sameText } from '../../security/random.ts';
import { change } from '../../store/store.ts';
import { demand, type Context, type Person } from '../context.ts';
import { expire, failParked } from './end.ts';
import { abilityOn, showAttempt } from './look.ts';
import { proceed } from './proceed.ts';

/**
 * The host's page, to which the browser returned, completes the attempt. It takes all three: the one-time code
 * that only this browser got, the binding secret that only the starting page knows, and a session of the same
 * tenant and user. Whoever lacks one gets nothing, and the parked code is erased when the code was right but
 * the person was not.
 * @throws ProblemError `proof_refused`
 */
export async function completeAttempt(
  context: Context,
  person: Person,
  attemptId: string,
  { code, secret }: CompleteRequest,
): Promise<Attempt> {
  const { store } = context;
  const { tenant } = person;
  demand(person, await abilityOn(context, tenant, attemptId));
  const work = { tenant, attemptId, worker: randomId() };
  const outcome = await change(store, tenant, async () => {
    const row = await store.get(tenant, 'attempt', attemptId);
    if (!row) throw new ProblemError('not_found');
    const now = context.now();
    const { arrival } = row;
    if (row.state !== 'parked' || !arrival?.completionHash) return { writes: [], result: 'over' as const };
    if (!sameText(hashOf(code), arrival.completionHash)) throw new ProblemError('proof_refused');
    if (row.user.id !== person.user.id || !sameText(hashOf(secret), row.binding)) {
      return { writes: [], result: 'stranger' as const };
    }
    if (now >= arrival.codeEndsAt) return { writes: [], result: 'late' as const };
    const taken = { ...row, state: 'exchanging' as const, arrival: { ...arrival, completionHash: null } };
    return { writes: [{ kind: 'attempt', row: lease(taken, work.worker, now) }], result: 'taken' as const };
  });

  if (outcome === 'stranger') {
    await failParked(context, tenant, attemptId, 'state_mismatch');
    throw new ProblemError('proof_refused');
  }
  if (outcome === 'late') await expire(context, tenant, attemptId);
  if (outcome === 'taken') await proceed(context, work);
  return showAttempt(context, person, attemptId);
}
