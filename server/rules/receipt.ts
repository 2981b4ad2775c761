import type { ConnectionReceipt, Receipt } from '../../contract/receipt.ts';
import { isoOrNull } from '../clock.ts';
import type { ConnectionRow } from '../store/rows.ts';
import { isFinal } from './health.ts';

/** Who granted what, and when it ended: by a disconnect here, otherwise by Amazon's final refusal. */
export function receiptOf(row: ConnectionRow): Receipt {
  const refusedAt = isFinal(row.trouble) ? (row.trouble?.at ?? null) : null;
  return {
    grantedBy: row.connectedBy,
    grantedAt: isoOrNull(row.connectedAt),
    endedBy: row.disconnectedBy,
    endedAt: isoOrNull(row.disconnectedAt ?? refusedAt),
    keyDestroyedAt: isoOrNull(row.keyDestroyedAt),
  };
}

export const connectionReceipt = (row: ConnectionRow): ConnectionReceipt => ({
  connectionId: row.id,
  name: row.name,
  sellingPartnerId: row.sellingPartnerId,
  region: row.region,
  countries: row.marketplaces.map(({ country }) => country),
  ...receiptOf(row),
  tokensEndAt: isoOrNull(row.tokensEndAt),
});
