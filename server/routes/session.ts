import { Hono } from 'hono';
import { SessionRequest } from '../../contract/session.ts';
import type { Context } from '../flows/context.ts';
import { createSession } from '../flows/sessions.ts';
import { ProblemError } from '../problem.ts';
import { parse } from './http.ts';

/** Tells who is signed in at the host, by whatever the host signs people in with; `null` when nobody is. */
export type Authenticate = (request: Request) => Promise<SessionRequest | null> | SessionRequest | null;

/**
 * `POST /widget/session`, for a host that has this server mounted on its own origin: its own sign-in cookie gets the
 * page a session. Only the page itself may ask: same origin, with a header that forms and links can't send.
 */
export function sessionRoute(context: Context, authenticate: Authenticate | undefined): Hono {
  const app = new Hono();
  app.post('/widget/session', async (call) => {
    call.header('cache-control', 'no-store');
    if (!authenticate) throw new ProblemError('not_found');
    const site = call.req.header('sec-fetch-site');
    const isOwn =
      call.req.header('origin') === context.settings.publicOrigin &&
      (site === undefined || site === 'same-origin') &&
      call.req.header('x-connected-accounts') === '1';
    if (!isOwn) throw new ProblemError('origin_refused');
    const request = await authenticate(call.req.raw);
    if (!request) throw new ProblemError('host_session');
    return call.json(await createSession(context, parse(SessionRequest, request)), 201);
  });
  return app;
}
