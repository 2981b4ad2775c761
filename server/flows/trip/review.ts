import type { Attempt, Verdict } from '../../../contract/attempt.ts';
import type { ProblemCode } from '../../../contract/problem.ts';
import type { ReviewRequest } from '../../../contract/api.ts';
import { ProblemError } from '../../problem.ts';
import { close } from '../../rules/attempt.ts';
import { targetOf } from '../../rules/identity.ts';
import type { AttemptRow } from '../../store/rows.ts';
import { change, type Write } from '../../store/store.ts';
import { demand, type Context, type Person } from '../context.ts';
import { keepWithoutProfiles } from '../ads/link.ts';
import { eventOf } from '../event.ts';
import { activation } from './activate.ts';
import { destroyCandidate } from './end.ts';
import { abilityOn, inReview, showAttempt } from './look.ts';
import { proveCandidate } from './prove.ts';

/** "Is this the right account?" The answer names the grant it judges, so that it can't fall on a later one. */
export async function reviewAttempt(
  context: Context,
  person: Person,
  attemptId: string,
  request: ReviewRequest,
): Promise<Attempt> {
  const { tenant } = person;
  demand(person, await abilityOn(context, tenant, attemptId));
  const asked = await inReview(context, tenant, attemptId, request.grantId, 'person');
  if (request.decision === 'keep' && asked.provider === 'ads')
    await keepWithoutProfiles(context, person, asked);
  else await answerReview(context, tenant, attemptId, request, person.user.id);
  return showAttempt(context, person, attemptId);
}

/** @param user who answers: somebody at the host's page, or `null` for the owner of the account on a link's own page */
export async function answerReview(
  context: Context,
  tenant: string,
  attemptId: string,
  { grantId, decision }: ReviewRequest,
  user: string | null,
): Promise<void> {
  if (decision === 'keep' && !(await proveReplacement(context, tenant, attemptId))) return;
  await change(context.store, tenant, async () => {
    const row = await inReview(context, tenant, attemptId, grantId, user === null ? 'owner' : 'person');
    const now = context.now();
    if (decision === 'refuse') {
      const code = row.verdict ? REFUSED[row.verdict] : undefined;
      const writes: Write[] = [
        { kind: 'attempt', row: close(row, 'cancelled', now, code) },
        eventOf(tenant, 'attempt.cancelled', now, { user, attemptId, code: code ?? null }),
        ...(await destroyCandidate(context, tenant, row, now)),
      ];
      return { writes, result: undefined };
    }
    // An owner was asked for one account; whether another one is wanted is for those who asked to say.
    if (row.linkId !== null && row.verdict === 'different') throw new ProblemError('forbidden');
    const target = await findTarget(context, tenant, row);
    if (!row.account) throw new ProblemError('attempt_over');
    return activation(context, tenant, row, row.account, target, now);
  });
}

/** What was wrong with an account that nobody kept. */
const REFUSED: Partial<Record<Verdict, ProblemCode>> = {
  different: 'wrong_account',
  unfamiliar: 'wrong_account',
  other_place: 'wrong_region',
};

async function findTarget(context: Context, tenant: string, { arrival, account, ...row }: AttemptRow) {
  if (!arrival || !account) throw new ProblemError('attempt_over');
  const granted = { sellingPartnerId: arrival.sellingPartnerId ?? '', account };
  return targetOf(row, granted, await context.store.list(tenant, 'connection'));
}

/** A grant that replaces none need not be proven first. @returns whether the answer may count */
async function proveReplacement(context: Context, tenant: string, attemptId: string): Promise<boolean> {
  const row = await context.store.get(tenant, 'attempt', attemptId);
  if (!row?.grantId || !row.account) return true;
  const target = await findTarget(context, tenant, row);
  const replaces = target.kind === 'activate' && target.connection.grantId !== null;
  return replaces ? proveCandidate(context, tenant, row) : true;
}
