import type { ConnectionRow } from '../../store/rows.ts';
import type { Write } from '../../store/store.ts';
import type { Context } from '../context.ts';

/** What unlinks the Amazon Ads profiles of a connection's group, to be stored together with the connection's end. */
export const unlinkAds: (
  context: Context,
  tenant: string,
  connection: ConnectionRow,
  now: number,
) => Promise<Write[]> = () => Promise.resolve([]);
