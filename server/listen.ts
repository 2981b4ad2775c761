import type { RequestListener } from 'node:http';
import { getRequestListener, serve, type ServerType } from '@hono/node-server';
import { SECOND } from './clock.ts';
import type { ConnectedAccounts } from './connected-accounts.ts';

/** How long a request under way may still take when the server stops. */
const PATIENCE = 10 * SECOND;

/** The address can't be listened on; the message is one line that names it. */
export class ListenError extends Error {
  override name = 'ListenError';
}

export interface Listening {
  url: string;
  /** Stops taking requests and waits for those under way, ten seconds at most. Does not close the accounts. */
  close(): Promise<void>;
}

/**
 * Listens for HTTP. Put TLS in front of it.
 * @param options.port 0 picks a free one
 * @throws ListenError when the port is taken or not allowed
 */
export async function listen(
  accounts: Pick<ConnectedAccounts, 'fetch'>,
  { port, host = '127.0.0.1' }: { port: number; host?: string },
): Promise<Listening> {
  const server = await start(accounts, port, host);
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(
          () => 'closeAllConnections' in server && server.closeAllConnections(),
          PATIENCE,
        );
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}

function start(accounts: Pick<ConnectedAccounts, 'fetch'>, port: number, host: string): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const serverOptions = { requestTimeout: 30 * SECOND, headersTimeout: 15 * SECOND };
    const server = serve({
      fetch: (request, { incoming }) => accounts.fetch(request, { address: incoming.socket.remoteAddress }),
      port,
      hostname: host,
      serverOptions,
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'is taken by another program' : `can't be used (${error.code})`;
      reject(new ListenError(`port ${port} on ${host} ${why}: stop it or choose another port`));
    });
    server.once('listening', () => resolve(server));
  });
}

/**
 * For servers that speak Node's own requests: `http.createServer`, and Express by
 * `app.all('/accounts/{*rest}', nodeHandler(accounts))`, before anything that reads bodies.
 */
export const nodeHandler = (accounts: Pick<ConnectedAccounts, 'fetch'>): RequestListener =>
  getRequestListener(
    (request, { incoming }) => accounts.fetch(request, { address: incoming.socket.remoteAddress }),
    { overrideGlobalObjects: false },
  );
