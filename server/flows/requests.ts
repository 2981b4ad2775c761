import type { HelpRequest } from '../../contract/api.ts';
import { DAY } from '../clock.ts';
import { change } from '../store/store.ts';
import { connectionIn } from './connections.ts';
import { demand, type Context, type Person } from './context.ts';
import { eventOf } from './event.ts';
import { touchTenant } from './tenants.ts';

/** A person asks the host for help: an event, once a day for each person and matter, however often they ask. */
export async function askForHelp(
  context: Context,
  person: Person,
  { kind, connectionId: about }: HelpRequest,
): Promise<void> {
  demand(person, 'view');
  const { store } = context;
  const { tenant, user, email } = person;
  const type = `request.${kind}` as const;
  const connectionId = about ?? null;
  if (connectionId !== null) await connectionIn(context, tenant, connectionId);
  await change(store, tenant, async () => {
    const now = context.now();
    const isAsked = (await store.list(tenant, 'event')).some(
      (event) =>
        event.type === type &&
        event.user === user.id &&
        event.connectionId === connectionId &&
        Date.parse(event.at) > now - DAY,
    );
    if (isAsked) return { writes: [], result: undefined };
    const asked = eventOf(tenant, type, now, {
      user: user.id,
      connectionId,
      details: { name: user.name, email },
    });
    return { writes: [await touchTenant(context, tenant), asked], result: undefined };
  });
}
