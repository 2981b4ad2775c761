import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { Client, said } from './support/client.ts';

const EU = 'sellercentral-europe.amazon.com';
const INVALID: [number, string] = [
  403,
  'Unauthorized|The access token you provided is revoked, malformed or invalid.',
];
const EXPIRED: [number, string] = [403, 'Unauthorized|The access token you provided has expired.'];
const EMPTY: [number, string] = [403, 'Unauthorized|'];

interface Entry {
  marketplace: { id: string; countryCode: string; name: string };
  storeName: string;
  participation: { isParticipating: boolean; hasSuspendedListings: boolean };
}

suite('the Selling Partner API', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  beforeEach(() => client.sandbox.reset());
  after(() => client.sandbox.close());

  const HOMES: [persona: string, host: string, region: string, countries: string][] = [
    ['maple', 'sellercentral.amazon.com', 'na', 'US CA MX BR'],
    ['nordlicht', EU, 'eu', 'DE FR IT ES NL PL SE BE GB'],
    ['sakura', 'sellercentral.amazon.co.jp', 'fe', 'JP'],
    ['outback', 'sellercentral.amazon.com.au', 'fe', 'AU'],
    ['merlion', 'sellercentral.amazon.sg', 'fe', 'SG'],
    ['holiday', EU, 'eu', 'DE NL SE'],
    ['quiet', 'sellercentral.amazon.com', 'na', 'US'],
    ['legacy', 'sellercentral.amazon.com', 'na', 'US CA'],
    ['unicode', EU, 'eu', 'DE FR IT ES'],
    ['newshop', EU, 'eu', ''],
  ];
  for (const [persona, host, region, countries] of HOMES)
    test(`participations of ${persona}`, async () => {
      const { access_token } = await client.grant(persona, host);
      const response = await client.participations(access_token, region);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('x-amzn-ratelimit-limit'), '0.016');
      assert.match(response.headers.get('x-amzn-requestid') ?? '', /^[0-9a-f-]{36}$/);
      const { payload } = (await response.json()) as { payload: Entry[] };
      const retail = countries === '' ? [] : countries.split(' ');
      assert.deepEqual(
        payload.slice(0, retail.length).map(({ marketplace }) => marketplace.countryCode),
        retail,
      );
      assert.equal(payload.length, retail.length === 0 ? 0 : retail.length + 1, 'one id that is no shop');
    });

  test('refuses with 403 and tells why in the details only', async () => {
    const { access_token } = await client.grant('nordlicht', EU);
    const missing = [403, 'Unauthorized|Access token is missing in the request header.'];
    assert.deepEqual(await said(await client.participations('')), missing);
    assert.deepEqual(await said(await client.participations('Atza|no')), INVALID);
    assert.deepEqual(await said(await client.participations(access_token, 'na')), EMPTY);
    const vendor = await client.grant('distributor', 'vendorcentral.amazon.com');
    assert.deepEqual(await said(await client.participations(vendor.access_token, 'na')), EMPTY);
    client.sandbox.apps.patch(client.app.applicationId, { roles: ['Pricing'] });
    assert.deepEqual(await said(await client.participations(access_token)), EMPTY);
    client.sandbox.clock.advance('PT1H');
    assert.deepEqual(await said(await client.participations(access_token)), EXPIRED);
    const unknown = await client.fetch('https://sellingpartnerapi-eu.amazon.com/nothing');
    assert.equal(unknown.headers.get('x-amzn-errortype'), 'MissingAuthenticationTokenException');
    assert.deepEqual(await said(unknown), [403, 'MissingAuthenticationToken|-']);
  });

  test('a disabled application is refused at once, or when the hour ends', async () => {
    const { access_token } = await client.grant('nordlicht', EU);
    client.sandbox.disable('A2NORDLICHT02');
    assert.deepEqual(await said(await client.participations(access_token)), INVALID);
    client.sandbox.switches.revokedTokensWork = true;
    assert.equal((await client.participations(access_token)).status, 200);
  });

  test('fifteen calls, then one in 62.5 seconds; switchable', async () => {
    client.sandbox.clock.freeze();
    const { access_token } = await client.grant('nordlicht', EU);
    for (let call = 0; call < 15; call++)
      assert.equal((await client.participations(access_token)).status, 200);
    const response = await client.participations(access_token);
    assert.equal(response.headers.get('x-amzn-ratelimit-limit'), null);
    assert.deepEqual(await said(response), [429, 'QuotaExceeded|']);
    client.sandbox.clock.advance('PT63S');
    assert.equal((await client.participations(access_token)).status, 200);
    assert.equal((await client.participations(access_token)).status, 429);
    client.sandbox.switches.rateLimit = false;
    assert.equal((await client.participations(access_token)).status, 200);
  });

  test('account, and the static twin', async () => {
    const { access_token } = await client.grant('nordlicht', EU);
    const headers = { 'x-amz-access-token': access_token };
    const account = await client.fetch('https://sellingpartnerapi-eu.amazon.com/sellers/v1/account', {
      headers,
    });
    const { payload } = (await account.json()) as { payload: { sellingPlan: string } };
    assert.equal(payload.sellingPlan, 'PROFESSIONAL');
    const url = 'https://sandbox.sellingpartnerapi-eu.amazon.com/sellers/v1/marketplaceParticipations';
    const twin = (await (await client.fetch(url, { headers })).json()) as { payload: Entry[] };
    assert.equal(twin.payload[0]?.storeName, 'BestSellerStore');
  });
});

suite('Amazon Ads', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  beforeEach(() => client.sandbox.reset());
  after(() => client.sandbox.close());

  test('Allow and Cancel both lead back', async () => {
    const query = await client.callback(client.adsUrl(), 'nordlicht');
    assert.deepEqual([...query.keys()], ['code', 'scope', 'state']);
    const visit = { url: client.at(client.adsUrl()), persona: 'nordlicht', decision: 'cancel' as const };
    const denied = new URL((await client.sandbox.authorize(visit)).location ?? '').search;
    assert.equal(
      denied,
      '?error_description=Access+not+permitted.&state=state-of-the-test&error=access_denied',
    );
  });

  test('what was allowed stands at /ap/adam before its code is exchanged, and can be taken back', async () => {
    const { ads } = client.sandbox.apps;
    const code = (await client.callback(client.adsUrl(), 'nordlicht')).get('code') ?? '';
    const headers = { cookie: await client.signIn('nordlicht', 'www.amazon.com') };
    const adam = 'https://www.amazon.com/ap/adam';
    assert.match(await (await client.fetch(adam, { headers })).text(), /Remove Alpenglow Connect Ads/);
    const body = new URLSearchParams({ client: ads.clientId });
    await client.fetch(adam, { method: 'POST', headers, body });
    assert.match(await (await client.fetch(adam, { headers })).text(), /No application has access/);
    const fields = { grant_type: 'authorization_code', redirect_uri: ads.redirectUris[0] ?? '', code };
    assert.equal((await client.token(fields, ads)).status, 400);
  });

  test('errors are shown on a page of status 400 and sent nowhere', async () => {
    const cases: [Record<string, string>, string][] = [
      [{ scope: 'nonsense' }, 'bad-scope'],
      [{ client_id: client.app.clientId }, 'bad-scope'],
      [{ redirect_uri: 'https://evil.example/' }, 'bad-redirect-uri-vendor'],
      [{ response_type: 'token' }, 'unauthorized-implicit-grant-request'],
    ];
    for (const [changes, message] of cases) {
      const response = await client.fetch(client.adsUrl(changes));
      assert.equal(response.status, 400);
      assert.match(await response.text(), new RegExp(`lwa-invalid-parameter-${message}`));
    }
  });

  test('the exchange needs the same redirect_uri', async () => {
    const code = (await client.callback(client.adsUrl(), 'nordlicht')).get('code') ?? '';
    const { ads } = client.sandbox.apps;
    const response = await client.token({ grant_type: 'authorization_code', code }, ads);
    assert.equal(response.status, 400);
  });

  test('profiles by region, by access and by type', async () => {
    const ids = async (response: Response) =>
      ((await response.json()) as { countryCode: string }[]).map(({ countryCode }) => countryCode);
    const nordlicht = (await client.adsGrant('nordlicht')).access_token;
    const eu = 'advertising-api-eu';
    assert.deepEqual(await ids(await client.profiles(nordlicht, eu)), ['DE', 'FR']);
    assert.deepEqual(await ids(await client.profiles(nordlicht, eu, '?accessLevel=view')), [
      'DE',
      'FR',
      'IT',
    ]);
    assert.deepEqual(await ids(await client.profiles(nordlicht, 'advertising-api-fe')), []);
    const quiet = (await client.adsGrant('quiet')).access_token;
    assert.deepEqual(await ids(await client.profiles(quiet)), []);
    const agency = (await client.adsGrant('agency')).access_token;
    const all = await Promise.all(
      ['advertising-api', eu, 'advertising-api-fe'].map(async (api) =>
        ids(await client.profiles(agency, api)),
      ),
    );
    assert.equal(all.flat().length, 40);
    assert.ok(all.flat().includes('UK'), 'Ads writes UK for GB');
  });

  test('401 for a token that is missing, of a seller, expired or revoked; 404 elsewhere', async () => {
    const seller = await client.grant('nordlicht', EU);
    assert.equal((await client.profiles('')).status, 401);
    assert.equal((await client.profiles(seller.access_token)).status, 401);
    const { access_token } = await client.adsGrant('nordlicht');
    assert.equal((await client.participations(access_token)).status, 403);
    client.sandbox.clock.advance('PT1H');
    const body = (await (await client.profiles(access_token)).json()) as { code: string; requestId: string };
    assert.equal(body.code, 'UNAUTHORIZED');
    assert.equal(body.requestId.length, 20);
    assert.equal((await client.fetch('https://advertising-api.amazon.com/foobar')).status, 404);
  });
});
