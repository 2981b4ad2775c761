import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { AdsChoice } from '../../../contract/ads.ts';
import type { Attempt } from '../../../contract/attempt.ts';
import { RETURN_FRAGMENT } from '../../../contract/handshake.ts';
import type { ProblemDetails } from '../../../contract/problem.ts';
import { DAY, MINUTE } from '../../../server/clock.ts';
import {
  connectAds,
  connectSeller,
  eventsOf,
  everything,
  groupNow,
  statesOf,
  walkAds,
} from '../support/ads.ts';
import { Browser, hash, newSecret, PUBLIC_URL, Stage, type PersonAtPage } from '../support/stage.ts';

let stage: Stage;
let mia: PersonAtPage;
beforeEach(async () => {
  stage = await Stage.set();
  mia = await stage.person();
});
afterEach(() => stage.strike());

const codeOf = async (response: Response) => ((await response.json()) as ProblemDetails).code;
const asked = (path: string) => stage.sandbox.requests.list().filter((one) => one.path === path);

describe('the way to Amazon Ads and back', () => {
  test('a choice of what the login sees, then the profiles serve their group', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    assert.equal(group.ads?.state, 'not_connected');
    assert.equal(statesOf(group)['DE'], 'pending');

    const attempt = await walkAds(mia, 'nordlicht', { groupKey: group.key });
    assert.equal(attempt.state, 'needs_review');
    assert.equal(attempt.provider, 'ads');
    const choice = attempt.choice as AdsChoice;
    assert.equal(choice.login, 'n…@sellers.example');
    assert.deepEqual(
      choice.profiles.map(({ country, access, match }) => [country, access, match?.groupKey]),
      [
        ['DE', 'edit', group.key],
        ['FR', 'edit', group.key],
        ['IT', 'view', group.key],
      ],
    );
    assert.deepEqual(choice.missing.map(({ country }) => country).sort(), [
      'BE',
      'ES',
      'GB',
      'NL',
      'PL',
      'SE',
    ]);
    assert.deepEqual(choice.unreachable, []);
    assert.equal(
      (await groupNow(mia, group)).ads?.state,
      'not_connected',
      'nothing counts before the answer',
    );

    const answer = await mia.post(`/attempts/${attempt.id}/profiles`, {
      grantId: choice.grantId,
      profiles: everything(choice),
    });
    assert.equal(((await answer.json()) as Attempt).state, 'succeeded');
    const now = await groupNow(mia, group);
    assert.equal(now.ads?.state, 'connected');
    assert.equal(now.ads.grantId, choice.grantId);
    assert.equal(now.ads.connectedBy, 'mia');
    assert.deepEqual(statesOf(now), {
      DE: 'connected',
      FR: 'connected',
      IT: 'view_only',
      ES: 'missing',
      NL: 'missing',
      PL: 'missing',
      SE: 'missing',
      BE: 'missing',
      GB: 'missing',
    });
    assert.equal(now.ads.problem?.code, 'ads_view_only');
    const [event] = (await eventsOf(stage)).filter(({ type }) => type === 'ads.connected');
    assert.equal(event?.connectionId, group.connections[0]?.id);
    assert.equal(event?.details['countries'], 'DE, FR, IT');
    assert.equal(event?.user, 'mia');
  });

  test('the consent is asked for at the region’s host, with PKCE and the two scopes', async () => {
    const group = await connectSeller(mia, 'maple');
    for (const [region, host] of [
      ['NA', 'www.amazon.com'],
      ['EU', 'eu.account.amazon.com'],
      ['FE', 'apac.account.amazon.com'],
    ] as const) {
      const { id, secret } = await mia.start({ provider: 'ads', region, groupKey: group.key });
      const url = new URL(await new Browser(stage).depart(id, secret));
      assert.equal(url.pathname, `/${host}/ap/oa`);
      const query = Object.fromEntries(url.searchParams);
      assert.match(query['state'] ?? '', /^[\w-]{43}$/);
      assert.match(query['code_challenge'] ?? '', /^[\w-]{43}$/);
      assert.deepEqual(
        { ...query, state: '', code_challenge: '' },
        {
          client_id: stage.sandbox.apps.ads.clientId,
          scope: 'profile advertising::campaign_management',
          response_type: 'code',
          redirect_uri: `${PUBLIC_URL}/oauth/ads/callback`,
          state: '',
          code_challenge: '',
          code_challenge_method: 'S256',
        },
      );
    }
  });

  test('a consent given at any region’s page brings the profiles of all three hosts', async () => {
    const group = await connectSeller(mia, 'maple');
    const attempt = await walkAds(mia, 'maple', { groupKey: group.key, region: 'FE' });
    assert.deepEqual(
      attempt.choice?.profiles.map(({ country }) => country),
      ['US', 'CA'],
    );
    const hosts = new Set(asked('/v2/profiles').map(({ host }) => host));
    assert.equal(hosts.size, 3);
  });

  test('by completion in the same tab: no token call before the host’s page brings all three proofs', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    const browser = new Browser(stage);
    const before = stage.tokenCalls();
    const park = async () => {
      const { id, secret } = await mia.start({ provider: 'ads', region: 'EU', groupKey: group.key });
      const back = await browser.open(await browser.consent(await browser.depart(id), 'nordlicht'));
      const fragment = new URLSearchParams(new URL(back.headers.get('location') ?? '').hash.slice(1));
      return { id, secret, code: (fragment.get(RETURN_FRAGMENT) ?? '').split('.')[1] };
    };
    const forged = await park();
    const proofs = { code: forged.code, secret: newSecret() };
    assert.equal((await mia.post(`/attempts/${forged.id}/complete`, proofs)).status, 403);
    assert.equal((await mia.attempt(forged.id)).problem?.code, 'state_mismatch');
    assert.equal(stage.tokenCalls(), before);

    const { id, secret, code } = await park();
    const done = await mia.post(`/attempts/${id}/complete`, { code, secret });
    assert.equal(((await done.json()) as Attempt).state, 'needs_review');
    assert.equal(stage.tokenCalls(), before + 1);
  });

  test('Cancel at Amazon comes back, and is said in words', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    const { id, secret } = await mia.start({ provider: 'ads', region: 'EU', groupKey: group.key });
    const browser = new Browser(stage);
    const url = await browser.depart(id, secret);
    const { location } = await stage.sandbox.authorize({ url, persona: 'nordlicht', decision: 'cancel' });
    const before = stage.tokenCalls();
    const page = await browser.open((await browser.open(location ?? '')).headers.get('location') ?? '');
    assert.match(await page.text(), /Not allowed at Amazon/);
    const attempt = await mia.attempt(id);
    assert.equal(attempt.state, 'failed');
    assert.equal(attempt.problem?.code, 'consent_declined');
    assert.equal(attempt.leftAtAmazon, false);
    assert.equal(stage.tokenCalls(), before);
  });

  test('“Not this one” destroys the grant and leaves nothing behind', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    const attempt = await walkAds(mia, 'nordlicht', { groupKey: group.key });
    const answer = await mia.post(`/attempts/${attempt.id}/review`, {
      grantId: attempt.choice?.grantId,
      decision: 'refuse',
    });
    const refused = (await answer.json()) as Attempt;
    assert.equal(refused.state, 'cancelled');
    assert.equal(refused.leftAtAmazon, true);
    assert.equal((await groupNow(mia, group)).ads?.grantId, null);
    assert.ok((await eventsOf(stage)).some(({ type }) => type === 'grant.destroyed'));
    assert.equal((await mia.request(`/ads/choice?group=${group.key}`)).status, 404);
  });

  test('an unanswered choice ends after a day, with its grant', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    const { id } = await walkAds(mia, 'nordlicht', { groupKey: group.key });
    stage.clock.advance(DAY + MINUTE);
    await stage.accounts.runDueJobs();
    const attempt = await (await stage.person()).attempt(id);
    assert.equal(attempt.state, 'expired');
    assert.equal(attempt.problem?.code, 'review_expired');
    assert.equal(attempt.choice, null);
  });
});

describe('who may finish what was started', () => {
  test('an Ads state at the seller’s callback, and the reverse, changes nothing', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    const ads = await mia.start({ provider: 'ads', region: 'EU', groupKey: group.key });
    const seller = await mia.start({ region: 'EU', country: 'DE' });
    const browser = new Browser(stage);
    const adsBack = new URL(await browser.consent(await browser.depart(ads.id, ads.secret), 'nordlicht'));
    const sellerBack = new URL(
      await browser.consent(await browser.depart(seller.id, seller.secret), 'nordlicht'),
    );
    const before = stage.tokenCalls();
    const crossed = [
      `${PUBLIC_URL}/oauth/selling-partner/callback?state=${adsBack.searchParams.get('state')}&selling_partner_id=A2NORDLICHT02&spapi_oauth_code=${adsBack.searchParams.get('code')}`,
      `${PUBLIC_URL}/oauth/ads/callback?state=${sellerBack.searchParams.get('state')}&code=${sellerBack.searchParams.get('spapi_oauth_code')}&scope=profile`,
    ];
    for (const url of crossed) {
      const answer = await browser.open(url);
      assert.equal(answer.status, 400);
      assert.match(await answer.text(), /verify this sign-in/);
    }
    assert.equal(stage.tokenCalls(), before);
    await browser.open(adsBack.href);
    assert.equal((await mia.attempt(ads.id)).state, 'needs_review', 'the right way still works');
    await browser.open(sellerBack.href);
    assert.equal((await mia.attempt(seller.id)).state, 'succeeded');
  });

  test('a browser without the cookie exchanges nothing, a reload no second time', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    const { id, secret } = await mia.start({ provider: 'ads', region: 'EU', groupKey: group.key });
    const browser = new Browser(stage);
    const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    const before = stage.tokenCalls();
    assert.equal((await new Browser(stage).open(callback)).status, 400);
    assert.equal((await browser.open(callback, { headers: { 'sec-purpose': 'prefetch' } })).status, 403);
    assert.equal((await browser.open(`${callback}&code=another1`)).status, 400);
    assert.equal((await browser.open(callback.replace('code=', 'kode='))).status, 400);
    assert.equal(stage.tokenCalls(), before);
    await Promise.all(Array.from({ length: 5 }, () => browser.open(callback)));
    assert.equal(stage.tokenCalls(), before + 1);
  });

  test('a code used before, and one of a foreign challenge, are refused in words', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    const ask = { provider: 'ads', region: 'EU', groupKey: group.key };
    stage.sandbox.faults.arm('code.reused', { times: 1 });
    const reused = await mia.walk(new Browser(stage), 'nordlicht', ask);
    assert.equal(reused.problem?.code, 'code_refused');
    assert.equal(reused.leftAtAmazon, true);

    const { id, secret } = await mia.start(ask);
    const browser = new Browser(stage);
    const url = new URL(await browser.depart(id, secret));
    url.searchParams.set('code_challenge', hash(newSecret()));
    await browser.open(await browser.consent(url.href, 'nordlicht'));
    assert.equal((await mia.attempt(id)).problem?.code, 'code_refused', 'the verifier is ours alone');
  });

  test('two tabs: each attempt keeps its own cookie, and the later answer renews the earlier consent', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    const browser = new Browser(stage);
    const ask = { groupKey: group.key };
    const first = await walkAds(mia, 'nordlicht', ask, browser);
    const second = await walkAds(mia, 'nordlicht', ask, browser);
    for (const { id, choice } of [first, second]) {
      const answer = await mia.post(`/attempts/${id}/profiles`, {
        grantId: choice?.grantId,
        profiles: everything(choice as AdsChoice),
      });
      assert.equal(((await answer.json()) as Attempt).state, 'succeeded');
    }
    const { ads } = await groupNow(mia, group);
    assert.equal(ads?.grantId, second.choice?.grantId);
    assert.equal((await mia.attempt(second.id)).alreadyHere, true);
    assert.equal((await mia.attempt(first.id)).alreadyHere, false);
  });

  test('what is asked for must be the tenant’s own, and Ads must be set up', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    await connectAds(mia, 'nordlicht', { groupKey: group.key });
    const { ads } = await groupNow(mia, group);
    const ask = (person: PersonAtPage, about: Record<string, unknown>) =>
      person.post('/attempts', { provider: 'ads', region: 'EU', binding: hash('s'), ...about });
    const eve = await stage.person('eve', 'other');
    assert.equal((await ask(eve, { groupKey: group.key })).status, 404);
    assert.equal((await ask(eve, { adsGrantId: ads?.grantId })).status, 404);
    assert.equal((await ask(mia, { groupKey: 'unknown' })).status, 404);
    assert.equal(await codeOf(await ask(mia, {})), 'invalid_request');
    assert.equal(
      await codeOf(await ask(mia, { groupKey: group.key, connectionId: 'c1' })),
      'invalid_request',
    );
    const reader = await stage.person('rita', 'nordlicht', ['view', 'connect']);
    assert.equal(await codeOf(await ask(reader, { groupKey: group.key })), 'forbidden');

    await stage.accounts.close();
    stage.usesAds = false;
    await stage.start();
    mia = await stage.person();
    assert.equal((await ask(mia, { groupKey: group.key })).status, 404);
    assert.equal((await mia.accounts()).tenant.ads, false);
    assert.equal((await groupNow(mia, group)).ads, null);
    assert.equal((await new Browser(stage).open(`${PUBLIC_URL}/oauth/ads/callback?state=x`)).status, 404);
  });
});
