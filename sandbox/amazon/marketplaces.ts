/** The 23 retail marketplaces of the Selling Partner API, as Amazon's own side knows them. */

export type Region = 'NA' | 'EU' | 'FE';

export interface Marketplace {
  countryCode: string;
  id: string;
  country: string;
  region: Region;
  /**
   * How far one consent reaches: all of North America, the unified European account, or one country alone
   * (each Far East country, and the countries on the European host that keep seller accounts of their own).
   */
  group: string;
  currency: string;
  language: string;
  domain: string;
  timezone: string;
  /** The Ads API writes UK where the Sellers API writes GB. */
  adsCountryCode: string;
  sellerCentralHosts: string[];
  vendorCentralHost: string;
}

function row(
  countryCode: string,
  id: string,
  country: string,
  region: Region,
  group: string,
  currency: string,
  language: string,
  domain: string,
  timezone: string,
  adsCountryCode: string,
  sellerCentralHosts: string[],
  vendorCentralHost: string,
): Marketplace {
  return {
    countryCode,
    id,
    country,
    region,
    group,
    currency,
    language,
    domain,
    timezone,
    adsCountryCode,
    sellerCentralHosts,
    vendorCentralHost,
  };
}

// prettier-ignore
export const marketplaces: readonly Marketplace[] = [
  row('CA', 'A2EUQ1WTGCTBG2', 'Canada', 'NA', 'NA', 'CAD', 'en_CA', 'www.amazon.ca', 'America/Los_Angeles', 'CA', ['sellercentral.amazon.ca'], 'vendorcentral.amazon.ca'),
  row('US', 'ATVPDKIKX0DER', 'United States', 'NA', 'NA', 'USD', 'en_US', 'www.amazon.com', 'America/Los_Angeles', 'US', ['sellercentral.amazon.com'], 'vendorcentral.amazon.com'),
  row('MX', 'A1AM78C64UM0Y8', 'Mexico', 'NA', 'NA', 'MXN', 'es_MX', 'www.amazon.com.mx', 'America/Los_Angeles', 'MX', ['sellercentral.amazon.com.mx'], 'vendorcentral.amazon.com.mx'),
  row('BR', 'A2Q3Y263D00KWC', 'Brazil', 'NA', 'NA', 'BRL', 'pt_BR', 'www.amazon.com.br', 'America/Sao_Paulo', 'BR', ['sellercentral.amazon.com.br'], 'vendorcentral.amazon.com.br'),
  row('IE', 'A28R8C7NBKEWEA', 'Ireland', 'EU', 'EU', 'EUR', 'en_IE', 'www.amazon.ie', 'Europe/Dublin', 'IE', ['sellercentral.amazon.ie', 'sellercentral-europe.amazon.com'], 'vendorcentral.amazon.ie'),
  row('ES', 'A1RKKUPIHCS9HS', 'Spain', 'EU', 'EU', 'EUR', 'es_ES', 'www.amazon.es', 'Europe/Paris', 'ES', ['sellercentral-europe.amazon.com', 'sellercentral.amazon.es'], 'vendorcentral.amazon.es'),
  row('GB', 'A1F83G8C2ARO7P', 'United Kingdom', 'EU', 'EU', 'GBP', 'en_GB', 'www.amazon.co.uk', 'Europe/London', 'UK', ['sellercentral-europe.amazon.com', 'sellercentral.amazon.co.uk'], 'vendorcentral.amazon.co.uk'),
  row('FR', 'A13V1IB3VIYZZH', 'France', 'EU', 'EU', 'EUR', 'fr_FR', 'www.amazon.fr', 'Europe/Paris', 'FR', ['sellercentral-europe.amazon.com', 'sellercentral.amazon.fr'], 'vendorcentral.amazon.fr'),
  row('BE', 'AMEN7PMS3EDWL', 'Belgium', 'EU', 'EU', 'EUR', 'fr_BE', 'www.amazon.com.be', 'Europe/Brussels', 'BE', ['sellercentral.amazon.com.be'], 'vendorcentral.amazon.com.be'),
  row('NL', 'A1805IZSGTT6HS', 'Netherlands', 'EU', 'EU', 'EUR', 'nl_NL', 'www.amazon.nl', 'Europe/Amsterdam', 'NL', ['sellercentral.amazon.nl'], 'vendorcentral.amazon.nl'),
  row('DE', 'A1PA6795UKMFR9', 'Germany', 'EU', 'EU', 'EUR', 'de_DE', 'www.amazon.de', 'Europe/Paris', 'DE', ['sellercentral-europe.amazon.com', 'sellercentral.amazon.de'], 'vendorcentral.amazon.de'),
  row('IT', 'APJ6JRA9NG5V4', 'Italy', 'EU', 'EU', 'EUR', 'it_IT', 'www.amazon.it', 'Europe/Paris', 'IT', ['sellercentral-europe.amazon.com', 'sellercentral.amazon.it'], 'vendorcentral.amazon.it'),
  row('SE', 'A2NODRKZP88ZB9', 'Sweden', 'EU', 'EU', 'SEK', 'sv_SE', 'www.amazon.se', 'Europe/Stockholm', 'SE', ['sellercentral.amazon.se'], 'vendorcentral.amazon.se'),
  row('ZA', 'AE08WJ6YKNBMC', 'South Africa', 'EU', 'ZA', 'ZAR', 'en_ZA', 'www.amazon.co.za', 'Africa/Johannesburg', 'ZA', ['sellercentral.amazon.co.za'], 'vendorcentral.amazon.co.za'),
  row('PL', 'A1C3SOZRARQ6R3', 'Poland', 'EU', 'EU', 'PLN', 'pl_PL', 'www.amazon.pl', 'Europe/Warsaw', 'PL', ['sellercentral.amazon.pl'], 'vendorcentral.amazon.pl'),
  row('EG', 'ARBP9OOSHTCHU', 'Egypt', 'EU', 'EG', 'EGP', 'ar_AE', 'www.amazon.eg', 'Africa/Cairo', 'EG', ['sellercentral.amazon.eg'], 'vendorcentral.amazon.me'),
  row('TR', 'A33AVAJ2PDY3EV', 'Turkey', 'EU', 'TR', 'TRY', 'tr_TR', 'www.amazon.com.tr', 'Europe/Istanbul', 'TR', ['sellercentral.amazon.com.tr'], 'vendorcentral.amazon.com.tr'),
  row('SA', 'A17E79C6D8DWNP', 'Saudi Arabia', 'EU', 'SA', 'SAR', 'ar_AE', 'www.amazon.sa', 'Asia/Riyadh', 'SA', ['sellercentral.amazon.sa'], 'vendorcentral.amazon.me'),
  row('AE', 'A2VIGQ35RCS4UG', 'United Arab Emirates', 'EU', 'AE', 'AED', 'en_AE', 'www.amazon.ae', 'Asia/Dubai', 'AE', ['sellercentral.amazon.ae'], 'vendorcentral.amazon.me'),
  row('IN', 'A21TJRUUN4KGV', 'India', 'EU', 'IN', 'INR', 'en_IN', 'www.amazon.in', 'Asia/Kolkata', 'IN', ['sellercentral.amazon.in'], 'www.vendorcentral.in'),
  row('SG', 'A19VAU5U5O7RUS', 'Singapore', 'FE', 'SG', 'SGD', 'en_SG', 'www.amazon.sg', 'Asia/Singapore', 'SG', ['sellercentral.amazon.sg'], 'vendorcentral.amazon.com.sg'),
  row('AU', 'A39IBJ37TRP1C6', 'Australia', 'FE', 'AU', 'AUD', 'en_AU', 'www.amazon.com.au', 'Australia/Sydney', 'AU', ['sellercentral.amazon.com.au'], 'vendorcentral.amazon.com.au'),
  row('JP', 'A1VC38T7YXB528', 'Japan', 'FE', 'JP', 'JPY', 'ja_JP', 'www.amazon.co.jp', 'Asia/Tokyo', 'JP', ['sellercentral.amazon.co.jp'], 'vendorcentral.amazon.co.jp'),
];

const byCountry = new Map(marketplaces.map((marketplace) => [marketplace.countryCode, marketplace]));

export const countryCodes = marketplaces.map((marketplace) => marketplace.countryCode);

export function marketplaceOf(countryCode: string): Marketplace {
  const found = byCountry.get(countryCode);
  if (!found) throw new Error(`${countryCode} is not one of Amazon's 23 marketplaces`);
  return found;
}

/** `www.amazon.co.uk` is called `Amazon.co.uk` in the answers of the Sellers API. */
export const marketplaceName = (marketplace: Marketplace): string =>
  `Amazon.${marketplace.domain.replace('www.amazon.', '')}`;

/**
 * Ids that real participations contain and that are no shops: multi-channel fulfilment and invoicing.
 * Every seller gets one, so that a client which shows whatever it receives is found out.
 */
export const nonRetailMarketplaces: readonly {
  id: string;
  countryCode: string;
  name: string;
  domain: string;
}[] = [
  { id: 'A2ZV50J4W1RKNI', countryCode: 'US', name: 'Non-Amazon', domain: 'sim1.stores.amazon.com' },
  {
    id: 'A1MQXOICRS2Z7M',
    countryCode: 'CA',
    name: 'SI CA Prod Marketplace',
    domain: 'siprod.stores.amazon.ca',
  },
  { id: 'A3H6HPSLHAK3XG', countryCode: 'MX', name: 'Non-Amazon', domain: 'sidevo.stores.amazon.mx' },
  {
    id: 'AHRY1CZE9ZY4H',
    countryCode: 'US',
    name: 'Non-Amazon',
    domain: 'invoicing-shadow-marketplace.amazon.com',
  },
  {
    id: 'A38D8NSA03LJTC',
    countryCode: 'DE',
    name: 'Non-Amazon',
    domain: 'si-prod-marketplace-de.stores.amazon.de',
  },
  {
    id: 'AFQLKURYRPEL8',
    countryCode: 'ES',
    name: 'SI Prod ES Marketplace',
    domain: 'siprod.stores.amazon.es',
  },
  {
    id: 'A1ZFFQZ3HTUKT9',
    countryCode: 'FR',
    name: 'Non-Amazon',
    domain: 'si-prod-fr-marketplace.stores.amazon.fr',
  },
  {
    id: 'A62U237T8HV6N',
    countryCode: 'IT',
    name: 'SI Prod IT Marketplace',
    domain: 'siprod.stores.amazon.it',
  },
  {
    id: 'AZMDEXL2RVFNN',
    countryCode: 'GB',
    name: 'SI UK Prod Marketplace',
    domain: 'siprodukmarketplace.stores.amazon.co.uk',
  },
];
