import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { ProblemDetails } from '../../../contract/problem.ts';
import { DAY } from '../../../server/clock.ts';
import {
  connectAds,
  connectSeller,
  eventsOf,
  groupNow,
  groupsOf,
  seeAtAmazon,
  statesOf,
  walkAds,
} from '../support/ads.ts';
import { Browser, Stage, type PersonAtPage } from '../support/stage.ts';

let stage: Stage;
let mia: PersonAtPage;
beforeEach(async () => {
  stage = await Stage.set();
  mia = await stage.person();
});
afterEach(() => stage.strike());

const json = async <T>(response: Promise<Response>) => (await (await response).json()) as T;
const codeOf = async (response: Promise<Response>) => (await json<ProblemDetails>(response)).code;
const typesOf = async () => (await eventsOf(stage)).map(({ type }) => type);

describe('renewal', () => {
  test('the same login takes its own place: links, pauses and waiting groups stay, the old grant goes', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    await connectAds(mia, 'nordlicht', { groupKey: group.key });
    await mia.post('/ads/pause', { groupKey: group.key, country: 'FR', paused: true });
    const before = await groupNow(mia, group);
    stage.clock.advance(300 * DAY);
    mia = await stage.person();
    const attempt = await walkAds(mia, 'nordlicht', { adsGrantId: before.ads?.grantId ?? '' });
    assert.equal(attempt.state, 'succeeded');
    assert.deepEqual([attempt.purpose, attempt.alreadyHere], ['renew', false]);
    const after = await groupNow(mia, group);
    assert.notEqual(after.ads?.grantId, before.ads?.grantId);
    assert.deepEqual(statesOf(after), statesOf(before));
    assert.equal(statesOf(after)['FR'], 'paused');
    assert.ok((after.ads?.renewBy ?? '') > (before.ads?.renewBy ?? ''));
    assert.ok((await typesOf()).includes('ads.renewed'));
    assert.equal(
      await codeOf(
        mia.post('/attempts', {
          provider: 'ads',
          region: 'EU',
          adsGrantId: before.ads?.grantId,
          binding: 'x'.repeat(43),
        }),
      ),
      'not_found',
    );
  });

  test('another login is not taken silently: the old one goes on, until a person says otherwise', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    await connectAds(mia, 'nordlicht', { groupKey: group.key });
    const before = await groupNow(mia, group);
    const attempt = await walkAds(mia, 'maple', { adsGrantId: before.ads?.grantId ?? '' });
    assert.equal(attempt.state, 'needs_review');
    assert.equal(attempt.choice?.login, 'm…@sellers.example');
    assert.deepEqual((await groupNow(mia, group)).ads, before.ads);
    await mia.post(`/attempts/${attempt.id}/review`, {
      grantId: attempt.choice.grantId,
      decision: 'refuse',
    });
    assert.deepEqual((await groupNow(mia, group)).ads, before.ads);
  });

  test('another login that sees nothing at all ends in words', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    await connectAds(mia, 'nordlicht', { groupKey: group.key });
    const before = await groupNow(mia, group);
    const attempt = await walkAds(mia, 'quiet', { adsGrantId: before.ads?.grantId ?? '' });
    assert.deepEqual([attempt.state, attempt.problem?.code], ['failed', 'wrong_account']);
    assert.equal(attempt.leftAtAmazon, true);
    assert.deepEqual((await groupNow(mia, group)).ads, before.ads);
  });

  test('where Amazon does not say who signed in, the profiles tell', async () => {
    await stage.accounts.close();
    stage.adsSettings = { loginHint: false };
    await stage.start();
    mia = await stage.person();
    const group = await connectSeller(mia, 'nordlicht');
    await connectAds(mia, 'nordlicht', { groupKey: group.key });
    const before = await groupNow(mia, group);
    assert.equal(before.ads?.login, null);
    const other = await walkAds(mia, 'maple', { adsGrantId: before.ads.grantId ?? '' });
    assert.equal(other.state, 'needs_review');
    const same = await walkAds(mia, 'nordlicht', { adsGrantId: before.ads.grantId ?? '' });
    assert.equal(same.state, 'succeeded');
    assert.deepEqual(statesOf(await groupNow(mia, group)), statesOf(before));
    const scopes = stage.sandbox.requests.list().filter(({ path }) => path === '/user/profile');
    assert.deepEqual(scopes, []);
  });

  test('unless the settings say so nobody is asked who signs in', async () => {
    const { clientId, clientSecret } = stage.sandbox.apps.ads;
    const ads = { clientId, clientSecrets: [clientSecret] };
    await stage.accounts.close();
    await stage.start({ ads });
    mia = await stage.person();
    const group = await connectSeller(mia, 'nordlicht');
    const { id, secret } = await mia.start({ provider: 'ads', region: 'EU', groupKey: group.key });
    const url = new URL(await new Browser(stage).depart(id, secret));
    assert.equal(url.searchParams.get('scope'), 'advertising::campaign_management');
  });

  test('a new consent of the same login for another group keeps what it served', async () => {
    const group = await connectSeller(mia, 'maple');
    await connectAds(mia, 'maple', { groupKey: group.key, region: 'NA' });
    const [{ id: sellerId = '' } = {}] = (await mia.accounts()).sellers;
    const sakura = await connectSeller(mia, 'sakura', { where: { region: 'FE', country: 'JP', sellerId } });
    await seeAtAmazon(stage, 'maple', [
      { profileId: 2_984_328_618_318_898, country: 'US', accountId: 'A1MAPLEPINE01' },
      { profileId: 3_100_000_000_000_011, country: 'JP', accountId: 'A3SAKURA00003' },
    ]);
    const done = await connectAds(mia, 'maple', { groupKey: sakura.key, region: 'FE' });
    assert.equal(done.alreadyHere, true);
    assert.equal(statesOf(await groupNow(mia, sakura))['JP'], 'connected');
    const kept = await groupNow(mia, group);
    assert.deepEqual(statesOf(kept), { US: 'connected', CA: 'missing', MX: 'missing' });
    assert.equal(kept.ads?.problem?.code, 'ads_profile_missing', 'Canada was linked, and is gone');
    const [one, two] = await groupsOf(mia);
    assert.equal(one?.ads?.grantId, two?.ads?.grantId, 'one grant for one login');
  });
});
