import { DAY, HOUR } from '../clock.ts';
import type { AdsLoginRow } from '../store/rows.ts';
import { adsRenewalDate } from './ads.ts';
import { checkPace, nextReminder } from './clocks.ts';

/** A host that did not answer is asked again sooner. */
const RETRY_PACE = HOUR;
/** Our date of a consent is a little later than Amazon's. */
const LAPSE_TOLERANCE = DAY;

type Clocked = Pick<
  AdsLoginRow,
  'id' | 'state' | 'connectedAt' | 'checkedAt' | 'remindedDays' | 'unreachable'
>;

/** When its profiles are to be read from Amazon again: about daily, since a first campaign makes a profile appear. */
export const nextReading = ({ id, checkedAt, unreachable }: Clocked): number =>
  checkedAt + (unreachable.length > 0 ? RETRY_PACE : checkPace(id));

/** When somebody has to look at a login again. */
export function adsWakeAt(login: Clocked, yearly: boolean): number {
  const renewBy = login.state === 'active' ? adsRenewalDate(login, yearly) : null;
  return Math.min(nextReading(login), nextReminder(renewBy, login.remindedDays));
}

/** What Amazon's final refusal of a consent means: its year is over, or somebody took the permission away. */
export function whyAdsRefused(
  login: Pick<AdsLoginRow, 'connectedAt'>,
  yearly: boolean,
  now: number,
): 'expired' | 'revoked' {
  const renewBy = adsRenewalDate(login, yearly);
  return renewBy !== null && now >= renewBy - LAPSE_TOLERANCE ? 'expired' : 'revoked';
}
