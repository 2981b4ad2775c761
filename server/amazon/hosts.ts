import type { Region } from '../../contract/marketplaces.ts';

/** Where Amazon's Selling Partner API answers, by region. */
export const SP_API: Record<Region, string> = {
  NA: 'https://sellingpartnerapi-na.amazon.com',
  EU: 'https://sellingpartnerapi-eu.amazon.com',
  FE: 'https://sellingpartnerapi-fe.amazon.com',
};

/** Where Amazon's Ads API answers, by region; a token works on all three, which show different profiles. */
export const ADS_API: Record<Region, string> = {
  NA: 'https://advertising-api.amazon.com',
  EU: 'https://advertising-api-eu.amazon.com',
  FE: 'https://advertising-api-fe.amazon.com',
};

/** Where an Amazon login consents to Amazon Ads; each of them is good for all regions. */
export const ADS_CONSENT: Record<Region, string> = {
  NA: 'https://www.amazon.com/ap/oa',
  EU: 'https://eu.account.amazon.com/ap/oa',
  FE: 'https://apac.account.amazon.com/ap/oa',
};

/** Who signed in, where the consent has the scope `profile`. */
export const LWA_PROFILE = 'https://api.amazon.com/user/profile';

/** Login with Amazon's token endpoint; any of its hosts serves any token. */
export const LWA_TOKEN = 'https://api.amazon.com/auth/o2/token';

/**
 * Amazon's addresses as this installation reaches them: the real ones, or, with `AMAZON_ORIGIN` set, the same
 * ones behind the sandbox, which answers for every host under one origin.
 */
export const amazonAddress =
  (origin: string | undefined) =>
  (address: string): string =>
    origin ? `${origin}/${address.slice('https://'.length)}` : address;
