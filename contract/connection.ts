import { z } from 'zod';
import { REGIONS } from './marketplaces.ts';
import { Problem } from './problem.ts';

export const RegionCode = z.enum(REGIONS);
/** ISO 3166 country code, two capital letters. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/);

/** May we talk to Amazon? (Whether data was loaded is another question, with its own states.) */
export const AuthorizationState = z.enum([
  'not_connected',
  'authorizing',
  'verifying',
  'needs_review',
  'connected',
  'connected_partial',
  'expiring',
  'reauth_expired',
  'reauth_scope',
  'revoked',
  'amazon_inactive',
  'error',
  'disconnected',
]);
export type AuthorizationState = z.infer<typeof AuthorizationState>;

/** One country store of a connected account, as Amazon reported it. */
export const Participation = z.object({
  /** Amazon's marketplace id. */
  marketplaceId: z.string(),
  country: CountryCode,
  storeName: z.string(),
  participates: z.boolean(),
  /** Amazon hides some of this store's listings, for example in holiday mode. */
  suspended: z.boolean(),
});
export type Participation = z.infer<typeof Participation>;

/** One Amazon authorization: a selling partner in one region, in the Far East in one country. */
export const Connection = z.object({
  id: z.string(),
  sellerId: z.string(),
  name: z.string(),
  region: RegionCode,
  /** Set in the Far East, where Amazon grants each country alone. */
  country: CountryCode.nullable(),
  accountType: z.enum(['seller']),
  /** Whole, or with its middle hidden for a viewer without `seeIds`; `null` before the first consent. */
  sellingPartnerId: z.string().nullable(),
  state: AuthorizationState,
  problem: Problem.nullable(),
  marketplaces: z.array(Participation),
  connectedAt: z.iso.datetime().nullable(),
  /** Name of the person who gave the consent, where the host told it. */
  connectedBy: z.string().nullable(),
  /** 365 days after the consent. Amazon does not hand the date over, so it is always an estimate. */
  renewBy: z.iso.datetime().nullable(),
  /** Last time Amazon answered a call for this connection. */
  lastSuccessAt: z.iso.datetime().nullable(),
});
export type Connection = z.infer<typeof Connection>;

/** All connections of one selling partner id in one region; never shown twice. */
export const Group = z.object({
  /** Stable while the connections live. */
  key: z.string(),
  region: RegionCode,
  sellingPartnerId: z.string().nullable(),
  connections: z.array(Connection),
});
export type Group = z.infer<typeof Group>;

/** A business of the host's customer. */
export const Seller = z.object({
  id: z.string(),
  name: z.string(),
  groups: z.array(Group),
});
export type Seller = z.infer<typeof Seller>;
