import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { SECOND } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { newReference } from '../security/random.ts';

/**
 * What holds for every request: a reference that the answer, a problem in it and the log share; headers that forbid
 * what an answer of an API never needs (pages set their own); a line in the log, with the route instead of the
 * address, since addresses can hold secrets.
 */
export function everyRequest(options: {
  isHttps: boolean;
  log: Log;
  metrics: Metrics | undefined;
}): MiddlewareHandler<{ Variables: { reference: string } }> {
  const { isHttps, log, metrics } = options;
  return async (call, next) => {
    const start = performance.now();
    const reference = newReference();
    call.set('reference', reference);
    call.header('x-request-id', reference);
    call.header('x-content-type-options', 'nosniff');
    call.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    call.header('referrer-policy', 'no-referrer');
    call.header('permissions-policy', 'browsing-topics=(), interest-cohort=()');
    if (isHttps) call.header('strict-transport-security', 'max-age=31536000');
    await next();
    const took = performance.now() - start;
    const { method } = call.req;
    const { status } = call.res;
    const route = routePath(call);
    log({ level: 'info', event: 'request', method, route, status, ms: Math.round(took), reference });
    metrics?.request(method, route, status, took / SECOND);
  };
}
