import type { Accounts, AccountsQuery } from '../../contract/api.ts';
import type { ProblemDetails } from '../../contract/problem.ts';
import type { SteppedUp } from '../../contract/session.ts';
import { Trouble } from './client.ts';
import type { SessionKeeper } from './session.ts';

const PATIENCE = 30_000;
/** So many answers are remembered, to be compared by their tags. */
const KEPT = 20;

/** One request to the server: a GET, or a POST when there is a body. Rejects with `Trouble`. */
export type Call = <T>(path: string, body?: unknown, signal?: AbortSignal) => Promise<T>;

/** Talks to the server over HTTP; a session that has ended is renewed once. */
export class Http {
  readonly #server: string;
  readonly #session: SessionKeeper;
  /** Answers with their tags, by path. */
  readonly #known = new Map<string, { tag: string; answer: unknown }>();

  constructor(server: string, session: SessionKeeper) {
    this.#server = server;
    this.#session = session;
  }

  /** Asks the host for a session that allows more. */
  stepUp(ability: SteppedUp): Promise<void> {
    return this.#session.stepUp(ability);
  }

  /** A page of sellers; the very object of last time when nothing has changed. */
  list(query: AccountsQuery, signal: AbortSignal): Promise<Accounts> {
    const search = new URLSearchParams(query as Record<string, string>).toString();
    return this.call(`/accounts${search && `?${search}`}`, undefined, signal);
  }

  readonly call: Call = async <T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> => {
    let response = await this.#send(path, body, signal);
    if (response.status === 401) {
      this.#session.forget();
      response = await this.#send(path, body, signal);
    }
    try {
      if (response.status === 304) return this.#known.get(path)?.answer as T;
      if (response.status === 204) return undefined as T;
      const answer: unknown = await response.json();
      if (!response.ok) throw troubleFrom(response, answer as ProblemDetails);
      const tag = response.headers.get('etag');
      if (this.#known.size > KEPT) this.#known.clear();
      if (tag) this.#known.set(path, { tag, answer });
      return answer as T;
    } catch (error) {
      if (error instanceof Trouble || signal?.aborted) throw error;
      throw new Trouble('unknown');
    }
  };

  async #send(path: string, body: unknown, signal: AbortSignal | undefined): Promise<Response> {
    const token = await this.#session.token();
    const tag = this.#known.get(path)?.tag;
    const signals = [AbortSignal.timeout(PATIENCE), ...(signal ? [signal] : [])];
    try {
      return await fetch(`${this.#server}/widget${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(tag && body === undefined ? { 'if-none-match': tag } : {}),
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
}

/** A session that is minutes old is refused as well: only signing in again can help. */
function troubleFrom(response: Response, { code, reference, field, ability }: ProblemDetails): Trouble {
  const seconds = Number(response.headers.get('retry-after'));
  return new Trouble(response.status === 401 ? 'host_session' : code, reference, {
    ...(field ? { field } : {}),
    ...(ability ? { ability } : {}),
    ...(seconds > 0 ? { retryAt: Date.now() + seconds * 1000 } : {}),
  });
}
