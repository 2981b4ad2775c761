import { z } from 'zod';
import { AdsProfile } from './ads.ts';
import { paged } from './page.ts';
import { CountryCode, RegionCode } from './place.ts';
import { NoToken } from './token.ts';

/** `POST /v1/tenants/{tenant}/ads/{profileId}/access-token`: what to call the Ads API with for one profile. */
export const IssuedAdsToken = z.object({
  outcome: z.literal('active'),
  /** For `Authorization: Bearer …`. The host keeps it in memory, and shows it to nobody. */
  accessToken: z.string(),
  expiresAt: z.iso.datetime(),
  /** For `Amazon-Advertising-API-ClientId`. */
  clientId: z.string(),
  /** For `Amazon-Advertising-API-Scope`. */
  profileId: z.string(),
  region: RegionCode,
  country: CountryCode,
  /** Where the Ads API answers for this profile. */
  endpoint: z.string(),
});
export type IssuedAdsToken = z.infer<typeof IssuedAdsToken>;

export const AdsTokenAnswer = z.discriminatedUnion('outcome', [IssuedAdsToken, NoToken]);
export type AdsTokenAnswer = z.infer<typeof AdsTokenAnswer>;

/** A profile that one of a tenant's Amazon logins sees. */
export const TenantAdsProfile = AdsProfile.omit({ match: true, supported: true, linked: true }).extend({
  /** The consent through which it is seen. */
  grantId: z.string(),
  region: RegionCode,
  /** Where the Ads API answers for it. */
  endpoint: z.string(),
  /** The group it serves, where it is linked. */
  group: z
    .object({
      groupKey: z.string(),
      sellerId: z.string(),
      sellingPartnerId: z.string(),
      connectionId: z.string().nullable(),
      paused: z.boolean(),
    })
    .nullable(),
});
export type TenantAdsProfile = z.infer<typeof TenantAdsProfile>;

/** `GET /v1/tenants/{tenant}/ads/profiles`: one page; a profile that two logins see is there twice. */
export const TenantAdsProfiles = z.object({ profiles: z.array(TenantAdsProfile), ...paged });
export type TenantAdsProfiles = z.infer<typeof TenantAdsProfiles>;
