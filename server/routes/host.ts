import { Hono, type Context as Call } from 'hono';
import { SellerRequest } from '../../contract/api.ts';
import { HostId, RevokeRequest, SessionRequest } from '../../contract/session.ts';
import { TenantSettings } from '../../contract/tenant.ts';
import { createSeller, eventsOf, sellersOf } from '../flows/accounts.ts';
import type { Context } from '../flows/context.ts';
import { createSession, revokeSessions } from '../flows/sessions.ts';
import { putSettings, settingsOf } from '../flows/tenants.ts';
import { ProblemError } from '../problem.ts';
import { hashOf, sameText } from '../security/random.ts';
import { bearer, parse, readJson } from './http.ts';

/** What the host's backend talks to, with one of its secret keys. Browsers are refused whatever they bring. */
export function hostRoutes(context: Context, apiKeys: readonly string[]): Hono {
  const routes = new Hono();
  const keyHashes = apiKeys.map(hashOf);
  const tenant = (call: Call) => parse(HostId, call.req.param('tenant'));

  routes.use(async (call, next) => {
    call.header('cache-control', 'no-store');
    if (call.req.header('origin') !== undefined) throw new ProblemError('origin_refused');
    const keyHash = hashOf(bearer(call) ?? '');
    // Every key is compared, so that the time taken does not tell which one was close.
    if (keyHashes.filter((known) => sameText(known, keyHash)).length === 0)
      throw new ProblemError('unauthorized');
    return next();
  });

  routes.post('/sessions', async (call) =>
    call.json(await createSession(context, await readJson(call, SessionRequest)), 201),
  );
  routes.post('/sessions/revoke', async (call) => {
    const { tenant: ended, user } = await readJson(call, RevokeRequest);
    await revokeSessions(context, ended, user);
    return call.body(null, 204);
  });
  routes.get('/tenants/:tenant', async (call) => call.json(await settingsOf(context, tenant(call))));
  routes.put('/tenants/:tenant', async (call) =>
    call.json(await putSettings(context, tenant(call), await readJson(call, TenantSettings))),
  );
  routes.get('/tenants/:tenant/sellers', async (call) =>
    call.json({ sellers: await sellersOf(context, tenant(call)) }),
  );
  routes.post('/tenants/:tenant/sellers', async (call) =>
    call.json(await createSeller(context, tenant(call), await readJson(call, SellerRequest)), 201),
  );
  routes.get('/tenants/:tenant/events', async (call) =>
    call.json({ events: await eventsOf(context, tenant(call), call.req.query('after')) }),
  );
  return routes;
}
