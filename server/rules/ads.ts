import type { Ads, AdsAuthorizationState, AdsState } from '../../contract/ads.ts';
import { PROBLEMS, type ProblemCode } from '../../contract/problem.ts';
import { DAY, iso } from '../clock.ts';
import { referenceOf } from '../security/random.ts';
import type { AdsLoginRow, Trouble } from '../store/rows.ts';
import { toProblem } from './connection.ts';

/** Consents given from this day on end after a year; older ones do not. */
const RENEWED_SINCE = Date.UTC(2026, 6, 30);
const CONSENT_LIFE = 365 * DAY;
/** From here on the block says "Renew soon". */
const RENEW_SOON = 30 * DAY;

/** When the yearly renewal is due; `null` where there is none. */
export const adsRenewalDate = (login: Pick<AdsLoginRow, 'connectedAt'>, yearly: boolean): number | null =>
  yearly && login.connectedAt >= RENEWED_SINCE ? login.connectedAt + CONSENT_LIFE : null;

/** What the state of every login depends on beside itself. */
export interface AdsMoment {
  readonly now: number;
  /** Amazon ends consents after a year. */
  readonly yearly: boolean;
  /** Amazon refuses our client: no login can be used. */
  readonly application: Trouble | null;
}

/** May we talk to Amazon Ads with this login? Drawn from dates and trouble, never stored. */
export function adsAuthorizationState(
  login: Pick<AdsLoginRow, 'state' | 'trouble' | 'connectedAt'>,
  { now, yearly, application }: AdsMoment,
): AdsAuthorizationState {
  if (login.state === 'candidate') return 'not_connected';
  if (login.state === 'lost') {
    if (login.trouble?.code === 'revoked') return 'revoked';
    return login.trouble?.code === 'expired' ? 'reauth_expired' : 'error';
  }
  if (application || (login.trouble && PROBLEMS[login.trouble.code].actor === 'host')) return 'error';
  const renewBy = adsRenewalDate(login, yearly);
  return renewBy !== null && now >= renewBy - RENEW_SOON ? 'expiring' : 'connected';
}

/** The next moment after `now` at which a login may be drawn differently although nothing happened. */
export function nextAdsChange(login: Pick<AdsLoginRow, 'connectedAt'>, now: number): number {
  const renewBy = adsRenewalDate(login, true);
  const moments = renewBy === null ? [] : [renewBy - RENEW_SOON, renewBy];
  return Math.min(...moments.filter((moment) => moment > now), Infinity);
}

/** What makes the state of one country of a group. */
export interface AdsCountry {
  /** The login that serves the country. */
  readonly server: AdsAuthorizationState | null;
  readonly link: { readonly paused: boolean } | null;
  /** The profile that serves it, or one that could. */
  readonly profile: { readonly access: 'edit' | 'view' | 'unknown' } | null;
  /** A login was given for this group, or sees it. */
  readonly asked: boolean;
  /** Such a login sees another country of the same account. */
  readonly seesAccount: boolean;
  /** Amazon's host for this region did not answer. */
  readonly unreachable: boolean;
}

const BROKEN: ReadonlySet<AdsAuthorizationState | null> = new Set(['revoked', 'reauth_expired', 'error']);

/** How PPC stands in one country of a group. */
export function adsState(country: AdsCountry): AdsState {
  const { server, link, profile, asked, seesAccount, unreachable } = country;
  if (link) {
    if (link.paused) return 'paused';
    if (BROKEN.has(server)) return 'error';
    if (!profile) return 'missing';
    return profile.access === 'view' ? 'view_only' : 'connected';
  }
  // What could not be looked up is not known to be missing.
  if (profile || !asked || unreachable) return 'pending';
  return seesAccount ? 'missing' : 'no_account';
}

/**
 * What is wrong with a group's PPC: trouble with its login first, then a profile that served it and is gone, then that
 * Amazon offers none at all, then one that may only be viewed. Countries that were never linked are no problem.
 */
export function adsProblem(
  login: Pick<AdsLoginRow, 'id' | 'state' | 'trouble' | 'checkedAt'>,
  marketplaces: Ads['marketplaces'],
  application: Trouble | null,
): Ads['problem'] {
  const trouble = login.state === 'lost' ? login.trouble : (application ?? login.trouble);
  if (trouble) return toProblem(trouble);
  const code = codeOf(marketplaces);
  return code
    ? { code, actor: PROBLEMS[code].actor, reference: referenceOf(login.id), at: iso(login.checkedAt) }
    : null;
}

function codeOf(marketplaces: Ads['marketplaces']): ProblemCode | undefined {
  if (marketplaces.some(({ state, profileId }) => state === 'missing' && profileId !== null))
    return 'ads_profile_missing';
  if (marketplaces.length > 0 && marketplaces.every(({ state }) => state === 'no_account'))
    return 'ads_no_profile';
  return marketplaces.some(({ state }) => state === 'view_only') ? 'ads_view_only' : undefined;
}
