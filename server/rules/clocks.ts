import { DAY, MINUTE } from '../clock.ts';
import type { ConnectionRow } from '../store/rows.ts';
import { stallMoments } from './marketplace.ts';

/** Amazon asks every seller to renew an authorization after this time. */
export const AUTHORIZATION_LIFE = 365 * DAY;
/** Amazon lets a client secret live that long. */
export const SECRET_LIFE = 180 * DAY;
/** How often an account is read again without anybody asking; Amazon allows one call a minute. */
export const CHECK_PACE = DAY;
/** "Check now" is possible that often. */
export const CHECK_COOLDOWN = MINUTE;
/** How long a check that could not be made is put off. */
export const CHECK_RETRY = 30 * MINUTE;
/** A disconnect can be taken back for so long. */
export const UNDO = 10 * 1000;
/** Nobody has to look at the row any more. */
export const NEVER = 8.64e15;

/** Days before an end at which the host is told, the last first. */
const REMINDERS = [1, 7, 14, 30];
/**
 * Our date of a consent is that of its exchange, a little after Amazon's; a refusal so shortly before the year is
 * over is the year's end.
 */
const LAPSE_TOLERANCE = DAY;

type Dates = Pick<ConnectionRow, 'connectedAt' | 'lastSuccessAt'>;

/** When the yearly renewal is due: 365 days after the consent; `null` where its date is not known. */
export const renewalDate = ({ connectedAt }: Pick<Dates, 'connectedAt'>): number | null =>
  connectedAt === null ? null : connectedAt + AUTHORIZATION_LIFE;

/** It went on working past our date, so it was renewed at Amazon without our being told. */
export function isRenewedAtAmazon(row: Dates): boolean {
  const renewBy = renewalDate(row);
  return renewBy !== null && row.lastSuccessAt !== null && row.lastSuccessAt > renewBy;
}

/** What Amazon's final refusal of a grant means: its year is over, or the seller took the permission away. */
export function whyRefused(row: Dates, now: number): 'expired' | 'revoked' {
  const renewBy = renewalDate(row);
  return renewBy !== null && now >= renewBy - LAPSE_TOLERANCE ? 'expired' : 'revoked';
}

/**
 * Days for which the host has to be told now that an end comes nearer: the closest of those that have passed, so
 * that a long stop makes one event with a true number of it; `null` when there is nothing new to tell.
 * @param told the last days that were told
 */
export function reminderDue(endsAt: number | null, told: number | null, now: number): number | null {
  if (endsAt === null || now >= endsAt) return null;
  const days = REMINDERS.find((one) => now >= endsAt - one * DAY);
  return days !== undefined && days < (told ?? Infinity) ? days : null;
}

/** When the next reminder will be due. */
export function nextReminder(endsAt: number | null, told: number | null): number {
  const days = REMINDERS.findLast((one) => one < (told ?? Infinity));
  return endsAt === null || days === undefined ? NEVER : endsAt - days * DAY;
}

/** The time between two checks of a connection: about a day, another one for each, so that they spread. */
export function checkPace(id: string): number {
  const spread = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) / 997;
  return Math.round(CHECK_PACE * (0.8 + 0.4 * spread));
}

/** When "Check now" will be possible again; `null` when it is. */
export const checkAfter = ({ checkedAt }: Pick<ConnectionRow, 'checkedAt'>, now: number): number | null =>
  checkedAt !== null && checkedAt + CHECK_COOLDOWN > now ? checkedAt + CHECK_COOLDOWN : null;

export const isCheckDue = (row: ConnectionRow, now: number): boolean =>
  isChecked(row) && now >= nextCheck(row);

const isChecked = ({ state }: ConnectionRow): boolean => state === 'connected' || state === 'lost';

function nextCheck({ id, checkedAt, trouble }: ConnectionRow): number {
  const passing = trouble?.code === 'amazon_down' || trouble?.code === 'rate_limited';
  return (checkedAt ?? 0) + (passing ? CHECK_RETRY : checkPace(id));
}

/** When somebody has to look at a connection again: its undo ends, it is to be read, a reminder is due, nothing was heard of what it loads. */
export function nextWake(row: ConnectionRow): number {
  if (row.state === 'leaving') return row.undoUntil ?? 0;
  if (!isChecked(row)) return NEVER;
  const reminder = row.state === 'connected' ? nextReminder(renewalDate(row), row.remindedDays) : NEVER;
  return Math.min(nextCheck(row), reminder, ...stallMoments(row));
}
