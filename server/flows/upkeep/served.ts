import { afterBlame, afterFailure, afterRefresh, afterRefusal, type Health } from '../../rules/health.ts';
import type { ConnectionRow, GrantRow } from '../../store/rows.ts';
import type { Write } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import type { Refreshed } from '../grants.ts';

/** What a refresh means for the connection that the grant serves. A candidate serves none. */
export async function connectionAfterRefresh(
  context: Context,
  tenant: string,
  grant: GrantRow,
  { answer, living }: Refreshed,
  now: number,
): Promise<Write[]> {
  const row = grant.connectionId
    ? await context.store.get(tenant, 'connection', grant.connectionId)
    : undefined;
  if (row?.grantId !== grant.id) return [];
  if (answer.kind === 'ok') return writesOf(tenant, row, afterRefresh(row, now), now);
  if (answer.kind === 'final') return writesOf(tenant, row, afterRefusal(row, now), now);
  if (answer.kind === 'ours') {
    const isForeign = grant.clientId !== context.lwa['selling-partner'].clientId;
    return isForeign ? writesOf(tenant, row, afterBlame(row, now), now) : [];
  }
  if (living) return [];
  return writesOf(tenant, row, afterFailure(row, passing(answer.reason), now), now);
}

/** The code of a passing failure of Amazon's. */
export const passing = (reason: string): 'rate_limited' | 'amazon_down' =>
  reason === 'status 429' ? 'rate_limited' : 'amazon_down';

/** A connection's new health as writes; none when nothing changed. */
export function writesOf(tenant: string, before: ConnectionRow, health: Health, now: number): Write[] {
  const { row, events } = health;
  if (row === before) return [];
  return [
    { kind: 'connection', row },
    ...events.map(({ type, code, country }) =>
      eventOf(tenant, type, now, {
        connectionId: row.id,
        code: code ?? null,
        details: country === undefined ? {} : { country },
      }),
    ),
  ];
}
