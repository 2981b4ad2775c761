import assert from 'node:assert/strict';
import { after, before, beforeEach, suite, test } from 'node:test';
import type { FaultName } from 'connected-accounts/sandbox';
import { isSample } from './support/checks.ts';
import { Client, STATE } from './support/client.ts';
import type { SampleName } from './support/wire-samples.ts';

const EU = 'sellercentral-europe.amazon.com';
const PICKER = '/account-switcher/default/merchantMarketplace';

/** Every fault of the list: armed in one line, seen in its effect, and gone when it is used up. */
suite('faults', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  beforeEach(() => client.sandbox.reset());
  after(() => client.sandbox.close());

  const confirm = (url = client.consentUrl(EU)) =>
    client.sandbox.authorize({ url: client.at(url), persona: 'nordlicht', decision: 'confirm' });

  /** The page refuses once with this code; `null` for one that only stays where it is. */
  const onPage = (name: FaultName, error: string | null) => async () => {
    client.sandbox.faults.arm(name, { times: 1, persona: 'nordlicht' });
    assert.deepEqual(await confirm(), { location: null, error });
    assert.notEqual((await confirm()).location, null);
  };
  /** The callback of a visit whose own address carries the fault. */
  const callback = (name: FaultName) =>
    client.callback(client.consentUrl(EU, { sandbox_fault: name }), 'nordlicht');
  const signedIn = async (persona: string) => ({ cookie: await client.signIn(persona, EU) });
  const page = async (name: FaultName, url: string, init: RequestInit = {}, persona = 'nordlicht') => {
    client.sandbox.faults.arm(name, { times: 1 });
    const body = new URLSearchParams({ decision: 'confirm', agree: 'yes' });
    return client.fetch(url, { method: 'POST', body, headers: await signedIn(persona), ...init });
  };
  /** A call works, is refused once, and works again. */
  const once = (name: FaultName, sample: SampleName, call: () => Promise<Response>) => async () => {
    client.sandbox.faults.arm(name, { times: 1, after: 1, persona: 'nordlicht' });
    assert.equal((await call()).status, 200);
    await isSample(await call(), sample);
    assert.equal((await call()).status, 200);
  };

  let grant = { access_token: '', refresh_token: '' };
  let ads = grant;
  const participations = () => client.participations(grant.access_token);
  const profiles = () => client.profiles(ads.access_token, 'advertising-api-eu');
  const refresh = () => client.refresh(grant.refresh_token);
  const refreshFault = (name: FaultName, sample: SampleName) => once(name, sample, refresh);
  const codeFault = (name: FaultName, sample: SampleName) => async () => {
    client.sandbox.faults.arm(name, { times: 1 });
    const code = await client.code('nordlicht', EU);
    await isSample(await client.exchange(code), sample);
    assert.equal((await client.exchange(code)).status, 200);
    const another = (await callback(name)).get('spapi_oauth_code') ?? '';
    await isSample(await client.exchange(another), sample);
  };
  /** Each service says it in its own dialect. */
  const everywhere = (name: FaultName, samples: [SampleName, SampleName, SampleName]) => async () => {
    const [lwa, spApi, adsApi] = samples;
    await once(name, lwa, refresh)();
    client.sandbox.faults.disarm();
    await once(name, spApi, participations)();
    client.sandbox.faults.disarm();
    await once(name, adsApi, profiles)();
  };

  const seen: Record<FaultName, () => Promise<void>> = {
    'consent.silent': onPage('consent.silent', null),
    'session.lost': async () => {
      await onPage('session.lost', null)();
      const response = await page('session.lost', client.consentUrl(EU));
      assert.match(response.headers.get('location') ?? '', /\/ap\/signin\?return=/);
    },
    'app.draft': onPage('app.draft', 'MD1000'),
    'app.redirect-mismatch': onPage('app.redirect-mismatch', 'MD5101'),
    'app.not-in-region': onPage('app.not-in-region', 'SPSA0404'),
    'app.limit-reached': onPage('app.limit-reached', 'CONSENT_LIMIT_REACHED'),
    'user.no-permission': onPage('user.no-permission', 'Invalid Access'),
    'plan.individual': onPage('plan.individual', 'SPDC8143'),
    'state.altered': async () =>
      assert.equal((await callback('state.altered')).get('state'), `${STATE}-altered`),
    'callback.other-id': async () =>
      assert.equal((await callback('callback.other-id')).get('selling_partner_id'), 'A0OTHERSELLER0'),
    'callback.without-code': async () =>
      assert.equal((await callback('callback.without-code')).get('spapi_oauth_code'), null),
    'consent.through-login': async () =>
      assert.ok((await callback('consent.through-login')).has('amazon_callback_uri')),
    'callback.relative': async () => {
      client.sandbox.faults.arm('callback.relative');
      const store = `https://${EU}/apps/store/${client.app.applicationId}`;
      const uri = (await client.callback(store, 'nordlicht')).get('amazon_callback_uri');
      assert.equal(uri, `/apps/authorize/confirm/${client.app.applicationId}`);
    },
    'consent.slow': async () => {
      const code = (await callback('consent.slow')).get('spapi_oauth_code') ?? '';
      await isSample(await client.exchange(code), 'codeRefused');
    },
    'callback.twice': async () => {
      const response = await page('callback.twice', client.consentUrl(EU));
      const text = await response.text();
      const image = /<img src="([^"]+)"/.exec(text)?.[1] ?? '';
      assert.match(image, /^http:\/\/localhost:4310\/oauth\/selling-partner\/callback\?/);
      assert.ok(text.includes(`url=${image}`), 'the person is sent to the same address');
      assert.match(
        response.headers.get('content-security-policy') ?? '',
        /img-src data: http:\/\/localhost:4310;/,
      );
    },
    'picker.loses-query': async () => {
      const body = new URLSearchParams({
        account: 'A8GLOBEXHOME8',
        return: '/apps/authorize/consent?application_id=x',
      });
      const response = await page('picker.loses-query', `https://${EU}${PICKER}`, { body }, 'globex');
      assert.equal(response.headers.get('location'), `/${EU}/apps/authorize/consent`);
    },
    'opener.severed': async () => {
      const get = async (fault?: string) =>
        client.fetch(client.consentUrl(EU, fault ? { sandbox_fault: fault } : {}), {
          headers: await signedIn('nordlicht'),
        });
      const severed = (response: Response) => response.headers.get('cross-origin-opener-policy');
      assert.equal(severed(await get()), null);
      assert.equal(severed(await get('opener.severed')), 'same-origin');
      client.sandbox.faults.arm('opener.severed');
      assert.equal(severed(await get()), 'same-origin');
    },
    'consent.denied': async () => {
      client.sandbox.faults.arm('consent.denied', { times: 1 });
      assert.equal((await client.callback(client.adsUrl(), 'nordlicht')).get('error'), 'access_denied');
      assert.equal((await client.callback(client.adsUrl(), 'nordlicht')).get('error'), null);
    },

    'code.expired': codeFault('code.expired', 'codeRefused'),
    'code.reused': codeFault('code.reused', 'codeRefused'),
    'code.malformed': codeFault('code.malformed', 'codeMissing'),
    'secret.expired': refreshFault('secret.expired', 'badClient'),
    'refresh.unknown': refreshFault('refresh.unknown', 'refreshUnknown'),
    'refresh.revoked': refreshFault('refresh.revoked', 'refreshRevoked'),
    'authorization.lapsed': refreshFault('authorization.lapsed', 'refreshRevoked'),
    'refresh.omitted': async () => {
      client.sandbox.faults.arm('refresh.omitted', { times: 1 });
      assert.ok(!('refresh_token' in ((await (await refresh()).json()) as object)));
      assert.ok('refresh_token' in ((await (await refresh()).json()) as object));
    },
    'refresh.rotated': async () => {
      client.sandbox.faults.arm('refresh.rotated', { times: 1 });
      const next = ((await (await refresh()).json()) as typeof grant).refresh_token;
      assert.notEqual(next, grant.refresh_token);
      await isSample(await refresh(), 'refreshUnknown');
      client.sandbox.disable('A2NORDLICHT02');
      await client.fetch(`https://${EU}/apps/manage`, {
        method: 'POST',
        headers: await signedIn('nordlicht'),
        body: new URLSearchParams({
          action: 'enable',
          authorization: `${client.app.applicationId} A2NORDLICHT02`,
        }),
      });
      assert.equal((await client.refresh(next)).status, 200);
      await isSample(await refresh(), 'refreshUnknown');
    },

    'region.other': once('region.other', 'noDetails', participations),
    'role.missing': once('role.missing', 'noDetails', participations),
    'token.expired': async () => {
      await once('token.expired', 'tokenExpired', participations)();
      client.sandbox.faults.disarm();
      await once('token.expired', 'adsUnauthorized', profiles)();
    },
    'token.revoked': async () => {
      await once('token.revoked', 'tokenRevoked', participations)();
      client.sandbox.faults.disarm();
      await once('token.revoked', 'adsUnauthorized', profiles)();
    },
    'ads.no-profiles': async () => {
      client.sandbox.faults.arm('ads.no-profiles', { times: 1 });
      assert.equal(await (await profiles()).text(), '[]');
      assert.notEqual(await (await profiles()).text(), '[]');
    },
    'ads.view-only': async () => {
      client.sandbox.faults.arm('ads.view-only', { times: 2 });
      assert.equal(await (await profiles()).text(), '[]');
      const view = client.profiles(ads.access_token, 'advertising-api-eu', '?accessLevel=view');
      assert.equal(((await (await view).json()) as unknown[]).length, 3);
    },

    'server.500': everywhere('server.500', ['lwaInternal', 'internalFailure', 'adsInternal']),
    'server.503': everywhere('server.503', ['lwaUnavailable', 'serviceUnavailable', 'adsUnavailable']),
    throttled: async () => {
      await everywhere('throttled', ['lwaThrottled', 'throttled', 'adsThrottled'])();
      client.sandbox.faults.disarm();
      client.sandbox.faults.arm('throttled', { retryAfter: 42, times: 3 });
      for (const call of [refresh, participations, profiles])
        assert.equal((await call()).headers.get('retry-after'), '42');
      client.sandbox.faults.arm('throttled', { times: 1 });
      assert.equal((await participations()).headers.get('retry-after'), null);
    },
    'gateway.html': async () => {
      client.sandbox.faults.arm('gateway.html', { times: 1 });
      const response = await refresh();
      assert.deepEqual([response.status, response.headers.get('content-type')], [502, 'text/html']);
    },
    empty: async () => {
      client.sandbox.faults.arm('empty', { times: 1 });
      const response = await refresh();
      assert.deepEqual([response.status, await response.text()], [200, '']);
    },
    'json.malformed': async () => {
      client.sandbox.faults.arm('json.malformed', { times: 1 });
      const response = await participations();
      assert.equal(response.status, 200);
      await assert.rejects(response.json(), SyntaxError);
    },
    'content-type.wrong': async () => {
      client.sandbox.faults.arm('content-type.wrong', { times: 1 });
      const response = await participations();
      assert.equal(response.headers.get('content-type'), 'text/html');
      assert.ok(await response.json());
    },
    'clock.skew': async () => {
      const ahead = async () =>
        Date.parse((await refresh()).headers.get('date') ?? '') - client.sandbox.clock.now().getTime();
      client.sandbox.faults.arm('clock.skew', { times: 1 });
      assert.ok((await ahead()) > 500_000);
      assert.ok((await ahead()) < 100_000);
    },
    slow: async () => {
      client.sandbox.faults.arm('slow', { ms: 60_000, times: 1 });
      await assert.rejects(
        client.fetch('https://api.amazon.com/auth/o2/token', {
          method: 'POST',
          signal: AbortSignal.timeout(60),
        }),
        { name: 'TimeoutError' },
      );
      client.sandbox.faults.arm('slow', { ms: 1, times: 1 });
      assert.equal((await refresh()).status, 200);
    },
    reset: async () => {
      client.sandbox.faults.arm('reset', { times: 1 });
      await assert.rejects(refresh());
      assert.equal(client.sandbox.requests.list().at(-1)?.status, 0);
    },
    truncated: async () => {
      client.sandbox.faults.arm('truncated', { times: 1 });
      const response = await participations();
      assert.equal(response.status, 200);
      await assert.rejects(response.text());
    },
  };
  for (const [name, see] of Object.entries(seen))
    test(name, async () => {
      grant = await client.grant('nordlicht', EU);
      ads = await client.adsGrant('nordlicht');
      await see();
      assert.ok(
        client.sandbox.requests.list().some(({ rule }) => rule === `fault.${name}`) ||
          client.sandbox.requests.list().some(({ fields }) => fields['sandbox_fault'] === name),
        'the log names the fault',
      );
    });

  test('strikes one person, on one host, and no other', async () => {
    const nordlicht = await client.grant('nordlicht', EU);
    const maple = await client.grant('maple', 'sellercentral.amazon.com');
    client.sandbox.faults.arm('refresh.revoked', { persona: 'nordlicht' });
    await isSample(await client.refresh(nordlicht.refresh_token), 'refreshRevoked');
    assert.equal((await client.refresh(maple.refresh_token)).status, 200);
    client.sandbox.faults.disarm();
    client.sandbox.faults.arm('server.503', { host: 'sellingpartnerapi-na.amazon.com' });
    assert.equal((await client.participations(nordlicht.access_token)).status, 200);
    assert.equal((await client.participations(maple.access_token, 'na')).status, 503);
  });

  test('what nothing serves is refused, with what was probably meant', async () => {
    const { faults } = client.sandbox;
    assert.throws(() => faults.arm('refresh.revokd'), {
      code: 'unknown_fault',
      message: /did you mean "refresh.revoked"/,
    });
    assert.throws(() => faults.arm('slow', { persona: 'mapel' }), /did you mean "maple"/);
    assert.throws(() => faults.arm('slow', { host: 'api.amazon.co.ku' }), /did you mean "api.amazon.co.uk"/);
    assert.throws(() => faults.arm('slow', { times: 0 }), { code: 'invalid_input', message: /times/ });
    assert.deepEqual(faults.list(), []);
    const response = await client.fetch(client.consentUrl(EU, { sandbox_fault: 'state.alterd' }));
    assert.equal(response.status, 400);
    assert.match(await response.text(), /did you mean &quot;state.altered&quot;/);
    assert.match(response.headers.get('content-type') ?? '', /html/, 'a page, for whoever looks at it');
    await assert.rejects(confirm(client.consentUrl(EU, { sandbox_fault: 'x' })), { code: 'unknown_fault' });
  });

  test('Ads pages: slow, without a code, sign-in lost, unregistered address', async () => {
    const visit = (fault: FaultName) =>
      client.sandbox.authorize({
        ...{ url: client.at(client.adsUrl({ sandbox_fault: fault })), persona: 'nordlicht' },
        decision: 'confirm',
      });
    const query = async (fault: FaultName) => new URL((await visit(fault)).location ?? '').searchParams;
    assert.equal((await query('callback.without-code')).get('code'), null);
    assert.equal((await visit('session.lost')).location, null);
    assert.equal((await query('state.altered')).get('state'), `${STATE}-altered`);
    assert.match((await visit('app.redirect-mismatch')).error ?? '', /bad-redirect-uri-vendor/);
    const { ads: app } = client.sandbox.apps;
    const fields = { grant_type: 'authorization_code', redirect_uri: app.redirectUris[0] ?? '' };
    const code = (await query('consent.slow')).get('code') ?? '';
    await isSample(await client.token({ ...fields, code }, app), 'codeRefused');
  });
});
