import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { accountPages } from './ads/consent.ts';
import { adsApi } from './ads/profiles.ts';
import { amazonHosts, type AmazonHost } from './amazon/hosts.ts';
import {
  bodyOf,
  faultsOf,
  fieldsOf,
  json,
  tooLarge,
  type AmazonRequest,
  type Surface,
} from './amazon-request.ts';
import { brokenAfter, brokenBefore } from './breakdowns.ts';
import { Clock } from './clock.ts';
import { asset } from './control/assets.ts';
import { control } from './control/routes.ts';
import { SandboxError } from './errors.ts';
import { lwa } from './lwa/routes.ts';
import { redactBody, redactFields, redactHeaders } from './redact.ts';
import type { Message, Recorder } from './recorder.ts';
import { written } from './seller-central/answer.ts';
import { siteOf } from './seller-central/layout.ts';
import { errorPage } from './seller-central/pages.ts';
import { sellerCentral } from './seller-central/routes.ts';
import { spApi } from './sp-api/routes.ts';
import type { Tunnel } from './tunnel.ts';
import type { World } from './world.ts';

const SURFACES: Record<AmazonHost['surface'], Surface> = {
  'seller-central': sellerCentral,
  lwa,
  account: accountPages,
  'sp-api': spApi,
  'ads-api': adsApi,
};
const MACHINES: AmazonHost['surface'][] = ['lwa', 'sp-api', 'ads-api'];

export interface Place {
  world: World;
  recorder: Recorder;
  tunnel: Tunnel;
  /** Whether only this machine is served; then a foreign Host header is somebody's trick. */
  isLocal: boolean;
  /** Something that outlives a restart may have changed. */
  changed(): void;
}

/** Finds which of Amazon's hosts a request is for, and lets its surface answer. */
export async function route(place: Place, incoming: Request, env?: HttpBindings): Promise<Response> {
  const { world } = place;
  const url = new URL(incoming.url);
  const found = targetOf(url);
  const file = asset(url.pathname);
  if (file) return file;
  if (!found) return control(place, incoming);
  const began = Clock.machine();
  const body = await bodyOf(incoming);
  if (body === undefined) return tooLarge();
  const { method, headers } = incoming;
  const log: Log = { rule: 'unanswered', reason: null };
  const request = amazonRequest(world, { ...found, url, method, headers, body }, log);
  const response = await answer(request, env);
  await record(place, request, response, log, Clock.machine() - began);
  if (headers.has('x-sandbox-explain') && log.reason)
    response.headers.set('x-sandbox-reason', log.reason.replace(/[^\x20-\x7e]/g, '?'));
  place.changed();
  return response;
}

async function record(
  { world, recorder }: Place,
  request: AmazonRequest,
  response: Response,
  { rule, reason }: Log,
  took: number,
): Promise<void> {
  const { method, path, query, persona } = request;
  const wasSent = response === RESPONSE_ALREADY_SENT;
  const contentType = wasSent ? '' : (response.headers.get('content-type') ?? '');
  const text = wasSent ? '' : await response.clone().text();
  recorder.add({
    at: world.clock.now().toISOString(),
    took,
    method,
    host: request.host.name,
    path,
    query: redactFields(query),
    fields: redactFields([...query, ...(method === 'POST' ? fieldsOf(request) : [])]),
    // Nothing reached the client, or only half of it.
    status: wasSent ? 0 : response.status,
    contentType,
    rule,
    persona,
    reason,
    request: message(request.headers, request.body),
    response: message(wasSent ? new Headers() : response.headers, text, true),
  });
}

/** Characters of a body that are remembered. */
const REMEMBERED = 64 * 1024;

const message = (headers: Headers, text: string, isAnswer = false): Message => ({
  headers: redactHeaders(headers),
  body: redactBody(text, headers.get('content-type') ?? '', isAnswer)?.slice(0, REMEMBERED) ?? null,
  size: Buffer.byteLength(text),
});

/** The path rule (`/sellercentral.amazon.de/…`), or the real host in the Host header or the request target. */
export function targetOf(url: URL): { host: AmazonHost; base: string; path: string } | undefined {
  const named = amazonHosts.get(url.hostname);
  if (named) return { host: named, base: '', path: url.pathname };
  const [, first = '', rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
  const host = amazonHosts.get(first);
  return host && { host, base: `/${first}`, path: rest || '/' };
}

/** Which rule answered, and why it refused. */
export interface Log {
  rule: string;
  reason: string | null;
}

/** A request as the surfaces see it; `log` hears which rule answered. */
export function amazonRequest(
  world: World,
  from: Pick<AmazonRequest, 'host' | 'base' | 'path' | 'method' | 'headers' | 'body'> & { url: URL },
  log: Log,
): AmazonRequest {
  const { url, ...rest } = from;
  const request: AmazonRequest = {
    world,
    ...rest,
    query: url.searchParams,
    persona: null,
    note(rule, reason) {
      if (!log.rule.startsWith('fault.')) log.rule = rule;
      log.reason = reason ?? log.reason;
    },
    strike(name) {
      const fault = world.faults.strike(name, request.host.name, request.persona);
      if (fault) {
        log.rule = `fault.${name}`;
        // What was refused before stays said.
        log.reason ??= 'an armed fault';
      }
      return fault;
    },
  };
  return request;
}

async function answer(request: AmazonRequest, env: HttpBindings | undefined): Promise<Response> {
  const { world, host } = request;
  const surface = SURFACES[host.surface];
  const isMachine = MACHINES.includes(host.surface);
  try {
    if (!isMachine) {
      faultsOf(request);
      return await surface(request);
    }
    request.persona = whoIs(request);
    await wait(world.random.between('delay', 1, 4));
    return await brokenAfter(request, brokenBefore(request) ?? (await surface(request)), env);
  } catch (error) {
    if (!(error instanceof SandboxError)) throw error;
    request.note('bad-request', error.message);
    if (isMachine) return json(400, { message: error.message });
    return written(errorPage(siteOf(request), 'The sandbox can’t do that', error.message), 400);
  }
}

/** The person whose token or code it is, so that a fault can be meant for one person only. */
function whoIs(request: AmazonRequest): string | null {
  const { world, headers, query } = request;
  const bearer = /^bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const token = headers.get('x-amz-access-token') ?? bearer ?? query.get('access_token');
  const fields = fieldsOf(request);
  const code = world.state.codes.get(fields.get('code') ?? '');
  const grant = world.state.grants.get(fields.get('refresh_token') ?? '');
  return code?.persona ?? grant?.persona ?? world.bearer(token)?.grant?.persona ?? null;
}
