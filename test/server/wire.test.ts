import assert from 'node:assert/strict';
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { Listening } from 'connected-accounts/server';
import { HOST_ORIGIN, PUBLIC_URL, Stage } from './support/stage.ts';

/** Time in these sockets runs a hundred times as fast as in the settings. */
const FASTER = 100;

let stage: Stage;
let listening: Listening;
let port: number;
const limits: Record<string, number | undefined> = {};
before(async () => {
  stage = await Stage.set();
  const real = http.createServer;
  http.createServer = ((options: http.ServerOptions, listener: http.RequestListener) => {
    const { requestTimeout = NaN, headersTimeout = NaN } = options;
    Object.assign(limits, { requestTimeout, headersTimeout });
    return real(
      {
        ...options,
        requestTimeout: requestTimeout / FASTER,
        headersTimeout: headersTimeout / FASTER,
        connectionsCheckingInterval: 20,
      },
      listener,
    );
  }) as typeof http.createServer;
  syncBuiltinESMExports();
  // Loaded after the change, so that it takes this one.
  const { listen } = await import('../../server/listen.ts');
  listening = await listen(stage.accounts, { port: 0 });
  http.createServer = real;
  syncBuiltinESMExports();
  port = Number(new URL(listening.url).port);
});
after(async () => {
  await listening.close();
  await stage.strike();
});

/** Sends bytes as they are, and reads until the server has nothing more to say. */
function speak(parts: string[], { keepOpen = false } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => (heard += text));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(heard) : reject(error),
    );
    socket.on('close', () => resolve(heard));
    for (const part of parts) socket.write(part);
    if (!keepOpen) socket.end();
  });
}
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
const request = (line: string, headers: string[], body = '') =>
  `${[line, ...headers].join('\r\n')}\r\n\r\n${body}`;
const HOST = 'Host: localhost';
const JSON_TYPE = 'Content-Type: application/json';
/** Behind a session, so that the body is what is refused. */
const asMia = async () => [
  HOST,
  JSON_TYPE,
  `Origin: ${HOST_ORIGIN}`,
  `Authorization: Bearer ${(await stage.person()).session.token}`,
];

describe('bytes on the wire', () => {
  test('a good request is answered', async () => {
    assert.equal(statusOf(await speak([request('GET /healthz HTTP/1.1', [HOST, 'Connection: close'])])), 200);
  });

  test('headers of 20 kB, two ways to tell the length, and no Host are refused', async () => {
    const large = `X-Padding: ${'x'.repeat(20_000)}`;
    assert.equal(statusOf(await speak([request('GET /healthz HTTP/1.1', [HOST, large])])), 431);
    const both = ['Content-Length: 4', 'Transfer-Encoding: chunked'];
    const smuggled = request(
      'POST /widget/sellers HTTP/1.1',
      [HOST, ...both],
      '0\r\n\r\nGET / HTTP/1.1\r\n\r\n',
    );
    assert.equal(statusOf(await speak([smuggled])), 400);
    assert.equal(statusOf(await speak([request('GET /healthz HTTP/1.1', [])])), 400);
  });

  test('a body of 5 MB is refused by what it says it is, a chunked one by what comes', async () => {
    const headers = await asMia();
    const said = [...headers, `Content-Length: ${5 * 1024 * 1024}`];
    const line = 'POST /widget/sellers HTTP/1.1';
    assert.equal(statusOf(await speak([request(line, said, '{"name":"')])), 413);
    const chunk = `${(32 * 1024).toString(16)}\r\n${'x'.repeat(32 * 1024)}\r\n`;
    const chunked = [...headers, 'Transfer-Encoding: chunked'];
    const answer = await speak([request(line, chunked), chunk, chunk, chunk, '0\r\n\r\n']);
    assert.equal(statusOf(answer), 413);
    assert.match(answer, /"code":"too_large"/);
  });

  test('TRACE and methods that nobody knows are not answered like a request', async () => {
    for (const method of ['TRACE', 'BREW']) {
      const answer = await speak([
        request(`${method} /widget/accounts HTTP/1.1`, [HOST, 'Connection: close']),
      ]);
      const status = statusOf(answer);
      assert.ok(status >= 400 && status < 500, `${method} ${status}`);
      assert.ok(!answer.includes('message/http'), 'nothing is sent back');
    }
  });

  test('whoever drips, in the headers or the body, is cut off; 15 and 30 seconds are the longest', async () => {
    assert.deepEqual(limits, { requestTimeout: 30_000, headersTimeout: 15_000 });
    assert.equal(
      statusOf(await speak([`GET /healthz HTTP/1.1\r\n${HOST}\r\nX-Slow: `], { keepOpen: true })),
      408,
    );
    const body = request('POST /widget/sellers HTTP/1.1', [...(await asMia()), 'Content-Length: 100'], '{');
    assert.equal(statusOf(await speak([body], { keepOpen: true })), 408);
    assert.equal(statusOf(await speak([request('GET /healthz HTTP/1.1', [HOST, 'Connection: close'])])), 200);
  });

  test('addresses are made from the settings, whatever Host or address a request names', async () => {
    const mia = await stage.person();
    for (const [line, host] of [
      ['POST /connect/ID/depart HTTP/1.1', 'Host: evil.example'],
      ['POST http://evil.example/connect/ID/depart HTTP/1.1', 'Host: evil.example'],
    ] as const) {
      const { id, secret } = await mia.start();
      const body = JSON.stringify({ secret });
      const headers = [host, JSON_TYPE, `Origin: ${PUBLIC_URL}`, 'Sec-Fetch-Site: same-origin'];
      const lengths = [
        `Content-Length: ${body.length}`,
        'Connection: close',
        'X-Forwarded-Host: evil.example',
      ];
      const answer = await speak([request(line.replace('ID', id), [...headers, ...lengths], body)], {
        keepOpen: true,
      });
      assert.equal(statusOf(answer), 200, answer);
      assert.ok(answer.includes(encodeURIComponent(`${PUBLIC_URL}/oauth/selling-partner/callback`)));
      assert.ok(!answer.includes('evil.example'), line);
    }
  });
});

describe('pages of other origins', () => {
  const { host } = new URL(HOST_ORIGIN);
  for (const origin of [
    'null',
    'https://evil.example',
    `https://${host}`,
    `http://sub.${host}`,
    `${HOST_ORIGIN}.evil.example`,
    `${HOST_ORIGIN}/`,
    HOST_ORIGIN.toUpperCase(),
    'http://localhost',
    '',
  ]) {
    test(`${JSON.stringify(origin)} gets neither an answer nor leave to read one`, async () => {
      const mia = await stage.person();
      for (const method of ['GET', 'OPTIONS']) {
        const answer = await mia.request('/accounts', { method, headers: { origin } });
        assert.equal(answer.status, 403, method);
        assert.equal(answer.headers.get('access-control-allow-origin'), null);
        assert.equal(answer.headers.get('vary'), 'Origin');
      }
    });
  }

  test('the host’s own may read, without credentials; the backend’s API is for no page', async () => {
    const mia = await stage.person();
    const answer = await mia.request('/accounts');
    assert.equal(answer.headers.get('access-control-allow-origin'), HOST_ORIGIN);
    assert.equal(answer.headers.get('access-control-allow-credentials'), null);
    const api = await stage.host('/events', { headers: { origin: HOST_ORIGIN } });
    assert.deepEqual([api.status, api.headers.get('access-control-allow-origin')], [403, null]);
  });
});
