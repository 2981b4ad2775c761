import { setTimeout } from 'node:timers/promises';
import type { Provider } from '../../contract/attempt.ts';
import type { Answer } from '../amazon/answer.ts';
import type { Tokens } from '../amazon/lwa.ts';
import { MINUTE, SECOND } from '../clock.ts';
import { nextTry } from '../rules/attempt.ts';
import { randomId } from '../security/random.ts';
import type { Secret } from '../security/secret.ts';
import type { GrantRow } from '../store/rows.ts';
import { change, type Write } from '../store/store.ts';
import { loginAfterRefresh } from './ads/served.ts';
import { absolve, blame } from './application.ts';
import type { Context } from './context.ts';
import { isFresh, isLiving, type Access } from './tokens/memory.ts';
import { connectionAfterRefresh } from './upkeep/served.ts';

/** Longer than two calls with each of two secrets may take, so that a second holder never overlaps with a living first. */
const LEASE = MINUTE;
/** Somebody else's refresh is awaited for as long as a call may take. */
const WAITS = 60;
const WAIT = 200;
/** How long a refusal of the application is taken for granted. */
const BLOCKED = 30 * SECOND;

/** What came of a refresh, for whom the grant serves. `living`: an older access token still works. */
export type Refreshed = { answer: Answer<Tokens>; living: boolean };

/** What a refresh means for whoever the grant serves; stored together with it. */
const SERVED: Record<
  Provider,
  (context: Context, tenant: string, grant: GrantRow, refreshed: Refreshed, now: number) => Promise<Write[]>
> = {
  'selling-partner': connectionAfterRefresh,
  ads: loginAfterRefresh,
};

/**
 * A usable access token of a grant: the known one, or a fresh one. A token near its end is handed out while the
 * next is being fetched.
 */
export async function accessOf(context: Context, tenant: string, grantId: string): Promise<Answer<Access>> {
  const known = context.memory.known(grantId);
  const now = context.now();
  if (known && isLiving(known, now)) {
    if (!isFresh(known, now)) {
      const early = refresh(context, tenant, grantId, false).catch((error: unknown) => {
        context.log({ level: 'error', event: 'refresh.failed', grant: grantId, error });
      });
      context.memory.behind(early);
    }
    return { kind: 'ok', value: known };
  }
  return refresh(context, tenant, grantId, false);
}

/** Asks Amazon for a new access token whatever is known: proves that the grant works, or that it does not. */
export const refreshGrant = (context: Context, tenant: string, grantId: string): Promise<Answer<Access>> =>
  refresh(context, tenant, grantId, true);

const refresh = (context: Context, tenant: string, grantId: string, proof: boolean) =>
  context.memory.once(`${proof ? 'proof' : 'token'} ${grantId}`, async () => {
    const answer = await leaseAndAsk(context, tenant, grantId, proof);
    if (answer.kind === 'ok') context.memory.keep(grantId, answer.value);
    if (answer.kind === 'final') context.memory.forget(grantId);
    return answer;
  });

async function leaseAndAsk(
  context: Context,
  tenant: string,
  grantId: string,
  proof: boolean,
): Promise<Answer<Access>> {
  const worker = randomId();
  for (let waits = 0; ; waits++) {
    const taken = await take(context, tenant, grantId, worker, proof);
    if (taken.kind === 'mine') return ask(context, tenant, taken.grant);
    if (taken.kind === 'known') return taken.answer;
    if (waits >= WAITS) {
      return { kind: 'amazon', reason: 'another instance is asking', retryAfter: 5 * SECOND };
    }
    await setTimeout(WAIT * (0.5 + Math.random()));
  }
}

type Taken = { kind: 'mine'; grant: GrantRow } | { kind: 'known'; answer: Answer<Access> } | { kind: 'wait' };

/** Takes the right to ask Amazon, unless there is nothing to ask or somebody else is asking. */
async function take(
  context: Context,
  tenant: string,
  grantId: string,
  worker: string,
  proof: boolean,
): Promise<Taken> {
  return change<Taken>(context.store, tenant, async () => {
    const known = (answer: Answer<Access>) => ({ writes: [], result: { kind: 'known' as const, answer } });
    const grant = await context.store.get(tenant, 'grant', grantId);
    const now = context.now();
    if (!grant) return known(GONE);
    const { access, lease, retryAt } = grant;
    const isLeased = lease !== null && now < lease.endsAt;
    if (!proof) {
      const living = access && isLiving(access, now) ? access : undefined;
      if (living && (isLeased || isFresh(living, now) || now < retryAt)) {
        const token = await open(context, tenant, grantId, 'accessToken', living.token);
        return known(token ? { kind: 'ok', value: { token, endsAt: living.endsAt } } : GONE);
      }
      if (context.memory.isBlocked(grant.provider, now))
        return known({ kind: 'ours', reason: 'refused a moment ago' });
      if (now < retryAt)
        return known({ kind: 'amazon', reason: 'failed a moment ago', retryAfter: retryAt - now });
    }
    if (isLeased) return { writes: [], result: { kind: 'wait' as const } };
    const mine = { ...grant, lease: { worker, endsAt: now + LEASE }, fence: grant.fence + 1 };
    return { writes: [{ kind: 'grant', row: mine }], result: { kind: 'mine' as const, grant: mine } };
  });
}

const GONE = { kind: 'final', reason: 'the grant is gone' } as const;

/** What a grant holds sealed; `undefined` when an erasure took the grant and its key away since it was read. */
async function open(
  context: Context,
  tenant: string,
  grantId: string,
  field: 'refreshToken' | 'accessToken',
  sealed: string,
): Promise<Secret | undefined> {
  try {
    return await context.vault.open(tenant, { kind: 'grant', id: grantId, field }, sealed);
  } catch (error) {
    if (await context.store.get(tenant, 'grant', grantId)) throw error;
    return undefined;
  }
}

/** The one call to Amazon, and what it changes; the caller holds the lease. */
async function ask(context: Context, tenant: string, grant: GrantRow): Promise<Answer<Access>> {
  const refreshToken = await open(context, tenant, grant.id, 'refreshToken', grant.refreshToken);
  if (!refreshToken) return GONE;
  const lwa = context.lwa[grant.provider];
  const askedAt = context.now();
  const isOurs = lwa?.clientId === grant.clientId;
  let answer: Answer<Tokens> =
    lwa && isOurs
      ? await lwa.refresh(refreshToken)
      : { kind: 'ours', reason: 'the grant belongs to another application' };
  // One refusal could be a mistake of Amazon's; what follows from it is too much for that.
  if (answer.kind === 'final' && lwa) answer = await lwa.refresh(refreshToken);

  const stored =
    answer.kind === 'ok' &&
    (await sealed(context, tenant, grant, answer.value, refreshToken.reveal(), askedAt));
  const settled = await change(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'grant', grant.id);
    // Whoever took over after our lease decides; a late answer changes nothing.
    if (row?.fence !== grant.fence) return { writes: [], result: undefined };
    const now = context.now();
    const next = { ...row, lease: null, ...(stored || afterFailure(row, answer, now)) };
    const living = row.access !== null && isLiving(row.access, now);
    const writes: Write[] = [
      { kind: 'grant', row: next },
      ...(await SERVED[row.provider](context, tenant, row, { answer, living }, now)),
    ];
    return { writes, result: { retryAfter: next.retryAt - now } };
  });

  if (answer.kind === 'ok') {
    await absolve(context, grant.provider);
    return { kind: 'ok', value: { token: answer.value.access, endsAt: askedAt + answer.value.accessLife } };
  }
  context.log({
    level: 'warn',
    event: 'refresh.refused',
    grant: grant.id,
    kind: answer.kind,
    reason: answer.reason,
  });
  if (answer.kind === 'amazon') return { ...answer, ...settled };
  if (answer.kind === 'final' && !settled) return { kind: 'amazon', reason: 'overtaken by another instance' };
  if (answer.kind === 'ours' && isOurs) {
    context.memory.block(grant.provider, context.now() + BLOCKED);
    await blame(context, grant.provider, answer.reason);
  }
  return answer;
}

/** What Amazon gave, as it is stored. A refresh token that it left out stays the one we have. */
async function sealed(
  context: Context,
  tenant: string,
  { id, refreshToken }: GrantRow,
  tokens: Tokens,
  before: string,
  askedAt: number,
) {
  const seal = (field: 'refreshToken' | 'accessToken', secret: Tokens['access']) =>
    context.vault.reseal(tenant, { kind: 'grant', id, field }, secret);
  const token = await seal('accessToken', tokens.access);
  const rotated =
    tokens.refresh.reveal() === before ? refreshToken : await seal('refreshToken', tokens.refresh);
  if (token === undefined || rotated === undefined) return undefined;
  return {
    access: { token, endsAt: askedAt + tokens.accessLife },
    refreshToken: rotated,
    failures: 0,
    retryAt: 0,
  };
}

function afterFailure(row: GrantRow, answer: Answer<Tokens>, now: number) {
  if (answer.kind === 'final') return { access: null, failures: 0, retryAt: 0 };
  if (answer.kind !== 'amazon') return {};
  const failures = row.failures + 1;
  return { failures, retryAt: Math.max(nextTry(failures, now), now + (answer.retryAfter ?? 0)) };
}
