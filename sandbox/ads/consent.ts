import { html } from 'hono/html';
import type { AmazonRequest } from '../amazon-request.ts';
import type { App } from '../apps.ts';
import type { Persona } from '../personas/persona.ts';
import { answer, redirect, type Html } from '../seller-central/answer.ts';
import { strikesHere } from '../seller-central/consent.ts';
import { page } from '../seller-central/layout.ts';
import { session, toSignIn, userOf } from '../seller-central/session.ts';
import { ADS_SCOPES } from './profiles.ts';

const wordmark = 'Amazon account';
const KNOWN_SCOPES = [...ADS_SCOPES, 'advertising::test:create_account', 'advertising::audiences', 'profile'];

export interface AdsAsk {
  app: App;
  redirectUri: string;
  scope: string;
  state: string | null;
  challenge: string | null;
}

/** Login with Amazon's consent pages, where Amazon Ads is authorized. */
export function accountPages(request: AmazonRequest): Response | Promise<Response> {
  const { base, path } = request;
  const user = userOf(request);
  request.persona = user?.id ?? null;
  const own = session(request);
  if (own) return own;
  if (path === '/ap/adam') return user ? dataAccess(request, user) : toSignIn(request, path);
  if (path !== '/ap/oa') {
    request.note('account.unknown-path');
    return answer(request, problemPage('There is nothing at this address.', ''), 404);
  }
  const ask = adsConsentState(request);
  if ('errorMsg' in ask) {
    request.note('ads-consent.refused', ask.errorMsg);
    return answer(request, problemPage(ask.sentence, ask.errorMsg), 400);
  }
  const here = `${path}?${request.query.toString()}`;
  if (!user) {
    request.note('ads-consent.sign-in');
    return toSignIn(request, here);
  }
  if (request.method !== 'POST') {
    request.note('ads-consent.ask');
    return answer(request, allowPage(base, here, ask.app, user));
  }
  const form = new URLSearchParams(request.body);
  const location = decideAds(request, ask, user, form.get('decision') === 'allow');
  return answer(request, returningPage(ask.app, user, location));
}

/** Login with Amazon shows these on its own page: nothing is sent to an address it does not know. */
export function adsConsentState({
  world,
  query,
}: AmazonRequest): AdsAsk | { sentence: string; errorMsg: string } {
  const wrong = (sentence: string, errorMsg: string) => ({ sentence, errorMsg });
  const app = world.appOfClient(query.get('client_id') ?? '');
  if (!app) return wrong('The client is not known.', 'lwa-invalid-parameter-bad-client-id');
  const scope = query.get('scope') ?? '';
  const scopes = scope.split(' ');
  if (app.kind !== 'ads' || !scope || scopes.some((one) => !KNOWN_SCOPES.includes(one)))
    return wrong('An unknown scope was requested.', 'lwa-invalid-parameter-bad-scope');
  const redirectUri = query.get('redirect_uri') ?? '';
  if (!app.redirectUris.includes(redirectUri))
    return wrong(
      'The redirect URI is not whitelisted for this application.',
      'lwa-invalid-parameter-bad-redirect-uri-vendor',
    );
  if (query.get('response_type') !== 'code')
    return wrong(
      'The implicit grant is not allowed.',
      'lwa-invalid-parameter-unauthorized-implicit-grant-request',
    );
  return { app, redirectUri, scope, state: query.get('state'), challenge: query.get('code_challenge') };
}

/** Allow and Cancel both lead back, unlike in Seller Central. */
export function decideAds(request: AmazonRequest, ask: AdsAsk, user: Persona, isAllowed: boolean): string {
  const { world } = request;
  const { app, redirectUri, scope, state, challenge } = ask;
  request.persona = user.id;
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
  const code = `AN${world.random.opaque('code', 18)}`;
  world.state.codes.set(code, {
    clientId: app.clientId,
    persona: user.id,
    sellingPartnerId: null,
    scope,
    redirectUri,
    challenge,
    issuedAt: world.clock.ms,
    used: false,
  });
  searchParams.set('code', code);
  searchParams.set('scope', scope);
  if (sent !== null) searchParams.set('state', sent);
  request.note('ads-consent.allowed');
  return location.href;
}

/** Where a login takes the consent for Amazon Ads back. */
function dataAccess(request: AmazonRequest, user: Persona): Response | Promise<Response> {
  const { world, base, path, method } = request;
  const mine = [...world.state.grants.values()].filter(
    ({ persona, sellingPartnerId, revoked }) => persona === user.id && sellingPartnerId === null && !revoked,
  );
  if (method === 'POST') {
    const clientId = new URLSearchParams(request.body).get('client');
    for (const grant of mine) if (grant.clientId === clientId) grant.revoked = true;
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
  return answer(request, page('Data access', body, { base, user, back: path, wordmark }));
}

const allowPage = (base: string, here: string, app: App, user: Persona): Html =>
  page(
    `Sign in to ${app.name}`,
    html`<h1>Click Allow to sign in to ${app.name}</h1>
      <p class="account">Signed in as <strong>${user.name}</strong> (${user.email})</p>
      <p>${app.name} will be able to view and manage your advertising campaigns.</p>
      <p class="quiet">
        You can remove this access at any time under
        <a href="${base}/ap/adam">Manage apps & services with data access</a>.
      </p>
      <form method="post" action="${base}${here}" class="buttons">
        <button name="decision" value="cancel" class="plain">Cancel</button>
        <button name="decision" value="allow">Allow</button>
      </form>`,
    { base, user, back: here, wordmark },
  );

const returningPage = (app: App, user: Persona, location: string): Html =>
  page(
    'Returning',
    html`<h1>Returning to ${app.name}</h1>
      <p role="status">You will be sent back in a moment.</p>`,
    { user, refresh: location, wordmark },
  );

const problemPage = (sentence: string, errorMsg: string): Html =>
  page(
    'Error',
    html`<h1>We’re sorry!</h1>
      <p>An error occurred when we tried to process your request. ${sentence}</p>
      <p class="quiet">${errorMsg}</p>`,
    { wordmark },
  );
