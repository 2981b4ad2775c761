import { HOUR, MINUTE } from '../../clock.ts';
import { adsRenewalDate } from '../../rules/ads.ts';
import { adsWakeAt, nextReading } from '../../rules/ads-clock.ts';
import { placeKey } from '../../rules/ads-groups.ts';
import { isOver } from '../../rules/attempt.ts';
import { reminderDue } from '../../rules/clocks.ts';
import type { AdsLoginRow } from '../../store/rows.ts';
import { change, type Write } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import { adsFacts } from './facts.ts';
import { readLogin } from './read.ts';
import { unlinkGroup } from './unlink.ts';
import { removeLogin } from './writes.ts';

/** A reading that a stopped process left behind is made again after this time. */
const READ_LEASE = 2 * MINUTE;

/** A login's time has come: its profiles are to be read again, or its renewal comes nearer. */
export async function wakeLogin(context: Context, tenant: string, id: string): Promise<void> {
  const isDue = await change<boolean>(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'adsLogin', id);
    const now = context.now();
    // Another instance was faster.
    if (!row || now < row.wakeAt) return { writes: [], result: false };
    if (row.state === 'candidate') return { writes: await tidy(context, tenant, row, now), result: false };
    const yearly = context.settings.ads?.yearlyRenewal ?? false;
    const renewBy = row.state === 'active' ? adsRenewalDate(row, yearly) : null;
    const days = reminderDue(renewBy, row.remindedDays, now);
    const reminded = { ...row, remindedDays: days ?? row.remindedDays };
    const isReadingDue = context.ads !== null && now >= nextReading(row);
    const wakeAt = isReadingDue ? now + READ_LEASE : Math.max(adsWakeAt(reminded, yearly), now + MINUTE);
    const details = { grantId: id, login: row.login, days };
    return {
      writes: [
        { kind: 'adsLogin', row: { ...reminded, wakeAt } },
        ...(days === null ? [] : [eventOf(tenant, 'ads.renewal_due', now, { details })]),
      ],
      result: isReadingDue,
    };
  });
  if (!isDue) return;
  await unlinkGone(context, tenant, id);
  await readLogin(context, tenant, id);
}

/** A candidate ends with its attempt; one whose attempt is gone is left over from a crash. */
async function tidy(context: Context, tenant: string, row: AdsLoginRow, now: number): Promise<Write[]> {
  const grant = await context.store.get(tenant, 'grant', row.id);
  const attempt = grant?.attemptId ? await context.store.get(tenant, 'attempt', grant.attemptId) : undefined;
  if (attempt && !isOver(attempt)) return [{ kind: 'adsLogin', row: { ...row, wakeAt: now + HOUR } }];
  return removeLogin(context, tenant, row);
}

/** Groups that are gone need no profile any more. */
async function unlinkGone(context: Context, tenant: string, id: string): Promise<void> {
  const { groups, logins } = await adsFacts(context, tenant);
  const login = logins.find((one) => one.id === id);
  const known = new Set(groups.map(({ key }) => key));
  const places = new Set([...(login?.links ?? []), ...(login?.waiting ?? [])].map(placeKey));
  for (const key of places) if (!known.has(key)) await unlinkGroup(context, tenant, key, {});
}
