import type { Session, SteppedUp } from '../../contract/session.ts';
import { Trouble } from './client.ts';

/**
 * Gets a session from the host: by its address, or by a function of its own.
 * @param ability what the session has to allow, after the host has asked the person anew; left out otherwise
 */
export type FetchSession = (ability?: SteppedUp) => Promise<Session>;

/** An address in the one spelling in which addresses are compared: absolute, without a slash at the end. */
export const baseOf = (address: string): string => new URL(address, document.baseURI).href.replace(/\/$/, '');

/** Renewed this long before it ends, so that no request meets an ended one. */
const EARLY = 60_000;

/**
 * Asks the host's own backend for a session, with the host's cookies.
 * @throws Trouble `host_session`
 */
export async function fetchFrom(sessionUrl: string, ability?: SteppedUp): Promise<Session> {
  const url = new URL(sessionUrl, document.baseURI);
  if (!sessionUrl || url.origin !== location.origin) {
    console.warn('<connected-accounts>: session-url must be set, on the page’s origin.');
    throw new Trouble('host_session');
  }
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'x-connected-accounts': '1',
      accept: 'application/json',
      ...(ability && { 'content-type': 'application/json' }),
    },
    redirect: 'error',
    ...(ability && { body: JSON.stringify({ ability }) }),
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

  /** Goes on with a session that allows more; when the host gives none, with the one there was. */
  async stepUp(ability: SteppedUp): Promise<void> {
    const before = this.#session;
    try {
      await (this.#session = this.#renew(ability));
    } catch (error) {
      this.#session = before;
      throw error;
    }
  }

  async #renew(ability?: SteppedUp): Promise<Session> {
    try {
      const session = await this.#fetch(ability);
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
