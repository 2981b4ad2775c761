import { marketplaces } from './marketplaces.ts';
import type { Region } from './marketplaces.ts';

export type Surface = 'seller-central' | 'lwa' | 'account' | 'sp-api' | 'ads-api';

/** One of Amazon's hosts, and what is served there. */
export interface AmazonHost {
  name: string;
  surface: Surface;
  region: Region;
  /** Seller and Vendor Central: the groups of countries whose accounts belong here, and who signs in. */
  groups: string[];
  partner: 'seller' | 'vendor';
  /** SP-API: the static sandbox twin. */
  isStatic: boolean;
}

const host = (
  name: string,
  surface: Surface,
  region: Region,
  more: Partial<AmazonHost> = {},
): AmazonHost => ({
  name,
  surface,
  region,
  groups: [],
  partner: 'seller',
  isStatic: false,
  ...more,
});

function build(): Map<string, AmazonHost> {
  const hosts = new Map<string, AmazonHost>();
  const add = (one: AmazonHost): void => {
    hosts.set(one.name, one);
  };

  for (const marketplace of marketplaces) {
    const centrals = [
      ...marketplace.sellerCentralHosts.map((name) => ({ name, partner: 'seller' as const })),
      { name: marketplace.vendorCentralHost, partner: 'vendor' as const },
    ];
    for (const { name, partner } of centrals) {
      const known = hosts.get(name);
      if (known) known.groups = [...new Set([...known.groups, marketplace.group])];
      else add(host(name, 'seller-central', marketplace.region, { partner, groups: [marketplace.group] }));
    }
  }

  add(host('api.amazon.com', 'lwa', 'NA'));
  add(host('api.amazon.co.uk', 'lwa', 'EU'));
  add(host('api.amazon.co.jp', 'lwa', 'FE'));

  add(host('www.amazon.com', 'account', 'NA'));
  add(host('na.account.amazon.com', 'account', 'NA'));
  add(host('eu.account.amazon.com', 'account', 'EU'));
  add(host('apac.account.amazon.com', 'account', 'FE'));

  for (const region of ['NA', 'EU', 'FE'] as const) {
    const name = `sellingpartnerapi-${region.toLowerCase()}.amazon.com`;
    add(host(name, 'sp-api', region));
    add(host(`sandbox.${name}`, 'sp-api', region, { isStatic: true }));
  }

  add(host('advertising-api.amazon.com', 'ads-api', 'NA'));
  add(host('advertising-api-eu.amazon.com', 'ads-api', 'EU'));
  add(host('advertising-api-fe.amazon.com', 'ads-api', 'FE'));
  return hosts;
}

/** Every Amazon host the sandbox plays, by name. */
export const amazonHosts: ReadonlyMap<string, AmazonHost> = build();

/** The Seller Central (or Vendor Central) host on which accounts of a group of countries live. */
export function centralHostOf(group: string, partner: 'seller' | 'vendor'): string {
  const marketplace = marketplaces.find((one) => one.group === group);
  if (!marketplace) throw new Error(`No marketplace belongs to ${group}`);
  if (partner === 'vendor') return marketplace.vendorCentralHost;
  if (group === 'NA') return 'sellercentral.amazon.com';
  if (group === 'EU') return 'sellercentral-europe.amazon.com';
  return marketplace.sellerCentralHosts[0] ?? '';
}
