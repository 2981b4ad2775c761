import { isLeasedBy, LIMITS } from '../../rules/attempt.ts';
import { compareIdentity, holderOf, type IdentityVerdict } from '../../rules/identity.ts';
import type { Account, AttemptRow } from '../../store/rows.ts';
import { change, type Write } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { refreshGrant } from '../grants.ts';
import { activation } from './activate.ts';
import { failWork, retry, type Work } from './end.ts';

/**
 * The account is known: compare it with what the tenant holds, then activate or ask the person. A grant that
 * replaces another has to refresh once before that happens, so that a working connection never gets worse.
 */
export async function settle(context: Context, work: Work, account: Account): Promise<void> {
  const { store } = context;
  const { tenant, attemptId } = work;
  const attempt = await store.get(tenant, 'attempt', attemptId);
  if (!attempt?.grantId || !attempt.arrival) return;
  if ((await judge(context, tenant, attempt, account)).kind === 'activate') {
    const proof = await refreshGrant(context, tenant, attempt.grantId);
    if (proof.kind === 'amazon') return retry(context, work, proof);
    if (proof.kind !== 'ok') {
      return failWork(context, work, proof.kind === 'ours' ? 'app_misconfigured' : 'revoked');
    }
  }

  const ended = await change(store, tenant, async () => {
    const row = await store.get(tenant, 'attempt', attemptId);
    if (row?.state !== 'reading' || !isLeasedBy(row, work.worker)) return { writes: [], result: undefined };
    const now = context.now();
    const verdict = await judge(context, tenant, row, account);
    if (verdict.kind === 'activate') return activation(context, tenant, row, account, verdict, now);
    const review: AttemptRow = {
      ...row,
      state: 'needs_review',
      account,
      verdict: verdict.verdict,
      lease: null,
      wakeAt: now + LIMITS.review,
    };
    return { writes: [{ kind: 'attempt', row: review }] as Write[], result: undefined };
  });
  if (ended)
    context.log({ level: 'info', event: 'connection.renewed', attempt: attemptId, connection: ended });
}

async function judge(
  context: Context,
  tenant: string,
  attempt: AttemptRow,
  account: Account,
): Promise<IdentityVerdict> {
  const sellingPartnerId = attempt.arrival?.sellingPartnerId ?? '';
  const connections = await context.store.list(tenant, 'connection');
  const renewed = connections.find(({ id }) => id === attempt.connectionId);
  return compareIdentity(
    attempt,
    { sellingPartnerId, account },
    renewed,
    holderOf(connections, sellingPartnerId, account),
  );
}
