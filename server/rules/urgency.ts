import type { Ads } from '../../contract/ads.ts';
import type { AuthorizationState, Connection, Seller } from '../../contract/connection.ts';

/** States that somebody has to do something about, the worst first. */
const WORST_FIRST: AuthorizationState[] = [
  'revoked',
  'reauth_expired',
  'error',
  'amazon_inactive',
  'reauth_scope',
  'expiring',
  'needs_review',
  'connected_partial',
];

export const needsAction = ({ state }: Pick<Connection, 'state'>): boolean => WORST_FIRST.includes(state);

/** How bad a group's PPC is, in the words of a connection: one that lost a profile it had works in part. */
const stateOfAds = ({ state, problem }: Pick<Ads, 'state' | 'problem'>): AuthorizationState =>
  state === 'connected' && problem?.code === 'ads_profile_missing' ? 'connected_partial' : state;

/** PPC that was never connected, may only be viewed or has no campaign yet asks for nothing. */
export const adsNeedAction = (ads: Pick<Ads, 'state' | 'problem'> | null): boolean =>
  ads !== null && needsAction({ state: stateOfAds(ads) });

/** Lower is worse; sellers whose accounts and PPC are all well come last. */
export function urgency({ groups }: Seller): number {
  const states = groups.flatMap(({ connections, ads }) => [
    ...connections.map(({ state }) => state),
    ...(ads ? [stateOfAds(ads)] : []),
  ]);
  const worst = WORST_FIRST.findIndex((state) => states.includes(state));
  return worst < 0 ? WORST_FIRST.length : worst;
}
