import type { Region } from '../../contract/marketplaces.ts';

/** Where Amazon's Selling Partner API answers, by region. */
export const SP_API: Record<Region, string> = {
  NA: 'https://sellingpartnerapi-na.amazon.com',
  EU: 'https://sellingpartnerapi-eu.amazon.com',
  FE: 'https://sellingpartnerapi-fe.amazon.com',
};

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
