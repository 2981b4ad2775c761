import type { Ads } from '../../contract/ads.ts';
import type { Accounts } from '../../contract/api.ts';
import type { Attempt, Review } from '../../contract/attempt.ts';
import type {
  Connection,
  Marketplace,
  OnboardingState,
  Participation,
  Seller,
} from '../../contract/connection.ts';
import type { OwnerLink } from '../../contract/link.ts';
import { MARKETPLACES, marketplaceOf } from '../../contract/marketplaces.ts';
import type { Ability } from '../../contract/session.ts';

export const NOW = '2026-11-24T09:00:00.000Z';
export const LATER = '2099-11-24T09:10:00.000Z';

/** So many days after the moment of all stories. */
export const inDays = (days: number): string => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();

export const ALL: Ability[] = [
  'view',
  'connect',
  'onboard',
  'ads',
  'rename',
  'share',
  'disconnect',
  'seeIds',
];

/** One country of an account, as Amazon tells it. */
export const participation = (country: string, storeName: string, suspended = false): Participation => ({
  marketplaceId: marketplaceOf(country)?.id ?? '',
  country,
  storeName,
  participates: true,
  suspended,
});

/** One country of an account, loaded unless the story says otherwise. */
export const marketplace = (
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
    renewBy: inDays(365),
    lastSuccessAt: '2026-11-24T08:48:00.000Z',
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

/** Countries in the states that the story needs: `{ pending: ['PL'] }`. */
export const countriesIn = (states: Partial<Record<OnboardingState, string[]>>): Marketplace[] =>
  Object.entries(states).flatMap(([onboarding, countries]) =>
    countries.map((country) =>
      marketplace(country, 'Borealis', {
        onboarding: onboarding as OnboardingState,
        progress: onboarding === 'onboarding' ? 40 : onboarding === 'stalled' ? 70 : null,
        startedAt: onboarding === 'pending' || onboarding === 'new' ? null : NOW,
        participates: onboarding !== 'inactive',
      }),
    ),
  );

/** PPC of a group in the states that the story needs. */
export const ads = (
  states: Partial<Record<Ads['marketplaces'][number]['state'], string[]>>,
  changes: Partial<Ads> = {},
): Ads => ({
  grantId: 'grant-ads-1',
  state: 'connected',
  problem: null,
  login: 'm…@borealis.example',
  connectedAt: NOW,
  connectedBy: 'Mia Berg',
  renewBy: null,
  marketplaces: Object.entries(states).flatMap(([state, countries]) =>
    countries.map((country) => ({
      country,
      state: state as Ads['marketplaces'][number]['state'],
      profileId: state === 'connected' || state === 'view_only' ? `1000${country.charCodeAt(0)}` : null,
    })),
  ),
  sharedWith: [],
  ...changes,
});

export const link = (changes: Partial<OwnerLink> = {}): OwnerLink => ({
  id: 'link-1',
  recipient: { name: 'Mia Berg', email: 'mia@borealis.example' },
  state: 'sent',
  sellerId: 'seller-1',
  connectionId: 'connection-1',
  region: 'EU',
  country: null,
  ads: false,
  createdAt: NOW,
  createdBy: 'Jonas Lindt',
  changedAt: '2026-11-22T09:00:00.000Z',
  endsAt: inDays(7),
  ...changes,
});

/** A seller with a group for each account; accounts of one id in one region share theirs. */
export function seller(id: string, name: string, ...connections: Connection[]): Seller {
  const groups: Seller['groups'] = [];
  for (const one of connections) {
    const { region, sellingPartnerId } = one;
    const known = groups.find(
      (group) => sellingPartnerId && group.region === region && group.sellingPartnerId === sellingPartnerId,
    );
    if (known) known.connections.push(one);
    else groups.push({ key: `group-${one.id}`, region, sellingPartnerId, connections: [one], ads: null });
  }
  return { id, name, groups };
}

/** The same seller, with PPC in the group at this place. */
export const withAds = (of: Seller, at: number, block: Ads): Seller => ({
  ...of,
  groups: of.groups.map((group, index) => (index === at ? { ...group, ads: block } : group)),
});

const LOST = ['revoked', 'reauth_expired', 'error'];
const NEEDY = [...LOST, 'amazon_inactive', 'reauth_scope', 'expiring', 'needs_review', 'connected_partial'];

function totalsOf(sellers: Seller[]): Accounts['totals'] {
  const all = sellers.flatMap(({ groups }) => groups.flatMap(({ connections }) => connections));
  const count = (fits: (one: Connection) => boolean, adsFit: (ads: Ads) => boolean = () => false) =>
    sellers.filter(({ groups }) =>
      groups.some(({ connections, ads }) => connections.some(fits) || (ads !== null && adsFit(ads))),
    ).length;
  const dueIn = (days: number) =>
    all.filter((one) => one.state === 'expiring' && one.renewBy !== null && one.renewBy <= inDays(days))
      .length;
  const needAction = count(
    ({ state }) => NEEDY.includes(state),
    ({ state, problem }) => NEEDY.includes(state) || problem?.code === 'ads_profile_missing',
  );
  return {
    sellers: sellers.length,
    connections: all.length,
    needAction,
    byFilter: {
      needs_action: needAction,
      renew_soon: count(
        ({ state }) => state === 'expiring',
        ({ state }) => state === 'expiring',
      ),
      pending: count(({ marketplaces }) => marketplaces.some(({ onboarding }) => onboarding === 'pending')),
      ads_pending: count(
        () => false,
        ({ marketplaces }) => marketplaces.some(({ state }) => state === 'pending'),
      ),
      not_connected: count(({ state }) => state === 'not_connected'),
    },
    lost: all.filter(({ state }) => LOST.includes(state)).length,
    renewIn7: dueIn(7),
    renewIn14: dueIn(14),
    found: sellers.length,
  };
}

/** What the server answers for these sellers. */
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
  links: [],
  notFound: [],
  totals: totalsOf(sellers),
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
  endsAt: inDays(1),
  ...changes,
});
