import type { AuthorizationState } from '../../contract/connection.ts';
import type { Region } from '../../contract/marketplaces.ts';
import type { later } from './later.ts';
import type { ProblemsWords } from './problems.ts';

/** The words of the first screen. A host may override any word through `strings`. */
export const en = {
  title: 'Connected accounts',
  loading: 'Loading connected accounts',
  loadingLong: 'This is taking longer than usual.',
  tryAgain: 'Try again',
  count: (sellers: number, needAction: number) =>
    needAction > 0 ? `${needAction} of ${sellers} need you` : sellers < 2 ? '' : `${sellers} sellers`,
  regions: { NA: 'North America', EU: 'Europe', FE: 'Far East' } as Record<Region, string>,
  regionSub: {
    NA: 'US, Canada, Mexico, Brazil · one sign-in for all',
    EU: 'incl. India, Middle East, South Africa · one sign-in per European account',
    FE: 'each country is connected on its own',
  } as Record<Region, string>,
  rule: 'North America and Europe: sign in once per region. Far East: sign in once per country.',
  connect: 'Connect Amazon Seller Central',
  connectShort: 'Connect',
  connectAnother: 'Connect another account',
  opensAmazon: 'opens Amazon in a new window',
  viewDetails: 'View Details',
  allSellers: 'All sellers',
  accounts: (count: number) => (count === 1 ? '1 account' : `${count} accounts`),
  sellingPartnerId: 'Selling Partner ID',
  copyId: (name: string) => `Copy Selling Partner ID, ${name}`,
  copied: 'Copied',
  notCopied: 'Your browser did not allow copying.',
  marketplaces: 'Marketplaces',
  suspended: 'Some listings are suspended',
  connectedOn: (date: string, by: string | null) => (by ? `Connected ${date} by ${by}` : `Connected ${date}`),
  renewBy: (date: string) => `Renew by about ${date}`,
  renew: 'Renew',
  reconnect: 'Reconnect',
  connectAgain: 'Connect again',
  disconnect: 'Disconnect',
  states: {
    not_connected: 'Not connected',
    authorizing: 'Waiting for Amazon',
    verifying: 'Checking account',
    needs_review: 'Check account',
    connected: 'Connected',
    connected_partial: 'Connected, attention',
    expiring: 'Renew soon',
    reauth_expired: 'Renewal overdue',
    reauth_scope: 'New permission',
    revoked: 'Access removed',
    amazon_inactive: 'Inactive at Amazon',
    error: 'Can’t connect',
    disconnected: 'Disconnected',
  } satisfies Record<AuthorizationState, string> as Record<AuthorizationState, string>,

  emptyTitle: 'Connect your first Amazon account',
  emptyBody: (app: string) =>
    `${app} reads your sales data through Amazon’s own sign-in. Your password stays with Amazon.`,
  whereSell: 'Where do you sell?',
  whereHint: (country: string, region: string, alone: boolean) =>
    alone
      ? `${country} is in the ${region}. Japan, Australia and Singapore are connected one at a time.`
      : `${country} is in ${region}: one sign-in covers the marketplaces of that account; others can be added.`,
  youNeed: 'You need: a Professional plan · the primary user, or “Selling Partner Appstore: View & Edit”',
  emptyViewer: 'No Amazon account connected yet',
  canConnect: (names: string) => `${names} can connect one.`,
  someoneCanConnect: 'An admin can connect one.',
  askAdmin: 'Ask an admin',
  viewerNote: (names: string) => `You can view connections. ${names} can change them.`,
  anAdmin: 'An admin',
  askSent: 'Asked today',

  search: 'Search name or Selling Partner ID',
  noHits: 'Nothing matches',
  noHitsFor: (query: string) => `No account matches “${query}”.`,
  clearFilters: 'Clear filters',
  showing: (shown: number, total: number) => `Showing ${shown} of ${total}`,
  loadMore: 'Load more',

  signIn: 'Sign in',
};

/** All of the element's words. */
export type Words = typeof en & typeof later & { problems: ProblemsWords };
