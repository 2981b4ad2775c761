import { isCheckDue, nextWake, reminderDue, renewalDate } from '../../rules/clocks.ts';
import { noteStalls } from '../../rules/onboarding.ts';
import type { ConnectionRow } from '../../store/rows.ts';
import { change, type Write } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import { finishLeaving } from '../leave/disconnect.ts';
import { forgetLeft } from '../leave/forget.ts';
import { check, CHECK_LEASE } from './check.ts';

/** A connection's time has come: its undo is over, it is to be read again, its renewal comes nearer, its loading stalls. */
export async function wakeConnection(context: Context, tenant: string, id: string): Promise<void> {
  const row = await context.store.get(tenant, 'connection', id);
  if (row?.state === 'leaving') return finishLeaving(context, tenant, id);
  if (row?.state === 'disconnected') return forgetLeft(context, tenant, id);
  const due = await change<ConnectionRow | undefined>(context.store, tenant, async () => {
    const woken = await context.store.get(tenant, 'connection', id);
    const now = context.now();
    // Another instance was faster.
    if (!woken || now < woken.wakeAt) return { writes: [], result: undefined };
    const { row: found, events } = noteStalls(woken, now);
    const days =
      found.state === 'connected' ? reminderDue(renewalDate(found), found.remindedDays, now) : null;
    const reminded = { ...found, remindedDays: days ?? found.remindedDays };
    const isDue = isCheckDue(found, now);
    const next = isDue
      ? { ...reminded, checkedAt: now, wakeAt: now + CHECK_LEASE }
      : { ...reminded, wakeAt: nextWake(reminded) };
    const writes: Write[] = [
      { kind: 'connection', row: next },
      ...events.map(({ type, country }) =>
        eventOf(tenant, type, now, { connectionId: id, details: { country } }),
      ),
      ...(days === null
        ? []
        : [eventOf(tenant, 'connection.renewal_due', now, { connectionId: id, details: { days } })]),
    ];
    return { writes, result: isDue ? next : undefined };
  });
  if (due) await check(context, tenant, due);
}
