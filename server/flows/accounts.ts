import type { Sellers } from '../../contract/api.ts';
import type { Seller } from '../../contract/connection.ts';
import type { PageQuery } from '../../contract/page.ts';
import { toSeller, type Look } from '../rules/connection.ts';
import { pageOf } from '../rules/paging.ts';
import type { Context } from './context.ts';
import { lookAt } from './tenants.ts';

/** All sellers of a tenant with their connections, by name of the connection. */
export async function sellersOf(context: Context, tenant: string, look?: Look): Promise<Seller[]> {
  const [sellers, connections] = await Promise.all([
    context.store.list(tenant, 'seller'),
    context.store.list(tenant, 'connection'),
  ]);
  const bySeller = Map.groupBy(
    connections.sort((left, right) => left.name.localeCompare(right.name)),
    ({ sellerId }) => sellerId,
  );
  const seen = look ?? (await lookAt(context, tenant));
  return sellers.map((row) => toSeller(row, bySeller.get(row.id) ?? [], seen));
}

/** The same, page by page. */
export async function sellersPage(context: Context, tenant: string, query: PageQuery): Promise<Sellers> {
  const { page, ...rest } = pageOf(await sellersOf(context, tenant), ({ id }) => id, query);
  return { sellers: page, ...rest };
}
