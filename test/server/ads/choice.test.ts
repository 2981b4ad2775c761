import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { TenantAdsProfiles } from '../../../contract/ads-token.ts';
import type { AdsChoice } from '../../../contract/ads.ts';
import type { Attempt } from '../../../contract/attempt.ts';
import type { Group, Seller } from '../../../contract/connection.ts';
import type { ProblemDetails } from '../../../contract/problem.ts';
import { SECOND } from '../../../server/clock.ts';
import {
  connectAds,
  connectSeller,
  eventsOf,
  everything,
  groupNow,
  groupsOf,
  statesOf,
  walkAds,
} from '../support/ads.ts';
import { Stage, type PersonAtPage } from '../support/stage.ts';

let stage: Stage;
let mia: PersonAtPage;
beforeEach(async () => {
  stage = await Stage.set();
  mia = await stage.person();
});
afterEach(() => stage.strike());

const json = async <T>(response: Promise<Response>) => (await (await response).json()) as T;
const codeOf = async (response: Promise<Response>) => (await json<ProblemDetails>(response)).code;

describe('what one login can do', () => {
  test('an agency: forty profiles of all types, twelve sellers connected with one consent', async () => {
    const home = [
      ['A14AGENCY0001', 'EU', 'DE'],
      ['A14AGENCY0002', 'EU', 'DE'],
      ['A14AGENCY0003', 'NA', 'US'],
      ['A14AGENCY0004', 'NA', 'US'],
      ['A14AGENCY0005', 'EU', 'GB'],
      ['A14AGENCY0006', 'EU', 'DE'],
      ['A14AGENCY0007', 'FE', 'JP'],
      ['A14AGENCY0008', 'NA', 'US'],
      ['A14AGENCY0009', 'EU', 'FR'],
      ['A14AGENCY0010', 'FE', 'AU'],
      ['A14AGENCY0011', 'FE', 'AU'],
      ['A14AGENCY0012', 'EU', 'DE'],
    ] as const;
    for (const [account, region, country] of home) {
      const seller = await json<Seller>(
        stage.host('/tenants/nordlicht/sellers', {
          method: 'POST',
          body: JSON.stringify({ name: account }),
        }),
      );
      await connectSeller(mia, 'agency', { account, where: { region, country, sellerId: seller.id } });
    }
    const groups = await groupsOf(mia);
    assert.equal(groups.length, 12);
    const asked = groups.find(({ region }) => region === 'FE') as Group;
    const attempt = await walkAds(mia, 'agency', { groupKey: asked.key, region: 'FE' });
    const choice = attempt.choice as AdsChoice;
    assert.equal(choice.profiles.length, 40);
    const usable = choice.profiles.filter(({ supported }) => supported);
    assert.deepEqual(new Set(usable.map(({ type }) => type)), new Set(['seller']));
    assert.ok(choice.profiles.some(({ type, match }) => type === 'vendor' && match === null));
    assert.ok(choice.profiles.some(({ type, supported }) => type === 'agency' && !supported));
    assert.equal(new Set(usable.map(({ match }) => match?.sellerId)).size, 12);

    const before = stage.tokenCalls();
    const done = await json<Attempt>(
      mia.post(`/attempts/${attempt.id}/profiles`, {
        grantId: choice.grantId,
        profiles: everything(choice),
      }),
    );
    assert.equal(done.state, 'succeeded');
    assert.ok(stage.tokenCalls() - before <= 1);
    const served = await groupsOf(mia);
    for (const { ads } of served) {
      assert.equal(ads?.grantId, choice.grantId);
      assert.equal(ads.state, 'connected');
      assert.equal(ads.sharedWith.length, 11);
      assert.ok(ads.marketplaces.every(({ state }) => state === 'connected'));
    }
    const connected = (await eventsOf(stage)).filter(({ type }) => type === 'ads.connected');
    assert.equal(connected.length, 12, 'one event for each connection');

    // The host reads them page by page, each once.
    const read: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = new URLSearchParams({ cursor, limit: '15' });
      const page: TenantAdsProfiles = await json(
        stage.host(`/tenants/nordlicht/ads/profiles?${query.toString()}`),
      );
      assert.equal(page.total, 40);
      assert.ok(page.profiles.length <= 15);
      read.push(...page.profiles.map(({ profileId }) => profileId));
      cursor = page.nextCursor;
    }
    assert.deepEqual([read.length, new Set(read).size], [40, 40]);
    const wrong = await json<ProblemDetails>(stage.host('/tenants/nordlicht/ads/profiles?limit=0'));
    assert.equal(wrong.field, 'limit');
  });

  test('never advertised: the consent is kept, the reason said, and nothing is asked', async () => {
    const group = await connectSeller(mia, 'quiet');
    const attempt = await walkAds(mia, 'quiet', { groupKey: group.key, region: 'NA' });
    assert.equal(attempt.state, 'succeeded');
    assert.equal(attempt.choice, null);
    const { ads } = await groupNow(mia, group);
    assert.equal(ads?.state, 'connected');
    assert.equal(ads.problem?.code, 'ads_no_profile');
    assert.equal(ads.problem.actor, 'owner');
    assert.deepEqual(statesOf(await groupNow(mia, group)), { US: 'no_account' });
    const again = await groupNow(mia, group);
    assert.deepEqual(again.ads, ads, 'drawn the same twice');
  });

  test('only profiles that can’t be used: they are shown, and “keep” waits for others', async () => {
    const group = await connectSeller(mia, 'quiet');
    const attempt = await walkAds(mia, 'distributor', { groupKey: group.key, region: 'NA' });
    assert.equal(attempt.state, 'needs_review');
    assert.deepEqual(
      attempt.choice?.profiles.map(({ type, supported }) => [type, supported]),
      [['vendor', false]],
    );
    const { grantId, profiles } = attempt.choice as AdsChoice;
    const wrong = mia.post(`/attempts/${attempt.id}/profiles`, {
      grantId,
      profiles: [{ profileId: profiles[0]?.profileId, groupKey: group.key }],
    });
    assert.equal(await codeOf(wrong), 'invalid_request');
    assert.equal((await mia.attempt(attempt.id)).state, 'needs_review', 'nothing is lost');
    await mia.post(`/attempts/${attempt.id}/review`, { grantId, decision: 'keep' });
    assert.equal((await mia.attempt(attempt.id)).state, 'succeeded');
    assert.deepEqual(statesOf(await groupNow(mia, group)), { US: 'no_account' });
  });

  test('a login that may only view says so for each country', async () => {
    const group = await connectSeller(mia, 'maple');
    stage.sandbox.faults.arm('ads.view-only');
    await connectAds(mia, 'maple', { groupKey: group.key, region: 'NA' });
    const now = await groupNow(mia, group);
    assert.deepEqual(statesOf(now), { US: 'view_only', CA: 'view_only', MX: 'missing' });
    assert.equal(now.ads?.problem?.code, 'ads_view_only');
  });

  test('a host that is down is named, what the others say counts', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    stage.sandbox.faults.arm('server.503', { host: 'advertising-api-fe.amazon.com' });
    const attempt = await walkAds(mia, 'nordlicht', { groupKey: group.key });
    assert.equal(attempt.state, 'needs_review');
    assert.deepEqual(attempt.choice?.unreachable, ['FE']);
    assert.equal(attempt.choice.profiles.length, 3);
  });

  test('when only the group’s own host is down nothing is decided, and asked again', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    stage.sandbox.faults.arm('server.503', { host: 'advertising-api-eu.amazon.com', times: 2 });
    const attempt = await walkAds(mia, 'nordlicht', { groupKey: group.key });
    assert.equal(attempt.state, 'verifying');
    stage.clock.advance(6 * SECOND);
    await stage.accounts.runDueJobs();
    assert.equal((await mia.attempt(attempt.id)).choice?.profiles.length, 3);
  });

  test('all hosts down, or a token endpoint that fails: asked again until it works', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    for (const [fault, options] of [
      ['throttled', { times: 6, retryAfter: 3 }],
      ['server.500', { times: 1, host: 'api.amazon.com' }],
    ] as const) {
      stage.sandbox.faults.arm(fault, options);
      const attempt = await walkAds(mia, 'nordlicht', { groupKey: group.key });
      stage.sandbox.faults.disarm();
      assert.equal(attempt.state, 'verifying', fault);
      stage.clock.advance(30 * SECOND);
      await stage.accounts.runDueJobs();
      assert.equal((await mia.attempt(attempt.id)).state, 'needs_review', fault);
    }
  });
});
