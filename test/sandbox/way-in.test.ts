import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, beforeEach, suite, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { browserArgs, findBrowser } from '../support/browser.ts';
import { Client } from './support/client.ts';
import { raw } from './support/raw.ts';

const EU = 'sellercentral-europe.amazon.com';

suite('the way in', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  beforeEach(() => client.sandbox.reset());
  after(() => client.sandbox.close());

  test('by path, by the Host header, by an absolute target of http or https', async () => {
    const { url } = client.sandbox;
    assert.equal((await raw(url, { path: `/api.amazon.com/auth/o2/token` })).status, 405);
    assert.equal(
      (await raw(url, { path: '/auth/o2/token', headers: { host: 'api.amazon.com' } })).status,
      405,
    );
    for (const scheme of ['http', 'https']) {
      const path = `${scheme}://sellingpartnerapi-eu.amazon.com/sellers/v1/account`;
      const answer = await raw(url, { path });
      assert.match(answer.text, /Access token is missing/, scheme);
    }
    const home = await raw(url, { path: '/home', headers: { host: EU } });
    assert.match(home.text, /href="\/apps\/manage"/, 'links stay on the real host');
  });

  test('links and forms of the path rule stay on it', async () => {
    const headers = { cookie: await client.signIn('nordlicht', EU) };
    const text = await (await client.fetch(client.consentUrl(EU), { headers })).text();
    assert.match(text, new RegExp(`action="/${EU}/apps/authorize/consent\\?`));
  });

  test('the certificate names Amazon’s hosts and no other', () => {
    const certificate = new X509Certificate(client.sandbox.certificate);
    assert.ok(certificate.verify(certificate.publicKey));
    assert.equal(certificate.checkHost('api.amazon.com'), 'api.amazon.com');
    assert.equal(certificate.checkHost('sellercentral.amazon.co.jp'), 'sellercentral.amazon.co.jp');
    assert.equal(certificate.checkHost('example.com'), undefined);
    assert.equal(certificate.ca, false);
    assert.ok(Date.parse(certificate.validTo) > Date.now());
  });

  test('a browser comes through the tunnel, by the name of Seller Central', async () => {
    const { publicKey } = new X509Certificate(client.sandbox.certificate);
    const key = createHash('sha256')
      .update(publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64');
    const profile = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const context = await chromium.launchPersistentContext(profile, {
      ...{ executablePath: await findBrowser(), headless: true },
      args: [
        ...browserArgs,
        `--proxy-server=${new URL(client.sandbox.url).host}`,
        `--ignore-certificate-errors-spki-list=${key}`,
      ],
    });
    try {
      await context.route('http://localhost:4310/**', (route) => route.fulfill({ body: 'back' }));
      const page = await context.newPage();
      await page.goto(client.consentUrl(EU));
      await page.getByRole('button', { name: 'Sign in as Nordlicht Outdoor GmbH' }).click();
      await page.getByRole('checkbox').check();
      assert.equal(new URL(page.url()).origin, `https://${EU}`);
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.waitForURL('http://localhost:4310/oauth/selling-partner/callback?**');
      const code = new URL(page.url()).searchParams.get('spapi_oauth_code') ?? '';
      assert.equal((await client.exchange(code)).status, 200);
      await page.goto(`https://${EU}/apps/manage`);
      await page.getByText('Authorized · Nordlicht Outdoor').waitFor();
      await assert.rejects(page.goto('https://example.com/'), /ERR_TUNNEL_CONNECTION_FAILED/);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });

  test('a tunnel to anywhere else is refused', async () => {
    const { port } = new URL(client.sandbox.url);
    for (const target of ['example.com:443', 'api.amazon.com:22', '127.0.0.1:22', 'api.amazon.com', '']) {
      const answer = await new Promise<string>((resolve, reject) => {
        const socket = connect(Number(port), '127.0.0.1');
        let text = '';
        socket.on('data', (chunk) => {
          text += chunk.toString();
          if (text.includes('\r\n\r\n')) socket.destroy();
        });
        socket.on('close', () => resolve(text)).on('error', reject);
        socket.write(`CONNECT ${target} HTTP/1.1\r\nhost: ${target}\r\n\r\n`);
      });
      assert.match(answer, /^HTTP\/1\.1 (403|400) /, target);
    }
  });
});

suite('the control API and pages from elsewhere', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  beforeEach(() => client.sandbox.reset());
  after(() => client.sandbox.close());

  test('a name that was pointed here (DNS rebinding) gets nothing', async () => {
    const { url } = client.sandbox;
    const { port } = new URL(url);
    for (const host of [
      'rebound.example',
      `rebound.example:${port}`,
      '127.0.0.1.evil.example',
      'localhost.evil.example',
      '0.0.0.0',
    ])
      for (const path of ['/', '/_sandbox/apps', '/_sandbox/requests']) {
        const answer = await raw(url, { path, headers: { host } });
        assert.equal(answer.status, 403, `${host} ${path}`);
        assert.doesNotMatch(answer.text, /amzn1/);
      }
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`])
      assert.equal((await raw(url, { path: '/_sandbox/apps', headers: { host } })).status, 200, host);
    const target = await raw(url, { path: 'http://rebound.example/_sandbox/apps' });
    assert.equal(target.status, 403);
  });

  test('a foreign Origin gets nothing, whatever it sends', async () => {
    const { url } = client.sandbox;
    const { port } = new URL(url);
    const origins = [
      'https://evil.example',
      'null',
      'http://127.0.0.1:1',
      `https://127.0.0.1:${port}`,
      `http://localhost:${port}`,
    ];
    for (const origin of origins)
      for (const [method, path] of [
        ['POST', 'reset'],
        ['DELETE', 'faults'],
        ['GET', 'apps'],
      ] as const)
        assert.equal((await client.control(method, path, undefined, { origin })).status, 403, origin);
    assert.equal((await client.control('POST', 'reset', {}, { origin: url })).status, 200);
  });

  test('nothing of it can be embedded, sniffed or kept', async () => {
    const response = await fetch(`${client.sandbox.url}/`);
    assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
    const apps = await client.control('GET', 'apps');
    assert.equal(apps.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(apps.headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(apps.headers.get('cache-control'), 'no-store');
    assert.equal(apps.headers.get('access-control-allow-origin'), null);
  });

  test('served to others on purpose: addresses and plain names, never a name with a dot', async (t) => {
    const open = await Client.start({ host: '0.0.0.0' });
    t.after(() => open.sandbox.close());
    const { port } = new URL(open.sandbox.url);
    const at = `http://127.0.0.1:${port}`;
    const status = async (host: string) =>
      (await raw(at, { path: '/_sandbox/apps', headers: { host } })).status;
    assert.equal(await status(`192.168.1.20:${port}`), 200);
    assert.equal(await status(`sandbox:${port}`), 200);
    assert.equal(await status('rebound.example'), 403);
  });

  test('the command listens on this machine alone, and warns when it is told otherwise', async () => {
    for (const [args, address, warning] of [
      [[], '127.0.0.1', ''],
      [['--host', '0.0.0.0'], '0.0.0.0', 'Warning: --host 0.0.0.0 lets every machine'],
    ] as const) {
      const bin = fileURLToPath(new URL('../../bin/connected-accounts.ts', import.meta.url));
      const command = ['--conditions=@connected-accounts/source', bin, 'sandbox', '--port', '0', ...args];
      const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      child.stderr.on('data', (part: Buffer) => (said += part.toString()));
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      while (warning !== '' && !said.includes('\n')) await once(child.stderr, 'data');
      child.kill('SIGINT');
      await once(child, 'close');
      assert.ok(line.toString().startsWith(`http://${address}:`), line.toString());
      assert.ok(warning === '' ? said === '' : said.startsWith(warning), said);
    }
  });

  test('a page in a real browser tries everything and changes nothing', async () => {
    const evil: Server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>evil</title><body></body>');
    });
    await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
    const { port } = evil.address() as AddressInfo;
    const sandboxPort = new URL(client.sandbox.url).port;
    const browser: Browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: [...browserArgs, '--host-resolver-rules=MAP rebound.example 127.0.0.1'],
    });
    try {
      client.sandbox.faults.arm('slow', { host: 'api.amazon.com' });
      client.sandbox.clock.freeze();
      const before = client.sandbox.clock.now().toISOString();
      const page = await browser.newPage();
      const pages: [from: string, target: string][] = [
        [`http://127.0.0.1:${port}`, client.sandbox.url],
        [`http://localhost:${port}`, `http://localhost:${sandboxPort}`],
        [`http://rebound.example:${port}`, client.sandbox.url],
        // The name that was evil's a moment ago is this machine's now: to the browser it is one origin.
        [`http://rebound.example:${sandboxPort}`, `http://rebound.example:${sandboxPort}`],
      ];
      for (const [from, target] of pages) {
        await page.goto(from);
        const read = await page.evaluate(`${attack}(${JSON.stringify(target)})`);
        assert.deepEqual(read, [], `${from} read something of ${target}`);
      }
      assert.equal(client.sandbox.clock.now().toISOString(), before);
      assert.equal(client.sandbox.faults.list().length, 1);
      assert.equal(client.sandbox.requests.list().length, 0);
      // The same steps from the sandbox's own page do work, so the attack is a real one.
      await page.goto(client.sandbox.url);
      assert.notDeepEqual(await page.evaluate(`${attack}(${JSON.stringify(client.sandbox.url)})`), []);
      assert.equal(client.sandbox.faults.list().length, 0);
    } finally {
      await browser.close();
      evil.close();
      evil.closeAllConnections();
    }
  });
});

/** Runs in the page: whatever it could read of the sandbox. */
const attack = `(async (target) => {
  const read = [];
  const attempt = async (path, init) => {
    try {
      const response = await fetch(target + path, init);
      const text = await response.text();
      if (response.status === 200 && text) read.push(path);
    } catch {}
  };
  const json = { 'content-type': 'application/json' };
  await attempt('/_sandbox/apps');
  await attempt('/_sandbox/requests');
  await attempt('/_sandbox/faults', { method: 'DELETE', headers: json, body: '{}' });
  for (const mode of ['cors', 'no-cors']) {
    await attempt('/_sandbox/reset', { method: 'POST', mode });
    await attempt('/_sandbox/clock', { method: 'POST', mode, body: '{"advance":"P365D"}' });
    await attempt('/_sandbox/clock', { method: 'POST', mode, body: new Blob(['{"advance":"P365D"}'], { type: 'text/plain' }) });
  }
  navigator.sendBeacon(target + '/_sandbox/reset', new Blob(['{}'], { type: 'text/plain' }));
  const frame = document.createElement('iframe');
  frame.name = 'frame';
  document.body.append(frame);
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', action: target + '/_sandbox/reset', target: 'frame', enctype: 'text/plain' });
  document.body.append(form);
  form.submit();
  const script = document.createElement('script');
  script.src = target + '/_sandbox/apps';
  await new Promise((resolve) => {
    script.onload = script.onerror = resolve;
    document.body.append(script);
  });
  return read;
})`;
