/**
 * The binding secrets of this tab's trips. Whoever finishes a trip has to know the secret that was made when it
 * started; the server only ever gets its hash until then.
 */
export interface Binding {
  secret: string;
  /** The server the trip was started with; its secret is told to no other. */
  server: string;
  flow: 'popup' | 'redirect';
  /** When it was made, in epoch milliseconds. */
  at: number;
  /** Where the person stood in the page that is left. */
  stood?: Stood | undefined;
}

/** How far a page was scrolled, in pixels, and which seller was open. */
export interface Stood {
  scroll: number;
  seller: string | undefined;
}

const PREFIX = 'connected-accounts:';
const KEPT = 15 * 60_000;

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/**
 * Makes and keeps a secret. Synchronous, because a window opened afterwards takes a copy of the session storage
 * with it and needs the secret there if it is cut off from us.
 */
export function makeBinding(server: string, flow: Binding['flow']): { key: string; binding: Binding } {
  dropStale();
  const key = PREFIX + base64url(crypto.getRandomValues(new Uint8Array(9)));
  const binding = {
    secret: base64url(crypto.getRandomValues(new Uint8Array(32))),
    server,
    flow,
    at: Date.now(),
  };
  keepBinding(key, binding);
  return { key, binding };
}

export function keepBinding(key: string, binding: Binding): void {
  sessionStorage.setItem(key, JSON.stringify(binding));
}

export const dropBinding = (key: string): void => sessionStorage.removeItem(key);

/** SHA-256 of a secret, as the server knows it. */
export async function hashOf(secret: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))));
}

/** The kept secret with this hash, whichever server it belongs to. */
export async function findBinding(hash: string): Promise<{ key: string; binding: Binding } | undefined> {
  for (const [key, binding] of kept()) {
    if ((await hashOf(binding.secret)) === hash) return { key, binding };
  }
  return undefined;
}

function dropStale(): void {
  for (const [key, { at }] of kept()) if (Date.now() - at > KEPT) dropBinding(key);
}

function kept(): [string, Binding][] {
  const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      try {
        const value = JSON.parse(sessionStorage.getItem(key) ?? '') as Binding;
        return typeof value.secret === 'string' ? [[key, value] as [string, Binding]] : [];
      } catch {
        return [];
      }
    });
}
