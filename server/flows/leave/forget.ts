import { DAY } from '../../clock.ts';
import { change } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import { settingsOf } from '../tenants.ts';
import { unlinkRemoved } from './unlink-ads.ts';

/** How often a disconnected row is looked at: the host may say later how long it keeps data. */
const LOOK_AGAIN = 7 * DAY;

/** The host keeps loaded data for a while after a disconnect; when that is over, the row goes as well. */
export function forgetLeft(context: Context, tenant: string, connectionId: string): Promise<void> {
  return change(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'connection', connectionId);
    const now = context.now();
    if (row?.state !== 'disconnected' || now < row.wakeAt) return { writes: [], result: undefined };
    const { retentionDays } = await settingsOf(context, tenant);
    const keptUntil = retentionDays === null ? Infinity : (row.disconnectedAt ?? now) + retentionDays * DAY;
    if (now < keptUntil) {
      const wakeAt = Math.min(keptUntil, now + LOOK_AGAIN);
      return { writes: [{ kind: 'connection', row: { ...row, wakeAt } }], result: undefined };
    }
    return {
      writes: [
        { kind: 'connection', row, remove: true },
        eventOf(tenant, 'connection.removed', now, { connectionId }),
        ...(await unlinkRemoved(context, tenant, [row], {})),
      ],
      result: undefined,
    };
  });
}
