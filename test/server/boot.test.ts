import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MASTER_KEYS } from './support/folder.ts';
import { Browser, Stage } from './support/stage.ts';

const BIN = fileURLToPath(new URL('../../bin/connected-accounts.ts', import.meta.url));
let stage: Stage;
let good: Record<string, string>;
before(async () => {
  stage = await Stage.set();
  await stage.person();
  await stage.accounts.close();
  good = {
    PUBLIC_URL: 'https://accounts.example.com',
    HOST_NAME: 'Alpenglow',
    HOST_ORIGINS: 'https://app.example.com',
    RETURN_URLS: 'https://app.example.com/settings',
    API_KEYS: 'ca_key_canary_012345678901234567890',
    MASTER_KEYS,
    DATA_FOLDER: join(stage.folder.path, 'data'),
    AMAZON_APPLICATION_ID: 'amzn1.sp.solution.11111111-2222-3333-4444-555555555555',
    AMAZON_CLIENT_ID: 'amzn1.application-oa2-client.abcdef',
    AMAZON_CLIENT_SECRET: 'amzn1.oa2-cs.v1.canary',
    AMAZON_APP_NAME: 'Alpenglow Connect',
    PORT: '0',
    HOST: '127.0.0.1',
  };
});
after(async () => {
  await stage.start();
  await stage.strike();
});

async function serve(changes: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const env = { PATH: process.env['PATH'] ?? '', ...good, ...changes };
  const child = spawn(process.execPath, ['--conditions=@connected-accounts/source', BIN, 'serve'], { env });
  // One that starts after all is stopped: the test fails by what it says.
  child.stdout.on('data', (line: Buffer) => {
    if (line.includes('listening')) child.kill();
  });
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [said, code] = await Promise.all([text(child.stderr), closed]);
  return { code, said };
}

const otherKey = () => `other:${randomBytes(32).toString('base64')}`;
const wrong: [string, Record<string, string>, RegExp][] = [
  ['a setting that is missing', { HOST_NAME: '' }, /HOST_NAME/],
  ['plain http in production', { PUBLIC_URL: 'http://accounts.example.com' }, /PUBLIC_URL: must be https/],
  [
    'a master key that is a sample',
    { MASTER_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}` },
    /MASTER_KEYS/,
  ],
  ['a short API key', { API_KEYS: 'canary' }, /API_KEYS/],
  ['a folder that is none', { DATA_FOLDER: '/dev/null/data' }, /\/dev\/null/],
];
for (const [name, changes, reason] of wrong) {
  test(`serve refuses ${name}: one line, an exit code, no secret`, async () => {
    const { code, said } = await serve(changes);
    assert.equal(code, 1, said);
    assert.match(said, reason);
    assert.equal(said.trim().split('\n').length, 1, said);
    assert.ok(!/canary|BwcH/.test(said), said);
  });
}

test('serve refuses a store that its master key does not open', async () => {
  await stage.start();
  const mia = await stage.person();
  await mia.connect(new Browser(stage), 'nordlicht');
  await stage.accounts.close();
  const lost = await serve({ MASTER_KEYS: otherKey() });
  assert.deepEqual([lost.code, /master key|MASTER_KEYS|masterKeys/.test(lost.said)], [1, true], lost.said);
});
