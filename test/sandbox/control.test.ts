import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, suite, test } from 'node:test';
import { startSandbox } from 'connected-accounts/sandbox';
import { Client } from './support/client.ts';

const EU = 'sellercentral-europe.amazon.com';

suite('the sandbox itself', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  beforeEach(() => client.sandbox.reset());
  after(() => client.sandbox.close());

  test('health, clock, faults, people and applications over HTTP', async () => {
    assert.equal((await client.control('GET', 'health')).status, 200);
    await client.control('POST', 'clock', { at: '2030-01-01T00:00:00Z' });
    await client.control('POST', 'clock', { freeze: true });
    await client.control('POST', 'clock', { advance: 'P1D' });
    assert.equal(client.sandbox.clock.now().toISOString().slice(0, 10), '2030-01-02');
    const wrong = await client.control('PUT', 'faults', { name: 'refresh.revokd' });
    assert.match(((await wrong.json()) as { message: string }).message, /did you mean "refresh.revoked"/);
    assert.equal((await client.control('PUT', 'faults', { name: 'slow', nonsense: 1 })).status, 400);
    assert.equal((await client.control('PUT', 'faults', { name: 'slow', times: 1 })).status, 200);
    assert.equal(client.sandbox.faults.list().length, 1);
    await client.control('DELETE', 'faults');
    assert.equal(client.sandbox.faults.list().length, 0);
    const person = { id: 'new', name: 'New', accounts: [{ sellingPartnerId: 'A1', name: 'N', home: 'DE' }] };
    assert.equal((await client.control('POST', 'personas', person)).status, 201);
    assert.equal((await client.control('PATCH', 'personas', { id: 'new', mayAuthorize: false })).status, 200);
    const { applicationId } = client.app;
    const patched = await client.control('PATCH', 'apps', { applicationId, status: 'draft' });
    assert.equal(((await patched.json()) as { status: string }).status, 'draft');
    assert.equal(
      (await client.control('PATCH', 'apps', { applicationId, redirectUris: ['http://x.example/'] })).status,
      400,
    );
    const url = client.at(client.consentUrl(EU, { version: 'beta' }));
    const done = await client.control('POST', 'authorize', {
      url,
      persona: 'nordlicht',
      decision: 'confirm',
    });
    assert.match(((await done.json()) as { location: string }).location, /spapi_oauth_code=/);
  });

  test('a foreign web page cannot drive it, nor a name that points here', async () => {
    const evil = { origin: 'https://evil.example' };
    assert.equal((await client.control('POST', 'reset', {}, evil)).status, 403);
    assert.equal((await client.control('POST', 'reset', {}, { origin: 'null' })).status, 403);
    assert.equal((await client.control('POST', 'reset', 'x', { 'content-type': 'text/plain' })).status, 400);
    assert.equal((await client.control('POST', 'reset', {}, { origin: client.sandbox.url })).status, 200);
    assert.equal(await statusOf({ host: 'rebound.example' }, '/_sandbox/apps'), 403);
  });

  /** node:http sends the Host header and the target as told, unlike fetch. */
  function statusOf(headers: Record<string, string>, path: string): Promise<number> {
    const { port } = new URL(client.sandbox.url);
    return new Promise((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject).end();
    });
  }

  test('the real host in the Host header or as an absolute target', async () => {
    assert.equal(await statusOf({ host: 'api.amazon.com' }, '/auth/o2/token'), 405);
    assert.equal(await statusOf({}, 'http://sellingpartnerapi-eu.amazon.com/nothing'), 403);
    assert.equal(await statusOf({ host: EU }, '/home'), 200);
  });

  test('the flight recorder tells the rule and the reason, never a secret', async () => {
    const { refresh_token, access_token } = await client.grant('nordlicht', EU);
    await client.refresh(refresh_token);
    await client.participations(access_token, 'na');
    const last = client.sandbox.requests.list().at(-1);
    assert.equal(last?.rule, 'sp-api.denied');
    assert.equal(last.reason, 'the token of another region');
    assert.equal(last.persona, 'nordlicht');
    for (const path of ['requests', 'requests.har']) {
      const text = await (await client.control('GET', path)).text();
      assert.doesNotMatch(text, /At(za|zr|c)\|/);
      assert.ok(!text.includes(client.app.clientSecret));
    }
    const asked = await client.fetch('https://sellingpartnerapi-eu.amazon.com/sellers/v1/account', {
      headers: { 'x-sandbox-explain': '1' },
    });
    assert.equal(asked.headers.get('x-sandbox-reason'), 'no token');
  });

  test('reset brings everything back, fast', async () => {
    const { refresh_token } = await client.grant('nordlicht', EU);
    client.sandbox.faults.arm('slow');
    const began = performance.now();
    client.sandbox.reset();
    assert.ok(performance.now() - began < 5);
    assert.equal(client.sandbox.faults.list().length, 0);
    assert.equal((await client.refresh(refresh_token)).status, 400);
  });

  test('same seed, same requests, same tokens', async () => {
    const run = async (seed: string) => {
      const other = await Client.start({ seed });
      other.sandbox.clock.set(new Date('2026-01-01T00:00:00Z'));
      other.sandbox.clock.freeze();
      const grant = await other.grant('nordlicht', EU);
      const ads = await other.adsGrant('nordlicht');
      const listed = await (await other.participations(grant.access_token)).text();
      await other.sandbox.close();
      return JSON.stringify([grant, ads, listed]);
    };
    const first = await run('one');
    assert.equal(await run('one'), first);
    assert.notEqual(await run('two'), first);
  });

  test('a state file keeps grants and applications, for its owner only', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const stateFile = join(folder, 'state.json');
    const first = await Client.start({ stateFile });
    first.sandbox.apps.patch(first.app.applicationId, { name: 'Renamed' });
    const { refresh_token } = await first.grant('nordlicht', EU);
    await first.sandbox.close();
    assert.equal(statSync(stateFile).mode & 0o777, 0o600);
    const second = await Client.start({ stateFile });
    assert.equal(second.app.name, 'Renamed');
    assert.equal((await second.refresh(refresh_token)).status, 200);
    await second.sandbox.close();
    rmSync(folder, { recursive: true });
  });

  test('a taken port is said in one line', async () => {
    const port = Number(new URL(client.sandbox.url).port);
    await assert.rejects(startSandbox({ port }), (error: Error) => {
      assert.match(error.message, new RegExp(`^port ${port} is taken[^\\n]*$`));
      return true;
    });
  });

  test('fifty sandboxes at once do not know of each other', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => Client.start()));
    const grants = await Promise.all(all.map((one) => one.grant('maple', 'sellercentral.amazon.com')));
    all[0]?.sandbox.reset();
    const answers = await Promise.all(all.map((one, i) => one.refresh(grants[i]?.refresh_token ?? '')));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [400, ...Array.from({ length: 49 }, () => 200)],
    );
    await Promise.all(all.map((one) => one.sandbox.close()));
  });
});
