import { html } from 'hono/html';
import { armForLater, strikesHere, type AmazonRequest } from '../amazon-request.ts';
import type { App } from '../apps.ts';
import { MINUTE } from '../clock.ts';
import type { Persona } from '../personas/persona.ts';
import { answer, redirect, type Html } from '../seller-central/answer.ts';
import { page, siteOf, type Site } from '../seller-central/layout.ts';
import { session, toSignIn, userOf } from '../seller-central/session.ts';
import { ADS_SCOPES } from './profiles.ts';

const KNOWN_SCOPES = [...ADS_SCOPES, 'advertising::test:create_account', 'advertising::audiences', 'profile'];

export interface AdsAsk {
  app: App;
  redirectUri: string;
  scope: string;
  state: string | null;
  /** PKCE: the method and the challenge. */
  challenge: string | null;
}

/** Login with Amazon's consent pages, where Amazon Ads is authorized. */
export function accountPages(request: AmazonRequest): Response | Promise<Response> {
  const { path } = request;
  const user = userOf(request);
  request.persona = user?.id ?? null;
  const own = session(request);
  if (own) return own;
  if (path === '/ap/adam') return user ? dataAccess(request, user) : toSignIn(request, path);
  if (path !== '/ap/oa') {
    request.note('account.unknown-path');
    return answer(request, problemPage(siteOf(request), 'There is nothing at this address.', ''), 404);
  }
  const ask = adsConsentState(request);
  if ('errorMsg' in ask) {
    request.note('ads-consent.refused', ask.errorMsg);
    return answer(request, problemPage(siteOf(request), ask.sentence, ask.errorMsg), 400);
  }
  const here = `${path}?${request.query.toString()}`;
  if (!user) {
    request.note('ads-consent.sign-in');
    return toSignIn(request, here);
  }
  if (request.method !== 'POST') {
    request.note('ads-consent.ask');
    return answer(request, allowPage(siteOf(request), here, ask.app, user));
  }
  const form = new URLSearchParams(request.body);
  const location = decideAds(request, ask, user, form.get('decision') === 'allow');
  if (location === null) return toSignIn(request, here);
  const twice = strikesHere(request, 'callback.twice');
  const returning = returningPage(siteOf(request), ask.app, user, location, twice);
  return answer(request, returning, 200, {}, twice ? new URL(location).origin : '');
}

/** Login with Amazon shows these on its own page: nothing is sent to an address it does not know. */
export function adsConsentState(request: AmazonRequest): AdsAsk | { sentence: string; errorMsg: string } {
  const { world, query } = request;
  const wrong = (sentence: string, errorMsg: string) => ({ sentence, errorMsg });
  const app = world.appOfClient(query.get('client_id') ?? '');
  if (!app) return wrong('The client is not known.', 'lwa-invalid-parameter-bad-client-id');
  const scope = query.get('scope') ?? '';
  const scopes = scope.split(' ');
  if (app.kind !== 'ads' || !scope || scopes.some((one) => !KNOWN_SCOPES.includes(one)))
    return wrong('An unknown scope was requested.', 'lwa-invalid-parameter-bad-scope');
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!app.redirectUris.includes(redirectUri) || strikesHere(request, 'app.redirect-mismatch'))
    return wrong(
      'The redirect URI is not whitelisted for this application.',
      'lwa-invalid-parameter-bad-redirect-uri-vendor',
    );
  if (query.get('response_type') !== 'code')
    return wrong(
      'The implicit grant is not allowed.',
      'lwa-invalid-parameter-unauthorized-implicit-grant-request',
    );
  const code = query.get('code_challenge');
  const method = query.get('code_challenge_method') ?? 'plain';
  return { app, redirectUri, scope, state: query.get('state'), challenge: code && `${method} ${code}` };
}

/** Allow and Cancel both lead back, unlike in Seller Central. `null` when the sign-in was lost on the way. */
export function decideAds(
  request: AmazonRequest,
  ask: AdsAsk,
  user: Persona,
  isAllowed: boolean,
): string | null {
  const { world } = request;
  const { app, redirectUri, scope, state, challenge } = ask;
  request.persona = user.id;
  if (strikesHere(request, 'session.lost')) return null;
  const location = new URL(redirectUri);
  const { searchParams } = location;
  const sent = strikesHere(request, 'state.altered') ? `${state}-altered` : state;
  if (!isAllowed || strikesHere(request, 'consent.denied')) {
    searchParams.set('error_description', 'Access not permitted.');
    if (sent !== null) searchParams.set('state', sent);
    searchParams.set('error', 'access_denied');
    request.note('ads-consent.denied');
    return location.href;
  }
  armForLater(request);
  const code = `AN${world.random.opaque('code', 18)}`;
  world.state.codes.set(code, {
    clientId: app.clientId,
    persona: user.id,
    sellingPartnerId: null,
    scope,
    redirectUri,
    challenge,
    issuedAt: world.clock.ms - (strikesHere(request, 'consent.slow') ? 6 * MINUTE : 0),
    visitEndsAt: null,
    used: false,
  });
  if (!strikesHere(request, 'callback.without-code')) searchParams.set('code', code);
  searchParams.set('scope', scope);
  if (sent !== null) searchParams.set('state', sent);
  request.note('ads-consent.allowed');
  return location.href;
}

/** Where a login takes the consent for Amazon Ads back. */
function dataAccess(request: AmazonRequest, user: Persona): Response | Promise<Response> {
  const { world, base, path, method } = request;
  const { grants, codes } = world.state;
  // What was allowed is listed, whether or not its code is ever exchanged.
  const allowed = [
    ...[...grants.values()].filter(({ revoked }) => !revoked),
    ...[...codes.values()].filter(({ used }) => !used),
  ];
  const mine = allowed.filter(
    ({ persona, sellingPartnerId }) => persona === user.id && sellingPartnerId === null,
  );
  if (method === 'POST') {
    world.removeAccess(user.id, new URLSearchParams(request.body).get('client') ?? '');
    request.note('ads-consent.removed');
    return redirect(base + path);
  }
  request.note('ads-consent.data-access');
  const clients = [...new Set(mine.map(({ clientId }) => clientId))];
  const body = html`<h1>Manage apps & services with data access</h1>
    ${clients.length === 0 ? html`<p>No application has access to your data.</p>` : ''}
    <form method="post" action="${base}${path}">
      <ul class="people">
        ${clients.map((clientId) => {
          const name = world.appOfClient(clientId)?.name ?? clientId;
          return html`<li>
            <div><strong>${name}</strong></div>
            <button name="client" value="${clientId}" class="plain" aria-label="Remove ${name}">
              Remove
            </button>
          </li>`;
        })}
      </ul>
    </form>`;
  return answer(request, page('Data access', body, { ...siteOf(request), user, back: path }));
}

const allowPage = (site: Site, here: string, app: App, user: Persona): Html =>
  page(
    `Sign in to ${app.name}`,
    html`<h1>Click Allow to sign in to ${app.name}</h1>
      <p class="account">Signed in as <strong>${user.name}</strong> (${user.email})</p>
      <p>${app.name} will be able to view and manage your advertising campaigns.</p>
      <p class="quiet">
        You can remove this access at any time under
        <a href="${site.base}/ap/adam">Manage apps & services with data access</a>.
      </p>
      <form method="post" action="${site.base}${here}" class="buttons">
        <button name="decision" value="cancel" class="plain">Cancel</button>
        <button name="decision" value="allow">Allow</button>
      </form>`,
    { ...site, user, back: here },
  );

const returningPage = (site: Site, app: App, user: Persona, location: string, twice: boolean): Html =>
  page(
    'Returning',
    html`<h1>Returning to ${app.name}</h1>
      <p role="status">You will be sent back in a moment.</p>
      ${twice ? html`<img src="${location}" alt="" width="1" height="1" />` : ''}`,
    { ...site, user, refresh: location },
  );

const problemPage = (site: Site, sentence: string, errorMsg: string): Html =>
  page(
    'Error',
    html`<h1>We’re sorry!</h1>
      <p>An error occurred when we tried to process your request. ${sentence}</p>
      <p class="quiet">${errorMsg}</p>`,
    site,
  );
