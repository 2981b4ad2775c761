import type { EventType } from '../../contract/event.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import { newReference } from '../security/random.ts';
import type { AdsLoginRow } from '../store/rows.ts';
import { whyAdsRefused } from './ads-clock.ts';

/** A login after Amazon answered, and what the host has to be told of it. */
export interface AdsHealth {
  readonly row: AdsLoginRow;
  readonly event?: { readonly type: EventType; readonly code: ProblemCode };
}

/** A new access token came. */
export function afterAdsRefresh(row: AdsLoginRow): AdsHealth {
  if (row.trouble === null) return { row };
  const well = { ...row, state: 'active' as const, trouble: null };
  return row.state === 'lost'
    ? { row: well, event: { type: 'ads.recovered', code: row.trouble.code } }
    : { row: well };
}

/** Amazon refuses the consent for good; nothing else makes a login lose its access. */
export function afterAdsRefusal(row: AdsLoginRow, yearly: boolean, now: number): AdsHealth {
  if (row.state === 'lost') return { row };
  const code = whyAdsRefused(row, yearly, now);
  return {
    row: { ...row, state: 'lost', trouble: { code, reference: newReference(), at: now } },
    event: { type: code === 'expired' ? 'ads.lapsed' : 'ads.revoked', code },
  };
}

/** The consent was given to another client than the one that is configured; the host's staff can mend that. */
export const afterAdsBlame = (row: AdsLoginRow, now: number): AdsHealth =>
  row.trouble !== null
    ? { row }
    : { row: { ...row, trouble: { code: 'app_misconfigured', reference: newReference(), at: now } } };
