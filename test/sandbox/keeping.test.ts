import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test, type TestContext } from 'node:test';
import { startSandbox } from 'connected-accounts/sandbox';
import { Client } from './support/client.ts';

const EU = 'sellercentral-europe.amazon.com';
const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
after(() => rmSync(folder, { recursive: true }));

/** Closed in any case, so that a failure is not a hang. */
async function start(t: TestContext, options: Parameters<typeof Client.start>[0] = {}): Promise<Client> {
  const client = await Client.start(options);
  t.after(() => client.sandbox.close());
  return client;
}

suite('the same again', () => {
  /** Every surface once, errors too; what came back, without `Date`. */
  async function story(t: TestContext, seed: string): Promise<string> {
    const client = await start(t, { seed, clock: { at: '2026-01-01T00:00:00Z', freeze: true } });
    const heard: unknown[] = [];
    const hear = async (response: Response) => {
      const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'));
      const text = (await response.text()).replaceAll(client.sandbox.url, '');
      heard.push(response.status, headers, text);
    };
    const headers = { cookie: await client.signIn('nordlicht', EU) };
    heard.push(headers);
    const body = new URLSearchParams({ decision: 'confirm', agree: 'yes' });
    await hear(await client.fetch(client.consentUrl(EU), { headers }));
    await hear(await client.fetch(client.consentUrl(EU), { method: 'POST', body, headers }));
    await hear(await client.fetch(`https://${EU}/apps/manage`, { headers }));
    const grant = await client.grant('nordlicht', EU);
    const ads = await client.adsGrant('agency');
    heard.push(grant, ads);
    await hear(await client.participations(grant.access_token));
    await hear(await client.participations('garbage'));
    await hear(await client.profiles(ads.access_token));
    await hear(await client.profiles('garbage'));
    await hear(await client.refresh(grant.refresh_token));
    await hear(await client.refresh('Atzr|garbage'));
    await hear(await client.control('PATCH', 'personas', { id: 'maple', advertise: ['MX'] }));
    await hear(await client.control('POST', 'apps', { name: 'Second' }));
    await hear(await client.control('GET', 'apps'));
    await hear(await client.control('GET', 'clock'));
    client.sandbox.reset();
    heard.push((await client.grant('nordlicht', EU)).refresh_token);
    await client.sandbox.close();
    return JSON.stringify(heard, null, 1);
  }

  test('same seed, frozen clock, same requests: the same bytes; another seed, others', async (t) => {
    const first = await story(t, 'one');
    assert.equal(await story(t, 'one'), first);
    assert.notEqual(await story(t, 'two'), first);
  });

  test('a reset begins the same sequence again, at the same time', async (t) => {
    const client = await start(t, { clock: { at: '2026-01-01T00:00:00Z', freeze: true } });
    const first = await client.grant('nordlicht', EU);
    client.sandbox.clock.advance('P30D');
    client.sandbox.reset();
    assert.equal(client.sandbox.clock.now().toISOString(), '2026-01-01T00:00:00.000Z');
    assert.deepEqual(await client.grant('nordlicht', EU), first);
    await client.sandbox.close();
  });
});

suite('files', () => {
  test('a state file keeps grants, people, clock and applications, for its owner only', async (t) => {
    const stateFile = join(folder, 'state.json');
    const first = await start(t, { stateFile });
    first.sandbox.apps.patch(first.app.applicationId, { name: 'Renamed' });
    first.sandbox.personas.patch('maple', { open: ['BR'] });
    first.sandbox.clock.advance('P10D');
    const { refresh_token } = await first.grant('nordlicht', EU);
    await first.sandbox.close();
    assert.equal(statSync(stateFile).mode & 0o777, 0o600);
    const second = await start(t, { stateFile });
    assert.equal(second.app.name, 'Renamed');
    const stores = second.sandbox.personas.get('maple').accounts[0]?.stores ?? [];
    assert.ok(stores.every(({ isParticipating }) => isParticipating));
    assert.ok(second.sandbox.clock.now().getTime() - Date.now() > 9 * 86_400_000);
    assert.equal((await second.refresh(refresh_token)).status, 200);
    await second.sandbox.close();
  });

  test('what is granted stands in the file soon, not only at the end', async (t) => {
    const stateFile = join(folder, 'soon.json');
    const client = await start(t, { stateFile });
    const { refresh_token } = await client.grant('nordlicht', EU);
    await new Promise(setImmediate);
    assert.ok(readFileSync(stateFile, 'utf8').includes(refresh_token));
    assert.equal(existsSync(`${stateFile}.new`), false);
    await client.sandbox.close();
  });

  test('what is said at the start about applications stands, and a rotated secret too', async (t) => {
    const stateFile = join(folder, 'apps.json');
    const app = (port: number) => ({
      apps: [{ redirectUris: [`http://localhost:${port}/callback`] }],
      stateFile,
    });
    const first = await start(t, app(1000));
    first.sandbox.apps.patch(first.app.applicationId, { clientSecret: 'amzn1.oa2-cs.v1.rotated' });
    await first.sandbox.close();
    const second = await start(t, app(2000));
    assert.deepEqual(second.app.redirectUris, ['http://localhost:2000/callback']);
    assert.equal(second.app.clientSecret, 'amzn1.oa2-cs.v1.rotated');
    await second.sandbox.close();
  });

  test('a broken state file is named, not overwritten', async () => {
    const stateFile = join(folder, 'broken.json');
    for (const text of ['{', '{"apps":5}', '{"grants":{"a":1}}', '[]x', 'null']) {
      writeFileSync(stateFile, text);
      await assert.rejects(startSandbox({ port: 0, stateFile }), { code: 'state_file_unreadable' }, text);
      assert.equal(readFileSync(stateFile, 'utf8'), text);
    }
  });

  test('people from a file: new ones are added, a known id changes the one who has it', async (t) => {
    const personasFile = join(folder, 'personas.json');
    const account = { sellingPartnerId: 'A22FILE000022', name: 'From a file', home: 'JP' };
    writeFileSync(
      personasFile,
      JSON.stringify([
        {
          id: 'filed',
          name: 'From a file',
          accounts: [{ ...account, stores: [{ country: 'JP', storeName: 'F' }] }],
        },
        { id: 'maple', name: 'Maple, renamed' },
      ]),
    );
    const client = await start(t, { personasFile });
    await client.grant('filed', 'sellercentral.amazon.co.jp');
    const maple = client.sandbox.personas.get('maple');
    assert.deepEqual([maple.name, maple.accounts.length], ['Maple, renamed', 1]);
    client.sandbox.reset();
    assert.equal(client.sandbox.personas.get('filed').name, 'From a file');
    await client.sandbox.close();
    for (const [text, words] of [
      ['[', /personas\.json: this is not JSON/],
      ['[{"id":"x"}]', /personas\.json:[^]*\[0\]\.name/],
      ['{}', /personas\.json:[^]*array/],
    ] as const) {
      writeFileSync(personasFile, text);
      await assert.rejects(startSandbox({ port: 0, personasFile }), {
        code: 'personas_file_unreadable',
        message: words,
      });
    }
    const missing = startSandbox({ port: 0, personasFile: join(folder, 'nowhere.json') });
    await assert.rejects(missing, { code: 'personas_file_unreadable' });
  });
});

suite('many at once', () => {
  test('fifty sandboxes do not know of each other, and leave nothing behind', async (t) => {
    const open = () =>
      process.getActiveResourcesInfo().filter((name) => /Server|TCPSocket|Pipe/.test(name)).length;
    const before = open();
    const all = await Promise.all(Array.from({ length: 50 }, () => start(t)));
    assert.equal(new Set(all.map(({ sandbox }) => sandbox.url)).size, 50);
    const grants = await Promise.all(all.map((one) => one.grant('maple', 'sellercentral.amazon.com')));
    const [first, second] = all;
    first?.sandbox.reset();
    second?.sandbox.clock.advance('P365D');
    second?.sandbox.faults.arm('server.500');
    second?.sandbox.personas.patch('maple', { revoke: 'everything' });
    const answers = await Promise.all(all.map((one, i) => one.refresh(grants[i]?.refresh_token ?? '')));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [400, 500, ...Array.from({ length: 48 }, () => 200)],
    );
    await Promise.all(answers.map((answer) => answer.text()));
    await Promise.all(all.map((one) => one.sandbox.close()));
    for (let turn = 0; turn < 10_000 && open() > before; turn++) await new Promise(setImmediate);
    assert.ok(open() <= before, `${open()} after ${before}`);
    await assert.rejects(first?.refresh('x') ?? Promise.resolve());
  });

  test('closes while a request is under way and a tunnel is open', async (t) => {
    const client = await start(t);
    client.sandbox.faults.arm('slow', { ms: 600_000 });
    const pending = client.refresh('x');
    const asserted = assert.rejects(pending);
    while (client.sandbox.faults.list()[0]?.struck === 0) await new Promise(setImmediate);
    await client.sandbox.close();
    await asserted;
  });
});
