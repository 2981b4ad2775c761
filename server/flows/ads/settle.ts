import type { AdsLogin, AdsReading } from '../../amazon/ads.ts';
import type { Answer } from '../../amazon/answer.ts';
import { HOUR } from '../../clock.ts';
import { replacedBy } from '../../rules/ads-links.ts';
import type { AdsFacts } from '../../rules/ads-draw.ts';
import { isLeasedBy, LIMITS, userOf } from '../../rules/attempt.ts';
import { hashOf } from '../../security/random.ts';
import type { Secret } from '../../security/secret.ts';
import type { AdsLoginRow, AttemptRow, GrantRow } from '../../store/rows.ts';
import { change, type Decision } from '../../store/store.ts';
import { adsOf, type Context } from '../context.ts';
import { refreshGrant } from '../grants.ts';
import { failWork, retry, type Work } from '../trip/end.ts';
import { activateLogin } from './activate.ts';
import { adsFacts } from './facts.ts';

/** What an Ads consent brought: who consented, and what that login can see. */
export interface Brought {
  readonly reading: AdsReading;
  readonly login: AdsLogin | null;
}

/** Reads from Amazon what a new Ads consent is about. */
export async function readConsent(context: Context, access: Secret): Promise<Answer<Brought>> {
  const { app, api } = adsOf(context);
  const [answer, login] = await Promise.all([
    api.profiles(access),
    app.loginHint ? api.login(access) : Promise.resolve(null),
  ]);
  return answer.kind === 'ok' ? { kind: 'ok', value: { reading: answer.value, login } } : answer;
}

/**
 * The login is known. The renewal of a consent takes its place; otherwise the person chooses from the profiles. Only
 * where there is nothing to choose from the consent counts as it is, and its group waits for the first profile.
 */
export async function settleConsent(context: Context, work: Work, brought: Brought): Promise<void> {
  const { tenant, attemptId } = work;
  const attempt = await context.store.get(tenant, 'attempt', attemptId);
  const grant = attempt?.grantId ? await context.store.get(tenant, 'grant', attempt.grantId) : undefined;
  if (!attempt || !grant) return;
  const candidate = candidateOf(attempt, grant, brought, context.now());
  const next = judge(attempt, candidate, await adsFacts(context, tenant));
  if (next === 'ask again') return retry(context, work, {});
  if (next === 'wrong account') return failWork(context, work, 'wrong_account');
  if (next === 'activate') {
    // What may replace a working grant has to have refreshed once.
    const proof = await refreshGrant(context, tenant, grant.id);
    if (proof.kind === 'amazon') return retry(context, work, proof);
    if (proof.kind !== 'ok')
      return failWork(context, work, proof.kind === 'ours' ? 'app_misconfigured' : 'revoked');
  }

  await change(context.store, tenant, async (): Promise<Decision<unknown>> => {
    const row = await context.store.get(tenant, 'attempt', attemptId);
    if (row?.state !== 'reading' || !isLeasedBy(row, work.worker)) return { writes: [], result: undefined };
    const facts = await adsFacts(context, tenant);
    if (next === 'activate' && judge(row, candidate, facts) === 'activate') {
      return activateLogin(context, tenant, row, candidate, { links: [], facts, user: userOf(row) });
    }
    const wakeAt = facts.now + LIMITS.review;
    const review: AttemptRow = { ...row, state: 'needs_review', lease: null, wakeAt };
    return {
      writes: [
        { kind: 'attempt', row: review },
        // The attempt ends it; the login looks only for what a crash may have left.
        { kind: 'adsLogin', row: { ...candidate, wakeAt: wakeAt + HOUR } },
      ],
      result: undefined,
    };
  });
}

/** What follows from a consent. */
function judge(
  attempt: AttemptRow,
  candidate: AdsLoginRow,
  facts: AdsFacts,
): 'activate' | 'choose' | 'ask again' | 'wrong account' {
  const older = replacedBy(candidate, attempt.adsGrantId, facts.logins);
  const isMeant =
    older?.id === attempt.adsGrantId || !facts.logins.some(({ id }) => id === attempt.adsGrantId);
  if (attempt.purpose === 'renew' && older && isMeant) return 'activate';
  if (candidate.profiles.length > 0) return 'choose';
  const group = facts.groups.find(({ key }) => key === attempt.groupKey);
  // Another login than the one to be renewed, and nothing that it could serve.
  if (!group) return 'wrong account';
  return candidate.unreachable.includes(group.region) ? 'ask again' : 'activate';
}

function candidateOf(
  attempt: AttemptRow,
  grant: GrantRow,
  { reading, login }: Brought,
  now: number,
): AdsLoginRow {
  return {
    id: grant.id,
    version: 0,
    state: 'candidate',
    login: login?.email ? hintOf(login.email) : null,
    userId: login ? hashOf(login.userId) : null,
    region: attempt.region,
    connectedAt: grant.obtainedAt,
    connectedBy: attempt.user.name,
    profiles: reading.profiles,
    unreachable: reading.unreachable,
    links: [],
    waiting: [],
    trouble: null,
    checkedAt: now,
    remindedDays: null,
    wakeAt: now + LIMITS.review,
  };
}

/** Enough of an e-mail address for its owner to recognise it: `m…@borealis.example`. */
export const hintOf = (email: string): string => email.replace(/^(.)[^@]*/u, '$1…');
