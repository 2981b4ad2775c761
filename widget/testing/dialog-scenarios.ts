import type { Ads, AdsChoice, AdsProfile } from '../../contract/ads.ts';
import type { ConnectionDetails } from '../../contract/api.ts';
import type { Arrival } from '../../contract/arrival.ts';
import type { Connection, Marketplace, Stage } from '../../contract/connection.ts';
import type { OwnerLink } from '../../contract/link.ts';
import type { DialogState } from '../dialogs/dialog.ts';
import { inDays, LATER, NOW } from './fixtures.ts';
import { accounts, attempt, connection, marketplace, seller, type Scenario } from './scenarios.ts';

/** A state in which a dialog, a drawer or a notice stands above the list. */
export interface DialogScenario extends Scenario {
  dialog: DialogState;
  /** What the server knows beside the list. */
  details?: ConnectionDetails;
  choice?: AdsChoice;
  arrival?: Arrival;
  /** The server does not answer where the person wants to go on. */
  claim?: 'never';
}

const tenant = (changes = {}) => ({
  ...accounts([]).tenant,
  plan: { used: 3, max: 8 },
  duration: '24 to 72 hours',
  retentionDays: 28,
  stops: ['orders, inventory and finance updates', '2 automations that use this account'],
  keeps: ['North America and Far East'],
  permissions: [
    { role: 'Inventory and Order Tracking', usedFor: 'stock and orders on your dashboard' },
    { role: 'Finance and Accounting', usedFor: 'profit per product' },
    { role: 'Brand Analytics', usedFor: 'search terms' },
  ],
  ...changes,
});

const pending: Marketplace[] = [
  marketplace('DE', 'Borealis', { onboarding: 'pending' }),
  marketplace('PL', 'Borealis', { onboarding: 'new' }),
  marketplace('SE', 'Borealis', { onboarding: 'pending', participates: false }),
  marketplace('FR', 'Borealis', { onboarding: 'onboarded' }),
  marketplace('BE', 'Borealis', { onboarding: 'unsupported' }),
  marketplace('IT', 'Borealis', { onboarding: 'paused' }),
];

const stage = (id: string, label: string, percent: number, note: string | null = null): Stage => ({
  id,
  label,
  percent,
  note,
});
const loading = (onboarding: 'onboarding' | 'stalled'): Marketplace =>
  marketplace('DE', 'Borealis', {
    onboarding,
    progress: 52,
    startedAt: '2026-11-21T10:05:00.000Z',
    stages: [
      stage('orders', 'Orders', 80, 'The last two years, newest first.'),
      stage('inventory', 'Inventory', 100),
      stage('finances', 'Finances', 30, 'Amazon releases settlements twice a month.'),
      stage('history', 'Product history', 0, 'waiting for Orders'),
    ],
    freshness: [
      { id: 'orders', label: 'Orders', at: '2026-11-24T08:48:00.000Z', late: false },
      { id: 'finances', label: 'Finances', at: '2026-11-21T08:00:00.000Z', late: true },
      { id: 'ppc', label: 'PPC', at: null, late: false },
    ],
  });

export const profile = (country: string, changes: Partial<AdsProfile> = {}): AdsProfile => ({
  profileId: `1000${country.charCodeAt(0)}${country.charCodeAt(1)}`,
  name: 'Borealis',
  country,
  type: 'seller',
  accountId: 'ENTITYA2BOREALIS0EU',
  access: 'edit',
  match: { groupKey: 'group-connection-1', sellerId: 'seller-1', sellerName: 'Borealis Outdoor' },
  supported: true,
  linked: false,
  ...changes,
});

export const choice = (changes: Partial<AdsChoice> = {}): AdsChoice => ({
  grantId: 'ads-grant-1',
  login: 'm…@borealis.example',
  profiles: [
    profile('DE'),
    profile('FR'),
    profile('IT', { access: 'view' }),
    profile('DE', {
      profileId: '2001',
      name: 'Cobalt Home',
      accountId: 'A1COBALT00002',
      match: { groupKey: 'group-connection-2', sellerId: 'seller-2', sellerName: 'Cobalt Home' },
    }),
    profile('US', { profileId: '3001', name: 'Delta Sports', accountId: 'A9DELTA000009', match: null }),
    profile('GB', {
      profileId: '3002',
      name: 'Big Agency',
      accountId: 'B1',
      type: 'agency',
      match: null,
      supported: false,
    }),
  ],
  missing: [{ groupKey: 'group-connection-1', country: 'PL' }],
  unreachable: [],
  endsAt: null,
  ...changes,
});

const ads = (changes: Partial<Ads> = {}): Ads => ({
  grantId: 'ads-grant-1',
  state: 'connected',
  problem: null,
  login: 'm…@borealis.example',
  connectedAt: NOW,
  connectedBy: 'Mia Berg',
  renewBy: '2027-11-24T09:00:00.000Z',
  marketplaces: [
    { country: 'DE', state: 'connected', profileId: '100068' },
    { country: 'FR', state: 'pending', profileId: null },
    { country: 'IT', state: 'pending', profileId: null },
    { country: 'PL', state: 'missing', profileId: null },
  ],
  sharedWith: ['Cobalt Home', 'Delta Sports'],
  ...changes,
});

export const ownerLink = (changes: Partial<OwnerLink> = {}): OwnerLink => ({
  id: 'link-1',
  recipient: { name: 'Mia Berg', email: 'mia@borealis.example' },
  state: 'sent',
  sellerId: 'seller-1',
  connectionId: 'connection-1',
  region: 'EU',
  country: null,
  ads: false,
  createdAt: NOW,
  createdBy: 'Jo Lind',
  changedAt: NOW,
  endsAt: '2026-12-01T09:00:00.000Z',
  ...changes,
});

const withAds = (one: Connection, changes: Partial<Ads> = {}) => {
  const made = seller('seller-1', 'Borealis Outdoor', one);
  return { ...made, groups: made.groups.map((group) => ({ ...group, ads: ads(changes) })) };
};
const cobalt = seller(
  'seller-2',
  'Cobalt Home',
  connection({
    id: 'connection-2',
    sellerId: 'seller-2',
    name: 'Cobalt Home',
    region: 'NA',
    sellingPartnerId: 'A1COBALT00002',
    countries: ['US', 'CA'],
    state: 'expiring',
    renewBy: '2026-12-03T09:00:00.000Z',
    responsible: { name: 'Jo Lind', email: 'jo@cobalt.example' },
  }),
);
const one = (changes: Parameters<typeof connection>[0] = {}) => [
  seller('seller-1', 'Borealis Outdoor', connection(changes)),
];
const listed = (sellers = one(), changes = {}) => accounts(sellers, { tenant: tenant(changes) });
const event = (type: string, at: string, userName: string | null, details = {}) =>
  ({
    id: `${type}${at}`,
    type,
    tenant: 'borealis',
    at,
    user: userName,
    userName,
    attemptId: null,
    connectionId: 'connection-1',
    code: null,
    details,
  }) as ConnectionDetails['activity'][number];

const story: ConnectionDetails = {
  connection: connection({ missingRoles: ['Brand Analytics'], state: 'connected_partial' }),
  sellerName: 'Borealis Outdoor',
  otherMarketplaces: ['A1ZFFQZ3HTUKT9'],
  permissions: [
    { role: 'Inventory and Order Tracking', usedFor: 'stock and orders on your dashboard', missing: false },
    { role: 'Finance and Accounting', usedFor: 'profit per product', missing: false },
    { role: 'Brand Analytics', usedFor: 'search terms', missing: true },
  ],
  activity: [
    event('marketplace.paused', '2026-11-23T15:12:00.000Z', 'Jo Lind', { country: 'IT' }),
    event('connection.renewed', '2026-11-22T09:00:00.000Z', 'Mia Berg'),
    event('connection.created', '2025-11-24T09:00:00.000Z', 'Mia Berg'),
  ],
  receipt: {
    grantedBy: 'Mia Berg',
    grantedAt: '2026-11-22T09:00:00.000Z',
    endedBy: null,
    endedAt: null,
    keyDestroyedAt: null,
  },
};
const eu = { region: 'EU', sellerId: 'seller-1' } as const;
const renewing = { ...eu, connectionId: 'connection-1' } as const;
const arrival = (changes: Partial<Arrival> = {}): Arrival => ({
  sellingPartnerId: 'A2NORDLICHT02',
  known: [],
  sellers: [
    { id: 'seller-1', name: 'Borealis Outdoor' },
    { id: 'seller-2', name: 'Cobalt Home' },
  ],
  endsAt: LATER,
  ...changes,
});
const CODE = 'c'.repeat(43);

/** One scenario for each dialog, and for each thing that it can say. */
export const dialogScenarios = {
  'dialog-add': { accounts: listed([...one(), cobalt]), dialog: { kind: 'add' } },
  'dialog-before': {
    accounts: listed(),
    dialog: { kind: 'before', place: eu, name: 'Borealis Outdoor', renew: false },
  },
  'dialog-before-renewal': {
    accounts: listed(one({ state: 'expiring' })),
    dialog: { kind: 'before', place: renewing, name: 'Borealis Outdoor', renew: true },
  },
  'dialog-before-ads': {
    accounts: listed([withAds(connection(), { grantId: null, state: 'not_connected' })]),
    dialog: {
      kind: 'before',
      place: { ...eu, provider: 'ads', groupKey: 'group-connection-1' },
      name: undefined,
      renew: false,
    },
  },
  'dialog-onboard': {
    accounts: listed(one({ marketplaces: pending })),
    dialog: { kind: 'onboard', connectionId: 'connection-1' },
  },
  'dialog-onboard-plan-full': {
    accounts: listed(one({ marketplaces: pending }), { plan: { used: 8, max: 8 } }),
    dialog: { kind: 'onboard', connectionId: 'connection-1' },
  },
  'dialog-marketplaces': {
    accounts: listed(one({ marketplaces: pending })),
    dialog: { kind: 'marketplaces', connectionId: 'connection-1' },
  },
  'drawer-progress': {
    accounts: listed(one({ marketplaces: [loading('onboarding')] })),
    dialog: { kind: 'progress', connectionId: 'connection-1', country: 'DE' },
  },
  'drawer-progress-stalled': {
    accounts: listed(one({ marketplaces: [loading('stalled')] })),
    dialog: { kind: 'progress', connectionId: 'connection-1', country: 'DE' },
  },
  'dialog-ads': {
    accounts: listed([withAds(connection())]),
    dialog: { kind: 'ads', groupKey: 'group-connection-1' },
  },
  'dialog-profiles': {
    accounts: listed([withAds(connection()), cobalt]),
    choice: choice(),
    dialog: { kind: 'profiles', groupKey: 'group-connection-1' },
  },
  'dialog-profiles-none': {
    accounts: listed([withAds(connection())]),
    choice: choice({ profiles: [], unreachable: ['NA'] }),
    dialog: { kind: 'profiles', groupKey: 'group-connection-1' },
  },
  'dialog-profiles-attempt': {
    accounts: accounts([withAds(connection(), { grantId: null, state: 'not_connected' })], {
      tenant: tenant(),
      attempts: [
        attempt({
          provider: 'ads',
          state: 'needs_review',
          groupKey: 'group-connection-1',
          choice: choice({ endsAt: inDays(1) }),
        }),
      ],
    }),
    dialog: { kind: 'profiles', attemptId: 'attempt-1' },
  },
  'dialog-ads-accounts': {
    accounts: listed([withAds(connection())]),
    dialog: { kind: 'adsAccounts', groupKey: 'group-connection-1' },
  },
  'dialog-ads-disconnect': {
    accounts: listed([withAds(connection())]),
    dialog: { kind: 'adsDisconnect', groupKey: 'group-connection-1' },
  },
  'dialog-disconnect': {
    accounts: listed([withAds(connection())]),
    dialog: { kind: 'disconnect', connectionId: 'connection-1' },
  },
  'dialog-disconnect-typed': {
    accounts: listed(one(), { retentionDays: 0, stops: [], keeps: [] }),
    dialog: { kind: 'disconnect', connectionId: 'connection-1' },
  },
  'dialog-left': {
    accounts: listed(one({ state: 'disconnected' })),
    dialog: {
      kind: 'left',
      region: 'EU',
      country: null,
      why: 'disconnected',
      adsLogin: 'm…@borealis.example',
    },
  },
  'dialog-remove': {
    accounts: listed(one({ state: 'not_connected', sellingPartnerId: null, marketplaces: [] })),
    dialog: { kind: 'remove', connectionId: 'connection-1' },
  },
  'dialog-link': {
    accounts: listed(one({ state: 'revoked' })),
    dialog: { kind: 'link', place: renewing },
  },
  'dialog-link-sent': {
    accounts: listed(one({ state: 'revoked', link: ownerLink({ state: 'opened' }) })),
    dialog: { kind: 'link', place: renewing },
  },
  'dialog-link-where': {
    accounts: listed([...one(), cobalt]),
    dialog: { kind: 'link', sellerId: 'seller-2' },
  },
  'dialog-link-private': { accounts: listed(), dialog: { kind: 'link', place: eu, own: true } },
  'dialog-arrival': {
    accounts: listed([...one(), cobalt]),
    arrival: arrival(),
    dialog: { kind: 'arrival', code: CODE },
  },
  'dialog-arrival-one': {
    accounts: listed(one()),
    arrival: arrival({
      sellingPartnerId: 'A2BOREALIS0EU',
      known: [
        {
          connectionId: 'connection-1',
          name: 'Borealis EU',
          sellerId: 'seller-1',
          sellerName: 'Borealis Outdoor',
        },
      ],
    }),
    claim: 'never',
    dialog: { kind: 'arrival', code: CODE },
  },
  'dialog-arrival-add': {
    accounts: listed(one()),
    arrival: arrival({ sellers: [{ id: 'seller-1', name: 'Borealis Outdoor' }] }),
    dialog: { kind: 'arrival', code: CODE },
  },
  'dialog-arrival-known': {
    accounts: listed(one()),
    arrival: arrival({
      known: ['Borealis EU', 'Borealis outlet'].map((name, index) => ({
        connectionId: `connection-${index + 1}`,
        name,
        sellerId: 'seller-1',
        sellerName: 'Borealis Outdoor',
      })),
    }),
    dialog: { kind: 'arrival', code: CODE },
  },
  'drawer-details': {
    accounts: listed([
      withAds(
        connection({
          state: 'connected_partial',
          missingRoles: ['Brand Analytics'],
          mws: { hint: 'amzn.mws.••••4f2a', updatedAt: '2024-03-03T09:00:00.000Z' },
          responsible: { name: 'Mia Berg', email: 'mia@borealis.example' },
          marketplaces: [loading('onboarding')],
        }),
      ),
    ]),
    details: story,
    dialog: { kind: 'details', connectionId: 'connection-1' },
  },
  'dialog-problem': {
    accounts: listed(
      one({
        state: 'error',
        problem: { code: 'permission_missing', actor: 'owner', reference: '7F3K-2QXM', at: NOW },
      }),
    ),
    dialog: { kind: 'problem', connectionId: 'connection-1' },
  },
  'dialog-queue': {
    accounts: listed([...one({ state: 'revoked' }), cobalt]),
    dialog: { kind: 'queue', connectionIds: ['connection-1', 'connection-2'] },
  },
  'dialog-queue-open': {
    accounts: listed(),
    dialog: { kind: 'queue', connectionIds: ['seller-1@JP', 'seller-1@AU', 'seller-1@SG'] },
  },
  'dialog-bulk-links': {
    accounts: listed([...one({ state: 'revoked' }), cobalt]),
    dialog: { kind: 'bulk', act: 'links', connectionIds: ['connection-1', 'connection-2'] },
  },
  'dialog-bulk-onboard': {
    accounts: listed(one({ marketplaces: pending })),
    dialog: { kind: 'bulk', act: 'onboard', connectionIds: ['connection-1'] },
  },
  'dialog-bulk-disconnect': {
    accounts: listed([...one(), cobalt]),
    dialog: { kind: 'bulk', act: 'disconnect', connectionIds: ['connection-1', 'connection-2'] },
  },
} as const satisfies Record<string, DialogScenario>;
export type DialogScenarioName = keyof typeof dialogScenarios;
