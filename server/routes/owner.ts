import { Hono, type Context as Call } from 'hono';
import { getCookie } from 'hono/cookie';
import { z } from 'zod';
import { Id, ReviewRequest } from '../../contract/api.ts';
import type { Context } from '../flows/context.ts';
import {
  answerAsOwner,
  backFromAmazon,
  goOnAsOwner,
  removeAgain,
  stopAsOwner,
} from '../flows/owner/answer.ts';
import { leaveAsOwner, openLink, refuseLink, visitLink } from '../flows/owner/visit.ts';
import { askPage, overPage } from '../pages/owner.ts';
import { adsNextPage, adsReviewPage, donePage, removedPage, reviewPage } from '../pages/owner-back.ts';
import { OWNER_HEADERS, page } from '../pages/page.ts';
import { resultWords } from '../pages/words.ts';
import { isOver, toAttempt } from '../rules/attempt.ts';
import { LINK_LIMITS } from '../rules/link.ts';
import type { Leaving } from '../flows/trip/depart.ts';
import { cookieText, fromOwnPage, refusedPage } from './browser-rules.ts';
import { answerProblem, parse, readJson } from './http.ts';

const Nothing = z.strictObject({});
/** The ticked sentence. */
const Agreed = z.strictObject({ agreed: z.literal(true, 'must be agreed to') });

/** The pages for the owner of an Amazon account who was sent a link. Looking at them changes nothing. */
export function ownerRoutes(context: Context): Hono {
  const routes = new Hono();
  const { settings } = context;
  const base = new URL(settings.publicUrl).pathname.replace(/\/$/, '');
  const house = { base, hostName: settings.hostName, appName: settings.appName };
  const secret = (call: Call) => call.req.param('secret') ?? '';
  const attempt = (call: Call) => parse(Id, call.req.param('attempt'));
  const cookies = (call: Call) => (name: string) => getCookie(call, name);

  routes.use(async (call, next) => {
    for (const [name, value] of Object.entries(OWNER_HEADERS)) call.header(name, value);
    return next();
  });

  routes.get('/at/:attempt', async (call) => {
    const back = await backFromAmazon(context, attempt(call), cookies(call));
    const { attempt: row, connection, ads, isAdsNext } = back;
    if (row.state === 'needs_review')
      return call.html(row.provider === 'ads' ? adsReviewPage(house, back) : reviewPage(house, back));
    const shown = toAttempt(row, (sellingPartnerId) => sellingPartnerId);
    const words = resultWords(shown, settings.hostName);
    if (isAdsNext && isOver(row))
      return call.html(adsNextPage(house, back, row.provider === 'ads' ? words.sentences : []));
    if (connection ?? ads) return call.html(donePage(house, back));
    if (row.state === 'succeeded') return call.html(removedPage(house, back));
    return call.html(
      page({
        base,
        ...words,
        ...(shown.problem ? { reference: shown.problem.reference } : {}),
        script: { name: 'owner', data: { state: isOver(row) ? 'over' : 'wait' } },
      }),
    );
  });
  routes.get('/:secret', async (call) => {
    const visit = await visitLink(context, secret(call));
    const asks = visit.isUsable && !visit.isUnderWay;
    return call.html(asks ? askPage(house, visit) : overPage(house, visit));
  });

  const post = <T extends z.ZodType>(
    path: string,
    schema: T,
    run: (call: Call, body: z.output<T>) => Promise<Response | undefined>,
  ) =>
    routes.post(path, async (call) => {
      try {
        fromOwnPage(context, call);
        return (await run(call, await readJson(call, schema))) ?? call.body(null, 204);
      } catch (error) {
        return answerProblem(call, error as Error, context.log);
      }
    });

  post('/at/:attempt/review', ReviewRequest, async (call, body) => {
    await answerAsOwner(context, attempt(call), cookies(call), body);
    return undefined;
  });
  const leaving = (call: Call, { url, cookie }: Leaving) => {
    call.header('set-cookie', cookieText(settings.publicUrl, cookie, LINK_LIMITS.cookie));
    return call.json({ url });
  };
  post('/at/:attempt/depart', Nothing, async (call) =>
    leaving(call, await goOnAsOwner(context, attempt(call), cookies(call))),
  );
  post('/at/:attempt/without', Nothing, async (call) => {
    await stopAsOwner(context, attempt(call), cookies(call));
    return undefined;
  });
  post('/at/:attempt/remove', Nothing, async (call) => {
    await removeAgain(context, attempt(call), cookies(call));
    return undefined;
  });
  post('/:secret/open', Nothing, async (call) => {
    await openLink(context, secret(call));
    return undefined;
  });
  post('/:secret/refuse', Nothing, async (call) => {
    await refuseLink(context, secret(call));
    return undefined;
  });
  post('/:secret/depart', Agreed, async (call) => leaving(call, await leaveAsOwner(context, secret(call))));

  routes.onError((error, call) => refusedPage(context, base, call, error, OWNER_HEADERS));
  return routes;
}
