/**
 * Amazon's 23 country stores. Plain constants: the element loads this file, so it must stay free of zod.
 */
import type { Region } from './regions.ts';

export { consentsPerCountry, REGIONS, type Region } from './regions.ts';

export interface Marketplace {
  /** ISO 3166 code; Amazon Ads writes `UK` where this says `GB`. */
  readonly country: string;
  /** Amazon's marketplace id. */
  readonly id: string;
  readonly region: Region;
  /** Host of the Seller Central where a seller of this country signs in and consents. */
  readonly sellerCentral: string;
  readonly domain: string;
}

export const MARKETPLACES: readonly Marketplace[] = [
  {
    country: 'CA',
    id: 'A2EUQ1WTGCTBG2',
    region: 'NA',
    sellerCentral: 'sellercentral.amazon.ca',
    domain: 'www.amazon.ca',
  },
  {
    country: 'US',
    id: 'ATVPDKIKX0DER',
    region: 'NA',
    sellerCentral: 'sellercentral.amazon.com',
    domain: 'www.amazon.com',
  },
  {
    country: 'MX',
    id: 'A1AM78C64UM0Y8',
    region: 'NA',
    sellerCentral: 'sellercentral.amazon.com.mx',
    domain: 'www.amazon.com.mx',
  },
  {
    country: 'BR',
    id: 'A2Q3Y263D00KWC',
    region: 'NA',
    sellerCentral: 'sellercentral.amazon.com.br',
    domain: 'www.amazon.com.br',
  },
  {
    country: 'IE',
    id: 'A28R8C7NBKEWEA',
    region: 'EU',
    sellerCentral: 'sellercentral.amazon.ie',
    domain: 'www.amazon.ie',
  },
  {
    country: 'ES',
    id: 'A1RKKUPIHCS9HS',
    region: 'EU',
    sellerCentral: 'sellercentral-europe.amazon.com',
    domain: 'www.amazon.es',
  },
  {
    country: 'GB',
    id: 'A1F83G8C2ARO7P',
    region: 'EU',
    sellerCentral: 'sellercentral-europe.amazon.com',
    domain: 'www.amazon.co.uk',
  },
  {
    country: 'FR',
    id: 'A13V1IB3VIYZZH',
    region: 'EU',
    sellerCentral: 'sellercentral-europe.amazon.com',
    domain: 'www.amazon.fr',
  },
  {
    country: 'BE',
    id: 'AMEN7PMS3EDWL',
    region: 'EU',
    sellerCentral: 'sellercentral.amazon.com.be',
    domain: 'www.amazon.com.be',
  },
  {
    country: 'NL',
    id: 'A1805IZSGTT6HS',
    region: 'EU',
    sellerCentral: 'sellercentral.amazon.nl',
    domain: 'www.amazon.nl',
  },
  {
    country: 'DE',
    id: 'A1PA6795UKMFR9',
    region: 'EU',
    sellerCentral: 'sellercentral-europe.amazon.com',
    domain: 'www.amazon.de',
  },
  {
    country: 'IT',
    id: 'APJ6JRA9NG5V4',
    region: 'EU',
    sellerCentral: 'sellercentral-europe.amazon.com',
    domain: 'www.amazon.it',
  },
  {
    country: 'SE',
    id: 'A2NODRKZP88ZB9',
    region: 'EU',
    sellerCentral: 'sellercentral.amazon.se',
    domain: 'www.amazon.se',
  },
  {
    country: 'ZA',
    id: 'AE08WJ6YKNBMC',
    region: 'EU',
    sellerCentral: 'sellercentral.amazon.co.za',
    domain: 'www.amazon.co.za',
  },
  {
    country: 'PL',
    id: 'A1C3SOZRARQ6R3',
    region: 'EU',
    sellerCentral: 'sellercentral.amazon.pl',
    domain: 'www.amazon.pl',
  },
  {
    country: 'EG',
    id: 'ARBP9OOSHTCHU',
    region: 'EU',
    sellerCentral: 'sellercentral.amazon.eg',
    domain: 'www.amazon.eg',
  },
  {
    country: 'TR',
    id: 'A33AVAJ2PDY3EV',
    region: 'EU',
    sellerCentral: 'sellercentral.amazon.com.tr',
    domain: 'www.amazon.com.tr',
  },
  {
    country: 'SA',
    id: 'A17E79C6D8DWNP',
    region: 'EU',
    sellerCentral: 'sellercentral.amazon.sa',
    domain: 'www.amazon.sa',
  },
  {
    country: 'AE',
    id: 'A2VIGQ35RCS4UG',
    region: 'EU',
    sellerCentral: 'sellercentral.amazon.ae',
    domain: 'www.amazon.ae',
  },
  {
    country: 'IN',
    id: 'A21TJRUUN4KGV',
    region: 'EU',
    sellerCentral: 'sellercentral.amazon.in',
    domain: 'www.amazon.in',
  },
  {
    country: 'SG',
    id: 'A19VAU5U5O7RUS',
    region: 'FE',
    sellerCentral: 'sellercentral.amazon.sg',
    domain: 'www.amazon.sg',
  },
  {
    country: 'AU',
    id: 'A39IBJ37TRP1C6',
    region: 'FE',
    sellerCentral: 'sellercentral.amazon.com.au',
    domain: 'www.amazon.com.au',
  },
  {
    country: 'JP',
    id: 'A1VC38T7YXB528',
    region: 'FE',
    sellerCentral: 'sellercentral.amazon.co.jp',
    domain: 'www.amazon.co.jp',
  },
];

const byId = new Map(MARKETPLACES.map((marketplace) => [marketplace.id, marketplace]));
const byCountry = new Map(MARKETPLACES.map((marketplace) => [marketplace.country, marketplace]));

/** The country store with this id; `undefined` for the ids Amazon reports that are no shops. */
export const marketplaceById = (id: string): Marketplace | undefined => byId.get(id);
export const marketplaceOf = (country: string): Marketplace | undefined => byCountry.get(country);
export const regionOf = (country: string): Region | undefined => byCountry.get(country)?.region;

/** The country whose Seller Central serves a region when no country was chosen. */
const DOORS: Record<Region, string> = { NA: 'US', EU: 'DE', FE: 'JP' };

/** The Seller Central host where a consent for this region (or, in the Far East, country) is given. */
export function sellerCentralHost(region: Region, country?: string | null): string {
  const marketplace = byCountry.get(country ?? DOORS[region]);
  if (marketplace?.region !== region) throw new RangeError(`${String(country)} is not in region ${region}`);
  return marketplace.sellerCentral;
}
