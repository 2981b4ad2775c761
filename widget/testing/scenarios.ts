import type { Accounts } from '../../contract/api.ts';
import type { Attempt, Review } from '../../contract/attempt.ts';
import type { Connection, Marketplace, Participation, Seller } from '../../contract/connection.ts';
import { MARKETPLACES, marketplaceOf, type Region } from '../../contract/marketplaces.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import type { Ability } from '../../contract/session.ts';

/** What the server says in one designed state of the element. */
export interface Scenario {
  /** The list, or the problem that answers in its place. */
  accounts: Accounts | { problem: ProblemCode } | 'never';
}

const NOW = '2026-11-24T09:00:00.000Z';
const LATER = '2099-11-24T09:10:00.000Z';
const ALL: Ability[] = ['view', 'connect', 'onboard', 'ads', 'rename', 'share', 'disconnect', 'seeIds'];

const participation = (country: string, storeName: string, suspended = false): Participation => ({
  marketplaceId: marketplaceOf(country)?.id ?? '',
  country,
  storeName,
  participates: true,
  suspended,
});

const marketplace = (
  country: string,
  storeName: string,
  changes: Partial<Marketplace> = {},
): Marketplace => ({
  ...participation(country, storeName),
  onboarding: 'onboarded',
  progress: null,
  startedAt: NOW,
  stages: [],
  freshness: [],
  ...changes,
});

/** A connected account with a story; override what the story needs. */
export const connection = (changes: Partial<Connection> & { countries?: string[] } = {}): Connection => {
  const { countries = ['DE', 'FR', 'IT'], ...rest } = changes;
  const name = rest.name ?? 'Borealis Outdoor';
  return {
    id: 'connection-1',
    sellerId: 'seller-1',
    name,
    region: 'EU',
    country: null,
    accountType: 'seller',
    sellingPartnerId: 'A2BOREALIS0EU',
    state: 'connected',
    problem: null,
    marketplaces: countries.map((country) => marketplace(country, name)),
    connectedAt: NOW,
    refreshedAt: NOW,
    connectedBy: 'Mia Berg',
    renewBy: '2027-11-24T09:00:00.000Z',
    lastSuccessAt: NOW,
    checkAfter: null,
    missingRoles: [],
    mws: null,
    responsible: null,
    link: null,
    undoUntil: null,
    keptUntil: null,
    ...rest,
  };
};

export const seller = (id: string, name: string, ...connections: Connection[]): Seller => ({
  id,
  name,
  groups: connections.map((one) => ({
    key: `group-${one.id}`,
    region: one.region,
    sellingPartnerId: one.sellingPartnerId,
    connections: [one],
    ads: null,
  })),
});

export const accounts = (sellers: Seller[], changes: Partial<Accounts> = {}): Accounts => ({
  host: { name: 'Alpenglow', amazonAppName: 'Alpenglow Connect' },
  tenant: {
    onboarding: 'chosen',
    supported: MARKETPLACES.map(({ country }) => country),
    plan: null,
    duration: null,
    retentionDays: null,
    stops: [],
    keeps: [],
    permissions: [],
    ads: true,
  },
  viewer: { abilities: ALL, adminNames: ['Mia Berg'] },
  sellers,
  attempts: [],
  totals: {
    sellers: sellers.length,
    connections: sellers.flatMap(({ groups }) => groups).length,
    needAction: sellers.filter(({ groups }) =>
      groups.some((group) => group.connections.some(({ state }) => state === 'expiring')),
    ).length,
    byFilter: { needs_action: 0, renew_soon: 0, pending: 0, ads_pending: 0, not_connected: 0 },
    lost: 0,
    renewIn7: 0,
    renewIn14: 0,
    found: sellers.length,
  },
  nextCursor: null,
  asOf: NOW,
  ...changes,
});

export const attempt = (changes: Partial<Attempt> = {}): Attempt => ({
  id: 'attempt-1',
  provider: 'selling-partner',
  purpose: 'connect',
  state: 'open',
  sellerId: 'seller-1',
  region: 'EU',
  country: null,
  groupKey: null,
  linkId: null,
  connectionId: null,
  createdAt: NOW,
  endsAt: LATER,
  departuresLeft: 2,
  review: null,
  choice: null,
  problem: null,
  alreadyHere: false,
  leftAtAmazon: false,
  ...changes,
});

export const review = (changes: Partial<Review> = {}): Review => ({
  grantId: 'grant-1',
  verdict: 'new',
  sellingPartnerId: 'A2NORDLICHT02',
  expected: null,
  storeName: 'Nordlicht Outdoor',
  region: 'EU',
  country: null,
  marketplaces: ['DE', 'FR'].map((country) => participation(country, 'Nordlicht Outdoor')),
  endsAt: LATER,
  ...changes,
});

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
  region: 'FE' as Region,
  country: 'JP',
  countries: ['JP'],
  sellingPartnerId: 'A3SAKURA00003',
});

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
  expiring: { accounts: accounts(one(connection({ state: 'expiring' }))) },
  disconnected: { accounts: accounts(one(connection({ state: 'disconnected' }))) },
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
        connection({ id: 'connection-2', sellerId: 'seller-2', state: 'expiring' }),
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
