import type { Connection } from '../../../contract/connection.ts';
import { ProblemError } from '../../problem.ts';
import { nextWake, UNDO } from '../../rules/clocks.ts';
import { toConnection } from '../../rules/connection.ts';
import { isFinal } from '../../rules/health.ts';
import type { ConnectionRow } from '../../store/rows.ts';
import { change, type Decision, type Write } from '../../store/store.ts';
import { demand, type Context, type Person } from '../context.ts';
import { eventOf } from '../event.ts';
import { lookFor } from '../tenants.ts';
import { unlinkAds } from './unlink-ads.ts';

/**
 * Stops using an account: tokens stop at once, and ten seconds later, unless the same person takes it back, our key
 * is destroyed. Amazon goes on listing the permission: only the seller can remove it there. Disconnecting what is
 * disconnected changes nothing.
 * @param ads unlinks the group's Amazon Ads as well
 */
export async function disconnect(
  context: Context,
  person: Person,
  connectionId: string,
  ads: boolean,
): Promise<Connection> {
  demand(person, 'disconnect');
  const { tenant, user } = person;
  await leave(context, tenant, connectionId, user, ads, UNDO);
  return shown(context, person, connectionId);
}

/** The host's backend disconnects a connection: there is nobody who could take it back, so it is final at once. */
export const disconnectForHost = (
  context: Context,
  tenant: string,
  connectionId: string,
  ads: boolean,
): Promise<void> => leave(context, tenant, connectionId, null, ads, 0);

/** The owner of an account takes back, on the page of a link, what was consented to there; final at once, too. */
export const disconnectForOwner = (
  context: Context,
  tenant: string,
  connectionId: string,
  name: string | null,
): Promise<void> => leave(context, tenant, connectionId, { id: null, name }, false, 0);

async function leave(
  context: Context,
  tenant: string,
  connectionId: string,
  user: { readonly id: string | null; readonly name: string | null } | null,
  ads: boolean,
  undo: number,
): Promise<void> {
  const { store } = context;
  const hasLeft = await change<boolean>(store, tenant, async () => {
    const row = await store.get(tenant, 'connection', connectionId);
    if (!row) throw new ProblemError('not_found');
    if (row.state !== 'connected' && row.state !== 'lost') return { writes: [], result: false };
    const grant = row.grantId ? await store.get(tenant, 'grant', row.grantId) : undefined;
    const now = context.now();
    // The raised generation stops tokens and a renewal that are under way.
    const leaving: ConnectionRow = {
      ...row,
      state: 'leaving',
      generation: row.generation + 1,
      undoUntil: now + undo,
      leaving: { user: user?.id ?? null, ads },
      disconnectedAt: now,
      disconnectedBy: user?.name ?? null,
      tokensEndAt: grant?.access && grant.access.endsAt > now ? grant.access.endsAt : null,
      wakeAt: now + undo,
    };
    const about = { user: user?.id ?? null, connectionId };
    return {
      writes: [{ kind: 'connection', row: leaving }, eventOf(tenant, 'connection.disconnecting', now, about)],
      result: true,
    };
  });
  if (hasLeft && undo === 0) await finishLeaving(context, tenant, connectionId);
}

/** Takes a disconnect back. @throws ProblemError `undo_over` when the key is destroyed or somebody else disconnected */
export async function undoDisconnect(
  context: Context,
  person: Person,
  connectionId: string,
): Promise<Connection> {
  demand(person, 'disconnect');
  const { store } = context;
  const { tenant, user } = person;
  await change(store, tenant, async () => {
    const row = await store.get(tenant, 'connection', connectionId);
    if (!row) throw new ProblemError('not_found');
    const now = context.now();
    if (row.state !== 'leaving' || row.leaving?.user !== user.id || now >= (row.undoUntil ?? 0))
      throw new ProblemError('undo_over');
    const back: ConnectionRow = {
      ...row,
      // Amazon may have refused it meanwhile, or before.
      state: isFinal(row.trouble) ? 'lost' : 'connected',
      undoUntil: null,
      leaving: null,
      disconnectedAt: null,
      disconnectedBy: null,
      tokensEndAt: null,
    };
    const writes: Write[] = [
      { kind: 'connection', row: { ...back, wakeAt: nextWake(back) } },
      eventOf(tenant, 'connection.restored', now, { user: user.id, connectionId }),
    ];
    return { writes, result: undefined };
  });
  return shown(context, person, connectionId);
}

/** The time to take it back is over: our key to the account is destroyed. */
export function finishLeaving(context: Context, tenant: string, connectionId: string): Promise<void> {
  return change(context.store, tenant, async (): Promise<Decision<undefined>> => {
    const row = await context.store.get(tenant, 'connection', connectionId);
    const now = context.now();
    if (row?.state !== 'leaving' || now < (row.undoUntil ?? 0)) return { writes: [], result: undefined };
    const grant = row.grantId ? await context.store.get(tenant, 'grant', row.grantId) : undefined;
    const over: ConnectionRow = {
      ...row,
      state: 'disconnected',
      key: null,
      grantId: null,
      undoUntil: null,
      leaving: null,
      keyDestroyedAt: now,
      // Looked at soon: the host may keep its data for a short while only.
      wakeAt: now,
    };
    const about = { user: row.leaving?.user ?? null, connectionId };
    return {
      writes: [
        { kind: 'connection', row: over },
        ...(grant ? [{ kind: 'grant' as const, row: grant, remove: true }] : []),
        eventOf(tenant, 'connection.disconnected', now, about),
        eventOf(tenant, 'grant.destroyed', now, about),
        ...(row.leaving?.ads ? await unlinkAds(context, tenant, row, { user: row.leaving.user }) : []),
      ],
      result: undefined,
    };
  });
}

async function shown(context: Context, person: Person, connectionId: string): Promise<Connection> {
  const row = await context.store.get(person.tenant, 'connection', connectionId);
  if (!row) throw new ProblemError('not_found');
  return toConnection(row, await lookFor(context, person));
}
