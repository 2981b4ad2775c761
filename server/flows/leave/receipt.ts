import type { ConnectionReceipt } from '../../../contract/receipt.ts';
import { ProblemError } from '../../problem.ts';
import { connectionReceipt } from '../../rules/receipt.ts';
import type { Context } from '../context.ts';

/** Who granted a connection, and when it ended, for the host's files. */
export async function receiptFor(
  context: Context,
  tenant: string,
  connectionId: string,
): Promise<ConnectionReceipt> {
  const row = await context.store.get(tenant, 'connection', connectionId);
  if (!row) throw new ProblemError('not_found');
  return connectionReceipt(row);
}
