import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const STANDALONE = join(import.meta.dirname, '..', '..', '..', 'dist', 'standalone');
const PLACEHOLDER = join(STANDALONE, '..', 'widget', 'placeholder.css');
const NEWER = '9.9.9';
/** The strictest policy that a host can have and still load anything. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
].join('; ');

/** A host that allows nothing it need not allow, with the built element somewhere below its root. */
export class GuestSite {
  /** Where the element lies, and where the same of another version. */
  readonly element = '/deep/down/element/';
  readonly newer = '/deep/down/newer/';
  /** What may be written into the page: by Lit alone. */
  trustedTypes = 'lit-html';
  /** Answers to requests for scripts wait for it. */
  gate: Promise<void> = Promise.resolve();
  readonly #server: Server;
  #body = '';

  constructor() {
    this.#server = createServer((request, response) => {
      const [path = ''] = (request.url ?? '').split('?');
      const [type, content] = this.#answer(path);
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.setHeader('content-security-policy', `${POLICY}; trusted-types ${this.trustedTypes}`);
      void (type === 'text/javascript' ? this.gate : Promise.resolve()).then(() => response.end(content));
    });
  }

  async open(): Promise<string> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** What stands in the page. */
  write(body: string): void {
    this.#body = body;
  }

  #answer(path: string): [type: string, content: string] {
    if (path.endsWith('.css')) return ['text/css', readFileSync(PLACEHOLDER, 'utf8')];
    for (const folder of [this.element, this.newer])
      if (path.startsWith(folder)) {
        const text = readFileSync(join(STANDALONE, path.slice(folder.length)), 'utf8');
        return ['text/javascript', folder === this.newer ? text.replace('`0.1.0`', `\`${NEWER}\``) : text];
      }
    return [
      'text/html',
      `<!doctype html><html lang="en"><head><title>A strict host</title><link rel="icon" href="data:," />
       <link rel="stylesheet" href="/placeholder.css" /></head><body>${this.#body}</body></html>`,
    ];
  }
}
