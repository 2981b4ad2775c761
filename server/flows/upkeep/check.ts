import type { Connection } from '../../../contract/connection.ts';
import { SECOND } from '../../clock.ts';
import { ProblemError } from '../../problem.ts';
import { checkAfter, CHECK_RETRY, nextWake } from '../../rules/clocks.ts';
import { toConnection } from '../../rules/connection.ts';
import { afterDenial, afterFailure, afterReading, type Health } from '../../rules/health.ts';
import type { ConnectionRow } from '../../store/rows.ts';
import { change } from '../../store/store.ts';
import { blame, noteRead, whyDenied } from '../application.ts';
import { demand, type Context, type Person } from '../context.ts';
import { refreshGrant } from '../grants.ts';
import { startedByItself } from '../onboarding.ts';
import { lookFor, touchTenant } from '../tenants.ts';
import { passing, writesOf } from './served.ts';

/** A check that a stopped process left behind is made again after this time. */
export const CHECK_LEASE = 2 * 60 * SECOND;

/**
 * "Check now": asks Amazon whether the permission still stands and which country stores there are. While a
 * disconnect can still be undone it is how somebody who removed the permission at Amazon sees its refusal.
 * @throws ProblemError `checked_lately` within a minute of the last one: Amazon allows no more
 */
export async function checkNow(context: Context, person: Person, connectionId: string): Promise<Connection> {
  demand(person, 'connect');
  const { store } = context;
  const { tenant } = person;
  const taken = await change(store, tenant, async () => {
    const row = await store.get(tenant, 'connection', connectionId);
    if (!row) throw new ProblemError('not_found');
    if (!row.grantId) return { writes: [], result: undefined };
    const now = context.now();
    const after = row.state === 'leaving' ? null : checkAfter(row, now);
    if (after !== null)
      throw new ProblemError('checked_lately', undefined, undefined, Math.ceil((after - now) / SECOND));
    const wakeAt = row.state === 'leaving' ? row.wakeAt : now + CHECK_LEASE;
    const next = { ...row, checkedAt: now, wakeAt };
    return { writes: [{ kind: 'connection', row: next }], result: next };
  });
  if (taken) await check(context, tenant, taken);
  const row = await store.get(tenant, 'connection', connectionId);
  if (!row) throw new ProblemError('not_found');
  return toConnection(row, await lookFor(context, person));
}

/** Refreshes the grant, which tells a revoked one, and reads the account. Whoever calls has taken the check. */
export async function check(
  context: Context,
  tenant: string,
  { id, grantId, region, state, sellingPartnerId }: ConnectionRow,
): Promise<void> {
  const access = await refreshGrant(context, tenant, grantId ?? '');
  const reading =
    access.kind === 'ok' && state !== 'leaving'
      ? await context.sellers.participations(region, access.value.token)
      : undefined;
  if (reading?.kind === 'ok') await noteRead(context);
  if (reading?.kind === 'ours') await blame(context, 'selling-partner', reading.reason);
  const denied = reading?.kind === 'final' ? await whyDenied(context, sellingPartnerId ?? '') : undefined;
  if (reading && reading.kind !== 'ok') {
    const { kind, reason } = reading;
    context.log({ level: 'warn', event: 'account.unreadable', connection: id, kind, reason });
  }

  await change(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'connection', id);
    // Another grant, or none: what was read is of no account of this connection any more.
    if (row?.grantId !== grantId) return { writes: [], result: undefined };
    const now = context.now();
    const health = judge(row, reading, denied, now);
    const isOpen = access.kind === 'amazon' || access.kind === 'ours' || reading?.kind === 'ours';
    const { row: next, events } = await withOpened(context, tenant, health, now);
    const wakeAt = isOpen && row.state !== 'leaving' ? now + CHECK_RETRY : nextWake(next);
    const takesRoom = events.some(({ type }) => type === 'marketplace.started');
    return {
      writes: [
        ...(takesRoom ? [await touchTenant(context, tenant)] : []),
        ...writesOf(tenant, row, { row: { ...next, wakeAt }, events }, now),
      ],
      result: undefined,
    };
  });
}

/** Country stores that were opened since the last reading start by themselves, where the host wants it so. */
async function withOpened(context: Context, tenant: string, health: Health, now: number): Promise<Health> {
  const opened = health.events.flatMap(({ type, country }) =>
    type === 'marketplace.opened' && country !== undefined ? [country] : [],
  );
  if (opened.length === 0 || health.row.state !== 'connected') return health;
  const { row, events } = await startedByItself(context, tenant, health.row, now, opened);
  return { row, events: [...health.events, ...events] };
}

type Reading = Awaited<ReturnType<Context['sellers']['participations']>>;

function judge(
  row: ConnectionRow,
  reading: Reading | undefined,
  denied: 'role_missing' | 'account_inactive' | undefined,
  now: number,
): Health {
  if (reading?.kind === 'ok') return afterReading(row, reading.value, now);
  if (denied) return afterDenial(row, denied, now);
  if (reading?.kind === 'amazon') return afterFailure(row, passing(reading.reason), now);
  return { row, events: [] };
}
