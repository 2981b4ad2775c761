import type { EventsQuery } from '../../contract/api.ts';
import { AccountEvent } from '../../contract/event.ts';
import type { Context } from './context.ts';

/** What happened in a tenant, oldest first. */
export async function eventsOf(
  context: Context,
  tenant: string,
  { after, limit }: EventsQuery,
): Promise<AccountEvent[]> {
  const rows = await context.store.list(tenant, 'event', { after, limit });
  return rows.map((row) => AccountEvent.parse(row));
}

/** What happened in all tenants, in the order in which it was stored. */
export async function allEvents(context: Context, { after, limit }: EventsQuery): Promise<AccountEvent[]> {
  const rows = await context.store.events(after, limit);
  return rows.map((row) => AccountEvent.parse(row));
}
