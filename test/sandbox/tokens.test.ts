import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { Client, said } from './support/client.ts';

const EU = 'sellercentral-europe.amazon.com';
const CODE: [number, string] = [400, 'invalid_grant|The request has an invalid grant parameter : code'];
const REVOKED: [number, string] = [
  400,
  "invalid_grant|The request has an invalid grant parameter : refresh_token. User may have revoked or didn't grant the permission.",
];
const CLIENT: [number, string] = [401, 'invalid_client|Client authentication failed'];

suite('Login with Amazon', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  beforeEach(() => client.sandbox.reset());
  after(() => client.sandbox.close());

  test('tokens, their headers, and characters that survive a URL', async () => {
    const response = await client.exchange(await client.code('nordlicht', EU));
    assert.equal(response.headers.get('content-type'), 'application/json;charset=UTF-8');
    assert.match(response.headers.get('x-amz-rid') ?? '', /^[A-Z0-9]{20}$/);
    const body = (await response.json()) as Record<string, string>;
    assert.deepEqual(Object.keys(body), ['access_token', 'refresh_token', 'token_type', 'expires_in']);
    assert.match(body['access_token'] ?? '', /^Atza\|[\w-]+$/);
    assert.match(body['refresh_token'] ?? '', /^Atzr\|[\w-]+$/);
  });

  test('a code lives five minutes, works once, for one client', async () => {
    const code = await client.code('nordlicht', EU);
    const ads = client.sandbox.apps.ads;
    assert.deepEqual(await said(await client.token({ grant_type: 'authorization_code', code }, ads)), CODE);
    assert.equal((await client.exchange(code)).status, 200);
    assert.deepEqual(await said(await client.exchange(code)), CODE);
    const late = await client.code('nordlicht', EU);
    client.sandbox.clock.advance('PT5M');
    assert.deepEqual(await said(await client.exchange(late)), CODE);
    assert.deepEqual(await said(await client.exchange('')), [
      400,
      'invalid_request|The request has an invalid parameter : code',
    ]);
    const other = { grant_type: 'authorization_code', code: await client.code('nordlicht', EU) };
    assert.deepEqual(await said(await client.token({ ...other, redirect_uri: 'https://x.example' })), CODE);
  });

  test('a form, JSON, raw separators, Basic; on every host', async () => {
    const { refresh_token } = await client.grant('nordlicht', EU);
    const { clientId, clientSecret } = client.app;
    const credentials = { client_id: clientId, client_secret: clientSecret };
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
    const form = 'application/x-www-form-urlencoded';
    const ways: [string, string, Record<string, string>][] = [
      [
        'co.uk',
        JSON.stringify({ grant_type: 'refresh_token', refresh_token, ...credentials }),
        { 'content-type': 'application/json' },
      ],
      [
        'co.jp',
        `grant_type=refresh_token&refresh_token=${refresh_token}`,
        { 'content-type': form, authorization: `Basic ${basic}` },
      ],
    ];
    for (const [domain, body, headers] of ways) {
      const url = `https://api.amazon.${domain}/auth/o2/token`;
      assert.equal((await client.fetch(url, { method: 'POST', body, headers })).status, 200, domain);
    }
    assert.equal((await client.fetch('https://api.amazon.com/auth/o2/token')).status, 405);
  });

  test('secrets: wrong, rotated out for a week, dead after 180 days', async () => {
    const { refresh_token, access_token } = await client.grant('nordlicht', EU);
    const old = { ...client.app };
    const fields = { grant_type: 'refresh_token', refresh_token };
    assert.deepEqual(await said(await client.token(fields, { ...old, clientSecret: 'wrong' })), CLIENT);
    const grantless = await client.token({
      grant_type: 'client_credentials',
      scope: 'sellingpartnerapi::client_credential:rotation',
    });
    const token = ((await grantless.json()) as { access_token: string }).access_token;
    assert.match(token, /^Atc\|/);
    const rotate = (with_: string) =>
      client.fetch('https://sellingpartnerapi-eu.amazon.com/applications/2023-11-30/clientSecret', {
        method: 'POST',
        headers: { 'x-amz-access-token': with_ },
      });
    assert.deepEqual(await said(await rotate(access_token)), [403, 'Unauthorized|']);
    assert.equal((await rotate(token)).status, 204);
    assert.equal((await rotate(token)).status, 429);
    assert.deepEqual(await said(await client.participations(token)), [403, 'Unauthorized|']);
    assert.equal((await client.token(fields, old)).status, 200);
    client.sandbox.clock.advance('P7D');
    assert.deepEqual(await said(await client.token(fields, old)), CLIENT);
    assert.equal((await client.refresh(refresh_token)).status, 200);
    client.sandbox.clock.advance('P173D');
    assert.deepEqual(await said(await client.refresh(refresh_token)), CLIENT);
  });

  test('refresh tokens: unknown, foreign, revoked, lapsed after 365 days', async () => {
    const { refresh_token } = await client.grant('nordlicht', EU);
    const fields = { grant_type: 'refresh_token', refresh_token };
    const unknown = [400, 'invalid_grant|The request has an invalid grant parameter : refresh_token'];
    assert.deepEqual(await said(await client.refresh('Atzr|no')), unknown);
    assert.deepEqual(await said(await client.token(fields, client.sandbox.apps.ads)), [
      400,
      'unauthorized_client|Not authorized for requested operation',
    ]);
    client.sandbox.disable('A2NORDLICHT02');
    assert.deepEqual(await said(await client.refresh(refresh_token)), REVOKED);
    const again = await client.grant('nordlicht', EU);
    client.sandbox.clock.advance('P365D');
    client.sandbox.apps.patch(client.app.applicationId, {
      clientSecret: 'a-new-secret-of-32-characters-now',
    });
    assert.deepEqual(await said(await client.refresh(again.refresh_token)), REVOKED);
  });

  test('other grants and scopes; tokeninfo', async () => {
    assert.equal((await said(await client.token({})))[1].split('|')[0], 'invalid_request');
    assert.equal(
      (await said(await client.token({ grant_type: 'password' })))[1].split('|')[0],
      'unsupported_grant_type',
    );
    const scope = await client.token({
      grant_type: 'client_credentials',
      scope: 'sellingpartnerapi::nothing',
    });
    assert.deepEqual(await said(scope), [400, 'invalid_scope|The request has an invalid parameter : scope']);
    const { access_token } = await client.grant('nordlicht', EU);
    const info = `https://api.amazon.com/auth/o2/tokeninfo?access_token=${encodeURIComponent(access_token)}`;
    assert.equal(((await (await client.fetch(info)).json()) as { aud: string }).aud, client.app.clientId);
    client.sandbox.clock.advance('PT1H');
    assert.equal((await client.fetch(info)).status, 400);
  });

  test('the profile of a login, for a token with that scope only', async () => {
    const { ads } = client.sandbox.apps;
    const scope = 'profile advertising::campaign_management';
    const code = (await client.callback(client.adsUrl({ scope }), 'maple')).get('code') ?? '';
    const fields = { grant_type: 'authorization_code', code, redirect_uri: ads.redirectUris[0] ?? '' };
    const granted = (await (await client.token(fields, ads)).json()) as Record<string, string>;
    const profile = (token: string) =>
      client.fetch('https://api.amazon.com/user/profile', { headers: { authorization: `Bearer ${token}` } });
    const person = (await (await profile(granted['access_token'] ?? '')).json()) as Record<string, string>;
    assert.deepEqual(Object.keys(person), ['user_id', 'name', 'email']);
    assert.deepEqual([person['name'], person['email']], ['Maple & Pine Co.', 'maple@sellers.example']);
    const info = await client.fetch(
      `https://api.amazon.co.jp/auth/o2/tokeninfo?access_token=${encodeURIComponent(granted['access_token'] ?? '')}`,
    );
    assert.equal(((await info.json()) as Record<string, string>)['user_id'], person['user_id']);
    const without = await client.adsGrant('maple');
    assert.equal((await profile(without.access_token)).status, 400);
    client.sandbox.personas.patch('maple', { revoke: 'ads' });
    assert.equal((await profile(granted['access_token'] ?? '')).status, 400);
  });

  test('real clients’ habits: any order of keys, odd headers, a verifier nobody asked for', async () => {
    const { clientId, clientSecret, redirectUris } = client.app;
    const code = await client.code('nordlicht', EU);
    const backwards = [
      ...[
        ['code', code],
        ['redirect_uri', redirectUris[0] ?? ''],
        ['code_verifier', 'v'.repeat(43)],
      ],
      ...[
        ['client_secret', clientSecret],
        ['client_id', clientId],
        ['grant_type', 'authorization_code'],
      ],
    ] as [string, string][];
    const response = await client.fetch('https://api.amazon.com/auth/o2/token', {
      ...{ method: 'POST', headers: { accept: 'application/json,payload' } },
      body: new URLSearchParams(backwards),
    });
    const { access_token } = (await response.json()) as Record<string, string>;
    const odd = { 'content-type': 'application/json', accept: 'application/json,payload' };
    const listed = await client.fetch(
      'https://sellingpartnerapi-eu.amazon.com/sellers/v1/marketplaceParticipations',
      { headers: { ...odd, 'x-amz-access-token': access_token ?? '' } },
    );
    assert.equal(listed.status, 200);
    const raw = `grant_type=client_credentials&scope=sellingpartnerapi::notifications&client_id=${clientId}&client_secret=${clientSecret}`;
    const grantless = await client.fetch('https://api.amazon.com/auth/o2/token', {
      ...{ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: raw },
    });
    assert.match(((await grantless.json()) as Record<string, string>)['access_token'] ?? '', /^Atc\|[\w-]+$/);
  });
});
