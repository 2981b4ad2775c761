import type { ProblemCode } from '../../../contract/problem.ts';
import type { Answer } from '../../amazon/answer.ts';
import { isSellerId } from '../../rules/identity.ts';
import { eraseCode, isLeasedBy, lease } from '../../rules/attempt.ts';
import { randomId } from '../../security/random.ts';
import type { Secret } from '../../security/secret.ts';
import type { AttemptRow, Departure } from '../../store/rows.ts';
import { change } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { readConsent, settleConsent } from '../ads/settle.ts';
import { blame } from '../application.ts';
import { accessOf } from '../grants.ts';
import { failWork, retry, type Work } from './end.ts';
import { readAccount } from './read-account.ts';
import { settle } from './settle.ts';

/**
 * Carries an attempt that came back from Amazon on: exchange, candidate grant, account, then review or
 * activation. Each step is stored before the next begins, so that another worker can go on from there. Only the
 * holder of the lease works; nothing happens when somebody else has it.
 */
export async function proceed(context: Context, work: Work): Promise<void> {
  const attempt = await context.store.get(work.tenant, 'attempt', work.attemptId);
  if (!attempt || !isLeasedBy(attempt, work.worker)) return;
  if (attempt.state === 'exchanging') {
    const access = await exchange(context, work, attempt);
    if (access) await read(context, work, access);
  } else if (attempt.state === 'reading') {
    await read(context, work);
  }
}

/** Takes over an attempt whose worker is gone, and goes on with it. */
export async function resume(context: Context, tenant: string, attemptId: string): Promise<void> {
  const work = { tenant, attemptId, worker: randomId() };
  await change(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'attempt', attemptId);
    const now = context.now();
    const free = row && (row.state === 'exchanging' || row.state === 'reading') && row.wakeAt <= now;
    return {
      writes: free ? [{ kind: 'attempt', row: lease(row, work.worker, now) }] : [],
      result: undefined,
    };
  });
  await proceed(context, work);
}

async function exchange(context: Context, work: Work, attempt: AttemptRow): Promise<Secret | undefined> {
  const { tenant } = work;
  const { arrival, id } = attempt;
  const departure = attempt.departures.find((one) => one.id === arrival?.departureId);
  if (!arrival?.code || !departure || context.now() >= arrival.codeEndsAt) {
    await failWork(context, work, 'attempt_expired');
    return undefined;
  }
  const lwa = context.lwa[attempt.provider];
  if (!lwa) {
    await failWork(context, work, 'app_misconfigured');
    return undefined;
  }
  const opened = await openOf(context, work, arrival.code, departure);
  if (!opened) return undefined;
  const { code, verifier } = opened;
  const askedAt = context.now();
  const answer = await lwa.exchange(code, departure.redirectUri, verifier);
  if (answer.kind !== 'ok') {
    note(context, 'exchange.refused', id, answer);
    if (answer.kind === 'ours') await blame(context, attempt.provider, answer.reason);
    if (answer.kind === 'amazon') await retry(context, work, answer);
    else await failWork(context, work, answer.kind === 'ours' ? 'app_misconfigured' : 'code_refused');
    return undefined;
  }

  // Stored before anything else is asked: a crash from here on loses nothing.
  const grantId = randomId();
  const seal = (field: 'refreshToken' | 'accessToken', secret: Secret) =>
    context.vault.reseal(tenant, { kind: 'grant', id: grantId, field }, secret);
  const refreshToken = await seal('refreshToken', answer.value.refresh);
  const token = await seal('accessToken', answer.value.access);
  if (refreshToken === undefined || token === undefined) return undefined;
  const access = { token, endsAt: askedAt + answer.value.accessLife };
  const stored = await change(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'attempt', id);
    if (!row || row.state !== 'exchanging' || !isLeasedBy(row, work.worker))
      return { writes: [], result: false };
    const now = context.now();
    const grant = {
      id: grantId,
      version: 0,
      provider: attempt.provider,
      state: 'candidate' as const,
      attemptId: id,
      connectionId: null,
      clientId: lwa.clientId,
      refreshToken,
      obtainedAt: now,
      access,
      lease: null,
      fence: 0,
      failures: 0,
      retryAt: 0,
    };
    const reading: AttemptRow = {
      ...row,
      state: 'reading',
      grantId,
      arrival: eraseCode(row.arrival),
      failures: 0,
    };
    return {
      writes: [
        { kind: 'grant', row: grant },
        { kind: 'attempt', row: lease(reading, work.worker, now) },
      ],
      result: true,
    };
  });
  return stored ? answer.value.access : undefined;
}

async function read(context: Context, work: Work, token?: Secret): Promise<void> {
  const { tenant, attemptId } = work;
  const attempt = await context.store.get(tenant, 'attempt', attemptId);
  if (attempt?.state !== 'reading' || !attempt.grantId) return;
  const usable = token
    ? ({ kind: 'ok', value: { token } } as const)
    : await accessOf(context, tenant, attempt.grantId);
  if (usable.kind !== 'ok') {
    note(context, 'refresh.refused', attemptId, usable);
    if (usable.kind === 'amazon') await retry(context, work, usable);
    else await failWork(context, work, usable.kind === 'ours' ? 'app_misconfigured' : 'revoked');
    return;
  }
  if (attempt.provider === 'ads') return readAds(context, work, usable.value.token);
  const account = await readAccount(context, attempt, usable.value.token);
  if (account.kind === 'ok') {
    await settle(context, work, account.value);
    return;
  }
  note(context, 'account.unreadable', attemptId, account);
  if (account.kind === 'amazon') await retry(context, work, account);
  else if (account.kind === 'ours') await failWork(context, work, 'app_misconfigured');
  else await failWork(context, work, whyUnreadable(attempt, account.reason));
}

/** Amazon Ads: which profiles the login sees. */
async function readAds(context: Context, work: Work, access: Secret): Promise<void> {
  const brought = await readConsent(context, access);
  if (brought.kind === 'ok') return settleConsent(context, work, brought.value);
  note(context, 'profiles.unreadable', work.attemptId, brought);
  if (brought.kind === 'amazon') await retry(context, work, brought);
  else await failWork(context, work, 'app_misconfigured');
}

/** What the exchange needs; `undefined` when an erasure took the attempt and its key away since it was read. */
async function openOf(
  { vault, store }: Context,
  { tenant, attemptId }: Work,
  code: string,
  { id, verifier }: Departure,
): Promise<{ code: Secret; verifier: Secret | undefined } | undefined> {
  const place = (owner: string, field: 'code' | 'verifier') =>
    ({ kind: 'attempt', id: owner, field }) as const;
  try {
    return {
      code: await vault.open(tenant, place(attemptId, 'code'), code),
      verifier: verifier === null ? undefined : await vault.open(tenant, place(id, 'verifier'), verifier),
    };
  } catch (error) {
    if (await store.get(tenant, 'attempt', attemptId)) throw error;
    return undefined;
  }
}

/** Amazon says no more than that it refuses; the id tells vendors, whom the Sellers API never serves. */
function whyUnreadable({ arrival }: AttemptRow, reason: string): ProblemCode {
  if (reason !== 'denied') return 'no_marketplaces';
  return isSellerId(arrival?.sellingPartnerId ?? 'A') ? 'account_inactive' : 'wrong_type';
}

const note = (
  context: Context,
  event: string,
  attempt: string,
  answer: Exclude<Answer<unknown>, { kind: 'ok' }>,
) => context.log({ level: 'warn', event, attempt, kind: answer.kind, reason: answer.reason });
