import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startSandbox } from 'connected-accounts/sandbox';
import { nodeHandler } from 'connected-accounts/server';
import { Hono } from 'hono';
import type { ProblemDetails } from '../../contract/problem.ts';
import { MASTER_KEYS, temporaryFolder } from './support/folder.ts';
import { API_KEY, HOST_ORIGIN, PUBLIC_URL, RETURN_URL, SCOPED_KEYS, Stage } from './support/stage.ts';

let stage: Stage;
before(async () => {
  stage = await Stage.set();
});
after(() => stage.strike());

const ask = (path: string, headers: Record<string, string> = {}) =>
  stage.accounts.fetch(new Request(`${PUBLIC_URL}${path}`, { headers }));
const SESSION = {
  tenant: 'nordlicht',
  user: { id: 'mia' },
  abilities: ['view'],
  origin: HOST_ORIGIN,
  returnUrl: RETURN_URL,
};

describe('health', () => {
  test('anonymous callers learn yes or no, and nothing else', async () => {
    assert.equal(await (await ask('/healthz')).text(), '{"ok":true}');
    assert.equal(await (await ask('/readyz')).text(), '{"ready":true}');
    assert.equal((await ask('/metrics')).status, 401);
    assert.equal((await ask('/metrics', { authorization: `Bearer ${SCOPED_KEYS.admin}` })).status, 403);
  });

  test('not ready when the store is gone or the server stops', async () => {
    const other = await Stage.set();
    await other.accounts.close();
    const answer = await other.accounts.fetch(new Request(`${PUBLIC_URL}/readyz`));
    assert.equal(answer.status, 503);
    assert.deepEqual(await answer.json(), { ready: false });
    await other.strike();
  });

  test('metrics count requests by route, never by address', async () => {
    await stage.host('/tenants/canary-tenant/events');
    const answer = await ask('/metrics', { authorization: `Bearer ${SCOPED_KEYS.metrics}` });
    const text = await answer.text();
    assert.match(
      text,
      /connected_accounts_request_seconds_count\{method="GET",route="\/v1\/tenants\/:tenant\/events",status="200"\} 1/,
    );
    assert.doesNotMatch(text, /canary/);
  });
});

test('every answer has the headers, also 404 and a fault of ours', async () => {
  const broken = await Stage.set();
  await broken.accounts.close();
  const fault = await broken.host('/tenants/x/sellers', { method: 'POST', body: '{"name":"X"}' });
  assert.equal(fault.status, 503);
  const answers = [
    fault,
    await ask('/healthz'),
    await ask('/nowhere'),
    await ask('/connect/unknown'),
    await ask('/oauth/selling-partner/callback'),
    await ask('/widget/accounts'),
    await stage.host('/events'),
  ];
  for (const { headers, url, status } of answers) {
    const where = `${url} ${status}`;
    assert.equal(headers.get('x-content-type-options'), 'nosniff', where);
    assert.equal(headers.get('referrer-policy'), 'no-referrer', where);
    assert.match(
      headers.get('content-security-policy') ?? '',
      /default-src 'none'.*frame-ancestors 'none'/,
      where,
    );
    assert.match(headers.get('x-request-id') ?? '', /^[2-9A-Z]{4}-[2-9A-Z]{4}$/, where);
    assert.ok(headers.get('permissions-policy'), where);
  }
  await broken.strike();
});

test('a problem, its request id and the log share one reference; the log has routes, not addresses', async () => {
  stage.log.length = 0;
  const answer = await stage.host('/tenants/canary-tenant/events?surprise=canary');
  const { reference } = (await answer.json()) as ProblemDetails;
  assert.equal(answer.headers.get('x-request-id'), reference);
  const [line] = stage.log.filter(({ event }) => event === 'request');
  assert.equal(line?.['reference'], reference);
  assert.equal(line?.['route'], '/v1/tenants/:tenant/events');
  await ask('/owner/canary-secret?state=canary');
  assert.doesNotMatch(JSON.stringify(stage.log), /canary/);
});

describe('mounted', () => {
  const MOUNTED = 'http://localhost:4300/accounts';
  const mounted = () => Stage.set({ publicUrl: MOUNTED });

  test('in Hono, below a path', async () => {
    const { accounts, strike } = await mounted().then((set) => ({
      accounts: set.accounts,
      strike: () => set.strike(),
    }));
    const app = new Hono();
    app.mount('/accounts', accounts.fetch, { replaceRequest: false });
    app.get('/', (call) => call.text('the host itself'));
    assert.equal((await app.request(`${MOUNTED}/healthz`)).status, 200);
    const session = await app.request(`${MOUNTED}/v1/sessions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify(SESSION),
    });
    assert.equal(session.status, 201);
    assert.equal(await (await app.request('http://localhost:4300/')).text(), 'the host itself');
    await strike();
  });

  test('in a server of Node’s own, beside other things', async () => {
    const set = await mounted();
    const accounts = nodeHandler(set.accounts);
    const server = createServer((incoming, outgoing) => {
      if (incoming.url?.startsWith('/accounts/')) return void accounts(incoming, outgoing);
      outgoing.end('the host itself');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    assert.equal((await fetch(`${url}/accounts/healthz`)).status, 200);
    const session = await fetch(`${url}/accounts/v1/sessions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify(SESSION),
    });
    assert.equal(session.status, 201);
    assert.equal(await (await fetch(url)).text(), 'the host itself');
    server.closeAllConnections();
    server.close();
    await set.strike();
  });
});

describe('serve', () => {
  test('a polite kill lets the request under way finish, and takes no other', async () => {
    const sandbox = await startSandbox({ port: 0 });
    const folder = temporaryFolder();
    const { applicationId, clientId, clientSecret, name } = sandbox.apps.default;
    const port = await freePort();
    const child = spawn(
      process.execPath,
      ['--conditions=@connected-accounts/source', 'bin/connected-accounts.ts', 'serve'],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          ...process.env,
          PUBLIC_URL,
          HOST_NAME: 'Alpenglow',
          HOST_ORIGINS: HOST_ORIGIN,
          RETURN_URLS: RETURN_URL,
          API_KEYS: API_KEY,
          MASTER_KEYS,
          DATA_FOLDER: join(folder.path, 'data'),
          AMAZON_ORIGIN: sandbox.url,
          AMAZON_APPLICATION_ID: applicationId,
          AMAZON_CLIENT_ID: clientId,
          AMAZON_CLIENT_SECRET: clientSecret,
          AMAZON_APP_NAME: name,
          PORT: String(port),
          HOST: '127.0.0.1',
        },
      },
    );
    let output = '';
    const said = async (word: string) => {
      while (!output.includes(word)) await once(child.stdout, 'data');
    };
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    await said('"listening"');

    const slow = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/v1/sessions',
      headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
    });
    slow.flushHeaders();
    const text = JSON.stringify(SESSION);
    slow.write(text.slice(0, 20));
    await once(slow, 'socket');
    // The server has the request once it answers another one on a later connection.
    assert.equal((await fetch(`http://127.0.0.1:${port}/readyz`)).status, 200);
    child.kill('SIGTERM');
    await said('"stopping"');
    await assert.rejects(fetch(`http://127.0.0.1:${port}/healthz`));
    slow.end(text.slice(20));
    const [answer] = (await once(slow, 'response')) as [import('node:http').IncomingMessage];
    answer.resume();
    assert.equal(answer.statusCode, 201);
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 0);
    assert.doesNotMatch(output, /acs_|ca_key/);
    await sandbox.close();
    folder.remove();
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
