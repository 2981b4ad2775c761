import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { AdsTokenAnswer, TenantAdsProfiles } from '../../../contract/ads-token.ts';
import type { AdsChoice } from '../../../contract/ads.ts';
import type { Group } from '../../../contract/connection.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../server/clock.ts';
import {
  connectAds,
  connectSeller,
  eventsOf,
  groupNow,
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
const later = async (milliseconds: number) => {
  stage.clock.advance(milliseconds);
  await stage.accounts.runDueJobs();
  mia = await stage.person();
};
const adsEvents = async () =>
  (await eventsOf(stage)).filter(({ type }) => type.startsWith('ads.') && type !== 'ads.connected');
const now = async (group: Group) => {
  const { ads } = await groupNow(mia, group);
  assert.ok(ads);
  return ads;
};

/** What the login's owner does at amazon.com/ap/adam. */
async function removeAtAmazon(persona: string): Promise<void> {
  const { url, apps } = stage.sandbox;
  const signIn = await fetch(`${url}/www.amazon.com/ap/adam`, { redirect: 'manual' });
  const form = new URL(signIn.headers.get('location') ?? '', url);
  const answer = await fetch(form, {
    method: 'POST',
    body: new URLSearchParams({ persona }),
    redirect: 'manual',
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ');
  await fetch(`${url}/www.amazon.com/ap/adam`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ client: apps.ads.clientId }),
    redirect: 'manual',
  });
}

describe('profiles that come and go', () => {
  test('“No ads account yet”: a first campaign is found within a day, and waits to be linked', async () => {
    const group = await connectSeller(mia, 'quiet');
    await walkAds(mia, 'quiet', { groupKey: group.key, region: 'NA' });
    assert.deepEqual(statesOf(await groupNow(mia, group)), { US: 'no_account' });
    await later(DAY + 5 * HOUR);
    assert.deepEqual(await adsEvents(), [], 'nothing new, nothing told');

    await seeAtAmazon(stage, 'quiet', [{ profileId: 77, country: 'US', accountId: 'A15QUIET00015' }]);
    await later(DAY + 5 * HOUR);
    assert.deepEqual(statesOf(await groupNow(mia, group)), { US: 'pending' });
    const [event] = await adsEvents();
    assert.equal(event?.type, 'ads.profiles_changed');
    assert.deepEqual([event.details['added'], event.details['countries'], event.user], [1, 'US', null]);

    const choice = await json<AdsChoice>(mia.request(`/ads/choice?group=${group.key}`));
    const profiles = [{ profileId: '77', groupKey: group.key }];
    await mia.post('/ads/profiles', { grantId: choice.grantId, profiles });
    assert.deepEqual(statesOf(await groupNow(mia, group)), { US: 'connected' });
  });

  test('a linked profile that is gone is missing, told once, and well again when it comes back', async () => {
    const group = await connectSeller(mia, 'maple');
    await connectAds(mia, 'maple', { groupKey: group.key, region: 'NA' });
    stage.sandbox.faults.arm('ads.no-profiles');
    await later(DAY + 5 * HOUR);
    assert.deepEqual(statesOf(await groupNow(mia, group)), {
      US: 'missing',
      CA: 'missing',
      MX: 'no_account',
    });
    assert.equal((await now(group)).problem?.code, 'ads_profile_missing');
    await later(DAY + 5 * HOUR);
    stage.sandbox.faults.disarm();
    await later(DAY + 5 * HOUR);
    assert.equal(statesOf(await groupNow(mia, group))['US'], 'connected');
    const told = await adsEvents();
    assert.deepEqual(
      told.map(({ type, details }) => [type, details['added'], details['removed']]),
      [
        ['ads.profiles_changed', 0, 2],
        ['ads.profiles_changed', 2, 0],
      ],
    );
  });

  test('a host that is down changes nothing, and is asked again within the hour', async () => {
    const group = await connectSeller(mia, 'maple');
    await connectAds(mia, 'maple', { groupKey: group.key, region: 'NA' });
    const before = statesOf(await groupNow(mia, group));
    stage.sandbox.faults.arm('server.503', { host: 'advertising-api.amazon.com' });
    await later(DAY + 5 * HOUR);
    assert.deepEqual(statesOf(await groupNow(mia, group)), { ...before, MX: 'pending' });
    assert.deepEqual(await adsEvents(), []);
    stage.sandbox.faults.disarm();
    await later(HOUR + MINUTE);
    assert.deepEqual(statesOf(await groupNow(mia, group)), before);
  });

  test('“Check again” asks at once, then not for a minute, and names what did not answer', async () => {
    const group = await connectSeller(mia, 'quiet');
    await walkAds(mia, 'quiet', { groupKey: group.key, region: 'NA' });
    const { grantId } = await now(group);
    const early = await mia.post('/ads/check', { grantId });
    assert.equal(early.status, 429);
    assert.equal(early.headers.get('retry-after'), '60');
    stage.clock.advance(MINUTE);
    await seeAtAmazon(stage, 'quiet', [{ profileId: 77, country: 'US', accountId: 'A15QUIET00015' }]);
    const calls = await Promise.all(Array.from({ length: 5 }, () => mia.post('/ads/check', { grantId })));
    assert.deepEqual(calls.map(({ status }) => status).sort(), [200, 429, 429, 429, 429]);
    assert.deepEqual(statesOf(await groupNow(mia, group)), { US: 'pending' });

    stage.clock.advance(MINUTE);
    stage.sandbox.faults.arm('server.503', { host: 'api.amazon.com' });
    const down = await json<AdsChoice>(mia.post('/ads/check', { grantId }));
    assert.equal(down.unreachable.length, 3);
    assert.equal(down.profiles.length, 1, 'what was known is kept');
    const eve = await stage.person('eve', 'other');
    assert.equal((await eve.post('/ads/check', { grantId })).status, 404);
  });

  test('“Check again” while the person still chooses shows what has come', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    const { id, choice } = await walkAds(mia, 'nordlicht', { groupKey: group.key });
    await seeAtAmazon(stage, 'nordlicht', [{ profileId: 5, country: 'PL', accountId: 'A2NORDLICHT02' }]);
    stage.clock.advance(MINUTE);
    const again = await json<AdsChoice>(mia.post('/ads/check', { grantId: choice?.grantId }));
    assert.deepEqual(
      again.profiles.map(({ country }) => country),
      ['PL'],
    );
    assert.equal(again.endsAt, choice?.endsAt);
    assert.deepEqual((await mia.attempt(id)).choice, again);
    assert.deepEqual(await adsEvents(), []);
  });
});

describe('the year, and the end before it', () => {
  let group: Group;
  beforeEach(async () => {
    group = await connectSeller(mia, 'nordlicht');
    await connectAds(mia, 'nordlicht', { groupKey: group.key });
  });

  test('the host is told 30, 14, 7 and 1 days before; the block says “renew soon” from 30 on', async () => {
    const told: unknown[] = [];
    for (const days of [334, 1, 10, 6, 7, 6]) {
      await later(days * DAY);
      told.push((await now(group)).state);
    }
    assert.deepEqual(told, ['connected', 'expiring', 'expiring', 'expiring', 'expiring', 'expiring']);
    const due = (await eventsOf(stage)).filter(({ type }) => type === 'ads.renewal_due');
    assert.deepEqual(
      due.map(({ details }) => details['days']),
      [30, 14, 7, 1],
    );
  });

  test('refused before its time is “removed”, after the year “overdue”; only Amazon’s refusal counts', async () => {
    stage.sandbox.faults.arm('authorization.lapsed');
    await later(366 * DAY);
    assert.equal((await now(group)).state, 'reauth_expired');
    assert.equal((await now(group)).problem?.code, 'expired');
    assert.ok((await adsEvents()).some(({ type, code }) => type === 'ads.lapsed' && code === 'expired'));
  });

  test('where consents do not end there is no date, no reminder, and a refusal is a removal', async () => {
    await stage.accounts.close();
    stage.adsSettings = { yearlyRenewal: false };
    await stage.start();
    await later(366 * DAY);
    assert.deepEqual([(await now(group)).state, (await now(group)).renewBy], ['connected', null]);
    stage.sandbox.faults.arm('authorization.lapsed');
    await later(2 * DAY);
    assert.equal((await now(group)).state, 'revoked');
    assert.deepEqual(
      (await adsEvents()).map(({ type }) => type),
      ['ads.revoked'],
    );
  });

  test('removed at amazon.com/ap/adam: every country says so, Seller Central goes on, a new consent mends it', async () => {
    await removeAtAmazon('nordlicht');
    await later(DAY + 5 * HOUR);
    const lost = await groupNow(mia, group);
    assert.equal(lost.ads?.state, 'revoked');
    assert.equal(lost.ads.problem?.code, 'revoked');
    assert.equal(statesOf(lost)['DE'], 'error');
    assert.equal(lost.connections[0]?.state, 'connected', 'two consents, two states');
    const revoked = (await adsEvents()).filter(({ type }) => type === 'ads.revoked');
    assert.equal(revoked.length, 1);
    await later(DAY + 5 * HOUR);
    assert.equal((await adsEvents()).filter(({ type }) => type === 'ads.revoked').length, 1, 'told once');

    const attempt = await walkAds(mia, 'nordlicht', { adsGrantId: lost.ads.grantId ?? '' });
    assert.equal(attempt.state, 'succeeded');
    const well = await groupNow(mia, group);
    assert.equal(well.ads?.state, 'connected');
    assert.equal(statesOf(well)['DE'], 'connected');
  });

  test('when Amazon changes its mind the login recovers by itself', async () => {
    const { grantId } = await now(group);
    stage.sandbox.faults.arm('refresh.revoked', { times: 2 });
    for (const state of ['revoked', 'connected']) {
      stage.clock.advance(MINUTE);
      assert.equal((await mia.post('/ads/check', { grantId })).status, 200);
      assert.equal((await now(group)).state, state);
    }
    assert.deepEqual(
      (await adsEvents()).map(({ type }) => type),
      ['ads.revoked', 'ads.recovered'],
    );
  });

  test('when Amazon refuses our client the host’s staff hear of it, and no login is lost', async () => {
    stage.sandbox.faults.arm('secret.expired');
    await later(DAY + 5 * HOUR);
    const troubled = await now(group);
    assert.deepEqual(
      [troubled.state, troubled.problem?.code, troubled.problem?.actor],
      ['error', 'app_misconfigured', 'host'],
    );
    stage.sandbox.faults.disarm();
    await later(2 * HOUR);
    assert.equal((await now(group)).state, 'connected');
    assert.deepEqual(await adsEvents(), []);
  });
});

describe('what the host’s backend gets', () => {
  const token = (profileId: string | null | undefined, tenant = 'nordlicht') =>
    stage.host(`/tenants/${tenant}/ads/${profileId}/access-token`, { method: 'POST', body: '{}' });
  const outcomeOf = async (profileId: string | null | undefined) =>
    (await json<AdsTokenAnswer>(token(profileId))).outcome;

  test('a token for each linked profile that Amazon takes, and the reason where there is none', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    const { id, choice } = await walkAds(mia, 'nordlicht', { groupKey: group.key });
    const [de, fr, it] = choice?.profiles ?? [];
    assert.equal(await outcomeOf(de?.profileId), 'in_review');
    await mia.post(`/attempts/${id}/profiles`, {
      grantId: choice?.grantId,
      profiles: [de, fr].map((one) => ({ profileId: one?.profileId, groupKey: group.key })),
    });
    const before = stage.tokenCalls();
    const answer = await json<AdsTokenAnswer>(token(de?.profileId));
    assert.ok(answer.outcome === 'active');
    assert.deepEqual([answer.region, answer.country, answer.profileId], ['EU', 'DE', de?.profileId]);
    const call = await fetch(`${answer.endpoint}/v2/profiles/${answer.profileId}`, {
      headers: {
        authorization: `Bearer ${answer.accessToken}`,
        'amazon-advertising-api-clientid': answer.clientId,
      },
    });
    assert.equal(call.status, 200);
    await Promise.all(Array.from({ length: 50 }, () => token(fr?.profileId)));
    assert.ok(stage.tokenCalls() - before <= 1, 'cached');

    assert.equal(await outcomeOf(it?.profileId), 'not_connected');
    assert.equal((await token('42')).status, 404);
    assert.equal((await token(de?.profileId, 'other')).status, 404);
    await mia.post('/ads/pause', { groupKey: group.key, country: 'DE', paused: true });
    assert.equal(await outcomeOf(de?.profileId), 'paused');
    assert.equal(await outcomeOf(fr?.profileId), 'active');

    const { profiles } = await json<TenantAdsProfiles>(stage.host('/tenants/nordlicht/ads/profiles'));
    assert.deepEqual(
      profiles.map(({ country, access, group: served }) => [
        country,
        access,
        served?.groupKey,
        served?.paused,
      ]),
      [
        ['DE', 'edit', group.key, true],
        ['FR', 'edit', group.key, false],
        ['IT', 'view', undefined, undefined],
      ],
    );
    const issued = (await eventsOf(stage)).filter(({ type }) => type === 'token.issued');
    assert.deepEqual(
      new Set(issued.map(({ details }) => details['profileId'])),
      new Set([de?.profileId, fr?.profileId]),
    );

    await mia.post('/ads/disconnect', { groupKey: group.key });
    assert.equal((await token(fr?.profileId)).status, 404, 'the last unlink destroys the grant');
  });

  test('Amazon down, our client refused, access removed: each is told apart', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    await connectAds(mia, 'nordlicht', { groupKey: group.key });
    const profileId = (await now(group)).marketplaces.find(({ country }) => country === 'DE')?.profileId;
    await later(2 * HOUR);
    stage.sandbox.faults.arm('server.503', { host: 'api.amazon.com', times: 1 });
    const down = await token(profileId);
    assert.equal(down.status, 503);
    assert.ok(Number(down.headers.get('retry-after')) > 0);
    assert.equal(((await down.json()) as AdsTokenAnswer).outcome, 'amazon_down');
    stage.clock.advance(30 * SECOND);
    stage.sandbox.faults.arm('secret.expired', { times: 1 });
    assert.equal(await outcomeOf(profileId), 'app_problem');
    stage.clock.advance(MINUTE);
    await removeAtAmazon('nordlicht');
    assert.equal(await outcomeOf(profileId), 'revoked');
    assert.equal((await now(group)).state, 'revoked', 'the call that saw it tells everybody');
  });
});

for (const [ads, state] of [
  [false, 'connected'],
  [true, 'not_connected'],
] as const) {
  test(`when Seller Central is disconnected PPC is ${state}${ads ? ', if it was asked for, after the undo' : ''}`, async () => {
    const group = await connectSeller(mia, 'nordlicht');
    await connectAds(mia, 'nordlicht', { groupKey: group.key });
    await mia.post(`/connections/${group.connections[0]?.id}/disconnect`, { ads });
    assert.equal((await now(group)).state, 'connected', 'it can still be taken back');
    await later(11 * SECOND);
    assert.equal((await now(group)).state, state);
    const types = (await eventsOf(stage)).map(({ type }) => type);
    assert.equal(types.includes('ads.disconnected'), ads);
  });
}

test('no token, code, verifier, e-mail address or user id is in the log, the store or an answer', async () => {
  const group = await connectSeller(mia, 'nordlicht');
  const { id, secret } = await mia.start({ provider: 'ads', region: 'EU', groupKey: group.key });
  const browser = new Browser(stage);
  const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
  await new Browser(stage).open(callback);
  await browser.open(callback);
  const attempt = await mia.attempt(id);
  await mia.post(`/attempts/${id}/profiles`, {
    grantId: attempt.choice?.grantId,
    profiles: attempt.choice?.profiles.map(({ profileId }) => ({ profileId, groupKey: group.key })),
  });
  await later(DAY + 5 * HOUR);
  const answers = JSON.stringify([attempt, await mia.accounts(), await eventsOf(stage)]);
  const folder = `${stage.folder.path}/data/tenants`;
  const stored = readdirSync(folder)
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join();
  const { searchParams } = new URL(callback);
  const places = { log: JSON.stringify(stage.log), stored, answers };
  const secrets = {
    code: searchParams.get('code') ?? '',
    state: searchParams.get('state') ?? '',
    secret,
    cookie: [...browser.cookies.values()][0] ?? '',
    clientSecret: stage.sandbox.apps.ads.clientSecret,
    tokens: 'Atz',
    email: 'nordlicht@sellers.example',
    userId: 'amzn1.account.',
  };
  for (const [place, text] of Object.entries(places)) {
    assert.ok(text.length > 2, `${place} was looked at`);
    for (const [name, canary] of Object.entries(secrets)) {
      assert.ok(canary.length > 2, name);
      assert.ok(!text.includes(canary), `${name} in ${place}`);
    }
  }
});
