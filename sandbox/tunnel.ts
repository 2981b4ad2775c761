import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { createSecureContext, TLSSocket, type SecureContext } from 'node:tls';
import { amazonHosts } from './amazon/hosts.ts';
import { certificateFor } from './certificate.ts';
import { Clock, DAY } from './clock.ts';

/**
 * Lets clients that know Amazon's hosts by heart come as through a proxy: `CONNECT api.amazon.com:443` ends here,
 * under a certificate of this process. Every other host is refused, so nothing ever leaves the machine.
 */
export class Tunnel {
  #own: { certificate: string; context: SecureContext } | undefined;
  readonly #sockets = new Set<Duplex>();

  /** PEM, for `NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE` and the like; made when first asked for. */
  get certificate(): string {
    return this.#identity().certificate;
  }

  #identity() {
    if (this.#own) return this.#own;
    const names = amazonHosts.keys();
    const { certificate, key } = certificateFor('Amazon sandbox', names, Clock.machine(), 400 * DAY);
    this.#own = { certificate, context: createSecureContext({ cert: certificate, key }) };
    return this.#own;
  }

  /** Takes the tunnels of a server; what comes out of them is answered like any other request. */
  dig(server: Server): void {
    server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      const [host = '', port] = (request.url ?? '').split(':');
      if (!amazonHosts.has(host) || port !== '443') {
        socket.end(
          'HTTP/1.1 403 Forbidden\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\nThe sandbox does not play this host.\n',
        );
        return;
      }
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) socket.unshift(head);
      const secure = new TLSSocket(socket as never, {
        isServer: true,
        secureContext: this.#identity().context,
      });
      this.#sockets.add(secure);
      secure.on('error', () => secure.destroy());
      secure.once('close', () => this.#sockets.delete(secure));
      server.emit('connection', secure);
    });
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
