import { Hono, type Context as Call } from 'hono';
import { refusalFor, type Context, type Person } from '../flows/context.ts';
import { personOf } from '../flows/sessions.ts';
import { ProblemError } from '../problem.ts';
import { bearer } from './http.ts';
import { limit, type Limits } from './limits.ts';
import { mount, type WidgetRoute } from './route.ts';
import { accountRoutes } from './widget/accounts.ts';
import { adsRoutes } from './widget/ads.ts';
import { arrivalRoutes } from './widget/arrivals.ts';
import { attemptRoutes } from './widget/attempts.ts';
import { connectionRoutes } from './widget/connections.ts';
import { linkRoutes } from './widget/links.ts';
import { requestRoutes } from './widget/requests.ts';
import { sellerRoutes } from './widget/sellers.ts';

const PREFLIGHT_SECONDS = '600';

/** Everything below `/widget`. */
export const WIDGET_ROUTES: WidgetRoute[] = [
  ...accountRoutes,
  ...attemptRoutes,
  ...connectionRoutes,
  ...sellerRoutes,
  ...linkRoutes,
  ...arrivalRoutes,
  ...requestRoutes,
  ...adsRoutes,
];

/** What the element talks to: a session token in a header, JSON, and the configured origins only. */
export function widgetRoutes(context: Context, limits: Limits): Hono<{ Variables: { by: Person } }> {
  const app = new Hono<{ Variables: { by: Person } }>();
  app.use(async (call, next) => {
    call.header('cache-control', 'no-store');
    call.header('vary', 'Origin');
    const origin = originOf(context, call);
    if (origin !== undefined && context.settings.hostOrigins.includes(origin)) {
      call.header('access-control-allow-origin', origin);
      call.header('access-control-expose-headers', 'etag, retry-after');
    } else {
      throw new ProblemError('origin_refused');
    }
    if (call.req.method === 'OPTIONS') {
      return call.body(null, 204, {
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'authorization, content-type, if-none-match, idempotency-key',
        'access-control-max-age': PREFLIGHT_SECONDS,
      });
    }
    const person = await personOf(context, bearer(call), origin);
    limit(limits.people, `${person.tenant} ${person.user.id}`, call);
    call.set('by', person);
    return next();
  });
  mount(app, context, WIDGET_ROUTES, {
    allows: (person, ability) => person.abilities.includes(ability),
    refusal: refusalFor,
    // What a person sees depends on what they may: another session that may more or less asks anew.
    identify: ({ tenant, user, abilities }) => ({ id: `person ${user.id} ${abilities.join(' ')}`, tenant }),
  });
  return app;
}

/** Where a request comes from. Browsers send no Origin with same-origin reads, but say so in another header. */
function originOf({ settings }: Context, call: Call): string | undefined {
  const origin = call.req.header('origin');
  if (origin !== undefined) return origin;
  return call.req.header('sec-fetch-site') === 'same-origin' ? settings.publicOrigin : undefined;
}
