import { Hono } from 'hono';
import type { Context } from '../flows/context.ts';
import { ProblemError } from '../problem.ts';
import type { ApiKey } from '../security/api-keys.ts';
import { adsRoutes } from './host/ads.ts';
import { connectionRoutes } from './host/connections.ts';
import { eventRoutes } from './host/events.ts';
import { installationRoutes } from './host/installation.ts';
import { progressRoutes } from './host/progress.ts';
import { sellerRoutes } from './host/sellers.ts';
import { sessionRoutes } from './host/sessions.ts';
import { tenantRoutes } from './host/tenants.ts';
import { bearer } from './http.ts';
import { limit, type Limits } from './limits.ts';
import { mount, type HostRoute } from './route.ts';

/** Everything below `/v1`. */
export const HOST_ROUTES: HostRoute[] = [
  ...sessionRoutes,
  ...tenantRoutes,
  ...sellerRoutes,
  ...progressRoutes,
  ...eventRoutes,
  ...connectionRoutes,
  ...adsRoutes,
  ...installationRoutes,
];

/** What the host's backend talks to, with one of its secret keys. Browsers are refused whatever they bring. */
export function hostRoutes(
  context: Context,
  keyOf: (text: string) => ApiKey | undefined,
  limits: Limits,
): Hono<{ Variables: { by: ApiKey } }> {
  const app = new Hono<{ Variables: { by: ApiKey } }>();
  app.use(async (call, next) => {
    call.header('cache-control', 'no-store');
    if (call.req.header('origin') !== undefined) throw new ProblemError('origin_refused');
    const key = keyOf(bearer(call) ?? '');
    if (!key) throw new ProblemError('unauthorized');
    limit(limits.keys, key.id, call);
    call.set('by', key);
    return next();
  });
  mount(app, context, HOST_ROUTES, {
    allows: (key, scope) => key.scopes.has(scope),
    refusal: (_, scopes) => new ProblemError('forbidden', `This needs ${scopes.join(' or ')}.`),
    identify: ({ id }) => ({ id: `key ${id}` }),
  });
  return app;
}
