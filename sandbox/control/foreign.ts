import { isIP } from 'node:net';

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])$/;

/**
 * Why a request must not reach the control API, if so: a web page from elsewhere may be behind it. Such a page can
 * send requests to this machine, and it can give its own name this machine's address (DNS rebinding); neither may
 * read or change anything here.
 */
export function foreign(request: Request, isLocal: boolean): string | undefined {
  const { hostname, host, pathname } = new URL(request.url);
  if (!isOwnName(hostname, isLocal)) return `"${hostname}" is not a name of this machine.`;
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== `http://${host}`) return `Pages of ${origin} may not do this.`;
  const site = request.headers.get('sec-fetch-site');
  if (site !== 'cross-site' && site !== 'same-site') return undefined;
  // A link from elsewhere to the page itself is all right.
  const isLink = request.method === 'GET' && request.headers.get('sec-fetch-mode') === 'navigate';
  return isLink && pathname === '/' ? undefined : 'Pages from elsewhere may not do this.';
}

/** Served to others on purpose, an address or a name without a dot is accepted: nobody can rebind those. */
function isOwnName(hostname: string, isLocal: boolean): boolean {
  if (LOOPBACK.test(hostname)) return true;
  if (isLocal) return false;
  return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || !hostname.includes('.');
}
