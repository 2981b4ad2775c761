import { afterAdsBlame, afterAdsRefresh, afterAdsRefusal, type AdsHealth } from '../../rules/ads-health.ts';
import type { GrantRow } from '../../store/rows.ts';
import type { Write } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import type { Refreshed } from '../grants.ts';

/** What a refresh means for the Amazon login that the grant belongs to. A candidate serves nobody yet. */
export async function loginAfterRefresh(
  context: Context,
  tenant: string,
  grant: GrantRow,
  { answer }: Refreshed,
  now: number,
): Promise<Write[]> {
  const row = await context.store.get(tenant, 'adsLogin', grant.id);
  if (!row || row.state === 'candidate') return [];
  const yearly = context.settings.ads?.yearlyRenewal ?? false;
  const health: AdsHealth =
    answer.kind === 'ok'
      ? afterAdsRefresh(row)
      : answer.kind === 'final'
        ? afterAdsRefusal(row, yearly, now)
        : answer.kind === 'ours' && grant.clientId !== context.settings.ads?.clientId
          ? afterAdsBlame(row, now)
          : { row };
  if (health.row === row) return [];
  const { event } = health;
  const details = { grantId: row.id, login: row.login };
  return [
    { kind: 'adsLogin', row: health.row },
    ...(event ? [eventOf(tenant, event.type, now, { code: event.code, details })] : []),
  ];
}
