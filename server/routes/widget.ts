import { Hono, type Context as Call } from 'hono';
import { z } from 'zod';
import { AttemptRequest, CompleteRequest, Id, ReviewRequest } from '../../contract/api.ts';
import { listAccounts } from '../flows/accounts.ts';
import type { Context, Person } from '../flows/context.ts';
import { disconnect } from '../flows/disconnect.ts';
import { personOf } from '../flows/sessions.ts';
import { cancelAttempt } from '../flows/trip/cancel.ts';
import { completeAttempt } from '../flows/trip/complete.ts';
import { lookAtAttempt } from '../flows/trip/look.ts';
import { reviewAttempt } from '../flows/trip/review.ts';
import { startAttempt } from '../flows/trip/start.ts';
import { ProblemError } from '../problem.ts';
import { bearer, parse, readJson } from './http.ts';

const Nothing = z.strictObject({});
const PREFLIGHT_SECONDS = '600';

/** What the element talks to: a session token in a header, JSON, and the configured origins only. */
export function widgetRoutes(context: Context): Hono<{ Variables: { person: Person } }> {
  const routes = new Hono<{ Variables: { person: Person } }>();
  const id = (call: Call) => parse(Id, call.req.param('id'));

  routes.use(async (call, next) => {
    call.header('cache-control', 'no-store');
    call.header('vary', 'Origin');
    const origin = originOf(context, call);
    if (origin !== undefined && context.settings.hostOrigins.includes(origin)) {
      call.header('access-control-allow-origin', origin);
      call.header('access-control-expose-headers', 'retry-after');
    } else {
      throw new ProblemError('origin_refused');
    }
    if (call.req.method === 'OPTIONS') {
      return call.body(null, 204, {
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'authorization, content-type',
        'access-control-max-age': PREFLIGHT_SECONDS,
      });
    }
    call.set('person', await personOf(context, bearer(call), origin));
    return next();
  });

  routes.get('/accounts', async (call) =>
    call.json(await listAccounts(context, call.var.person, call.req.query('cursor'))),
  );
  routes.post('/attempts', async (call) =>
    call.json(await startAttempt(context, call.var.person, await readJson(call, AttemptRequest)), 201),
  );
  routes.get('/attempts/:id', async (call) =>
    call.json(await lookAtAttempt(context, call.var.person, id(call))),
  );
  routes.post('/attempts/:id/complete', async (call) =>
    call.json(
      await completeAttempt(context, call.var.person, id(call), await readJson(call, CompleteRequest)),
    ),
  );
  routes.post('/attempts/:id/review', async (call) =>
    call.json(await reviewAttempt(context, call.var.person, id(call), await readJson(call, ReviewRequest))),
  );
  routes.post('/attempts/:id/cancel', async (call) => {
    await readJson(call, Nothing);
    return call.json(await cancelAttempt(context, call.var.person, id(call)));
  });
  routes.post('/connections/:id/disconnect', async (call) => {
    await readJson(call, Nothing);
    return call.json(await disconnect(context, call.var.person, id(call)));
  });
  return routes;
}

/** Where a request comes from. Browsers send no Origin with same-origin reads, but say so in another header. */
function originOf({ settings }: Context, call: Call): string | undefined {
  const origin = call.req.header('origin');
  if (origin !== undefined) return origin;
  return call.req.header('sec-fetch-site') === 'same-origin' ? settings.publicOrigin : undefined;
}
