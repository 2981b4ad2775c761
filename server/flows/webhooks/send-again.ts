import { HOUR, SECOND } from '../../clock.ts';
import { nextTry } from '../../rules/webhook.ts';
import type { EventRow, OutboxRow } from '../../store/rows.ts';
import { change, type Write } from '../../store/store.ts';
import type { Endpoint } from '../../webhooks/sender.ts';
import type { Context } from '../context.ts';
import { sendEvent } from './hand-on.ts';
import { LEASE, noteSent, webhookRow } from './webhooks.ts';

/** So many at once; the others wait, so that a slow receiver holds up nothing else. */
const AT_ONCE = 16;
const WAIT = 5 * SECOND;

/** The time of an event that was not taken has come: it is sent again, while other work goes on. */
export async function sendAgain(context: Context, tenant: string, id: string): Promise<void> {
  const { store, webhooks } = context;
  const row = await store.get(tenant, 'outbox', id);
  const now = context.now();
  if (!row || now < row.wakeAt) return;
  const endpoint = webhooks.endpoints.find((one) => one.id === row.webhookId);
  const receiver = await webhookRow(context, row.webhookId);
  const event = await store.get(tenant, 'event', row.eventId);
  if (!endpoint || !receiver || !event) return void (await store.commit(tenant, [gone(row)]));
  const notBefore = receiver.disabled ? now + HOUR : receiver.retryAt;
  const isBusy = webhooks.underWay.size >= AT_ONCE;
  if (notBefore > now || isBusy) {
    const wakeAt = Math.max(notBefore, now + WAIT);
    return void (await store.commit(tenant, [{ kind: 'outbox', row: { ...row, wakeAt } }]));
  }
  if (!(await store.commit(tenant, [{ kind: 'outbox', row: { ...row, wakeAt: now + LEASE } }]))) return;
  const sending: Promise<void> = send(context, tenant, { ...row, version: row.version + 1 }, endpoint, event)
    .catch((error: unknown) =>
      context.log({ level: 'error', event: 'webhook.failed', webhook: endpoint.id, error }),
    )
    .finally(() => webhooks.underWay.delete(sending));
  webhooks.underWay.add(sending);
}

async function send(
  context: Context,
  tenant: string,
  row: OutboxRow,
  endpoint: Endpoint,
  event: EventRow,
): Promise<void> {
  const sent = await sendEvent(context, endpoint, event);
  const isStopping = context.webhooks.stop.signal.aborted;
  const tries = row.tries + 1;
  await change(context.store, tenant, async () => {
    const known = await context.store.get(tenant, 'outbox', row.id);
    // Somebody else took it over: what they find counts.
    if (known?.version !== row.version) return { writes: [], result: undefined };
    if (isStopping)
      return { writes: [{ kind: 'outbox', row: { ...row, wakeAt: context.now() } }], result: undefined };
    const wakeAt = sent.kind === 'failed' ? nextTry(tries, sent, context.now()) : undefined;
    const write: Write =
      wakeAt === undefined ? gone(row) : { kind: 'outbox', row: { ...row, tries, wakeAt } };
    return { writes: [write], result: undefined };
  });
  if (isStopping) return;
  if (sent.kind === 'failed') {
    const isOver = nextTry(tries, sent, 0) === undefined;
    context.log({
      level: isOver ? 'error' : 'warn',
      event: isOver ? 'webhook.given_up' : 'webhook.refused',
      webhook: endpoint.id,
      id: event.id,
      reason: sent.reason,
    });
  }
  // One event that is not taken says nothing about the receiver while it takes others.
  const isFailing = (await webhookRow(context, endpoint.id))?.failingSince !== null;
  if (isFailing || sent.kind !== 'failed') await noteSent(context, endpoint.id, [sent]);
}

const gone = (row: OutboxRow): Write => ({ kind: 'outbox', row, remove: true });
