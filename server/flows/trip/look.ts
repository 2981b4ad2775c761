import type { Attempt } from '../../../contract/attempt.ts';
import type { Ability } from '../../../contract/session.ts';
import { ProblemError } from '../../problem.ts';
import { toAttempt } from '../../rules/attempt.ts';
import type { AttemptRow } from '../../store/rows.ts';
import { adsFacts, choiceFor } from '../ads/facts.ts';
import { abilityFor, demand, showIdTo, type Context, type Person } from '../context.ts';

/** Where an attempt stands. Never carries the completion code: that goes to the returning browser alone. */
export async function lookAtAttempt(context: Context, person: Person, attemptId: string): Promise<Attempt> {
  demand(person, 'view');
  return showAttempt(context, person, attemptId);
}

/** What somebody has to be allowed to do to go on with an attempt. @throws ProblemError `not_found` */
export async function abilityOn(context: Context, tenant: string, attemptId: string): Promise<Ability> {
  const row = await context.store.get(tenant, 'attempt', attemptId);
  if (!row) throw new ProblemError('not_found');
  return abilityFor(row.provider);
}

/** An attempt as this person may see it. */
export async function showAttempt(context: Context, person: Person, attemptId: string): Promise<Attempt> {
  const row = await context.store.get(person.tenant, 'attempt', attemptId);
  if (!row) throw new ProblemError('not_found');
  return withChoice(context, person, row);
}

/** Adds what an Ads consent can see, while the person has to choose. */
export async function withChoice(context: Context, person: Person, row: AttemptRow): Promise<Attempt> {
  const attempt = toAttempt(row, showIdTo(person));
  // An account's owner answers on the link's own page.
  if (row.provider !== 'ads' || row.state !== 'needs_review' || row.linkId !== null) return attempt;
  const facts = await adsFacts(context, person.tenant);
  const login = facts.logins.find(({ id }) => id === row.grantId);
  const { groupKey, wakeAt: endsAt } = row;
  return { ...attempt, choice: login ? choiceFor(person, facts, login, { groupKey, endsAt }) : null };
}

/**
 * The attempt, if it waits for this person's judgement of this grant.
 * @param by for whom the question was meant when the attempt was made: somebody at the host's page, or an account's owner
 * @throws ProblemError `attempt_over`, `conflict`, `forbidden`
 */
export async function inReview(
  context: Context,
  tenant: string,
  attemptId: string,
  grantId: string,
  by: 'person' | 'owner',
): Promise<AttemptRow> {
  const row = await context.store.get(tenant, 'attempt', attemptId);
  if (!row) throw new ProblemError('not_found');
  if (row.state !== 'needs_review' || context.now() >= row.wakeAt) throw new ProblemError('attempt_over');
  if (row.grantId !== grantId) throw new ProblemError('conflict');
  if ((row.linkId === null) !== (by === 'person')) throw new ProblemError('forbidden');
  return row;
}
