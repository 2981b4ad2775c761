import type { SellerRequest } from '../../contract/api.ts';
import type { Seller } from '../../contract/connection.ts';
import { ProblemError } from '../problem.ts';
import { toSeller, type Look } from '../rules/connection.ts';
import { randomId } from '../security/random.ts';
import { change } from '../store/store.ts';
import type { Context } from './context.ts';
import { eventOf } from './event.ts';
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

/** Makes a seller without connections, for a host that knows its customers' businesses beforehand. */
export async function createSeller(
  context: Context,
  tenant: string,
  { name }: SellerRequest,
): Promise<Seller> {
  const row = { id: randomId(), version: 0, name, createdAt: context.now() };
  await change(context.store, tenant, async () => {
    const taken = (await context.store.list(tenant, 'seller')).some((seller) => seller.name === name);
    if (taken) throw new ProblemError('conflict', `There is a seller named “${name}” already.`, 'name');
    return {
      writes: [{ kind: 'seller', row }, eventOf(tenant, 'seller.created', row.createdAt)],
      result: undefined,
    };
  });
  return { id: row.id, name, groups: [] };
}
