import type { Connections } from '../../contract/api.ts';
import type { Connection } from '../../contract/connection.ts';
import type { PageQuery } from '../../contract/page.ts';
import { ProblemError } from '../problem.ts';
import { toConnection } from '../rules/connection.ts';
import { pageOf } from '../rules/paging.ts';
import type { Context } from './context.ts';
import { lookAt } from './tenants.ts';

/** A tenant's connections, page by page. */
export async function connectionsOf(
  context: Context,
  tenant: string,
  query: PageQuery,
): Promise<Connections> {
  const [rows, look] = await Promise.all([context.store.list(tenant, 'connection'), lookAt(context, tenant)]);
  const { page, ...rest } = pageOf(rows, ({ id }) => id, query);
  return { connections: page.map((row) => toConnection(row, look)), ...rest };
}

export async function connectionOf(context: Context, tenant: string, id: string): Promise<Connection> {
  const row = await context.store.get(tenant, 'connection', id);
  if (!row) throw new ProblemError('not_found');
  return toConnection(row, await lookAt(context, tenant));
}
