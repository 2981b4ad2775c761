import { setTimeout as wait } from 'node:timers/promises';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { HttpBindings } from '@hono/node-server';
import { json, type AmazonRequest } from './amazon-request.ts';
import { MINUTE } from './clock.ts';
import { failure, throttled } from './sp-api/answers.ts';

/** Faults of the machines in front of Amazon's programs: they strike before anything is looked at. */
export function brokenBefore(request: AmazonRequest): Response | undefined {
  if (request.strike('server.500')) return failure(request, 500);
  if (request.strike('server.503')) return failure(request, 503);
  const limit = request.strike('throttled');
  if (limit) return throttled(request, limit.retryAfter);
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
  if (slow) await wait(slow.ms ?? 3000);
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

export const notServed = (request: AmazonRequest): Response => {
  request.note('not-served', 'the sandbox does not play this host');
  return json(404, { message: 'The sandbox does not play this host.' });
};
