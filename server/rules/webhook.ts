import { AUDIT_ONLY, type EventType } from '../../contract/event.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../clock.ts';
import type { WebhookRow } from '../store/rows.ts';
import type { Sent } from '../webhooks/sender.ts';

/** How long to wait after each time an event was not taken; after the last one it is given up, 76 hours on. */
const WAITS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;
/** How long to leave a receiver alone that can't be reached, growing. */
const REST = { first: 5 * SECOND, longest: 10 * MINUTE };
/** A receiver that took nothing for so long is not called any more. */
export const DISABLED_AFTER = 5 * DAY;

/** When an event that was sent `tries` times is sent again; `undefined` when it is given up. */
export function nextTry(tries: number, sent: Sent, now: number, chance = Math.random()): number | undefined {
  const wait = WAITS[tries - 1];
  if (wait === undefined) return undefined;
  const asked = sent.kind === 'failed' ? (sent.retryAfter ?? 0) : 0;
  // Spread a little, so that what failed together does not come back together.
  return now + Math.max(asked, wait * (1 + chance / 10));
}

/** Whether a receiver wants events of this type. */
export function wants(events: readonly string[] | null, type: EventType): boolean {
  if (events === null) return !AUDIT_ONLY.has(type);
  return events.some((one) => one === type || (one.endsWith('.*') && type.startsWith(one.slice(0, -1))));
}

/** Nobody was there to answer, which says nothing about the events. */
export const isUnreachable = (sent: Sent): boolean =>
  sent.kind === 'failed' &&
  (!sent.reason.startsWith('status ') || /^status (429|502|503|504)$/.test(sent.reason));

/** What is known of a receiver after some sending. */
export function judge(row: WebhookRow, sent: readonly Sent[], now: number): WebhookRow {
  if (sent.some(({ kind }) => kind === 'gone')) return { ...row, disabled: { at: now, because: 'gone' } };
  if (sent.some(({ kind }) => kind === 'delivered')) {
    return { ...row, failingSince: null, unreachable: 0, retryAt: 0 };
  }
  if (sent.length === 0) return row;
  const failingSince = row.failingSince ?? now;
  if (now - failingSince >= DISABLED_AFTER) {
    return { ...row, failingSince, disabled: { at: now, because: 'failing' } };
  }
  if (!sent.every(isUnreachable)) return { ...row, failingSince };
  const rest = Math.min(REST.first * 2 ** Math.min(row.unreachable, 10), REST.longest);
  const asked = Math.max(...sent.map((one) => (one.kind === 'failed' ? (one.retryAfter ?? 0) : 0)));
  return { ...row, failingSince, unreachable: row.unreachable + 1, retryAt: now + Math.max(rest, asked) };
}
