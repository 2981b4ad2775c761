import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import { isSample } from './support/checks.ts';
import { Client, STATE } from './support/client.ts';

suite('the consent page', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  beforeEach(() => client.sandbox.reset());
  after(() => client.sandbox.close());

  const EU = 'sellercentral-europe.amazon.com';
  const confirm = (url: string, persona: string, account?: string) =>
    client.sandbox.authorize({
      ...{ url: client.at(url), persona, decision: 'confirm' },
      ...(account === undefined ? {} : { account }),
    });

  /** The pages as a browser without scripts sees them. */
  async function signedIn(persona: string): Promise<Record<string, string>> {
    const body = new URLSearchParams({ persona, return: '/home' });
    const response = await client.fetch(`https://${EU}/ap/signin`, { method: 'POST', body });
    return { cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  }

  test('sends exactly state, selling_partner_id and spapi_oauth_code', async () => {
    const query = await client.callback(client.consentUrl(EU), 'nordlicht');
    assert.deepEqual([...query.keys()].sort(), ['selling_partner_id', 'spapi_oauth_code', 'state']);
    assert.equal(query.get('state'), STATE);
    assert.equal(query.get('selling_partner_id'), 'A2NORDLICHT02');
    assert.ok(
      (await client.callback(client.consentUrl('sellercentral.amazon.com'), 'legacy')).has('mws_auth_token'),
    );
  });

  test('refuses with the codes of Amazon, and sends nobody anywhere', async () => {
    const { applicationId, clientId } = client.app;
    const elsewhere = { redirect_uri: 'https://evil.example/callback' };
    const cases: [string, Record<string, string | null>, string][] = [
      ['MD1000', { application_id: clientId }, 'nordlicht'],
      ['MD1000', { application_id: null }, 'nordlicht'],
      ['MD5101', elsewhere, 'nordlicht'],
      ['MD5110', { redirect_uri: `${client.app.redirectUris[0]}#x` }, 'nordlicht'],
      ['MD5100', { state: null }, 'nordlicht'],
      ['Invalid Access', {}, 'assistant'],
      ['SPDC8143', {}, 'hobby'],
      ['SPSA0404', {}, 'maple'],
      ['SPSA0404', {}, 'distributor'],
    ];
    for (const [code, changes, persona] of cases)
      assert.deepEqual(await confirm(client.consentUrl(EU, changes), persona), {
        location: null,
        error: code,
      });
    client.sandbox.apps.patch(applicationId, { status: 'draft' });
    assert.equal((await confirm(client.consentUrl(EU), 'nordlicht')).error, 'MD1000');
    assert.equal((await confirm(client.consentUrl(EU, { version: 'beta' }), 'nordlicht')).error, null);
  });

  test('cancel is silent: the person stays and no callback comes', async () => {
    const headers = await signedIn('nordlicht');
    const body = new URLSearchParams({ decision: 'cancel', agree: 'yes' });
    const response = await client.fetch(client.consentUrl(EU), { method: 'POST', body, headers });
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), `/${EU}/home`);
  });

  test('a form that was tampered with is refused like the address', async () => {
    const headers = await signedIn('nordlicht');
    const body = new URLSearchParams({ decision: 'confirm', agree: 'yes' });
    const url = client.consentUrl(EU, { redirect_uri: 'https://evil.example/' });
    const response = await client.fetch(url, { method: 'POST', body, headers });
    const text = await response.text();
    assert.equal(response.status, 400);
    assert.match(text, /MD5101/);
    assert.doesNotMatch(text, /evil\.example/);
  });

  test('confirm needs the tick; then the page leads on', async () => {
    const headers = await signedIn('nordlicht');
    const post = (fields: Record<string, string>) =>
      client.fetch(client.consentUrl(EU), { method: 'POST', body: new URLSearchParams(fields), headers });
    assert.equal((await post({ decision: 'confirm' })).status, 400);
    const text = await (await post({ decision: 'confirm', agree: 'yes' })).text();
    assert.match(text, /http-equiv="refresh"[^>]+localhost:4310\/oauth\/selling-partner\/callback\?state=/);
  });

  test('asks who it is first, and comes back to the same address', async () => {
    const response = await client.fetch(client.consentUrl(EU));
    assert.equal(response.status, 303);
    const location = response.headers.get('location') ?? '';
    assert.match(location, /\/ap\/signin\?return=/);
    const headers = await signedIn('globex');
    const picker = await (await client.fetch(client.consentUrl(EU), { headers })).text();
    assert.match(picker, /aria-label="Select Globex Home"/);
    assert.doesNotMatch(picker, /Globex Japan/);
  });

  test('signing in does not send people elsewhere', async () => {
    const signIn = async (back: string) => {
      const body = new URLSearchParams({ persona: 'maple', return: back });
      const response = await client.fetch(`https://${EU}/ap/signin`, { method: 'POST', body });
      return response.headers.get('location');
    };
    for (const back of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      '/\r\n/evil.example',
      '/.//evil.example',
      '/x/..//evil.example',
    ])
      assert.equal(await signIn(back), `/${EU}/home`, back);
    assert.equal(await signIn('/\r\nset-cookie: a=b'), `/${EU}/set-cookie:%20a=b`);
    assert.equal(await signIn('/home?name=日本'), `/${EU}/home?name=%E6%97%A5%E6%9C%AC`);
  });

  test('e-mail, password and a two-step code', async () => {
    const post = (path: string, fields: Record<string, string>, cookie = '') =>
      client.fetch(`https://${EU}${path}`, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { cookie },
      });
    assert.equal((await post('/ap/signin', { email: 'maple@sellers.example', password: 'no' })).status, 400);
    const asked = await post('/ap/signin', { email: 'maple@sellers.example', password: 'maple-2026' });
    const cookie = asked.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const otp = /class="otp">(\d{6})</.exec(await asked.text())?.[1] ?? '';
    assert.equal((await post('/ap/mfa', { otp: '0' }, cookie)).status, 400);
    assert.equal((await post('/ap/mfa', { otp, return: '/home' }, cookie)).status, 303);
    assert.match(await (await client.fetch(`https://${EU}/home`, { headers: { cookie } })).text(), /Maple/);
  });

  test('globex has to say which account; the 26th seller finds no room', async () => {
    await assert.rejects(confirm(client.consentUrl(EU), 'globex'), { code: 'headless_stuck' });
    const { location } = await confirm(client.consentUrl(EU), 'globex', 'A8GLOBEXHOME8');
    assert.match(location ?? '', /selling_partner_id=A8GLOBEXHOME8/);
    client.sandbox.apps.patch(client.app.applicationId, { sellerLimit: 1 });
    assert.equal((await confirm(client.consentUrl(EU), 'nordlicht')).error, 'CONSENT_LIMIT_REACHED');
    assert.equal((await confirm(client.consentUrl(EU), 'globex', 'A8GLOBEXHOME8')).error, null);
    client.sandbox.disable('A8GLOBEXHOME8');
    assert.equal((await confirm(client.consentUrl(EU), 'nordlicht')).error, null);
  });

  test('the Appstore leg goes by the Log-in URI and comes back', async () => {
    const url = `https://${EU}/apps/store/${client.app.applicationId}`;
    const toLogin = await client.callback(url, 'nordlicht');
    assert.deepEqual([...toLogin.keys()], ['amazon_callback_uri', 'amazon_state', 'selling_partner_id']);
    const real = toLogin.get('amazon_callback_uri') ?? '';
    assert.equal(real, `https://${EU}/apps/authorize/confirm/${client.app.applicationId}`);
    const back = new URL(client.at(real));
    back.searchParams.set('amazon_state', toLogin.get('amazon_state') ?? '');
    back.searchParams.set('state', 'mine');
    const { location } = await client.sandbox.authorize({
      url: back.href,
      persona: 'nordlicht',
      decision: 'confirm',
    });
    const query = new URL(location ?? '').searchParams;
    assert.equal(query.get('state'), 'mine');
    assert.equal((await client.exchange(query.get('spapi_oauth_code') ?? '')).status, 200);
    client.sandbox.clock.advance('PT11M');
    assert.equal((await confirm(back.href, 'nordlicht')).error, 'MD5100');
  });

  test('the whole authorization has ten minutes, from opening the page to the exchange', async () => {
    const headers = await signedIn('nordlicht');
    const open = (state: string) => client.fetch(client.consentUrl(EU, { state }), { headers });
    const pressed = async (state: string) => {
      const body = new URLSearchParams({ decision: 'confirm', agree: 'yes' });
      const page = await client.fetch(client.consentUrl(EU, { state }), { method: 'POST', body, headers });
      return /spapi_oauth_code=([\w-]+)/.exec(await page.text())?.[1] ?? '';
    };
    for (const tab of ['first', 'second']) await open(tab);
    client.sandbox.clock.advance('PT8M');
    const [first, second] = [await pressed('first'), await pressed('second')];
    client.sandbox.clock.advance('PT1M59S');
    assert.equal((await client.exchange(first)).status, 200);
    client.sandbox.clock.advance('PT1S');
    await isSample(await client.exchange(second), 'codeRefused');
    assert.match(client.sandbox.requests.list().at(-1)?.reason ?? '', /ten minutes/);
    await open('first');
    assert.equal((await client.exchange(await pressed('first'))).status, 200, 'opened anew');
  });

  test('Manage Your Apps disables and enables', async () => {
    const { refresh_token } = await client.grant('nordlicht', EU);
    const headers = await signedIn('nordlicht');
    const url = `https://${EU}/apps/manage`;
    assert.match(await (await client.fetch(url, { headers })).text(), /Authorized on <time>\d{4}-/);
    const press = (action: string) => {
      const authorization = `${client.app.applicationId} A2NORDLICHT02`;
      return client.fetch(url, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ action, authorization }),
      });
    };
    await press('disable');
    assert.equal((await client.refresh(refresh_token)).status, 400);
    await press('enable');
    assert.equal((await client.refresh(refresh_token)).status, 200);
  });
});
