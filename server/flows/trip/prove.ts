import { ProblemError } from '../../problem.ts';
import type { AttemptRow } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { refreshGrant } from '../grants.ts';
import { failReview } from './end.ts';

/**
 * A grant that may replace another has to have refreshed once. One that Amazon refuses for good, since the
 * permission was taken back before anybody answered, ends its attempt.
 * @returns whether it may go on
 * @throws ProblemError `unavailable` when Amazon said neither
 */
export async function proveCandidate(
  context: Context,
  tenant: string,
  { id, grantId }: Pick<AttemptRow, 'id' | 'grantId'>,
): Promise<boolean> {
  const proof = await refreshGrant(context, tenant, grantId ?? '');
  if (proof.kind === 'final') await failReview(context, tenant, id);
  else if (proof.kind !== 'ok')
    throw new ProblemError('unavailable', 'Amazon did not confirm the new permission; try again.');
  return proof.kind === 'ok';
}
