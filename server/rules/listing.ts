import type { Accounts, AccountsFilter } from '../../contract/api.ts';
import type { Seller } from '../../contract/connection.ts';
import { DAY } from '../clock.ts';
import { needsAction } from './connection.ts';
import { isPending } from './marketplace.ts';

const connectionsOf = ({ groups }: Seller) => groups.flatMap(({ connections }) => connections);
const live = (seller: Seller) => connectionsOf(seller).filter(({ state }) => state !== 'disconnected');

/** What puts a seller under a filter. */
const FILTERS: Record<AccountsFilter, (seller: Seller) => boolean> = {
  needs_action: (seller) => connectionsOf(seller).some(needsAction),
  renew_soon: (seller) => connectionsOf(seller).some(({ state }) => state === 'expiring'),
  pending: (seller) => live(seller).some(({ marketplaces }) => marketplaces.some(isPending)),
  ads_pending: ({ groups }) =>
    groups.some(({ ads }) => ads?.marketplaces.some(({ state }) => state === 'pending') ?? false),
  not_connected: (seller) => live(seller).every(({ state }) => state === 'not_connected'),
};

const LOST = new Set(['revoked', 'reauth_expired']);

/** Figures over all of a tenant's sellers. */
export function totalsOf(sellers: readonly Seller[], found: number, now: number): Accounts['totals'] {
  const connections = sellers.flatMap(connectionsOf);
  const count = (filter: AccountsFilter) => sellers.filter(FILTERS[filter]).length;
  const renewWithin = (days: number) =>
    connections.filter(
      ({ state, renewBy }) => state === 'expiring' && renewBy && Date.parse(renewBy) <= now + days * DAY,
    ).length;
  return {
    sellers: sellers.length,
    connections: connections.length,
    needAction: count('needs_action'),
    byFilter: {
      needs_action: count('needs_action'),
      renew_soon: count('renew_soon'),
      pending: count('pending'),
      ads_pending: count('ads_pending'),
      not_connected: count('not_connected'),
    },
    lost: connections.filter(({ state }) => LOST.has(state)).length,
    renewIn7: renewWithin(7),
    renewIn14: renewWithin(14),
    found,
  };
}
