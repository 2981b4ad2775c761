import type { AdsState } from '../../contract/ads.ts';
import type { AuthorizationState, OnboardingState } from '../../contract/connection.ts';
import type { OwnerLinkState } from '../../contract/link.ts';
import type { Region } from '../../contract/regions.ts';
import type { Layout } from '../views/view.ts';
import type { empty } from './empty.ts';
import type { list } from './list.ts';
import type { menu } from './menu.ts';
import type { sellers } from './sellers.ts';
import type { table } from './table.ts';
import type { later } from './later.ts';
import type { ProblemsWords } from './problems.ts';

/** The words of the first screen. A host may override any word through `strings`. */
export const en = {
  title: 'Connected accounts',
  loading: 'Loading connected accounts',
  loadingLong: 'This is taking longer than usual.',
  updating: 'Updating…',
  tryAgain: 'Try again',
  count: (sellers: number, needAction: number) =>
    needAction > 0
      ? `${needAction} of ${sellers} ${needAction === 1 ? 'needs' : 'need'} you`
      : sellers < 2
        ? ''
        : `${sellers} sellers`,
  layout: 'Layout',
  layouts: { cards: 'Cards', table: 'Table' } satisfies Record<Layout, string> as Record<Layout, string>,
  add: 'Add New Connection',
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
  allSellers: 'All sellers',
  sellingPartnerId: 'Selling Partner ID',
  noId: 'no Seller ID yet',
  sameId: (region: string) => `Same Seller ID as ${region}`,
  copyId: (name: string) => `Copy Selling Partner ID, ${name}`,
  marketplaces: 'Marketplaces',
  sellingPartner: 'Selling Partner',
  ppc: 'PPC',
  actionsOf: (name: string) => `Actions, ${name}`,
  onboarding: {
    onboarded: 'onboarded',
    onboarding: 'Loading',
    pending: 'Pending',
    new: 'New, pending',
    stalled: 'Stopped',
    paused: 'Paused',
    inactive: 'Inactive at Amazon',
    unsupported: 'Not supported',
  } satisfies Record<OnboardingState, string> as Record<OnboardingState, string>,
  adsStates: {
    connected: 'connected',
    pending: 'Pending',
    view_only: 'View only',
    no_account: 'No ads account',
    missing: 'Not in your ads login',
    paused: 'Paused',
    error: 'Can’t connect',
  } satisfies Record<AdsState, string> as Record<AdsState, string>,
  adsProblems: {
    expiring: 'Amazon Ads must be renewed soon',
    reauth_expired: 'Amazon Ads must be renewed',
    revoked: 'Access to Amazon Ads was removed',
    error: 'Amazon Ads can’t be reached',
  } as Record<'expiring' | 'reauth_expired' | 'revoked' | 'error', string>,
  suspended: 'Some listings suspended',
  percent: (percent: number) => `${percent}%`,
  progressOf: (country: string) => `Progress, ${country}`,
  moreOf: (count: number) => `+${count} more`,
  fewer: 'Show fewer',
  onboardedCount: (done: number, all: number) => `${done} of ${all} onboarded`,
  connectedCount: (done: number, all: number) => `${done} of ${all} connected`,
  continue: 'Continue',
  continueOnboarding: (open: number, group: string) =>
    `Continue, ${open === 1 ? '1 marketplace' : `${open} marketplaces`} pending, ${group}`,
  continueAds: (open: number, group: string) =>
    `Continue, PPC of ${open === 1 ? '1 marketplace' : `${open} marketplaces`} pending, ${group}`,
  started: 'Started',
  loadingCount: (count: number) => `${count} loading`,
  allOnboarded: ', all onboarded',
  allConnected: ', all connected',
  connectedOn: (date: string, by: string | null) => (by ? `Connected ${date} by ${by}` : `Connected ${date}`),
  renewBy: (date: string) => `Renew by about ${date}`,
  keptUntil: (date: string) => `Data is kept until ${date}`,
  syncOk: (ago: string) => `Synced ${ago}`,
  syncLate: (ago: string) => `Synced ${ago}, late`,
  syncNever: 'Never synced',
  checked: (ago: string) => `Checked ${ago}`,
  days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  renew: 'Renew',
  reviewAndRenew: 'Review and renew',
  reconnect: 'Reconnect',
  connectAgain: 'Connect again',
  seeMissing: 'See what’s missing',
  seeWhy: 'See why',
  review: 'Review',
  sendLink: 'Send link to owner',
  links: (state: OwnerLinkState, name: string, date: string) =>
    state === 'opened'
      ? `Link opened by ${name}, ${date}`
      : state === 'at_amazon'
        ? `${name} is at Amazon`
        : `Link sent to ${name}, ${date}`,
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
};

/** All of the element's words. */
export type Words = typeof en &
  typeof empty &
  typeof sellers &
  typeof table &
  typeof list &
  typeof menu &
  typeof later & { problems: ProblemsWords };
