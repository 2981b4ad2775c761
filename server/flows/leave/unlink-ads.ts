import { groupKey } from '../../rules/connection.ts';
import type { ConnectionRow } from '../../store/rows.ts';
import type { Write } from '../../store/store.ts';
import { adsFacts } from '../ads/facts.ts';
import { unlinkWrites } from '../ads/unlink.ts';
import type { Context } from '../context.ts';

/** What unlinks the Amazon Ads profiles of a connection's group, to be stored together with the connection's end. */
export async function unlinkAds(
  context: Context,
  tenant: string,
  connection: ConnectionRow,
): Promise<Write[]> {
  const facts = await adsFacts(context, tenant);
  // In the Far East a group has a connection for each country, and the others go on.
  const countries = connection.country === null ? undefined : [connection.country];
  return unlinkWrites(context, tenant, groupKey(connection), facts, {}, countries);
}
