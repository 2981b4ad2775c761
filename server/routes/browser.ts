import { readFileSync } from 'node:fs';
import { Hono, type Context as Call } from 'hono';
import { getCookie } from 'hono/cookie';
import { DepartRequest, Id } from '../../contract/api.ts';
import type { Provider } from '../../contract/attempt.ts';
import type { Context } from '../flows/context.ts';
import { receiveLogin } from '../flows/arrivals/login.ts';
import { receiveCallback } from '../flows/trip/callback.ts';
import { findAttempt, leaveForAmazon } from '../flows/trip/depart.ts';
import { page, PAGE_HEADERS } from '../pages/page.ts';
import { noArrivalWords, resultWords, startWords } from '../pages/words.ts';
import { ProblemError } from '../problem.ts';
import { LIMITS, toAttempt } from '../rules/attempt.ts';
import { cookieText, fromOwnPage, onlyDocuments, refusedPage } from './browser-rules.ts';
import { answerProblem, parse, readJson } from './http.ts';
import { ownerRoutes } from './owner.ts';
import { addressOf, limit, type Limits } from './limits.ts';

const asset = (name: string, type: string) => ({
  text: readFileSync(new URL(`../pages/${name}`, import.meta.url), 'utf8'),
  type,
});
const ASSETS: Record<string, { text: string; type: string }> = {
  'page.css': asset('page.css', 'text/css; charset=utf-8'),
  'start.js': asset('start.browser.js', 'text/javascript; charset=utf-8'),
  'owner.js': asset('owner.browser.js', 'text/javascript; charset=utf-8'),
  'done.js': asset('done.browser.js', 'text/javascript; charset=utf-8'),
};

/** The pages a browser walks through on the trip, and the addresses Amazon sends it back to. */
export function browserRoutes(context: Context, limits: Limits, trustedProxies: number): Hono {
  const routes = new Hono();
  const { settings } = context;
  const base = new URL(settings.publicUrl).pathname.replace(/\/$/, '');
  const id = (call: Call) => parse(Id, call.req.param('attempt'));

  routes.use(async (call, next) => {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) call.header(name, value);
    // A router would serve HEAD like GET, and a preview must not look like a visit.
    if (call.req.method === 'HEAD') return call.body(null, 405, { allow: 'GET' });
    const address = addressOf(call, trustedProxies);
    if (address !== undefined) limit(limits.addresses, address, call);
    return next();
  });

  routes.get('/connect/assets/:name', (call) => {
    const found = ASSETS[call.req.param('name')];
    if (!found) throw new ProblemError('not_found');
    return call.body(found.text, 200, { 'content-type': found.type, 'cache-control': 'no-cache' });
  });

  routes.get('/connect/:attempt', async (call) => {
    const { tenant, id: attempt } = await findAttempt(context, id(call));
    const row = await context.store.get(tenant, 'attempt', attempt);
    return call.html(
      page({
        base,
        title: 'Taking you to Amazon',
        sentences: [startWords(row?.provider ?? 'selling-partner', settings.hostName)],
        script: { name: 'start', data: { attempt, openerOrigin: row?.origin ?? '' } },
      }),
    );
  });

  routes.post('/connect/:attempt/depart', async (call) => {
    try {
      fromOwnPage(context, call);
      const { secret } = await readJson(call, DepartRequest);
      const { url, cookie } = await leaveForAmazon(context, id(call), secret, (name) =>
        getCookie(call, name),
      );
      call.header('set-cookie', cookieText(settings.publicUrl, cookie, LIMITS.cookie));
      return call.json({ url });
    } catch (error) {
      return answerProblem(call, error as Error, context.log);
    }
  });

  routes.get('/connect/:attempt/done', async (call) => {
    const { tenant, id: attempt } = await findAttempt(context, id(call));
    const row = await context.store.get(tenant, 'attempt', attempt);
    if (!row) throw new ProblemError('not_found');
    const shown = toAttempt(row, (sellingPartnerId) => sellingPartnerId);
    return call.html(
      page({
        base,
        ...resultWords(shown, settings.hostName),
        ...(shown.problem ? { reference: shown.problem.reference } : {}),
        link: { href: row.returnUrl, label: `Back to ${settings.hostName}` },
        script: { name: 'done', data: { attempt, openerOrigin: row.origin } },
      }),
    );
  });

  const callback = (provider: Provider) => async (call: Call) => {
    onlyDocuments(call);
    const query = new URL(call.req.url).searchParams;
    const next = await receiveCallback(context, provider, query, (name) => getCookie(call, name));
    return call.redirect(next, 303);
  };
  routes.get('/oauth/selling-partner/callback', callback('selling-partner'));
  routes.get('/oauth/selling-partner/login', async (call) => {
    onlyDocuments(call);
    const way = await receiveLogin(context, new URL(call.req.url).searchParams, getCookie(call));
    if (!way) return call.html(page({ base, ...noArrivalWords(settings.hostName) }));
    call.header('set-cookie', cookieText(settings.publicUrl, way.cookie, way.life));
    return call.redirect(way.url, 303);
  });
  if (context.ads) routes.get('/oauth/ads/callback', callback('ads'));

  routes.route('/owner', ownerRoutes(context));
  routes.onError((error, call) => refusedPage(context, base, call, error, PAGE_HEADERS));
  return routes;
}
