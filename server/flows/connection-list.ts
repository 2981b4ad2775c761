import type { Connections, ConnectionsQuery } from '../../contract/api.ts';
import type { Connection } from '../../contract/connection.ts';
import { ProblemError } from '../problem.ts';
import { toConnection } from '../rules/connection.ts';
import type { Context } from './context.ts';
import { lookAt } from './tenants.ts';

/** A tenant's connections, page by page; whoever goes on with the cursor sees each that stays exactly once. */
export async function connectionsOf(
  context: Context,
  tenant: string,
  { cursor, limit }: ConnectionsQuery,
): Promise<Connections> {
  const [rows, look] = await Promise.all([context.store.list(tenant, 'connection'), lookAt(context, tenant)]);
  const rest = rows.filter(({ id }) => id > cursor);
  const page = rest.slice(0, limit);
  return {
    connections: page.map((row) => toConnection(row, look)),
    total: rows.length,
    nextCursor: rest.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}

export async function connectionOf(context: Context, tenant: string, id: string): Promise<Connection> {
  const row = await context.store.get(tenant, 'connection', id);
  if (!row) throw new ProblemError('not_found');
  return toConnection(row, await lookAt(context, tenant));
}
