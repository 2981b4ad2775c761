import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { startSandbox } from 'connected-accounts/sandbox';
import { Client } from './support/client.ts';
import { raw } from './support/raw.ts';

const EU = 'sellercentral-europe.amazon.com';
const US = 'sellercentral.amazon.com';

suite('the sandbox itself', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  beforeEach(() => client.sandbox.reset());
  after(() => client.sandbox.close());

  const json = async (response: Response | Promise<Response>) =>
    (await (await response).json()) as Record<string, unknown>;
  /** Refused with 400, in words that name what is wrong. */
  async function isRefused(method: string, path: string, body: unknown, words: RegExp): Promise<void> {
    const response = await client.control(method, path, body);
    assert.equal(response.status, 400, `${method} ${path}`);
    assert.match(String((await json(response))['message']), words);
  }

  test('health and clock', async () => {
    const health = await json(client.control('GET', 'health'));
    assert.deepEqual([health['ready'], health['seed'], health['frozen']], [true, 'sandbox', false]);
    const set = await json(
      client.control('POST', 'clock', { at: '2030-01-01T00:00:00Z', advance: 'P365D', freeze: true }),
    );
    assert.deepEqual([set['now'], set['frozen']], ['2031-01-01T00:00:00.000Z', true]);
    assert.equal((await json(client.control('GET', 'clock')))['now'], '2031-01-01T00:00:00.000Z');
    await client.control('POST', 'clock', { freeze: false });
    assert.equal(client.sandbox.clock.isFrozen, false);
    await isRefused('POST', 'clock', {}, /at, advance or freeze/);
    await isRefused('POST', 'clock', { freeze: true, advance: '1 year' }, /ISO 8601 duration/);
    assert.equal(client.sandbox.clock.isFrozen, false, 'nothing of it');
    await isRefused('POST', 'clock', { at: 'tomorrow' }, /at/);
    for (const advance of ['P9000Y', '-P1000Y', 1e308])
      await isRefused('POST', 'clock', { advance }, /from 1970 to 9000/);
  });

  test('faults are listed with where our knowledge of them comes from', async () => {
    await client.control('PUT', 'faults', { name: 'slow', times: 1, persona: 'maple' });
    const { armed, known } = (await json(client.control('GET', 'faults'))) as {
      armed: { name: string; from: string; struck: number }[];
      known: Record<string, { from: string; says: string }>;
    };
    assert.deepEqual([armed[0]?.name, armed[0]?.from, armed[0]?.struck], ['slow', 'assumed', 0]);
    for (const { from, says } of Object.values(known)) {
      assert.match(from, /^(documented|recorded|reported|assumed)$/);
      assert.ok(says.length > 5);
    }
    await isRefused('PUT', 'faults', { name: 'refresh.revokd' }, /did you mean "refresh.revoked"/);
    await isRefused('PUT', 'faults', { name: 'slow', nonsense: 1 }, /nonsense/);
    await client.control('DELETE', 'faults', { name: 'slow' });
    assert.deepEqual(client.sandbox.faults.list(), []);
  });

  test('people are added', async () => {
    const account = { sellingPartnerId: 'A21NEWCOMER21', name: 'Newcomer', home: 'DE' };
    const person = { id: 'newcomer', name: 'Newcomer', accounts: [account] };
    assert.equal((await client.control('POST', 'personas', person)).status, 201);
    await client.grant('newcomer', EU);
    await isRefused('POST', 'personas', person, /id: there is a persona "newcomer"/);
    const wrong = { ...person, id: 'x', accounts: [{ ...account, home: 'Germany' }] };
    await isRefused('POST', 'personas', wrong, /accounts\[0\]\.home/);
    await isRefused('PATCH', 'personas', { id: 'mapel' }, /did you mean "maple"/);
    assert.throws(() => client.sandbox.personas.add({ id: 'Not an id', name: 'X' }), {
      code: 'invalid_input',
    });
  });

  test('people change while it runs: stores, campaigns, permissions, accounts', async () => {
    const { personas } = client.sandbox;
    const { access_token, refresh_token } = await client.grant('maple', US);
    client.sandbox.switches.rateLimit = false;
    interface Entry {
      marketplace: { countryCode: string };
      participation: { isParticipating: boolean; hasSuspendedListings: boolean };
    }
    const store = async (country: string) => {
      const { payload } = (await json(client.participations(access_token, 'na'))) as unknown as {
        payload: Entry[];
      };
      return payload.find(({ marketplace }) => marketplace.countryCode === country)?.participation;
    };
    assert.equal((await store('BR'))?.isParticipating, false);
    personas.patch('maple', { open: ['BR'], suspend: ['US', 'CA'], close: ['MX'] });
    assert.equal((await store('BR'))?.isParticipating, true);
    assert.equal((await store('CA'))?.hasSuspendedListings, true);
    assert.equal((await store('MX'))?.isParticipating, false);
    personas.patch('maple', { resume: ['CA'] });
    assert.equal((await store('CA'))?.hasSuspendedListings, false);

    const ads = await client.adsGrant('maple');
    const profiles = async () =>
      ((await (await client.profiles(ads.access_token)).json()) as unknown[]).length;
    assert.equal(await profiles(), 2);
    await client.control('PATCH', 'personas', { id: 'maple', advertise: ['MX'] });
    assert.equal(await profiles(), 3);

    await client.control('PATCH', 'personas', { id: 'maple', deactivated: true });
    assert.equal((await client.participations(access_token, 'na')).status, 403);
    personas.patch('maple', { deactivated: false, mayAuthorize: false });
    assert.equal((await client.participations(access_token, 'na')).status, 200);
    const visit = { url: client.at(client.consentUrl(US)), persona: 'maple', decision: 'confirm' as const };
    assert.equal((await client.sandbox.authorize(visit)).error, 'Invalid Access');

    personas.patch('maple', { revoke: 'selling-partner' });
    assert.equal((await client.refresh(refresh_token)).status, 400);
    assert.equal(await profiles(), 3, 'the consent for Ads is another one');
    personas.patch('maple', { revoke: 'everything' });
    assert.equal((await client.profiles(ads.access_token)).status, 401);

    assert.throws(() => personas.patch('maple', { open: ['DE'] }), {
      code: 'unknown_account',
      message: 'maple has no account that reaches DE',
    });
    assert.throws(() => personas.patch('maple', { account: 'A2', open: ['US'] }), /no account "A2"/);
    client.sandbox.reset();
    assert.equal(personas.get('maple').mayAuthorize, true);
  });

  test('events reach the one account that is named', () => {
    const { personas } = client.sandbox;
    const { accounts } = personas.patch('globex', { account: 'A8GLOBEXHOME8', open: ['ES'] });
    const stores = (id: string) =>
      accounts
        .find(({ sellingPartnerId }) => sellingPartnerId === id)
        ?.stores.map(({ country }) => country)
        .join(' ');
    assert.deepEqual([stores('A7GLOBEXEU007'), stores('A8GLOBEXHOME8')], ['DE FR GB', 'DE IT ES']);
  });

  test('applications are registered and changed', async () => {
    const { apps } = client.sandbox;
    const made = apps.register({ name: 'Second', redirectUris: ['https://second.example/callback'] });
    assert.notEqual(made.applicationId, client.app.applicationId);
    assert.notEqual(made.clientId, client.app.clientId);
    assert.notEqual(made.clientSecret, client.app.clientSecret);
    assert.equal(apps.default.name, 'Alpenglow Connect');
    const { applicationId } = client.app;
    assert.throws(() => apps.register({ applicationId }), {
      code: 'invalid_input',
      message: /applicationId/,
    });
    const drafted = await json(client.control('PATCH', 'apps', { applicationId, status: 'draft' }));
    assert.equal(drafted['status'], 'draft');
    await isRefused('PATCH', 'apps', { applicationId, redirectUris: ['http://x.example/'] }, /redirectUris/);
    await isRefused('PATCH', 'apps', { applicationId: 'x' }, /no application "x"/);
    assert.equal((await client.control('POST', 'apps', { kind: 'ads', name: 'Third' })).status, 201);
    assert.equal(apps.list().length, 4);
  });

  test('the consent pages without a browser', async () => {
    const url = client.at(client.consentUrl(EU));
    const visit = { url, persona: 'nordlicht', decision: 'confirm' };
    const done = await json(client.control('POST', 'authorize', visit));
    assert.match(String(done['location']), /spapi_oauth_code=/);
    const cancelled = await json(client.control('POST', 'authorize', { ...visit, decision: 'cancel' }));
    assert.deepEqual(cancelled, { location: null, error: null });
    await isRefused('POST', 'authorize', { ...visit, decision: 'maybe' }, /decision/);
    await isRefused('POST', 'authorize', { ...visit, url: client.at(`https://${EU}/home`) }, /consent page/);
    const real = { url: client.consentUrl(EU), persona: 'nordlicht', decision: 'confirm' as const };
    assert.match((await client.sandbox.authorize(real)).location ?? '', /spapi_oauth_code=/);
  });

  test('what is not JSON, or not there', async () => {
    const text = await client.control('POST', 'reset', 'x', { 'content-type': 'text/plain' });
    assert.equal(text.status, 400);
    assert.equal((await client.control('GET', 'nothing')).status, 404);
  });

  test('what is too large to be meant', async () => {
    const large = 'x'.repeat(1024 * 1024 + 1);
    for (const path of ['/_sandbox/reset', '/api.amazon.com/auth/o2/token']) {
      const { status, text } = await raw(client.sandbox.url, { method: 'POST', path }, large);
      assert.deepEqual([status, (JSON.parse(text) as { error: string }).error], [413, 'too_large'], path);
    }
    assert.deepEqual(client.sandbox.requests.list(), []);
    await client.token({ grant_type: 'x', more: 'x'.repeat(1024 * 1000) });
    assert.equal(client.sandbox.requests.list()[0]?.request.body?.length, 64 * 1024);
  });

  test('reset brings everything back', async () => {
    const { refresh_token } = await client.grant('nordlicht', EU);
    client.sandbox.faults.arm('slow');
    client.sandbox.clock.advance('P1D');
    client.sandbox.switches.rateLimit = false;
    await client.control('POST', 'reset');
    assert.deepEqual(client.sandbox.faults.list(), []);
    assert.deepEqual(client.sandbox.requests.list(), []);
    assert.equal(client.sandbox.switches.rateLimit, true);
    assert.ok(client.sandbox.clock.now().getTime() - Date.now() < 60_000);
    assert.equal((await client.refresh(refresh_token)).status, 400);
  });

  test('a taken port is said in one line', async () => {
    const port = Number(new URL(client.sandbox.url).port);
    await assert.rejects(startSandbox({ port }), (error: Error) => {
      assert.match(error.message, new RegExp(`^port ${port} is taken[^\\n]*$`));
      return true;
    });
  });
});
