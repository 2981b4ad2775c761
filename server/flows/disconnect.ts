import type { Connection } from '../../contract/connection.ts';
import { ProblemError } from '../problem.ts';
import { toConnection } from '../rules/connection.ts';
import { change, type Write } from '../store/store.ts';
import { demand, type Context, type Person } from './context.ts';
import { eventOf } from './event.ts';
import { lookFor } from './tenants.ts';

/**
 * Stops using an account and destroys our key to it. Amazon goes on listing the permission: only the seller can
 * remove it there. Disconnecting what is disconnected changes nothing.
 */
export async function disconnect(
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
    if (row.state === 'disconnected') return { writes: [], result: undefined };
    const now = context.now();
    const grant = row.grantId ? await store.get(tenant, 'grant', row.grantId) : undefined;
    const about = { user: user.id, connectionId };
    // The raised generation stops a renewal that is under way from bringing the connection back.
    const over = {
      ...row,
      state: 'disconnected' as const,
      key: null,
      grantId: null,
      generation: row.generation + 1,
      disconnectedAt: now,
      disconnectedBy: user.name,
      keyDestroyedAt: now,
    };
    const writes: Write[] = [
      { kind: 'connection', row: over },
      ...(grant ? [{ kind: 'grant' as const, row: grant, remove: true }] : []),
      eventOf(tenant, 'connection.disconnected', now, about),
      eventOf(tenant, 'grant.destroyed', now, about),
    ];
    return { writes, result: undefined };
  });
  const row = await store.get(tenant, 'connection', connectionId);
  if (!row) throw new ProblemError('not_found');
  return toConnection(row, await lookFor(context, person));
}
