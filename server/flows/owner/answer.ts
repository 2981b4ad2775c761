import type { ReviewRequest } from '../../../contract/api.ts';
import { ProblemError } from '../../problem.ts';
import { isAdsLeft, isLinkUsable } from '../../rules/link.ts';
import { hashOf, sameText } from '../../security/random.ts';
import type { AdsLoginRow, AttemptRow, ConnectionRow, LinkRow } from '../../store/rows.ts';
import { keepAsOwner, lookAsOwner, takeBackAds, type OwnChoice } from '../ads/owner.ts';
import type { Context } from '../context.ts';
import { disconnectForOwner } from '../leave/disconnect.ts';
import { settingsOf } from '../tenants.ts';
import { cookieName, findAttempt, type Leaving } from '../trip/depart.ts';
import { answerReview } from '../trip/review.ts';
import { leaveWith } from './leave.ts';
import { goWithoutAds } from './serve.ts';

/** An owner who is back from Amazon, in the browser that left. */
export interface Back {
  readonly tenant: string;
  /** The one whose page it is. */
  readonly attempt: AttemptRow;
  readonly link: LinkRow;
  /** What Seller Central's consent connected, while that is what serves it. */
  readonly connection: ConnectionRow | undefined;
  /** What the Ads consent brought, while it is in use, and the attempt it came with. */
  readonly ads: { readonly attempt: AttemptRow; readonly login: AdsLoginRow } | undefined;
  /** The Ads profiles that the owner has to look at. */
  readonly choice: OwnChoice | undefined;
  /** Seller Central is done, and the owner can go on to Amazon Ads. */
  readonly isAdsNext: boolean;
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
  if (!isTheirs(context, attempt, cookie)) throw new ProblemError('proof_refused');
  const isAsked = attempt.provider === 'ads' && attempt.state === 'needs_review';
  const [connection, ads, { name }, choice] = await Promise.all([
    connectionOf(context, tenant, link, cookie),
    adsOf(context, tenant, link, cookie),
    settingsOf(context, tenant),
    isAsked ? lookAsOwner(context, tenant, attempt) : undefined,
  ]);
  const isGoing = connection !== undefined || attempt.provider === 'ads';
  const isAdsNext = isAdsLeft(link) && isLinkUsable(link, context.now()) && isGoing;
  return { tenant, attempt, link, connection, ads, choice, isAdsNext, workspace: name };
}

/** Whoever else has left with the same link is nobody, once somebody is back. */
function isTheirs(context: Context, { departures, arrival }: AttemptRow, cookie: Cookies): boolean {
  return departures.some(({ id, proof, cookieHash }) => {
    if (proof !== 'owner' || (arrival && arrival.departureId !== id)) return false;
    const brought = cookie(cookieName(context, id));
    return brought !== undefined && sameText(hashOf(brought), cookieHash);
  });
}

/** Another consent may have come since, or somebody may have disconnected it: then nothing of this one is left. */
async function connectionOf(context: Context, tenant: string, link: LinkRow, cookie: Cookies) {
  const { store } = context;
  const seller = link.sellerAttemptId ? await store.get(tenant, 'attempt', link.sellerAttemptId) : undefined;
  if (!seller || !isTheirs(context, seller, cookie)) return undefined;
  const connection = link.connectionId ? await store.get(tenant, 'connection', link.connectionId) : undefined;
  return connection?.grantId === seller.grantId ? connection : undefined;
}

async function adsOf(
  context: Context,
  tenant: string,
  { id, ads }: LinkRow,
  cookie: Cookies,
): Promise<Back['ads']> {
  if (!ads) return undefined;
  const { store } = context;
  const attempts = await store.list(tenant, 'attempt');
  const attempt = attempts.find(
    ({ linkId, provider, state }) => linkId === id && provider === 'ads' && state === 'succeeded',
  );
  if (!attempt || !isTheirs(context, attempt, cookie)) return undefined;
  const login = attempt.grantId ? await store.get(tenant, 'adsLogin', attempt.grantId) : undefined;
  return login && { attempt, login };
}

/** "Is this the right account?", and which Ads profiles serve it, answered by its owner. */
export async function answerAsOwner(
  context: Context,
  attemptId: string,
  cookie: Cookies,
  request: ReviewRequest,
): Promise<void> {
  const { tenant, attempt } = await backFromAmazon(context, attemptId, cookie);
  if (attempt.provider === 'ads' && request.decision === 'keep')
    await keepAsOwner(context, tenant, attemptId, request.grantId);
  else await answerReview(context, tenant, attemptId, request, null);
}

/** On to Amazon Ads, after Seller Central, or once more. */
export async function goOnAsOwner(context: Context, attemptId: string, cookie: Cookies): Promise<Leaving> {
  const { tenant, link, isAdsNext } = await backFromAmazon(context, attemptId, cookie);
  if (!isAdsNext) throw new ProblemError('link_over');
  return leaveWith(context, { tenant, id: link.id });
}

/** The owner leaves it at Seller Central. */
export async function stopAsOwner(context: Context, attemptId: string, cookie: Cookies): Promise<void> {
  const { tenant, link } = await backFromAmazon(context, attemptId, cookie);
  await goWithoutAds(context, tenant, link.id);
}

/** "Remove again": the owner thinks better of it, and of all that was given with the link. */
export async function removeAgain(context: Context, attemptId: string, cookie: Cookies): Promise<void> {
  const { tenant, link, connection, ads } = await backFromAmazon(context, attemptId, cookie);
  await goWithoutAds(context, tenant, link.id);
  if (ads) await takeBackAds(context, tenant, ads.attempt);
  if (connection) await disconnectForOwner(context, tenant, connection.id, link.recipient.name);
}
