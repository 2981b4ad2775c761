import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { startSandbox, type Sandbox } from 'connected-accounts/sandbox';
import { examine, readConfig, type Finding } from 'connected-accounts/server';
import { MINUTE } from '../../server/clock.ts';
import { openFolder } from '../../server/store/folder.ts';
import { createVault } from '../../server/security/vault.ts';
import { parseMasterKeys } from '../../server/security/master-keys.ts';
import { Secret } from '../../server/security/secret.ts';
import { MASTER_KEYS, temporaryFolder } from './support/folder.ts';
import { Receiver } from './support/receiver.ts';
import { HOST_ORIGIN, RETURN_URL } from './support/stage.ts';

let sandbox: Sandbox;
let receiver: Receiver;
let healthy: Server;
let folder: ReturnType<typeof temporaryFolder>;
let env: Record<string, string>;
before(async () => {
  sandbox = await startSandbox({ port: 0 });
  healthy = createServer((_, response) => response.end('{"ok":true}')).listen(0, '127.0.0.1');
  await once(healthy, 'listening');
});
after(async () => {
  await sandbox.close();
  healthy.closeAllConnections();
  healthy.close();
});
beforeEach(async () => {
  receiver = await Receiver.open();
  folder = temporaryFolder();
  const { applicationId, clientId, clientSecret, name } = sandbox.apps.default;
  env = {
    PUBLIC_URL: `http://127.0.0.1:${(healthy.address() as AddressInfo).port}`,
    HOST_NAME: 'Alpenglow',
    HOST_ORIGINS: HOST_ORIGIN,
    RETURN_URLS: RETURN_URL,
    API_KEYS: 'ca_key_of_the_doctors_test_0123456789',
    MASTER_KEYS,
    DATA_FOLDER: join(folder.path, 'data'),
    AMAZON_ORIGIN: sandbox.url,
    AMAZON_APPLICATION_ID: applicationId,
    AMAZON_CLIENT_ID: clientId,
    AMAZON_CLIENT_SECRET: clientSecret,
    AMAZON_APP_NAME: name,
    WEBHOOK_URL: receiver.url,
    WEBHOOK_SECRETS: `whsec_${randomBytes(32).toString('base64')}`,
    DANGEROUSLY_ALLOW_LOOPBACK_WEBHOOKS: 'true',
  };
});
afterEach(async () => {
  await receiver.close();
  folder.remove();
});

const look = (now?: () => number) => examine(readConfig(env).options, now);
const wrong = (findings: Finding[]) =>
  findings.filter(({ state }) => state === 'wrong').map(({ about, says }) => `${about}: ${says}`);
const says = (findings: Finding[], about: string) => findings.find((one) => one.about === about)?.says ?? '';

test('a healthy installation: nothing is wrong, and what to register is said', async () => {
  const findings = await look();
  assert.deepEqual(wrong(findings), []);
  assert.match(says(findings, 'redirect URI'), /\/oauth\/selling-partner\/callback/);
  assert.match(says(findings, 'log-in URI'), /\/oauth\/selling-partner\/login/);
  assert.equal(says(findings, 'client secret'), 'Amazon takes it');
  assert.match(says(findings, 'clock'), /agrees/);
  assert.match(says(findings, 'disk'), /MB free/);
  assert.equal(receiver.messages[0]?.body.type, 'webhook.ping');
  const text = JSON.stringify(findings);
  for (const secret of [env['AMAZON_CLIENT_SECRET'], env['WEBHOOK_SECRETS'], env['MASTER_KEYS']])
    assert.ok(secret && !text.includes(secret));
});

const cases: [string, () => unknown, RegExp][] = [
  [
    'a wrong client secret',
    () => (env['AMAZON_CLIENT_SECRET'] = 'amzn1.oa2-cs.v1.00000000000000000000000000000000'),
    /^client secret: Amazon refuses it: copy/,
  ],
  [
    'an unknown client id',
    () => (env['AMAZON_CLIENT_ID'] = 'amzn1.application-oa2-client.0000000000'),
    /^client secret: Amazon refuses it/,
  ],
  [
    'Amazon out of reach',
    () => (env['AMAZON_ORIGIN'] = 'http://127.0.0.1:9'),
    /^client secret: Amazon does not answer/,
  ],
  [
    'nobody at the public URL',
    () => (env['PUBLIC_URL'] = 'http://127.0.0.1:9'),
    /^public URL: .* does not answer/,
  ],
  [
    'somebody else there',
    () => (env['PUBLIC_URL'] = sandbox.url),
    /^public URL: .* is answered by something else/,
  ],
  [
    'a folder that is none',
    () => {
      writeFileSync(join(folder.path, 'file'), '');
      env['DATA_FOLDER'] = join(folder.path, 'file');
    },
    /^store: the data folder .* can't be made or opened/,
  ],
  [
    'a webhook that fails',
    () => (receiver.answer = (response) => response.writeHead(500).end()),
    /^webhook 127\.0\.0\.1:\d+: does not take messages \(status 500\)/,
  ],
];
for (const [name, spoil, message] of cases) {
  test(`found: ${name}`, async () => {
    receiver.answer = (response, { path }) => response.writeHead(path === '/hooks' ? 204 : 404).end();
    spoil();
    const [first, ...others] = wrong(await look());
    assert.match(first ?? '', message);
    assert.deepEqual(others, []);
  });
}

test('found: a clock that is wrong', async () => {
  const [first] = wrong(await look(() => Date.now() + 10 * MINUTE));
  assert.match(first ?? '', /^clock: 600 seconds ahead of Amazon's: let NTP set it|^clock: (599|601)/);
  assert.match(says(await look(() => Date.now() - MINUTE), 'clock'), /behind/);
});

test('found: a master key that was lost, and a store in use', async () => {
  const store = await openFolder(env['DATA_FOLDER'] ?? '');
  const place = { kind: 'attempt', id: 'a1', field: 'code' } as const;
  await createVault(store, parseMasterKeys(MASTER_KEYS)).seal('nordlicht', place, new Secret('x'));
  await store.close();
  assert.match(says(await look(), 'master keys'), /open the keys of 1 tenants/);
  env['MASTER_KEYS'] = `k1:${randomBytes(32).toString('base64')}`;
  assert.match(wrong(await look())[0] ?? '', /^master keys: "k1" does not open what is stored/);
});

test('on the command line: a line for each thing, and an exit code', async () => {
  const run = async (changes: Record<string, string>) => {
    const child = spawn(
      process.execPath,
      ['--conditions=@connected-accounts/source', 'bin/connected-accounts.ts', 'doctor'],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env, ...changes } },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (output += part.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { code, output };
  };
  const good = await run({});
  assert.equal(good.code, 0, good.output);
  assert.match(good.output, /^note {3}redirect URI: register http/m);
  const bad = await run({ AMAZON_CLIENT_SECRET: 'amzn1.oa2-cs.v1.0000000000000000' });
  assert.equal(bad.code, 1);
  assert.match(bad.output, /^WRONG {2}client secret: Amazon refuses it/m);
  const missing = await run({ HOST_NAME: '' });
  assert.equal(missing.code, 1);
  assert.match(missing.output, /^not set: HOST_NAME$/m);
});
