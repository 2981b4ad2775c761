import type { Accounts } from '../../contract/api.ts';
import type { Attempt } from '../../contract/attempt.ts';
import type { Connection } from '../../contract/connection.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import { agency } from './agency.ts';
import {
  accounts,
  ads,
  attempt,
  connection,
  countriesIn,
  inDays,
  link,
  marketplace,
  NOW,
  review,
  seller,
  withAds,
} from './fixtures.ts';

export * from './fixtures.ts';
export { agency } from './agency.ts';

/** What the server says in one designed state of the element. */
export interface Scenario {
  /** The list, or the problem that answers in its place. */
  accounts: Accounts | { problem: ProblemCode } | 'never';
  /** How the host sets the element, where the state needs it. */
  layout?: 'cards' | 'table';
  showAuthorization?: true;
}

const one = (...connections: Connection[]) => [seller('seller-1', 'Borealis Outdoor', ...connections)];
const withAttempt = (changes: Partial<Attempt>): Scenario => ({
  accounts: accounts(one(connection()), { attempts: [attempt(changes)] }),
});
const failedWith = (code: ProblemCode, leftAtAmazon = false): Scenario =>
  withAttempt({
    state: 'failed',
    leftAtAmazon,
    problem: { code, actor: 'user', reference: '7F3K-2QXM', at: NOW },
  });
const japan = connection({
  id: 'connection-jp',
  name: 'Sakura Trading',
  region: 'FE',
  country: 'JP',
  countries: ['JP'],
  sellingPartnerId: 'A3SAKURA00003',
});
const australia = connection({
  id: 'connection-au',
  name: 'Sakura Australia',
  region: 'FE',
  country: 'AU',
  countries: ['AU'],
  sellingPartnerId: 'A3SAKURA00003',
});
const america = connection({
  id: 'connection-us',
  name: 'Borealis US',
  region: 'NA',
  countries: ['US', 'CA', 'MX'],
  sellingPartnerId: 'A1BC0EXAMPLE7XYZ',
});
const unconnected = connection({
  id: 'connection-new',
  name: 'New shop',
  region: 'FE',
  country: 'JP',
  sellingPartnerId: null,
  state: 'not_connected',
  marketplaces: [],
  connectedAt: null,
  refreshedAt: null,
  renewBy: null,
  lastSuccessAt: null,
});
const busy = connection({
  name: 'Borealis EU',
  marketplaces: countriesIn({
    onboarded: ['DE', 'FR'],
    onboarding: ['IT'],
    pending: ['ES', 'NL'],
    new: ['PL'],
    stalled: ['SE'],
    unsupported: ['BE'],
  }),
});
const busyAds = ads({
  connected: ['DE'],
  view_only: ['FR'],
  pending: ['IT', 'ES'],
  no_account: ['NL'],
  missing: ['PL'],
});
const viewer = { abilities: ['view' as const], adminNames: ['Mia Berg'] };
const inState = (state: Connection['state'], changes: Partial<Connection> = {}): Scenario => ({
  accounts: accounts(one(connection({ state, ...changes }))),
});
const soon = (id: string, days: number) =>
  connection({ id, name: `Borealis ${id}`, state: 'expiring', renewBy: inDays(days) });

/** One scenario for each designed state. */
export const scenarios = {
  loading: { accounts: 'never' },
  empty: { accounts: accounts([]) },
  'empty-viewer': { accounts: accounts([], { viewer: { abilities: ['view'], adminNames: ['Mia Berg'] } }) },
  'one-seller': { accounts: accounts(one(connection(), japan)) },
  viewer: {
    accounts: accounts(one(connection({ sellingPartnerId: 'A2BO…••••' })), {
      viewer: { abilities: ['view'], adminNames: ['Mia Berg'] },
    }),
  },
  expiring: inState('expiring', { renewBy: inDays(23) }),
  overdue: inState('reauth_expired', { renewBy: inDays(-2) }),
  'new-permission': inState('reauth_scope'),
  revoked: inState('revoked'),
  'revoked-viewer': {
    accounts: accounts(one(connection({ state: 'revoked', sellingPartnerId: 'A2BO…••••' })), { viewer }),
  },
  'cant-connect': inState('error'),
  'inactive-at-amazon': inState('amazon_inactive'),
  partial: inState('connected_partial', { missingRoles: ['Brand Analytics'] }),
  disconnected: inState('disconnected', { keptUntil: inDays(30) }),
  'link-sent': inState('revoked', { link: link() }),
  'far-east-open': { accounts: accounts(one(connection())) },
  'link-for-new': {
    accounts: accounts(one(connection()), {
      links: [link({ connectionId: null, state: 'opened', region: 'FE', country: 'JP' })],
    }),
  },
  'row-without-account': { accounts: accounts(one(america, unconnected)) },
  onboarding: { accounts: accounts([withAds(seller('seller-1', 'Borealis Outdoor', busy), 0, busyAds)]) },
  'onboarding-table': {
    accounts: accounts([withAds(seller('seller-1', 'Borealis Outdoor', busy), 0, busyAds)]),
    layout: 'table',
  },
  'started-loading': {
    accounts: accounts(
      one(connection({ marketplaces: countriesIn({ onboarded: ['DE'], onboarding: ['FR', 'IT'] }) })),
    ),
  },
  'ads-lost': {
    accounts: accounts([
      withAds(
        seller('seller-1', 'Borealis Outdoor', connection()),
        0,
        ads({ error: ['DE', 'FR'] }, { state: 'revoked' }),
      ),
    ]),
  },
  'many-marketplaces': {
    accounts: accounts(
      one(
        connection({
          marketplaces: countriesIn({
            onboarded: ['DE', 'FR', 'IT', 'ES', 'NL', 'SE', 'GB', 'IE', 'AE'],
            pending: ['PL', 'TR'],
            unsupported: ['BE'],
          }),
        }),
      ),
    ),
  },
  'same-id': {
    accounts: accounts(one(america, connection({ sellingPartnerId: 'A1BC0EXAMPLE7XYZ' }))),
  },
  'two-accounts': {
    accounts: accounts(
      one(
        connection(),
        connection({ id: 'connection-2', name: 'Borealis Outlet', sellingPartnerId: 'A2OUTLET00009' }),
      ),
    ),
  },
  'far-east': { accounts: accounts(one(japan, australia)) },
  'far-east-table': { accounts: accounts(one(japan, australia, unconnected)), layout: 'table' },
  mws: {
    accounts: accounts(
      one(connection({ mws: { hint: '4f2a', updatedAt: '2024-03-03T10:00:00.000Z' } }), america),
    ),
    layout: 'table',
  },
  authorization: {
    accounts: accounts(one(connection(), unconnected)),
    layout: 'table',
    showAuthorization: true,
  },
  'table-viewer': {
    accounts: accounts(one(connection({ state: 'revoked', sellingPartnerId: 'A2BO…••••' }), japan), {
      viewer,
    }),
    layout: 'table',
  },
  'banner-one': inState('expiring', { renewBy: inDays(9) }),
  'banner-lost': { accounts: accounts(one(connection({ state: 'revoked' }), soon('NA', 5), soon('JP', 1))) },
  'banner-due': { accounts: accounts(one(soon('NA', 5), soon('JP', 1))) },
  'agency-of-214': {
    accounts: accounts(agency(60), {
      totals: {
        ...accounts(agency(214)).totals,
      },
      nextCursor: 'page-2',
    }),
  },
  'agency-of-214-cards': {
    accounts: accounts(agency(60), {
      totals: {
        ...accounts(agency(214)).totals,
      },
      nextCursor: 'page-2',
    }),
    layout: 'cards',
  },
  'no-hits': { accounts: accounts([], { totals: { ...accounts(agency(214)).totals, found: 0 } }) },
  suspended: {
    accounts: accounts(
      one({
        ...connection(),
        marketplaces: [marketplace('DE', 'Borealis', { suspended: true }), marketplace('FR', 'Borealis')],
      }),
    ),
  },
  agency: {
    accounts: accounts([
      seller(
        'seller-2',
        'Cobalt Home',
        connection({ id: 'connection-2', sellerId: 'seller-2', state: 'expiring', renewBy: inDays(23) }),
      ),
      ...one(connection(), japan),
      seller('seller-3', '<b>Délta</b> スポーツ & متجر ' + 'x'.repeat(60)),
    ]),
  },
  waiting: withAttempt({ state: 'open' }),
  verifying: withAttempt({ state: 'verifying' }),
  review: withAttempt({ state: 'needs_review', review: review() }),
  'review-different': withAttempt({
    purpose: 'renew',
    state: 'needs_review',
    review: review({ verdict: 'different', expected: 'A2BOREALIS0EU' }),
  }),
  'review-other-place': withAttempt({
    state: 'needs_review',
    review: review({ verdict: 'other_place', region: 'FE', country: 'AU' }),
  }),
  'failed-code': failedWith('code_refused', true),
  'failed-ours': failedWith('app_misconfigured'),
  'failed-expired': failedWith('attempt_expired'),
  'left-at-amazon': withAttempt({ state: 'cancelled', leftAtAmazon: true }),
  'signed-out': { accounts: { problem: 'host_session' } },
  unreachable: { accounts: { problem: 'unavailable' } },
} as const satisfies Record<string, Scenario>;
export type ScenarioName = keyof typeof scenarios;
