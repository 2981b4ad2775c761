import { z } from 'zod';
import { CountryCode, Id, RegionCode } from './place.ts';
import { Problem } from './problem.ts';

/** How Amazon Ads ("PPC") stands in one marketplace of a group. */
export const AdsState = z.enum([
  'connected',
  'pending',
  'view_only',
  'no_account',
  'missing',
  'paused',
  'error',
]);
export type AdsState = z.infer<typeof AdsState>;

/** May we talk to Amazon Ads for this group? */
export const AdsAuthorizationState = z.enum([
  'not_connected',
  'connected',
  'expiring',
  'reauth_expired',
  'revoked',
  'error',
]);
export type AdsAuthorizationState = z.infer<typeof AdsAuthorizationState>;

/** The PPC block of a group: which Amazon login serves it, and each marketplace. */
export const Ads = z.object({
  /** The consent that serves this group, or one of the tenant whose profiles could; `null` when there is none. */
  grantId: z.string().nullable(),
  state: AdsAuthorizationState,
  problem: Problem.nullable(),
  /** Hint of the Amazon login that consented: `m…@borealis.example`. */
  login: z.string().nullable(),
  connectedAt: z.iso.datetime().nullable(),
  connectedBy: z.string().nullable(),
  /** An estimate, like the one of a connection. */
  renewBy: z.iso.datetime().nullable(),
  marketplaces: z.array(
    z.object({ country: CountryCode, state: AdsState, profileId: z.string().nullable() }),
  ),
  /** Names of the other sellers that the same login serves. */
  sharedWith: z.array(z.string()),
});
export type Ads = z.infer<typeof Ads>;

/** One advertiser in one marketplace, as a person chooses it. */
export const AdsProfile = z.object({
  /** Amazon's id; text, since it can be larger than a number holds. */
  profileId: z.string(),
  name: z.string(),
  country: CountryCode,
  type: z.enum(['seller', 'vendor', 'agency', 'other']),
  /** The account behind it: for sellers their selling partner id. */
  accountId: z.string(),
  access: z.enum(['edit', 'view', 'unknown']),
  /** The group it belongs to by its account and country; `null` for accounts that are not connected here. */
  match: z.object({ groupKey: z.string(), sellerId: z.string(), sellerName: z.string() }).nullable(),
  /** It can be linked: a seller's, in a country the host supports. */
  supported: z.boolean(),
  /** It is linked already. */
  linked: z.boolean(),
});
export type AdsProfile = z.infer<typeof AdsProfile>;

/** What one Amazon login can see, for the person to choose from. */
export const AdsChoice = z.object({
  grantId: z.string(),
  login: z.string().nullable(),
  profiles: z.array(AdsProfile),
  /** Countries of the groups that Amazon offers no profile for. */
  missing: z.array(z.object({ groupKey: z.string(), country: CountryCode })),
  /** Regions whose part of Amazon did not answer; their profiles may be missing here. */
  unreachable: z.array(RegionCode),
  /** An unanswered choice ends then, and the grant is destroyed; `null` for a grant that is in use. */
  endsAt: z.iso.datetime().nullable(),
});
export type AdsChoice = z.infer<typeof AdsChoice>;

/** Which profiles serve which groups. What is not named stays as it is. */
export const AdsLinkRequest = z.strictObject({
  grantId: Id,
  profiles: z
    .array(z.strictObject({ profileId: z.string().regex(/^\d{1,20}$/), groupKey: Id }))
    .min(1)
    .max(500),
});
export type AdsLinkRequest = z.infer<typeof AdsLinkRequest>;

/** `POST /widget/ads/check`: reads anew what an Amazon login sees. */
export const AdsCheckRequest = z.strictObject({ grantId: Id });
export type AdsCheckRequest = z.infer<typeof AdsCheckRequest>;

/** `POST /widget/ads/disconnect`: unlinks a group's profiles, or those of some countries. */
export const AdsDisconnectRequest = z.strictObject({
  groupKey: Id,
  countries: z.array(CountryCode).min(1).max(30).optional(),
});
export type AdsDisconnectRequest = z.infer<typeof AdsDisconnectRequest>;

/** `POST /widget/ads/pause` */
export const AdsPauseRequest = z.strictObject({ groupKey: Id, country: CountryCode, paused: z.boolean() });
export type AdsPauseRequest = z.infer<typeof AdsPauseRequest>;
