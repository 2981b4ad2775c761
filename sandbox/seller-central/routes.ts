import type { AmazonRequest } from '../amazon-request.ts';
import type { BrowserSession } from '../world.ts';
import { confirm, consentState } from './consent.ts';
import { authorizingPage, consentPage, errorPage, homePage, pickPage, signInPage } from './pages.ts';

const COOKIE = 'sandbox-browser';
const CSP =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** Seller Central, on each country's host. */
export async function sellerCentral(request: AmazonRequest): Promise<Response> {
  const { method, path } = request;
  switch (`${method} ${path}`) {
    case 'GET /apps/authorize/consent':
    case 'POST /apps/authorize/consent':
      return consent(request);
    case 'GET /ap/signin':
      request.note('seller-central.sign-in');
      return answer(signInPage(request.base, request.world.personas, request.query.get('return') ?? '/home'));
    case 'POST /ap/signin':
      return signIn(request);
    case 'POST /ap/signout':
      return signOut(request);
    case 'POST /account-switcher/default/merchantMarketplace':
      return pick(request);
    case 'GET /':
    case 'GET /home':
      request.note('seller-central.home');
      return answer(homePage(request.base, personaOf(request)));
    default:
      request.note('seller-central.unknown-path');
      return answer(errorPage('Page not found', 'There is nothing at this address.', '404', ''), 404);
  }
}

async function consent(request: AmazonRequest): Promise<Response> {
  const { world, host, query, base, method, path } = request;
  const here = `${path}?${query.toString()}`;
  const state = consentState(world, host, query, browserOf(request));
  if (state.kind === 'error') {
    request.note(`consent.${state.code}`, state.sentence);
    const { title, sentence, code } = state;
    return answer(
      errorPage(title, sentence, code, query.get('application_id') ?? '', personaOf(request)),
      400,
    );
  }
  if (state.kind === 'sign-in') {
    request.note('consent.sign-in');
    return redirect(`${base}/ap/signin?return=${encodeURIComponent(here)}`);
  }
  if (state.kind === 'pick') {
    request.note('consent.pick-account');
    return answer(pickPage(base, state.persona, state.accounts, here));
  }
  if (method === 'GET') {
    request.note('consent.ask');
    return answer(consentPage(base + here, state.app, state.persona, state.account, false));
  }
  const form = new URLSearchParams(request.body);
  if (form.get('decision') !== 'confirm') {
    // As at Amazon: the seller stays in Seller Central, and the application never hears of it.
    request.note('consent.cancelled');
    return redirect(`${base}/home`);
  }
  if (form.get('agree') !== 'yes') {
    request.note('consent.unticked');
    return answer(consentPage(base + here, state.app, state.persona, state.account, true), 400);
  }
  request.note('consent.confirmed');
  return answer(authorizingPage(state.app, state.persona, confirm(world, state)));
}

function signIn(request: AmazonRequest): Response {
  const form = new URLSearchParams(request.body);
  const persona = request.world.persona(form.get('persona') ?? '');
  request.note('seller-central.signed-in');
  const id = request.world.random.opaque('browser', 32);
  request.world.state.browsers.set(id, { persona: persona.id, account: null });
  return redirect(request.base + ownPath(form.get('return')), {
    'set-cookie': `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax`,
  });
}

function signOut(request: AmazonRequest): Response {
  request.note('seller-central.signed-out');
  request.world.state.browsers.delete(cookieOf(request));
  return redirect(`${request.base}/home`, { 'set-cookie': `${COOKIE}=; Path=/; Max-Age=0` });
}

function pick(request: AmazonRequest): Response {
  const form = new URLSearchParams(request.body);
  const browser = browserOf(request);
  const persona = personaOf(request);
  const account = persona?.accounts.find(({ sellingPartnerId }) => sellingPartnerId === form.get('account'));
  if (browser && account) browser.account = account.sellingPartnerId;
  request.note('seller-central.account-chosen');
  return redirect(request.base + ownPath(form.get('return')));
}

/** Only a path of this host: a sign-in page must not send people elsewhere. */
const ownPath = (text: string | null): string => (text && /^\/(?![/\\])/.test(text) ? text : '/home');

const cookieOf = ({ headers }: AmazonRequest): string =>
  new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(headers.get('cookie') ?? '')?.[1] ?? '';

const browserOf = (request: AmazonRequest): BrowserSession | undefined =>
  request.world.state.browsers.get(cookieOf(request));

function personaOf(request: AmazonRequest) {
  const browser = browserOf(request);
  return browser && request.world.persona(browser.persona);
}

async function answer(
  body: string | Promise<string> | { toString(): string },
  status = 200,
): Promise<Response> {
  const text = (await body).toString();
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CSP,
      'cache-control': 'no-store',
    },
  });
}

const redirect = (location: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 303, headers: { location, ...headers } });
