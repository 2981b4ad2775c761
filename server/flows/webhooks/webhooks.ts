import { AccountEvent } from '../../../contract/event.ts';
import { SECOND } from '../../clock.ts';
import { judge } from '../../rules/webhook.ts';
import { INSTALLATION, type EventRow, type WebhookRow } from '../../store/rows.ts';
import { change, type Write } from '../../store/store.ts';
import type { Endpoint, Sender, Sent } from '../../webhooks/sender.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import { sentAddress } from '../owner/make.ts';

/** What an instance needs to send webhooks. */
export interface Webhooks {
  readonly endpoints: readonly Endpoint[];
  readonly sender: Sender;
  /** Ends what is under way: nothing is counted then, and the next instance sends it. */
  readonly stop: AbortController;
  /** Events that are being sent again at the moment. */
  readonly underWay: Set<Promise<void>>;
  /** Receivers, by id, to which new events are being handed on. */
  readonly rounds: Map<string, Promise<void>>;
}

/** Longer than sending takes, so that a second instance does not send the same while the first one does. */
export const LEASE = 45 * SECOND;
/** Receivers get less than this; ours are far smaller. */
const LARGEST = 20_000;
const PAGE = 1000;

/** What goes out for an event. */
export async function messageOf(context: Context, row: EventRow): Promise<string> {
  const event = await withAddress(context, AccountEvent.parse(row));
  const text = (data: object) => JSON.stringify({ type: event.type, timestamp: event.at, data });
  const whole = text(event);
  return Buffer.byteLength(whole) < LARGEST ? whole : text({ ...event, details: {} });
}

/** The address of a link that the host is asked to send is in the webhook alone. */
async function withAddress(context: Context, event: AccountEvent): Promise<AccountEvent> {
  const { type, tenant, details } = event;
  if (type !== 'request.link' || tenant === null) return event;
  const address = await sentAddress(context, tenant, String(details['link']));
  return { ...event, details: { ...details, url: address?.reveal() ?? null } };
}

export const webhookRow = (context: Context, id: string): Promise<WebhookRow | undefined> =>
  context.store.get(INSTALLATION, 'webhook', id);

/** Keeps in mind how sending to a receiver went; tells the host when it is not called any more. */
export async function noteSent(
  context: Context,
  id: string,
  sent: readonly Sent[],
  advance: (row: WebhookRow) => WebhookRow = (row) => row,
): Promise<void> {
  const isDisabled = await change(context.store, INSTALLATION, async () => {
    const row = await webhookRow(context, id);
    if (!row) return { writes: [], result: false };
    const now = context.now();
    const next = advance(judge(row, sent, now));
    const isNew = next.disabled !== null && row.disabled === null;
    const because = next.disabled?.because ?? null;
    const writes: Write[] = same(row, next) ? [] : [{ kind: 'webhook', row: next }];
    if (isNew)
      writes.push(eventOf(INSTALLATION, 'webhook.disabled', now, { details: { webhook: id, because } }));
    return { writes, result: isNew };
  });
  if (isDisabled) context.log({ level: 'error', event: 'webhook.disabled', webhook: id });
}

const same = (left: WebhookRow, right: WebhookRow) => JSON.stringify(left) === JSON.stringify(right);

/**
 * Takes note of the receivers in the settings: new ones get what happens from now on, those that are gone are
 * forgotten, and one that was not called any more is called again.
 */
export async function meetWebhooks(context: Context): Promise<void> {
  const { endpoints } = context.webhooks;
  const known = await context.store.list(INSTALLATION, 'webhook');
  const isNew = endpoints.some(({ id }) => !known.some((row) => row.id === id));
  const cursor = isNew ? await endOfEvents(context) : '';
  await change(context.store, INSTALLATION, async () => {
    const rows = await context.store.list(INSTALLATION, 'webhook');
    const now = context.now();
    const tell = (type: 'webhook.added' | 'webhook.removed' | 'webhook.enabled', webhook: string) =>
      eventOf(INSTALLATION, type, now, { details: { webhook } });
    const writes = endpoints.flatMap(({ id }): Write[] => {
      const row = rows.find((one) => one.id === id);
      if (!row) return [{ kind: 'webhook', row: fresh(id, cursor) }, tell('webhook.added', id)];
      return row.disabled ? [{ kind: 'webhook', row: enabled(row) }, tell('webhook.enabled', id)] : [];
    });
    const gone = rows.filter(({ id }) => !endpoints.some((endpoint) => endpoint.id === id));
    const removals = gone.flatMap((row): Write[] => [
      { kind: 'webhook', row, remove: true },
      tell('webhook.removed', row.id),
    ]);
    return { writes: [...writes, ...removals], result: undefined };
  });
}

/** Calls a receiver again. What happened meanwhile follows. @returns `false` when there is none of this id */
export function enableWebhook(context: Context, id: string): Promise<boolean> {
  return change(context.store, INSTALLATION, async () => {
    const row = await webhookRow(context, id);
    if (!row) return { writes: [], result: false };
    if (!row.disabled) return { writes: [], result: true };
    const event = eventOf(INSTALLATION, 'webhook.enabled', context.now(), { details: { webhook: id } });
    return { writes: [{ kind: 'webhook', row: enabled(row) }, event], result: true };
  });
}

const fresh = (id: string, cursor: string): WebhookRow => ({
  id,
  version: 0,
  cursor,
  lease: null,
  failingSince: null,
  unreachable: 0,
  retryAt: 0,
  disabled: null,
});

const enabled = (row: WebhookRow): WebhookRow => ({
  ...row,
  failingSince: null,
  unreachable: 0,
  retryAt: 0,
  disabled: null,
});

async function endOfEvents(context: Context): Promise<string> {
  let last = '';
  for (;;) {
    const events = await context.store.events(last, PAGE);
    last = events.at(-1)?.id ?? last;
    if (events.length < PAGE) return last;
  }
}
