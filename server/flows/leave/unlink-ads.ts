import { groupKey } from '../../rules/connection.ts';
import type { ConnectionRow } from '../../store/rows.ts';
import type { Write } from '../../store/store.ts';
import { adsFacts } from '../ads/facts.ts';
import { unlinkWrites, type Unlinked } from '../ads/unlink.ts';
import type { Cause } from '../ads/writes.ts';
import type { Context } from '../context.ts';

/** What unlinks the Amazon Ads profiles of a connection's group, to be stored together with the connection's end. */
export async function unlinkAds(
  context: Context,
  tenant: string,
  connection: ConnectionRow,
  cause: Cause,
): Promise<Write[]> {
  // In the Far East a group has a connection for each country, and the others go on.
  const countries = connection.country === null ? undefined : [connection.country];
  const place = { groupKey: groupKey(connection), countries };
  return unlinkWrites(context, tenant, [place], await adsFacts(context, tenant), cause);
}

/** What unlinks the Amazon Ads profiles of connections that are removed, as far as no other one needs them. */
export async function unlinkRemoved(
  context: Context,
  tenant: string,
  removed: readonly ConnectionRow[],
  cause: Cause,
): Promise<Write[]> {
  const ids = new Set(removed.map(({ id }) => id));
  const connections = await context.store.list(tenant, 'connection');
  const left = connections.filter(({ id }) => !ids.has(id));
  return unlinkWrites(context, tenant, abandonedBy(removed, left), await adsFacts(context, tenant), cause);
}

/** Groups, or countries of groups, of which no connection is left. */
function abandonedBy(removed: readonly ConnectionRow[], left: readonly ConnectionRow[]): Unlinked[] {
  const byGroup = Map.groupBy(removed, groupKey);
  return [...byGroup].map(([key, rows]) => {
    const mates = left.filter((row) => groupKey(row) === key);
    const kept = new Set(mates.map(({ country }) => country));
    const countries = rows.flatMap(({ country }) => (country === null || kept.has(country) ? [] : [country]));
    return { groupKey: key, countries: mates.length > 0 ? countries : undefined };
  });
}
