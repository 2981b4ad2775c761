import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { isSample } from './support/checks.ts';
import { Client } from './support/client.ts';
import type { SampleName } from './support/wire-samples.ts';

const EU = 'sellercentral-europe.amazon.com';
const US = 'sellercentral.amazon.com';
const ROTATION = 'sellingpartnerapi::client_credential:rotation';
const SP = 'https://sellingpartnerapi-eu.amazon.com';

/** Each refusal, in its own dialect: the status, the headers and the bytes of Amazon. */
suite('what Amazon refuses', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  beforeEach(() => client.sandbox.reset());
  after(() => client.sandbox.close());

  const rotate = (token: string) =>
    client.fetch(`${SP}/applications/2023-11-30/clientSecret`, {
      method: 'POST',
      headers: { 'x-amz-access-token': token },
    });
  const exchange = (code: string, more: Record<string, string> = {}, ofAds = false) =>
    client.token(
      { grant_type: 'authorization_code', code, ...more },
      ofAds ? client.sandbox.apps.ads : client.app,
    );
  const seller = () => client.grant('nordlicht', EU);
  const adsCode = async () => (await client.callback(client.adsUrl(), 'nordlicht')).get('code') ?? '';

  const refusals: [what: string, sample: SampleName, how: () => Promise<Response>][] = [
    ['a code that was made up', 'codeRefused', () => exchange('ANmadeup')],
    [
      'a code of another client',
      'codeRefused',
      async () => exchange(await client.code('nordlicht', EU), {}, true),
    ],
    [
      'a code for the second time',
      'codeRefused',
      async () => {
        const code = await client.code('nordlicht', EU);
        assert.equal((await exchange(code)).status, 200);
        return exchange(code);
      },
    ],
    [
      'a code after five minutes',
      'codeRefused',
      async () => {
        const code = await client.code('nordlicht', EU);
        client.sandbox.clock.advance('PT5M');
        return exchange(code);
      },
    ],
    [
      'a code whose seller disabled the application before it was exchanged',
      'codeRefused',
      async () => {
        const code = await client.code('nordlicht', EU);
        client.sandbox.disable('A2NORDLICHT02');
        return exchange(code);
      },
    ],
    [
      'another redirect_uri than at the consent',
      'codeRefused',
      async () => exchange(await client.code('nordlicht', EU), { redirect_uri: 'https://other.example/' }),
    ],
    ['no redirect_uri, for Amazon Ads', 'codeRefused', async () => exchange(await adsCode(), {}, true)],
    ['no code', 'codeMissing', () => exchange('')],
    [
      'a wrong secret',
      'badClient',
      () => client.token({ grant_type: 'refresh_token' }, { ...client.app, clientSecret: 'wrong' }),
    ],
    [
      'an unknown client',
      'badClient',
      () => client.token({ grant_type: 'refresh_token' }, { ...client.app, clientId: 'unknown' }),
    ],
    [
      'a secret after 180 days',
      'badClient',
      () => {
        client.sandbox.clock.advance('P180D');
        return client.refresh('any');
      },
    ],
    ['an unknown refresh token', 'refreshUnknown', () => client.refresh('Atzr|madeup')],
    [
      'a refresh token of another client',
      'tokenOfOtherClient',
      async () => {
        const { refresh_token } = await seller();
        return client.token({ grant_type: 'refresh_token', refresh_token }, client.sandbox.apps.ads);
      },
    ],
    [
      'a refresh token after the seller disabled the application',
      'refreshRevoked',
      async () => {
        const { refresh_token } = await seller();
        client.sandbox.disable('A2NORDLICHT02');
        return client.refresh(refresh_token);
      },
    ],
    [
      'a refresh token after 365 days',
      'refreshRevoked',
      async () => {
        const { refresh_token } = await seller();
        client.sandbox.clock.advance('P365D');
        client.sandbox.apps.patch(client.app.applicationId, { clientSecret: 'amzn1.oa2-cs.v1.renewed' });
        return client.refresh(refresh_token);
      },
    ],
    [
      'a scope that nobody has',
      'badScope',
      () => client.token({ grant_type: 'client_credentials', scope: 'sellingpartnerapi::migration' }),
    ],

    ['no access token', 'tokenMissing', () => client.participations('')],
    ['a garbage access token', 'tokenRevoked', () => client.participations('garbage')],
    [
      'an access token after an hour',
      'tokenExpired',
      async () => {
        const { access_token } = await seller();
        client.sandbox.clock.advance('PT1H');
        return client.participations(access_token);
      },
    ],
    [
      'an access token after the seller disabled the application',
      'tokenRevoked',
      async () => {
        const { access_token } = await seller();
        client.sandbox.disable('A2NORDLICHT02');
        return client.participations(access_token);
      },
    ],
    [
      'a living access token of an application whose secret has died',
      'secretExpired',
      async () => {
        const { refresh_token } = await seller();
        client.sandbox.clock.advance(180 * 86_400_000 - 60_000);
        const { access_token } = (await (await client.refresh(refresh_token)).json()) as Record<
          string,
          string
        >;
        client.sandbox.clock.advance('PT1M');
        return client.participations(access_token ?? '');
      },
    ],
    [
      'a token on another region’s host',
      'noDetails',
      async () => client.participations((await seller()).access_token, 'na'),
    ],
    [
      'a vendor',
      'noDetails',
      async () =>
        client.participations(
          (await client.grant('distributor', 'vendorcentral.amazon.com')).access_token,
          'na',
        ),
    ],
    [
      'an account that Amazon deactivated',
      'noDetails',
      async () => {
        const { access_token } = await seller();
        client.sandbox.personas.patch('nordlicht', { deactivated: true });
        return client.participations(access_token);
      },
    ],
    [
      'an application without the role',
      'noDetails',
      async () => {
        client.sandbox.apps.patch(client.app.applicationId, { roles: ['Pricing'] });
        return client.participations((await seller()).access_token);
      },
    ],
    ['a seller’s token on a grantless route', 'noDetails', async () => rotate((await seller()).access_token)],
    [
      'a grantless token on a seller’s route',
      'noDetails',
      async () => client.participations(await client.grantless(ROTATION)),
    ],
    [
      'a grantless token of another scope',
      'noDetails',
      async () => rotate(await client.grantless('sellingpartnerapi::notifications')),
    ],
    [
      'a second rotation within the minute',
      'throttled',
      async () => {
        const token = await client.grantless(ROTATION);
        assert.equal((await rotate(token)).status, 204);
        return rotate(token);
      },
    ],
    ['a path of the SP-API that is not there', 'unknownPath', () => client.fetch(`${SP}/orders/v0/orders`)],
    [
      'a token request at the SP-API',
      'unknownPath',
      () => client.fetch(`${SP}/auth/o2/token`, { method: 'POST', body: new URLSearchParams({ code: 'x' }) }),
    ],

    ['no token at Amazon Ads', 'adsUnauthorized', () => client.profiles('')],
    [
      'a seller’s token at Amazon Ads',
      'adsUnauthorized',
      async () => client.profiles((await seller()).access_token),
    ],
    [
      'another client id at Amazon Ads',
      'adsUnauthorized',
      async () => {
        const { access_token } = await client.adsGrant('nordlicht');
        return client.fetch('https://advertising-api.amazon.com/v2/profiles', {
          headers: {
            authorization: `Bearer ${access_token}`,
            'amazon-advertising-api-clientid': client.app.clientId,
          },
        });
      },
    ],
    [
      'an Ads token after an hour',
      'adsUnauthorized',
      async () => {
        const { access_token } = await client.adsGrant('nordlicht');
        client.sandbox.clock.advance('PT1H');
        return client.profiles(access_token);
      },
    ],
    [
      'an Ads token after its consent was taken back',
      'adsUnauthorized',
      async () => {
        const { access_token } = await client.adsGrant('nordlicht');
        client.sandbox.personas.patch('nordlicht', { revoke: 'ads' });
        return client.profiles(access_token);
      },
    ],
    [
      'a refresh at Ads after 365 days',
      'refreshRevoked',
      async () => {
        const { refresh_token } = await client.adsGrant('nordlicht');
        client.sandbox.clock.advance('P365D');
        client.sandbox.apps.patch(client.sandbox.apps.ads.applicationId, {
          clientSecret: 'amzn1.oa2-cs.v1.renewed',
        });
        return client.token({ grant_type: 'refresh_token', refresh_token }, client.sandbox.apps.ads);
      },
    ],
    [
      'a path of the Ads API that is not there',
      'adsNotFound',
      () => client.fetch('https://advertising-api.amazon.com/foobar'),
    ],
  ];
  for (const [what, sample, how] of refusals)
    test(what, async () => {
      await isSample(await how(), sample);
      const last = client.sandbox.requests.list().at(-1);
      assert.ok(last?.reason, 'the log tells why');
    });

  test('an Ads token at the SP-API, whatever region', async () => {
    const { access_token } = await client.adsGrant('maple');
    await isSample(await client.participations(access_token, 'na'), 'tokenRevoked');
  });

  test('the 26th seller of an unlisted application; vendors and listed applications have no limit', async () => {
    const accounts = Array.from({ length: 26 }, (_, index) => ({
      ...{ sellingPartnerId: `A20SELLER${index}`, name: `Seller ${index}`, home: 'US' },
    }));
    client.sandbox.personas.add({ id: 'crowd', name: 'A crowd', accounts });
    const confirm = (account: string) =>
      client.sandbox.authorize({
        ...{ url: client.at(client.consentUrl(US)), persona: 'crowd', account, decision: 'confirm' },
      });
    for (let index = 0; index < 25; index++) assert.equal((await confirm(`A20SELLER${index}`)).error, null);
    assert.deepEqual(await confirm('A20SELLER25'), { location: null, error: 'CONSENT_LIMIT_REACHED' });
    assert.equal((await confirm('A20SELLER3')).error, null, 'who is in may renew');
    await client.grant('distributor', 'vendorcentral.amazon.com');
    client.sandbox.apps.patch(client.app.applicationId, { listed: true });
    assert.equal((await confirm('A20SELLER25')).error, null);
  });

  test('other methods and paths of Login with Amazon', async () => {
    const token = await client.fetch('https://api.amazon.com/auth/o2/token');
    assert.deepEqual([token.status, token.headers.get('allow')], [405, 'POST']);
    assert.equal((await client.fetch('https://api.amazon.com/auth/o2/nothing')).status, 404);
  });

  test('filters of the Ads API that do not exist', async () => {
    const { access_token } = await client.adsGrant('nordlicht');
    for (const query of ['accessLevel=admin', 'profileTypeFilter=seller,shop', 'apiProgram=x'])
      assert.equal((await client.profiles(access_token, 'advertising-api', `?${query}`)).status, 400, query);
  });
});
