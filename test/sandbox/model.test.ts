import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, suite, test } from 'node:test';
import { z } from 'zod';
import { Client } from './support/client.ts';

const EU = 'sellercentral-europe.amazon.com';
const PARTICIPATIONS = '/sellers/v1/marketplaceParticipations';
const ACCOUNT = '/sellers/v1/account';
const ROTATE = '/applications/2023-11-30/clientSecret';

interface Model {
  statuses: Record<string, Record<string, number[]>>;
  headers: Record<string, Record<string, string[]>>;
  $defs: Record<string, object>;
}
const model = JSON.parse(
  readFileSync(new URL('./support/sellers-v1.json', import.meta.url), 'utf8'),
) as Model;
const schemaOf = (name: string) =>
  z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs: model.$defs } as Parameters<typeof z.fromJSONSchema>[0]);
const SCHEMAS: Record<string, z.ZodType> = {
  [PARTICIPATIONS]: schemaOf('GetMarketplaceParticipationsResponse'),
  [ACCOUNT]: schemaOf('GetAccountResponse'),
};

suite('answers of the Selling Partner API against Amazon’s model', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  beforeEach(() => client.sandbox.reset());
  after(() => client.sandbox.close());

  /** Fields, status and headers as the model has them. */
  async function fits(path: string, response: Response): Promise<void> {
    assert.ok(model.statuses[path]?.['get']?.includes(response.status), `${path} ${response.status}`);
    const parsed = SCHEMAS[path]?.safeParse(await response.json());
    assert.ok(parsed?.success, parsed?.error && z.prettifyError(parsed.error));
    const headers = model.headers[path]?.[String(response.status)] ?? [];
    // The rate is sent with answers that were counted, never with a refusal of the token.
    const sent = headers.filter((name) => response.ok || name !== 'x-amzn-RateLimit-Limit');
    for (const name of sent) assert.ok(response.headers.has(name), `${path} ${response.status}: ${name}`);
  }

  const get = (path: string, token: string, host: string) =>
    client.fetch(`https://${host}${path}`, { headers: { 'x-amz-access-token': token } });

  const people: [persona: string, central: string, region: string][] = [
    ['maple', 'sellercentral.amazon.com', 'na'],
    ['nordlicht', EU, 'eu'],
    ['sakura', 'sellercentral.amazon.co.jp', 'fe'],
    ['holiday', EU, 'eu'],
    ['unicode', EU, 'eu'],
    ['newshop', EU, 'eu'],
  ];
  for (const [persona, central, region] of people)
    test(`every success for ${persona}`, async () => {
      const { access_token } = await client.grant(persona, central);
      for (const path of [PARTICIPATIONS, ACCOUNT]) {
        const response = await get(path, access_token, `sellingpartnerapi-${region}.amazon.com`);
        // getAccount is for European marketplaces only.
        assert.equal(response.status, path === ACCOUNT && region !== 'eu' ? 403 : 200);
        await fits(path, response);
      }
    });

  test('every refusal', async () => {
    const { access_token } = await client.grant('nordlicht', EU);
    const host = 'sellingpartnerapi-eu.amazon.com';
    for (const path of [PARTICIPATIONS, ACCOUNT]) {
      await fits(path, await get(path, 'garbage', host));
      for (const fault of ['throttled', 'server.500', 'server.503', 'role.missing']) {
        client.sandbox.faults.arm(fault, { times: 1 });
        const response = await get(path, access_token, host);
        assert.ok(response.status >= 400);
        await fits(path, response);
      }
    }
  });

  test('the rotation of the secret', async () => {
    const token = await client.grantless('sellingpartnerapi::client_credential:rotation');
    const url = `https://sellingpartnerapi-eu.amazon.com${ROTATE}`;
    const rotate = (with_: string) =>
      client.fetch(url, { method: 'POST', headers: { 'x-amz-access-token': with_ } });
    for (const [with_, status] of [
      [token, 204],
      [token, 429],
      ['garbage', 403],
    ] as const) {
      const response = await rotate(with_);
      assert.equal(response.status, status);
      assert.ok(model.statuses[ROTATE]?.['post']?.includes(status));
      assert.ok(response.headers.has('x-amzn-requestid'));
    }
  });

  test('the static twin answers Amazon’s own example, whose account lacks two fields', async () => {
    const { access_token } = await client.grant('nordlicht', EU);
    const host = 'sandbox.sellingpartnerapi-eu.amazon.com';
    await fits(PARTICIPATIONS, await get(PARTICIPATIONS, access_token, host));
    client.sandbox.apps.patch(client.app.applicationId, { roles: ['Finance and Accounting'] });
    const account = (await (await get(ACCOUNT, access_token, host)).json()) as {
      payload: { business: { name: string }; marketplaceParticipationList: { marketplace: object }[] };
    };
    assert.equal(account.payload.business.name, 'BestSeller Inc.');
    assert.deepEqual(account.payload.marketplaceParticipationList[0]?.marketplace, {
      ...{ id: 'ATVPDKIKX0DER', countryCode: 'US', domainName: 'www.amazon.com', name: 'United States' },
    });
  });

  test('the static twin takes fifteen calls at once, then five a second', async () => {
    client.sandbox.clock.freeze();
    const { access_token } = await client.grant('nordlicht', EU);
    const call = () => get(PARTICIPATIONS, access_token, 'sandbox.sellingpartnerapi-eu.amazon.com');
    const statuses = await Promise.all(Array.from({ length: 16 }, async () => (await call()).status));
    assert.equal(statuses.filter((status) => status === 200).length, 15);
    client.sandbox.clock.advance('PT1S');
    const later = await Promise.all(Array.from({ length: 6 }, async () => (await call()).status));
    assert.deepEqual(later.sort(), [200, 200, 200, 200, 200, 429]);
  });

  test('profiles of Amazon Ads have the fields of recorded answers, in their order', async () => {
    const seller = ['profileId', 'countryCode', 'currencyCode', 'dailyBudget', 'timezone', 'accountInfo'];
    const vendor = seller.filter((field) => field !== 'dailyBudget');
    const { access_token } = await client.adsGrant('agency');
    const profiles = (await (await client.profiles(access_token, 'advertising-api-eu')).json()) as {
      profileId: number;
      accountInfo: { type: string; marketplaceStringId: string; id: string };
    }[];
    for (const profile of profiles) {
      const { type } = profile.accountInfo;
      assert.deepEqual(Object.keys(profile), type === 'seller' ? seller : vendor);
      const account = Object.keys(profile.accountInfo).filter((field) => field !== 'validPaymentMethod');
      assert.deepEqual(account, ['marketplaceStringId', 'id', 'name', 'type']);
      assert.ok(Number.isSafeInteger(profile.profileId));
    }
    assert.deepEqual([...new Set(profiles.map(({ accountInfo }) => accountInfo.type))].sort(), [
      ...['agency', 'seller', 'vendor'],
    ]);
  });
});
