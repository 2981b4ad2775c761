import type { Replayed, ReplayRequest } from '../../../contract/api.ts';
import { wants } from '../../rules/webhook.ts';
import { INSTALLATION, type EventRow } from '../../store/rows.ts';
import { change, type Write } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { outboxRow } from './hand-on.ts';

const AT_ONCE = 500;
const PAGE = 1000;
/** Event ids are 16 digits. */
const LAST_DIGIT = -1;

/** Sends events to the receivers once more, at most 500 a call; the answer says where to go on. */
export async function replay(context: Context, request: ReplayRequest): Promise<Replayed> {
  const { events, next } = request.ids
    ? await eventsWith(context, request.ids)
    : await eventsBetween(context, request);
  for (const event of events) await putIntoOutbox(context, event);
  return { replayed: events.length, next };
}

async function eventsWith(context: Context, ids: readonly string[]) {
  const events: EventRow[] = [];
  for (const id of ids) {
    const near = await context.store.events(id.slice(0, LAST_DIGIT), 10);
    events.push(...near.filter((event) => event.id === id));
  }
  return { events, next: null };
}

async function eventsBetween(context: Context, { from = '', to = '', after }: ReplayRequest) {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const events: EventRow[] = [];
  for (let last = after; ;) {
    const page = await context.store.events(last, PAGE);
    for (const event of page) {
      last = event.id;
      const at = Date.parse(event.at);
      if (at >= start && at < end) events.push(event);
      if (events.length === AT_ONCE) return { events, next: last };
    }
    if (page.length < PAGE) return { events, next: null };
  }
}

async function putIntoOutbox(context: Context, event: EventRow): Promise<void> {
  const tenant = event.tenant ?? INSTALLATION;
  const { store, webhooks } = context;
  const endpoints = webhooks.endpoints.filter((endpoint) => wants(endpoint.events, event.type));
  await change(store, tenant, async () => {
    const writes: Write[] = [];
    for (const { id } of endpoints) {
      const fresh = outboxRow(event, id);
      const known = await store.get(tenant, 'outbox', fresh.id);
      const row = { ...fresh, version: known?.version ?? 0, wakeAt: context.now() };
      writes.push({ kind: 'outbox', row });
    }
    return { writes, result: undefined };
  });
}
