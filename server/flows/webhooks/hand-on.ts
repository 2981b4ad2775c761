import { nextTry, isUnreachable, wants } from '../../rules/webhook.ts';
import { randomId } from '../../security/random.ts';
import { INSTALLATION, type EventRow, type OutboxRow } from '../../store/rows.ts';
import type { Endpoint, Sent } from '../../webhooks/sender.ts';
import type { Context } from '../context.ts';
import { LEASE, messageOf, noteSent, webhookRow } from './webhooks.ts';

const BATCH = 20;

/**
 * Hands new events to a receiver. The feed of events is the outbox: an event is in it with the commit of its change,
 * and the cursor moves only when the receiver took the event or a row of its own stands for it. When nobody answers
 * at all the cursor stays where it is.
 * @returns `true` when there may be more
 */
export async function handOn(context: Context, endpoint: Endpoint): Promise<boolean> {
  const { store, webhooks } = context;
  const now = context.now();
  const row = await webhookRow(context, endpoint.id);
  if (!row || row.disabled || now < row.retryAt || (row.lease && now < row.lease.endsAt)) return false;
  const events = await store.events(row.cursor, BATCH);
  const last = events.at(-1);
  if (!last) return false;
  const lease = { worker: randomId(), endsAt: now + LEASE };
  if (!(await store.commit(INSTALLATION, [{ kind: 'webhook', row: { ...row, lease } }]))) return false;

  const due = events.filter(({ type }) => wants(endpoint.events, type));
  const sent = await Promise.all(due.map((event) => sendEvent(context, endpoint, event)));
  // Whoever is stopping gives the lease back and leaves the rest to the next.
  const isOut = webhooks.stop.signal.aborted || (sent.length > 0 && sent.every(isUnreachable));
  if (!isOut) await keepFailed(context, endpoint, due, sent);
  await noteSent(context, endpoint.id, webhooks.stop.signal.aborted ? [] : sent, (known) =>
    known.lease?.worker === lease.worker
      ? { ...known, lease: null, cursor: isOut ? known.cursor : last.id }
      : known,
  );
  return !isOut;
}

export async function sendEvent(context: Context, endpoint: Endpoint, event: EventRow): Promise<Sent> {
  const { sender, stop } = context.webhooks;
  return sender.send(endpoint, event.id, await messageOf(context, event), stop.signal);
}

/** An event that was not taken gets a row of its own, and further tries. */
async function keepFailed(
  context: Context,
  endpoint: Endpoint,
  events: readonly EventRow[],
  sent: readonly Sent[],
): Promise<void> {
  for (const [at, event] of events.entries()) {
    const outcome = sent[at];
    if (outcome?.kind !== 'failed') continue;
    context.log({
      level: 'warn',
      event: 'webhook.refused',
      webhook: endpoint.id,
      id: event.id,
      reason: outcome.reason,
    });
    const now = context.now();
    // A row that is there already was made by an instance that stopped before it moved the cursor.
    await context.store.commit(event.tenant ?? INSTALLATION, [
      {
        kind: 'outbox',
        row: { ...outboxRow(event, endpoint.id), tries: 1, wakeAt: nextTry(1, outcome, now) ?? now },
      },
    ]);
  }
}

export const outboxRow = (event: EventRow, webhookId: string): OutboxRow => ({
  id: `${event.id}.${webhookId}`,
  version: 0,
  eventId: event.id,
  webhookId,
  tries: 0,
  wakeAt: 0,
});
