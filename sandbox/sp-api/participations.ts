import {
  marketplaceName,
  marketplaceOf,
  nonRetailMarketplaces,
  type Marketplace,
} from '../amazon/marketplaces.ts';
import type { Account } from '../personas/persona.ts';

const entry = (
  marketplace: Marketplace,
  is: { id: string; name: string; domain: string },
  storeName: string,
  participation: { isParticipating: boolean; hasSuspendedListings: boolean },
) => ({
  marketplace: {
    id: is.id,
    name: is.name,
    countryCode: marketplace.countryCode,
    defaultCurrencyCode: marketplace.currency,
    defaultLanguageCode: marketplace.language,
    domainName: is.domain,
  },
  storeName,
  participation,
});

/** The stores of an account; then an id that is no shop, as real answers have them, for a client to filter. */
export function participations({ stores, name }: Account) {
  const retail = stores.map(({ country, storeName, isParticipating, hasSuspendedListings }) => {
    const marketplace = marketplaceOf(country);
    const is = { id: marketplace.id, name: marketplaceName(marketplace), domain: marketplace.domain };
    return entry(marketplace, is, storeName, { isParticipating, hasSuspendedListings });
  });
  const near = nonRetailMarketplaces.find(({ countryCode }) =>
    stores.some(({ country }) => country === countryCode),
  );
  const shadow = near ?? nonRetailMarketplaces[0];
  if (!shadow || stores.length === 0) return retail;
  const participation = { isParticipating: true, hasSuspendedListings: false };
  return [...retail, entry(marketplaceOf(shadow.countryCode), shadow, name, participation)];
}
