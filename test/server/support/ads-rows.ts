import type { Region } from '../../../contract/marketplaces.ts';
import type { AdsLinkRow, AdsLoginRow, AdsProfileRow } from '../../../server/store/rows.ts';

/** A German seller's profile; `changes` tell another story. */
export const profileRow = (changes: Partial<AdsProfileRow> = {}): AdsProfileRow => ({
  profileId: '100',
  region: 'EU',
  country: 'DE',
  name: '',
  type: 'seller',
  accountId: 'A2NORDLICHT11',
  access: 'edit',
  ...changes,
});

export const linkRow = (changes: Partial<AdsLinkRow> = {}): AdsLinkRow => ({
  profileId: '100',
  sellerId: 's1',
  sellingPartnerId: 'A2NORDLICHT11',
  region: 'EU' as Region,
  country: 'DE',
  paused: false,
  ...changes,
});

/** Nordlicht's login in use, that serves nothing. */
export const loginRow = (changes: Partial<AdsLoginRow> = {}): AdsLoginRow => ({
  id: 'a1',
  version: 1,
  state: 'active',
  login: 'n…@nordlicht.example',
  userId: 'user-n',
  region: 'EU',
  connectedAt: Date.UTC(2026, 10, 24),
  connectedBy: 'mia',
  profiles: [],
  unreachable: [],
  links: [],
  waiting: [],
  trouble: null,
  checkedAt: Date.UTC(2026, 10, 24),
  remindedDays: null,
  wakeAt: 0,
  ...changes,
});
