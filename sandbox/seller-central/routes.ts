import { strikesHere, type AmazonRequest } from '../amazon-request.ts';
import { answer, redirect } from './answer.ts';
import {
  confirmState,
  consentState,
  decide,
  legOf,
  visitOf,
  type Ask,
  type ConsentState,
} from './consent.ts';
import { siteOf } from './layout.ts';
import { manage } from './manage.ts';
import { authorizingPage, consentPage, errorPage, homePage, pickPage } from './pages.ts';
import { browserOf, ownPath, session, toSignIn, userOf } from './session.ts';

const PICKER = '/account-switcher/default/merchantMarketplace';

/** Seller Central and Vendor Central, on each country's host. */
export async function sellerCentral(request: AmazonRequest): Promise<Response> {
  const { method, path, query } = request;
  request.persona = browserOf(request)?.persona ?? null;
  const own = session(request) ?? manage(request);
  if (own) return own;
  const about = legOf(path, query);
  if (about) {
    const { leg, applicationId } = about;
    if (leg === 'confirm') return pass(request, confirmState(request, applicationId ?? ''));
    return consent(request, consentState(request, leg, applicationId, browserOf(request)));
  }
  if (path === PICKER) return method === 'POST' ? pick(request) : showPicker(request);
  if (method === 'GET' && (path === '/' || path === '/home')) {
    request.note('seller-central.home');
    return answer(request, homePage(siteOf(request), userOf(request), request.world.state.apps));
  }
  request.note('seller-central.unknown-path');
  return answer(
    request,
    errorPage(siteOf(request), 'Page not found', 'There is nothing at this address.'),
    404,
  );
}

const hereOf = ({ path, query }: AmazonRequest): string => `${path}?${query.toString()}`;

function turnedAway(request: AmazonRequest, state: Exclude<ConsentState, Ask>): Response | Promise<Response> {
  const { path, query } = request;
  if (state.kind === 'sign-in') {
    request.note('consent.sign-in');
    return toSignIn(request, hereOf(request));
  }
  if (state.kind === 'pick') {
    request.note('consent.pick-account');
    return answer(request, pickPage(siteOf(request), state.persona, state.accounts, hereOf(request)));
  }
  const { title, sentence, code } = state;
  request.note(`consent.${code}`, sentence);
  const appId = query.get('application_id') ?? path.split('/').at(-1) ?? '';
  const status = code === 'Invalid Access' ? 403 : 400;
  return answer(request, errorPage(siteOf(request), title, sentence, code, appId, userOf(request)), status);
}

/** The page that asks, and the form that it sends back. */
function consent(request: AmazonRequest, state: ConsentState): Response | Promise<Response> {
  const { method } = request;
  if (state.kind !== 'ask') return turnedAway(request, state);
  const form = new URLSearchParams(request.body);
  const isAsking = method !== 'POST';
  const browser = browserOf(request);
  if (isAsking && browser) (browser.opened ??= {})[visitOf(state)] = request.world.clock.ms;
  const isUnticked = form.get('decision') === 'confirm' && form.get('agree') !== 'yes';
  if (isAsking || isUnticked) {
    request.note(isAsking ? 'consent.ask' : 'consent.unticked');
    return answer(
      request,
      consentPage(siteOf(request), hereOf(request), state, isUnticked),
      isUnticked ? 400 : 200,
    );
  }
  return pass(request, state, form.get('decision') === 'confirm' ? 'confirm' : 'cancel');
}

/** Carries out what was decided. */
function pass(
  request: AmazonRequest,
  state: ConsentState,
  decision: 'confirm' | 'cancel' = 'confirm',
): Response | Promise<Response> {
  if (state.kind !== 'ask') return turnedAway(request, state);
  const outcome = decide(request, state, decision);
  if (outcome.kind === 'signed-out') {
    request.note('fault.session.lost');
    return toSignIn(request, hereOf(request));
  }
  request.note(outcome.rule);
  if (outcome.kind === 'stays') return redirect(`${request.base}/home`);
  const { location, twice } = outcome;
  const page = authorizingPage(siteOf(request), state.app, state.persona, location, twice);
  return answer(request, page, 200, {}, twice ? new URL(location).origin : '');
}

function showPicker(request: AmazonRequest): Response | Promise<Response> {
  const { host, query } = request;
  const back = ownPath(query.get('returnTo'));
  const user = userOf(request);
  if (!user) return toSignIn(request, back);
  request.note('seller-central.picker');
  const accounts = user.accounts.filter(({ group }) => host.groups.includes(group));
  return answer(request, pickPage(siteOf(request), user, accounts, back));
}

function pick(request: AmazonRequest): Response {
  const form = new URLSearchParams(request.body);
  const browser = browserOf(request);
  const account = userOf(request)?.accounts.find((one) => one.sellingPartnerId === form.get('account'));
  if (browser && account) browser.account = account.sellingPartnerId;
  request.note('seller-central.account-chosen');
  const back = ownPath(form.get('return'));
  const [path = '/home'] = back.split('?');
  return redirect(request.base + (strikesHere(request, 'picker.loses-query') ? path : back));
}
