import type { Attempt } from '../../../contract/attempt.ts';
import { ProblemError } from '../../problem.ts';
import { toAttempt } from '../../rules/attempt.ts';
import { demand, showIdTo, type Context, type Person } from '../context.ts';

/** Where an attempt stands. Never carries the completion code: that goes to the returning browser alone. */
export async function lookAtAttempt(context: Context, person: Person, attemptId: string): Promise<Attempt> {
  demand(person, 'view');
  const row = await context.store.get(person.tenant, 'attempt', attemptId);
  if (!row) throw new ProblemError('not_found');
  return toAttempt(row, showIdTo(person));
}
