import type { ReviewRequest } from '../../../contract/api.ts';
import { ProblemError } from '../../problem.ts';
import { hashOf, sameText } from '../../security/random.ts';
import type { AttemptRow, ConnectionRow, LinkRow } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { disconnectForOwner } from '../leave/disconnect.ts';
import { settingsOf } from '../tenants.ts';
import { cookieName, findAttempt } from '../trip/depart.ts';
import { answerReview } from '../trip/review.ts';

/** An owner who is back from Amazon, in the browser that left. */
export interface Back {
  readonly tenant: string;
  readonly attempt: AttemptRow;
  readonly link: LinkRow;
  readonly connection: ConnectionRow | undefined;
  readonly workspace: string | null;
}

type Cookies = (name: string) => string | undefined;

/**
 * An owner's attempt, for the browser with the cookie of one of its departures: the address of the link does not
 * suffice, since those who sent it know it, too.
 * @throws ProblemError `not_found`, `proof_refused`
 */
export async function backFromAmazon(context: Context, attemptId: string, cookie: Cookies): Promise<Back> {
  const { store } = context;
  const { tenant, id } = await findAttempt(context, attemptId);
  const attempt = await store.get(tenant, 'attempt', id);
  const link = attempt?.linkId ? await store.get(tenant, 'link', attempt.linkId) : undefined;
  if (!attempt || !link) throw new ProblemError('not_found');
  const isTheirs = attempt.departures.some(({ id: departure, proof, cookieHash }) => {
    const brought = cookie(cookieName(context, departure));
    return proof === 'owner' && brought !== undefined && sameText(hashOf(brought), cookieHash);
  });
  if (!isTheirs) throw new ProblemError('proof_refused');
  const [connection, { name }] = await Promise.all([
    attempt.connectionId ? store.get(tenant, 'connection', attempt.connectionId) : undefined,
    settingsOf(context, tenant),
  ]);
  return { tenant, attempt, link, connection, workspace: name };
}

/** "Is this the right account?", answered by its owner. */
export async function answerAsOwner(
  context: Context,
  attemptId: string,
  cookie: Cookies,
  request: ReviewRequest,
): Promise<void> {
  const { tenant } = await backFromAmazon(context, attemptId, cookie);
  await answerReview(context, tenant, attemptId, request, null);
}

/** "Remove again": the owner thinks better of it. */
export async function removeAgain(context: Context, attemptId: string, cookie: Cookies): Promise<void> {
  const { tenant, attempt, connection } = await backFromAmazon(context, attemptId, cookie);
  // Another consent has come since, or somebody else has disconnected it: nothing of this one is left.
  if (attempt.state !== 'succeeded' || !connection || connection.grantId !== attempt.grantId) return;
  await disconnectForOwner(context, tenant, connection.id, attempt.user.name);
}
