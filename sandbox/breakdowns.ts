import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { HttpBindings } from '@hono/node-server';
import * as ads from './ads/answers.ts';
import type { AmazonRequest } from './amazon-request.ts';
import { MINUTE } from './clock.ts';
import * as lwa from './lwa/answers.ts';
import * as spApi from './sp-api/answers.ts';

/** How each of Amazon's services says that it can't. */
const DIALECTS = { lwa: lwa.refuse, 'sp-api': spApi.refuse, 'ads-api': ads.refuse };

/** Faults of the machines in front of Amazon's programs: they strike before anything is looked at. */
export function brokenBefore(request: AmazonRequest): Response | undefined {
  const { surface } = request.host;
  const refuse = surface in DIALECTS ? DIALECTS[surface as keyof typeof DIALECTS] : spApi.refuse;
  if (request.strike('server.500')) return refuse(request, 500, 'an armed fault');
  if (request.strike('server.503')) return refuse(request, 503, 'an armed fault');
  const limit = request.strike('throttled');
  if (limit) {
    const { retryAfter } = limit;
    const headers: Record<string, string> =
      retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    return refuse(request, 'throttled', 'an armed fault', headers);
  }
  if (request.strike('gateway.html')) {
    return new Response('<html><body><h1>502 Bad Gateway</h1></body></html>', {
      status: 502,
      headers: { 'content-type': 'text/html' },
    });
  }
  if (request.strike('empty')) return new Response('', { headers: { 'content-type': 'application/json' } });
  if (request.strike('json.malformed'))
    return new Response('{"payload":[', { headers: { 'content-type': 'application/json' } });
  return undefined;
}

/** Faults of the way back: the request was carried out, but the answer arrives late, broken or never. */
export async function brokenAfter(
  request: AmazonRequest,
  response: Response,
  env: HttpBindings | undefined,
): Promise<Response> {
  const slow = request.strike('slow');
  if (slow) await waitFor(slow.ms ?? 3000, env);
  if (request.strike('content-type.wrong')) response.headers.set('content-type', 'text/html');
  if (request.strike('clock.skew'))
    response.headers.set('date', new Date(request.world.clock.ms + 10 * MINUTE).toUTCString());
  if (env && request.strike('reset')) {
    env.incoming.socket.destroy();
    return RESPONSE_ALREADY_SENT;
  }
  if (env && request.strike('truncated')) {
    const text = await response.text();
    const head = {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(text) + 20),
    };
    env.outgoing.writeHead(response.status, head);
    env.outgoing.write(text.slice(0, text.length / 2), () => env.incoming.socket.destroy());
    return RESPONSE_ALREADY_SENT;
  }
  return response;
}

/** Until the time has passed or the client has gone: a closed sandbox must not be kept awake. */
async function waitFor(ms: number, env: HttpBindings | undefined): Promise<void> {
  const gone = new AbortController();
  const leave = () => gone.abort();
  env?.incoming.socket.once('close', leave);
  await wait(ms, undefined, { signal: gone.signal }).catch(() => undefined);
  env?.incoming.socket.off('close', leave);
}
