import type { ProblemDetails } from '../../contract/problem.ts';
import { Trouble, type AccountsClient } from './client.ts';
import type { SessionKeeper } from './session.ts';

const PATIENCE = 30_000;

/** Talks to the server over HTTP; a session that has ended is renewed once. */
export function createHttpClient(server: string, session: SessionKeeper): AccountsClient {
  async function send(path: string, body: unknown, signal: AbortSignal | undefined): Promise<Response> {
    const token = await session.token();
    const signals = [AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])];
    try {
      return await fetch(`${server}/widget${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any(signals),
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new Trouble(navigator.onLine ? 'unavailable' : 'offline');
    }
  }

  async function call<T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
    let response = await send(path, body, signal);
    if (response.status === 401) {
      session.forget();
      response = await send(path, body, signal);
    }
    try {
      if (response.status === 204) return undefined as T;
      const answer: unknown = await response.json();
      if (response.ok) return answer as T;
      throw troubleFrom(response, answer as ProblemDetails);
    } catch (error) {
      if (error instanceof Trouble || signal?.aborted) throw error;
      throw new Trouble('unknown');
    }
  }

  const of =
    (room: string) =>
    (id: string, verb = ''): string =>
      `/${room}/${encodeURIComponent(id)}${verb}`;
  const attempt = of('attempts');
  const connection = of('connections');
  const seller = of('sellers');
  const link = of('links');
  return {
    list: (signal, cursor) =>
      call(cursor ? `/accounts?cursor=${encodeURIComponent(cursor)}` : '/accounts', undefined, signal),
    startAttempt: (request) => call('/attempts', request),
    attempt: (id, signal) => call(attempt(id), undefined, signal),
    complete: (id, request) => call(attempt(id, '/complete'), request),
    review: (id, request) => call(attempt(id, '/review'), request),
    cancel: (id) => call(attempt(id, '/cancel'), {}),
    chooseProfiles: (id, request) => call(attempt(id, '/profiles'), request),
    arrival: (request) => call('/arrivals', request),
    claimArrival: (request) => call('/arrivals/claim', request),

    addConnection: (request) => call('/connections', request),
    details: (id, signal) => call(connection(id), undefined, signal),
    rename: (id, request) => call(connection(id, '/rename'), request),
    setResponsible: (id, request) => call(connection(id, '/responsible'), request),
    onboard: (id, request) => call(connection(id, '/onboard'), request),
    pause: (id, request) => call(connection(id, '/pause'), request),
    check: (id) => call(connection(id, '/check'), {}),
    disconnect: (id, request) => call(connection(id, '/disconnect'), request),
    undoDisconnect: (id) => call(connection(id, '/undo'), {}),
    removeConnection: (id) => call(connection(id, '/remove'), {}),

    addSeller: (request) => call('/sellers', request),
    renameSeller: (id, request) => call(seller(id, '/rename'), request),
    removeSeller: (id) => call(seller(id, '/remove'), {}),

    adsChoice: (groupKey, signal) =>
      call(`/ads/choice?group=${encodeURIComponent(groupKey)}`, undefined, signal),
    linkProfiles: (request) => call('/ads/profiles', request),
    checkAds: (grantId) => call('/ads/check', { grantId }),
    disconnectAds: (request) => call('/ads/disconnect', request),
    pauseAds: (request) => call('/ads/pause', request),

    makeLink: (request) => call('/links', request),
    copyLink: (id) => call(link(id, '/copy'), {}),
    sendLink: (id) => call(link(id, '/send'), {}),
    withdrawLink: (id) => call(link(id, '/withdraw'), {}),

    ask: (request) => call('/requests', request),
  };
}

/** A session that is minutes old is refused as well: only signing in again can help. */
function troubleFrom(response: Response, { code, reference, field }: ProblemDetails): Trouble {
  const seconds = Number(response.headers.get('retry-after'));
  return new Trouble(response.status === 401 ? 'host_session' : code, reference, {
    ...(field ? { field } : {}),
    ...(seconds > 0 ? { retryAt: Date.now() + seconds * 1000 } : {}),
  });
}
