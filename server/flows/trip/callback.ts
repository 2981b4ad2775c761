import { RETURN_FRAGMENT } from '../../../contract/handshake.ts';
import type { Provider } from '../../../contract/attempt.ts';
import type { ProblemCode } from '../../../contract/problem.ts';
import { ProblemError } from '../../problem.ts';
import { claim, close, isOpen, isOver, LIMITS, mayArrive } from '../../rules/attempt.ts';
import { hashOf, randomId, randomToken, sameText } from '../../security/random.ts';
import { Secret } from '../../security/secret.ts';
import type { AttemptRow, Departure } from '../../store/rows.ts';
import { change, type Found, type Write } from '../../store/store.ts';
import { applicationOf, type Context } from '../context.ts';
import { eventOf } from '../event.ts';
import { cookieName } from './depart.ts';
import { proceed } from './proceed.ts';

/** The parameters Amazon documents, and those that some callbacks have been seen to carry. */
const KNOWN: Record<Provider, string[]> = {
  'selling-partner': [
    'state',
    'selling_partner_id',
    'spapi_oauth_code',
    'error',
    'error_description',
    'mws_auth_token',
  ],
  ads: ['state', 'code', 'scope', 'error', 'error_description'],
};
const STATE = /^[\w-]{43}$/;
const SELLING_PARTNER_ID = /^[A-Z0-9]{8,20}$/;
const CODE = /^[\x21-\x7e]{8,2048}$/;

/**
 * The browser is back from Amazon. Says where to send it next.
 * @throws ProblemError `state_mismatch` when this browser did not leave with this state; nothing is changed then
 */
export async function receiveCallback(
  context: Context,
  provider: Provider,
  query: URLSearchParams,
  cookie: (name: string) => string | undefined,
): Promise<string> {
  for (const name of KNOWN[provider]) {
    if (query.getAll(name).length > 1) throw new ProblemError('invalid_request', `${name} is given twice`);
  }
  const { found, attempt, departure } = await findDeparture(
    context,
    provider,
    query.get('state') ?? '',
    cookie,
  );
  const { publicUrl } = context.settings;
  const resultPage = attempt.linkId
    ? `${publicUrl}/owner/at/${attempt.id}`
    : `${publicUrl}/connect/${attempt.id}/done`;

  if (query.has('error')) {
    await decline(context, found, provider === 'ads' ? refusalOf(query.get('error')) : 'consent_declined');
    return resultPage;
  }
  const { code, sellingPartnerId } = claimsOf(provider, query);

  const completionCode = randomToken();
  const work = { tenant: found.tenant, attemptId: found.id, worker: randomId() };
  const place = { kind: 'attempt', id: attempt.id, field: 'code' } as const;
  const sealed = await context.vault.seal(found.tenant, place, new Secret(code));
  const claimed = await change(context.store, found.tenant, async () => {
    const row = await context.store.get(found.tenant, 'attempt', found.id);
    const now = context.now();
    if (!row) return { writes: [], result: false };
    if (!mayArrive(row, departure, now)) return { writes: noteLateConsent(row, departure), result: false };
    const taken = claim(
      row,
      {
        departureId: departure.id,
        sellingPartnerId,
        mwsHint: mwsHintOf(query.get('mws_auth_token')),
        code: sealed,
        codeEndsAt: Math.min(now + LIMITS.parked, row.endsAt),
        completionHash: departure.proof === 'completion' ? hashOf(completionCode) : null,
      },
      departure,
      work.worker,
      now,
    );
    return { writes: [{ kind: 'attempt', row: taken }], result: true };
  });

  if (!claimed) return resultPage;
  if (departure.proof === 'completion') {
    return `${attempt.returnUrl}#${RETURN_FRAGMENT}=${attempt.id}.${completionCode}.${attempt.binding}`;
  }
  await proceed(context, work);
  return resultPage;
}

/** Of the retired MWS: the last four characters of its token, and never more. */
const mwsHintOf = (token: string | null): string | null =>
  token !== null && /^amzn\.mws\.[\w-]{8,100}$/.test(token) ? token.slice(-4) : null;

/** What Amazon's answer claims. */
function claimsOf(
  provider: Provider,
  query: URLSearchParams,
): { code: string; sellingPartnerId: string | null } {
  const isAds = provider === 'ads';
  const code = query.get(isAds ? 'code' : 'spapi_oauth_code') ?? '';
  const sellingPartnerId = isAds ? null : (query.get('selling_partner_id') ?? '');
  const isWhole = CODE.test(code) && (sellingPartnerId === null || SELLING_PARTNER_ID.test(sellingPartnerId));
  if (!isWhole) throw new ProblemError('invalid_request', 'Amazon’s answer is incomplete');
  return { code, sellingPartnerId };
}

/** Login with Amazon sends the errors of OAuth; all but these are about our client. */
const REFUSALS: Record<string, ProblemCode> = {
  access_denied: 'consent_declined',
  server_error: 'amazon_down',
  temporarily_unavailable: 'amazon_down',
};
const refusalOf = (error: string | null): ProblemCode => REFUSALS[error ?? ''] ?? 'app_misconfigured';

/** The departure this browser left with: by its state and, of the same departure, its cookie. */
async function findDeparture(
  context: Context,
  provider: Provider,
  state: string,
  cookie: (name: string) => string | undefined,
): Promise<{ found: Found; attempt: AttemptRow; departure: Departure }> {
  const { store } = context;
  const stateHash = hashOf(state);
  const [found] = STATE.test(state) ? await store.find({ by: 'state', hash: stateHash }) : [];
  const attempt = found && (await store.get(found.tenant, 'attempt', found.id));
  const departure = attempt?.departures.find((one) => one.stateHash === stateHash);
  const brought = departure && cookie(cookieName(context, departure.id));
  if (
    !found ||
    !attempt ||
    !departure ||
    brought === undefined ||
    !sameText(hashOf(brought), departure.cookieHash)
  ) {
    throw new ProblemError('state_mismatch');
  }
  // An attempt of another provider, application or address can't be finished here, even with its own cookie.
  const { applicationId, redirectUri } = applicationOf(context, provider);
  if (
    departure.provider !== provider ||
    departure.applicationId !== applicationId ||
    departure.redirectUri !== redirectUri
  ) {
    throw new ProblemError('state_mismatch');
  }
  return { found, attempt, departure };
}

/** A consent that came too late is not used, but Amazon lists it: the person has to be told. */
function noteLateConsent(row: AttemptRow, departure: Departure): Write[] {
  const unused = isOver(row) ? row.state !== 'succeeded' : row.state === 'open';
  // A reload of the page that was already counted changes nothing.
  if (!unused || row.leftAtAmazon || row.arrival?.departureId === departure.id) return [];
  return [{ kind: 'attempt', row: { ...row, leftAtAmazon: true } }];
}

/** Amazon documents no such answer for sellers; the few who have seen it got it after Cancel. Amazon Ads sends it. */
async function decline(context: Context, { tenant, id }: Found, code: ProblemCode): Promise<void> {
  await change(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'attempt', id);
    const now = context.now();
    if (!row || !isOpen(row, now)) return { writes: [], result: undefined };
    const failed = eventOf(tenant, 'attempt.failed', now, { attemptId: id, code });
    return {
      writes: [{ kind: 'attempt', row: close(row, 'failed', now, code) }, failed],
      result: undefined,
    };
  });
}
