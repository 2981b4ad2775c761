import type { Session } from '../../contract/session.ts';
import { Trouble } from './client.ts';

/** Gets a session from the host: by its address, or by a function of its own. */
export type FetchSession = () => Promise<Session>;

/** An address in the one spelling in which addresses are compared: absolute, without a slash at the end. */
export const baseOf = (address: string): string => new URL(address, document.baseURI).href.replace(/\/$/, '');

/** Renewed this long before it ends, so that no request meets an ended one. */
const EARLY = 60_000;

/**
 * Asks the host's own backend for a session, with the host's cookies.
 * @throws Trouble `host_session`
 */
export async function fetchFrom(sessionUrl: string): Promise<Session> {
  const url = new URL(sessionUrl, document.baseURI);
  if (!sessionUrl || url.origin !== location.origin) {
    console.warn('<connected-accounts>: session-url must be set, on the page’s origin.');
    throw new Trouble('host_session');
  }
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'x-connected-accounts': '1', accept: 'application/json' },
    redirect: 'error',
  });
  if (!response.ok) throw new Trouble('host_session');
  return (await response.json()) as Session;
}

/** Keeps the session in memory only, and gives its token to nobody but the element's own server. */
export class SessionKeeper {
  readonly #server: string;
  readonly #fetch: FetchSession;
  #session: Promise<Session> | undefined;

  constructor(server: string, fetchSession: FetchSession) {
    this.#server = server;
    this.#fetch = fetchSession;
  }

  /** @throws Trouble `host_session` when the host gives none, or one for another server */
  async token(): Promise<string> {
    const session = await (this.#session ??= this.#renew());
    if (Date.parse(session.expiresAt) - EARLY > Date.now()) return session.token;
    this.forget();
    return (await (this.#session ??= this.#renew())).token;
  }

  forget(): void {
    this.#session = undefined;
  }

  async #renew(): Promise<Session> {
    try {
      const session = await this.#fetch();
      if (baseOf(session.server) !== this.#server) {
        console.warn('<connected-accounts>: the session is for another server.');
        throw new Trouble('host_session');
      }
      return session;
    } catch (error) {
      this.forget();
      throw error instanceof Trouble ? error : new Trouble(navigator.onLine ? 'host_session' : 'offline');
    }
  }
}
