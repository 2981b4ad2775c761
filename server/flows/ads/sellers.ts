import type { Seller } from '../../../contract/connection.ts';
import { sellersOf } from '../accounts.ts';
import type { Context, Person } from '../context.ts';
import { lookFor } from '../tenants.ts';

/** The sellers with these ids, as this person sees them. */
export async function sellersFor(
  context: Context,
  person: Person,
  ids: ReadonlySet<string>,
): Promise<Seller[]> {
  const sellers = await sellersOf(context, person.tenant, await lookFor(context, person));
  return sellers.filter(({ id }) => ids.has(id));
}
