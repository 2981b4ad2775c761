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
      const answer: unknown = await response.json();
      if (response.ok) return answer as T;
      const { code, reference } = answer as ProblemDetails;
      // A session that is minutes old is refused as well: only signing in again can help.
      throw new Trouble(response.status === 401 ? 'host_session' : code, reference);
    } catch (error) {
      if (error instanceof Trouble || signal?.aborted) throw error;
      throw new Trouble('unknown');
    }
  }

  const attempt = (id: string, verb = '') => `/attempts/${encodeURIComponent(id)}${verb}`;
  return {
    list: (signal, cursor) =>
      call(cursor ? `/accounts?cursor=${encodeURIComponent(cursor)}` : '/accounts', undefined, signal),
    startAttempt: (request) => call('/attempts', request),
    attempt: (id, signal) => call(attempt(id), undefined, signal),
    complete: (id, request) => call(attempt(id, '/complete'), request),
    review: (id, request) => call(attempt(id, '/review'), request),
    cancel: (id) => call(attempt(id, '/cancel'), {}),
    disconnect: (id) => call(`/connections/${encodeURIComponent(id)}/disconnect`, {}),
  };
}
