import type { AmazonHost } from '../amazon/hosts.ts';
import type { Account, Persona } from '../personas.ts';
import type { App, BrowserSession, World } from '../world.ts';

/** Sellers that an application outside the Appstore may have. */
const UNLISTED_LIMIT = 25;

/** A refusal that Amazon shows on its own page. Nothing is ever sent to the application. */
export interface ConsentError {
  kind: 'error';
  code: string;
  title: string;
  sentence: string;
}

export type ConsentState =
  | ConsentError
  | { kind: 'sign-in' }
  | { kind: 'pick'; persona: Persona; accounts: Account[] }
  | { kind: 'ask'; app: App; persona: Persona; account: Account; redirectUri: string; state: string };

const wrong = (code: string, reason: string): ConsentError => ({
  kind: 'error',
  code,
  title: 'Something went wrong',
  sentence: reason,
});

/**
 * Where a visit of the consent page stands. Asked again with each form that comes back, so that a changed form
 * gets no further than a changed address.
 */
export function consentState(
  world: World,
  host: AmazonHost,
  query: URLSearchParams,
  browser: BrowserSession | undefined,
): ConsentState {
  const application = checkApplication(world, query);
  if ('kind' in application) return application;
  if (!browser) return { kind: 'sign-in' };

  const persona = world.persona(browser.persona);
  if (!persona.mayAuthorize) {
    return {
      kind: 'error',
      code: 'Invalid Access',
      title: 'Invalid Access',
      sentence: 'You do not have permissions to view this page. Ask the primary user of the account.',
    };
  }
  const accounts = persona.accounts.filter(({ group }) => host.groups.includes(group));
  if (accounts.length === 0)
    return wrong('SPSA0404', 'This user has no selling account in the countries of this site.');
  const chosen = accounts.find(({ sellingPartnerId }) => sellingPartnerId === browser.account);
  const account = accounts.length === 1 ? accounts[0] : chosen;
  if (!account) return { kind: 'pick', persona, accounts };
  if (account.plan === 'individual') {
    return wrong(
      'SPDC8143',
      'You’re not permitted to take this action. Only the primary user of a Professional selling account is.',
    );
  }
  if (isFull(world, application.app, account)) {
    return wrong('CONSENT_LIMIT_REACHED', 'This application has reached the number of sellers it may have.');
  }
  return { kind: 'ask', ...application, persona, account };
}

function checkApplication(
  world: World,
  query: URLSearchParams,
): ConsentError | { app: App; redirectUri: string; state: string } {
  const app = world.state.apps.find(({ applicationId }) => applicationId === query.get('application_id'));
  if (!app)
    return wrong('MD1000', 'The application id is not known. (An LWA client id is not an application id.)');
  const beta = query.get('version') === 'beta';
  if (app.status === 'draft' && !beta)
    return wrong('MD1000', 'The application is a draft; its address needs version=beta.');
  const redirectUri = query.get('redirect_uri') ?? app.redirectUris[0];
  if (!redirectUri) return wrong('MD9100', 'The application has no redirect address.');
  if (redirectUri.includes('#')) return wrong('MD5110', 'The redirect address must not have a fragment.');
  if (!app.redirectUris.includes(redirectUri))
    return wrong('MD5101', 'The redirect address is not registered.');
  const state = query.get('state');
  if (!state) return wrong('MD5100', 'The address is incomplete: state is missing.');
  return { app, redirectUri, state };
}

function isFull(world: World, app: App, account: Account): boolean {
  if (app.listed) return false;
  const grants = [...world.state.grants.values()].filter(
    (grant) => grant.applicationId === app.applicationId,
  );
  const sellers = new Set(grants.map(({ sellingPartnerId }) => sellingPartnerId));
  return !sellers.has(account.sellingPartnerId) && sellers.size >= UNLISTED_LIMIT;
}

/** Confirm was pressed: makes the code, and the address the browser is sent to. */
export function confirm(world: World, asked: Extract<ConsentState, { kind: 'ask' }>): string {
  const { app, account, redirectUri, state } = asked;
  const code = `AN${world.random.opaque('code', 18)}`;
  world.state.codes.set(code, {
    clientId: app.clientId,
    sellingPartnerId: account.sellingPartnerId,
    redirectUri,
    issuedAt: world.clock.ms,
    used: false,
  });
  const location = new URL(redirectUri);
  location.searchParams.set('state', state);
  location.searchParams.set('selling_partner_id', account.sellingPartnerId);
  location.searchParams.set('spapi_oauth_code', code);
  return location.href;
}
