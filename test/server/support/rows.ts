import type { Participation } from '../../../contract/connection.ts';
import { marketplaceOf } from '../../../contract/marketplaces.ts';
import { connectionKey } from '../../../server/rules/identity.ts';
import type { ConnectionRow, SellerRow } from '../../../server/store/rows.ts';

export const participation = (country: string, storeName = 'Nordlicht'): Participation => ({
  marketplaceId: marketplaceOf(country)?.id ?? '',
  country,
  storeName,
  participates: true,
  suspended: false,
});

/** Nordlicht in Europe, connected; `changes` tell another story. */
export const connectionRow = (changes: Partial<ConnectionRow> = {}): ConnectionRow => ({
  id: 'c1',
  version: 1,
  sellerId: 's1',
  name: 'Nordlicht',
  region: 'EU',
  country: null,
  sellingPartnerId: 'A2NORDLICHT11',
  key: connectionKey('A2NORDLICHT11', 'EU', null),
  state: 'connected',
  generation: 1,
  grantId: 'g1',
  marketplaces: [participation('DE'), participation('FR')],
  otherMarketplaces: [],
  firstCountries: ['DE', 'FR'],
  onboarding: [],
  createdAt: 0,
  connectedAt: 0,
  connectedBy: null,
  refreshedAt: 0,
  lastSuccessAt: 0,
  trouble: null,
  missingRoles: [],
  mws: null,
  responsible: null,
  checkedAt: 0,
  remindedDays: null,
  undoUntil: null,
  leaving: null,
  tokensEndAt: null,
  disconnectedAt: null,
  disconnectedBy: null,
  keyDestroyedAt: null,
  wakeAt: 0,
  ...changes,
});

export const sellerRow = (changes: Partial<SellerRow> = {}): SellerRow => ({
  id: 's1',
  version: 0,
  name: 'Nordlicht',
  createdAt: 0,
  ...changes,
});
