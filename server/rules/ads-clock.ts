import { DAY, HOUR } from '../clock.ts';
import type { AdsLoginRow } from '../store/rows.ts';
import { adsRenewalDate } from './ads.ts';

/** A login's profiles are read again each day: a first campaign makes a profile appear. */
const READ_PACE = DAY;
/** A host that did not answer is asked again sooner. */
const RETRY_PACE = HOUR;
/** Days before the renewal date on which the host is told. */
const REMINDERS = [30, 14, 7, 1];

type Clocked = Pick<AdsLoginRow, 'connectedAt' | 'checkedAt' | 'remindedDays' | 'unreachable'>;

/** When its profiles are to be read from Amazon again. */
export const nextReading = ({ checkedAt, unreachable }: Clocked): number =>
  checkedAt + (unreachable.length > 0 ? RETRY_PACE : READ_PACE);

/** The reminder that is due: how many days are left. One that was slept through is not sent late after a later one. */
export function dueReminder(login: Clocked, yearly: boolean, now: number): number | undefined {
  const renewBy = adsRenewalDate(login, yearly);
  if (renewBy === null || now >= renewBy) return undefined;
  const days = REMINDERS.filter((left) => renewBy - left * DAY <= now).at(-1);
  return days !== undefined && days < (login.remindedDays ?? Infinity) ? days : undefined;
}

/** When somebody has to look at a login again. */
export function adsWakeAt(login: Clocked, yearly: boolean, now: number): number {
  const renewBy = adsRenewalDate(login, yearly);
  const reminders =
    renewBy === null ? [] : REMINDERS.map((left) => renewBy - left * DAY).filter((at) => at > now);
  return Math.min(nextReading(login), ...reminders);
}
