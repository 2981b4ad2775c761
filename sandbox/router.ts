import { amazonHosts, type AmazonHost } from './amazon/hosts.ts';
import { json, type AmazonRequest, type Surface } from './amazon-request.ts';
import { controlPage, controlAsset } from './control/page.ts';
import { SandboxError } from './errors.ts';
import type { FaultName } from './faults.ts';
import { lwa } from './lwa/token.ts';
import type { Recorder } from './recorder.ts';
import { sellerCentral } from './seller-central/routes.ts';
import { spApi } from './sp-api/participations.ts';
import type { World } from './world.ts';

const SURFACES: Partial<Record<AmazonHost['surface'], Surface>> = {
  'seller-central': sellerCentral,
  lwa,
  'sp-api': spApi,
};

/** Finds which of Amazon's hosts a request is for, and lets its surface answer. */
export async function route(world: World, recorder: Recorder, request: Request): Promise<Response> {
  const target = targetOf(request);
  if (!target) return ownPage(world, recorder, request);
  const { host, base, path } = target;
  const url = new URL(request.url);
  let rule = 'unanswered';
  let reason: string | null = null;
  const amazonRequest: AmazonRequest = {
    world,
    host,
    base,
    path,
    method: request.method,
    query: url.searchParams,
    headers: request.headers,
    body: await request.text(),
    note(said, why) {
      rule = said;
      reason = why ?? null;
    },
  };
  const response = await answer(amazonRequest);
  recorder.add({
    at: world.clock.now().toISOString(),
    method: request.method,
    host: host.name,
    path,
    status: response.status,
    rule,
    reason,
  });
  return response;
}

/** The path rule (`/sellercentral.amazon.de/…`), or the real host in the Host header or the request target. */
function targetOf(request: Request): { host: AmazonHost; base: string; path: string } | undefined {
  const url = new URL(request.url);
  const named = amazonHosts.get(url.hostname);
  if (named) return { host: named, base: '', path: url.pathname };
  const [, first = '', rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
  const host = amazonHosts.get(first);
  return host && { host, base: `/${first}`, path: rest || '/' };
}

async function answer(request: AmazonRequest): Promise<Response> {
  const surface = SURFACES[request.host.surface];
  if (!surface) {
    request.note('not-served', 'the sandbox does not play this host yet');
    return json(404, { message: 'The sandbox does not play this host.' });
  }
  const fault = request.host.surface === 'seller-central' ? undefined : struck(request);
  if (fault) return fault;
  try {
    return await surface(request);
  } catch (error) {
    if (!(error instanceof SandboxError)) throw error;
    request.note('bad-request', error.message);
    return json(400, { message: error.message });
  }
}

/** Faults of the machines in front of Amazon's programs: they strike whatever was asked. */
function struck(request: AmazonRequest): Response | undefined {
  const { world, host, note } = request;
  const strikes = (name: FaultName) => world.faults.strikes(name, host.name) && (note(`fault.${name}`), true);
  const failure = (code: string, message: string) => ({ errors: [{ code, message }] });
  if (strikes('server.500')) {
    return json(500, failure('InternalFailure', 'We encountered an internal error. Please try again.'));
  }
  if (strikes('server.503')) {
    return json(503, failure('ServiceUnavailable', 'Service is temporarily unavailable. Please try again.'));
  }
  if (strikes('throttled')) {
    return json(429, failure('QuotaExceeded', 'You exceeded your quota for the requested resource.'));
  }
  if (strikes('gateway.html')) {
    return new Response('<html><body><h1>502 Bad Gateway</h1></body></html>', {
      status: 502,
      headers: { 'content-type': 'text/html' },
    });
  }
  if (strikes('empty')) return new Response('', { headers: { 'content-type': 'application/json' } });
  if (strikes('json.malformed'))
    return new Response('{"payload":[', { headers: { 'content-type': 'application/json' } });
  return undefined;
}

async function ownPage(world: World, recorder: Recorder, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (request.method !== 'GET') return json(405, { message: 'Only GET is served here.' });
  if (pathname === '/') return controlPage(world, recorder);
  if (pathname === '/_sandbox/health')
    return json(200, { ready: true, now: world.clock.now().toISOString() });
  return controlAsset(pathname) ?? json(404, { message: 'There is nothing at this address.' });
}
