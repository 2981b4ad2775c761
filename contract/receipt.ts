import { z } from 'zod';
import { CountryCode, RegionCode } from './place.ts';

/** Who granted what, and when it ended. */
export const Receipt = z.object({
  /** Name of the person who gave the consent, where the host told it; `null` for an imported token. */
  grantedBy: z.string().nullable(),
  grantedAt: z.iso.datetime().nullable(),
  /** Name of the person who disconnected it; `null` when it ended at Amazon. */
  endedBy: z.string().nullable(),
  endedAt: z.iso.datetime().nullable(),
  keyDestroyedAt: z.iso.datetime().nullable(),
});
export type Receipt = z.infer<typeof Receipt>;

/** `GET /v1/tenants/{tenant}/connections/{id}/receipt` */
export const ConnectionReceipt = Receipt.extend({
  connectionId: z.string(),
  name: z.string(),
  sellingPartnerId: z.string().nullable(),
  region: RegionCode,
  /** The country stores it reached. */
  countries: z.array(CountryCode),
  /** An access token that was handed out before works at Amazon until then at the latest; nothing can call it back. */
  tokensEndAt: z.iso.datetime().nullable(),
});
export type ConnectionReceipt = z.infer<typeof ConnectionReceipt>;

/** `DELETE /v1/tenants/{tenant}`: everything of the tenant is gone, its key included; this is all that can be told of it. */
export const ErasureReceipt = z.object({
  tenant: z.string(),
  erasedAt: z.iso.datetime(),
  connections: z.array(ConnectionReceipt),
  /** How many rows of each kind were erased. */
  erased: z.record(z.string(), z.number().int()),
});
export type ErasureReceipt = z.infer<typeof ErasureReceipt>;
