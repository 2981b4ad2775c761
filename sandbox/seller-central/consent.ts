import { armForLater, strikesHere, type AmazonRequest } from '../amazon-request.ts';
import type { App } from '../apps.ts';
import { MINUTE } from '../clock.ts';
import type { Account, Persona } from '../personas/persona.ts';
import type { BrowserSession } from '../state.ts';

/** A refusal that Amazon shows on its own page. Nothing is ever sent to the application. */
export interface ConsentError {
  kind: 'error';
  code: string;
  title: string;
  sentence: string;
}

/** From a website's own button, from the Appstore, or on the way back from the Log-in URI. */
export type Leg = 'website' | 'appstore' | 'confirm';

export interface Ask {
  kind: 'ask';
  leg: Leg;
  app: App;
  persona: Persona;
  account: Account;
  redirectUri: string;
  state: string;
  version: string | null;
  /** When the page was opened. */
  openedAt: number;
}

export type ConsentState =
  ConsentError | { kind: 'sign-in' } | { kind: 'pick'; persona: Persona; accounts: Account[] } | Ask;

const wrong = (code: string, sentence: string, title = 'Something went wrong'): ConsentError => ({
  kind: 'error',
  code,
  title,
  sentence,
});

/**
 * Where a visit of the consent page stands. Asked again with each form that comes back, so that a changed form
 * gets no further than a changed address.
 */
export function consentState(
  request: AmazonRequest,
  leg: Leg,
  applicationId: string | null,
  browser: BrowserSession | undefined,
): ConsentState {
  const { world, host } = request;
  const application = checkApplication(request, leg, applicationId);
  if ('kind' in application) return application;
  if (!browser) return { kind: 'sign-in' };

  const persona = world.persona(browser.persona);
  request.persona = persona.id;
  if (!persona.mayAuthorize || strikesHere(request, 'user.no-permission')) {
    const sentence = 'You do not have permissions to view this page. Ask the primary user of the account.';
    return wrong('Invalid Access', sentence, 'Invalid Access');
  }
  const accounts = persona.accounts.filter(
    ({ group, partner }) => host.groups.includes(group) && partner === host.partner,
  );
  if (accounts.length === 0 || strikesHere(request, 'app.not-in-region'))
    return wrong('SPSA0404', 'This user has no supported business account on this site.');
  const chosen = accounts.find(({ sellingPartnerId }) => sellingPartnerId === browser.account);
  const account = accounts.length === 1 ? accounts[0] : chosen;
  if (!account) return { kind: 'pick', persona, accounts };
  if (account.plan === 'individual' || strikesHere(request, 'plan.individual')) {
    const sentence =
      'You’re not permitted to take this action. You must be the primary user of a Professional selling account.';
    return wrong('SPDC8143', sentence);
  }
  if (isFull(request, application.app, account) || strikesHere(request, 'app.limit-reached'))
    return wrong('CONSENT_LIMIT_REACHED', 'This application has reached the number of sellers it may have.');
  const openedAt = browser.opened?.[visitOf(application)] ?? world.clock.ms;
  return { kind: 'ask', leg, ...application, persona, account, openedAt };
}

/** One visit of the consent page, among those in other tabs. */
export const visitOf = ({ app, state }: Pick<Ask, 'app' | 'state'>): string =>
  `${app.applicationId} ${state}`;

function checkApplication(request: AmazonRequest, leg: Leg, applicationId: string | null) {
  const { world, query } = request;
  const app = world.state.apps.find(
    (one) => one.kind === 'selling-partner' && one.applicationId === applicationId,
  );
  if (!app)
    return wrong('MD1000', 'The application id is not known. (An LWA client id is not an application id.)');
  const version = query.get('version');
  if ((app.status === 'draft' && version !== 'beta') || strikesHere(request, 'app.draft'))
    return wrong('MD1000', 'The application is a draft; its address needs version=beta.');
  const redirectUri = query.get('redirect_uri') ?? app.redirectUris[0];
  if (!redirectUri) return wrong('MD9100', 'The application has no redirect address.');
  if (redirectUri.includes('#')) return wrong('MD5110', 'The redirect address must not have a fragment.');
  if (!app.redirectUris.includes(redirectUri) || strikesHere(request, 'app.redirect-mismatch'))
    return wrong('MD5101', 'The redirect address is not registered.');
  const state = query.get('state');
  if (leg === 'appstore') {
    if (!app.loginUri) return wrong('MD9100', 'The application has no log-in address.');
    return { app, redirectUri, state: '', version };
  }
  if (!state) return wrong('MD5100', 'The address is incomplete: state is missing.');
  return { app, redirectUri, state, version };
}

/** Vendors do not count, nor does a seller who disabled the application. */
function isFull({ world }: AmazonRequest, app: App, account: Account): boolean {
  if (app.listed || account.partner === 'vendor') return false;
  const sellers = [...world.state.authorizations.values()].filter(
    (one) => one.applicationId === app.applicationId && !one.disabled,
  );
  const isIn = sellers.some(({ sellingPartnerId }) => sellingPartnerId === account.sellingPartnerId);
  return !isIn && sellers.length >= app.sellerLimit;
}

/** The whole authorization has ten minutes, from opening the page to the exchange of the code. */
const VISIT_LIFE = 10 * MINUTE;

/** What follows a press on one of the consent page's buttons. */
export type Outcome =
  /** The person stays at Amazon; the application never hears of it. */
  | { kind: 'stays'; rule: string }
  | { kind: 'signed-out' }
  | { kind: 'goes'; rule: string; location: string; twice: boolean };

export function decide(request: AmazonRequest, ask: Ask, decision: 'confirm' | 'cancel'): Outcome {
  if (decision === 'cancel') return { kind: 'stays', rule: 'consent.cancelled' };
  if (strikesHere(request, 'consent.silent')) return { kind: 'stays', rule: 'consent.silent' };
  if (strikesHere(request, 'session.lost')) return { kind: 'signed-out' };
  const throughLogin =
    ask.leg === 'website' && ask.app.loginUri && strikesHere(request, 'consent.through-login');
  if (ask.leg === 'appstore' || throughLogin)
    return { kind: 'goes', rule: 'consent.to-login-uri', location: toLoginUri(request, ask), twice: false };
  const twice = strikesHere(request, 'callback.twice');
  return { kind: 'goes', rule: 'consent.confirmed', location: toRedirectUri(request, ask), twice };
}

/** Confirmed: makes the code, and the address the browser is sent to. */
function toRedirectUri(request: AmazonRequest, ask: Ask): string {
  const { world } = request;
  const { app, account, persona, redirectUri, state, openedAt } = ask;
  const late = strikesHere(request, 'consent.slow');
  const code = `AN${world.random.opaque('code', 18)}`;
  armForLater(request);
  world.noteAuthorization(app.applicationId, account.sellingPartnerId);
  world.state.codes.set(code, {
    clientId: app.clientId,
    persona: persona.id,
    sellingPartnerId: account.sellingPartnerId,
    scope: null,
    redirectUri,
    challenge: null,
    issuedAt: world.clock.ms - (late ? 6 * MINUTE : 0),
    visitEndsAt: openedAt + VISIT_LIFE,
    used: false,
  });
  const location = new URL(redirectUri);
  const { searchParams } = location;
  searchParams.set('state', strikesHere(request, 'state.altered') ? `${state}-altered` : state);
  const other = strikesHere(request, 'callback.other-id');
  searchParams.set('selling_partner_id', other ? 'A0OTHERSELLER0' : account.sellingPartnerId);
  if (!strikesHere(request, 'callback.without-code')) searchParams.set('spapi_oauth_code', code);
  if (persona.hybrid) searchParams.set('mws_auth_token', `amzn.mws.${world.random.uuid('mws')}`);
  return location.href;
}

/** The Appstore's way: first to the application's Log-in URI, with the address to come back to. */
function toLoginUri(request: AmazonRequest, { app, account, persona, version, openedAt }: Ask): string {
  const { world, host } = request;
  const amazonState = world.random.opaque('amazon-state', 32);
  world.state.appstoreVisits.set(amazonState, {
    applicationId: app.applicationId,
    sellingPartnerId: account.sellingPartnerId,
    persona: persona.id,
    openedAt,
  });
  const location = new URL(app.loginUri ?? '');
  const path = `/apps/authorize/confirm/${app.applicationId}`;
  const isRelative = strikesHere(request, 'callback.relative');
  location.searchParams.set('amazon_callback_uri', isRelative ? path : `https://${host.name}${path}`);
  location.searchParams.set('amazon_state', amazonState);
  location.searchParams.set('selling_partner_id', account.sellingPartnerId);
  if (version) location.searchParams.set('version', version);
  return location.href;
}

/** The way back from the Log-in URI: the consent was given before, so nothing is asked again. */
export function confirmState(request: AmazonRequest, applicationId: string): ConsentState {
  const { world, query } = request;
  const visit = world.state.appstoreVisits.get(query.get('amazon_state') ?? '');
  if (!visit || visit.applicationId !== applicationId || world.clock.ms >= visit.openedAt + VISIT_LIFE)
    return wrong('MD5100', 'The address is malformed or too old: amazon_state is not known.');
  const { persona, sellingPartnerId: account, openedAt } = visit;
  const state = consentState(request, 'confirm', applicationId, { persona, account });
  return state.kind === 'ask' ? { ...state, openedAt } : state;
}

/** The application that a path of the consent pages is about, and on which leg it is. */
export function legOf(
  path: string,
  query: URLSearchParams,
): { leg: Leg; applicationId: string | null } | undefined {
  if (path === '/apps/authorize/consent')
    return { leg: 'website', applicationId: query.get('application_id') };
  const [, name, applicationId] = /^\/apps\/(authorize\/confirm|store)\/([^/]+)$/.exec(path) ?? [];
  if (!name || !applicationId) return undefined;
  return { leg: name === 'store' ? 'appstore' : 'confirm', applicationId };
}
