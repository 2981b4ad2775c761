import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { AdsChoice } from '../../../contract/ads.ts';
import type { Attempt } from '../../../contract/attempt.ts';
import type { Group, Seller } from '../../../contract/connection.ts';
import type { ProblemDetails } from '../../../contract/problem.ts';
import { MINUTE } from '../../../server/clock.ts';
import {
  connectAds,
  connectSeller,
  eventsOf,
  everything,
  groupNow,
  groupsOf,
  newLogin,
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
const typesOf = async () => (await eventsOf(stage)).map(({ type }) => type);
const profileIn = (choice: AdsChoice | null | undefined, country: string) =>
  choice?.profiles.find((profile) => profile.country === country)?.profileId;

describe('further profiles, and another login', () => {
  test('the rest of a choice is linked later, without another consent', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    const { id, choice } = await walkAds(mia, 'nordlicht', { groupKey: group.key });
    const link = (country: string) => ({
      grantId: choice?.grantId,
      profiles: [{ profileId: profileIn(choice, country), groupKey: group.key }],
    });
    await mia.post(`/attempts/${id}/profiles`, link('DE'));
    assert.equal(statesOf(await groupNow(mia, group))['FR'], 'pending');
    const offered = await json<AdsChoice>(mia.request(`/ads/choice?group=${group.key}`));
    assert.equal(offered.endsAt, null);
    assert.deepEqual(
      offered.profiles.map(({ linked }) => linked),
      [true, false, false],
    );
    const { sellers } = await json<{ sellers: Seller[] }>(mia.post('/ads/profiles', link('FR')));
    assert.equal(
      sellers[0]?.groups[0]?.ads?.marketplaces.find(({ country }) => country === 'FR')?.state,
      'connected',
    );
    const count = (await typesOf()).length;
    await mia.post('/ads/profiles', link('FR'));
    assert.equal((await typesOf()).length, count, 'linking what is linked changes nothing');
    assert.equal(await codeOf(mia.post('/ads/profiles', { ...link('FR'), grantId: 'unknown' })), 'not_found');
  });

  test('a login that sees another group of the tenant is offered for it', async () => {
    await connectSeller(mia, 'globex', { account: 'A7GLOBEXEU007' });
    const [{ id: sellerId = '' } = {}] = (await mia.accounts()).sellers;
    const america = await connectSeller(mia, 'globex', {
      account: 'A6GLOBEXNA006',
      where: { region: 'NA', country: 'US', sellerId },
    });
    const europe = (await groupsOf(mia)).find(({ region }) => region === 'EU') as Group;
    const { id, choice } = await walkAds(mia, 'globex', { groupKey: europe.key });
    const mine = everything(choice as AdsChoice).filter(({ groupKey }) => groupKey === europe.key);
    await mia.post(`/attempts/${id}/profiles`, { grantId: choice?.grantId, profiles: mine });
    const { ads } = await groupNow(mia, america);
    assert.deepEqual([ads?.state, ads?.grantId], ['not_connected', choice?.grantId]);
    const offered = await json<AdsChoice>(mia.request(`/ads/choice?group=${america.key}`));
    assert.equal(offered.grantId, choice?.grantId);
    await mia.post('/ads/profiles', { grantId: offered.grantId, profiles: everything(offered) });
    assert.equal(statesOf(await groupNow(mia, america))['US'], 'connected');
  });

  test('“Reconnect with an editor”: another login takes a country over only because a person ticked it', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    await connectAds(mia, 'nordlicht', { groupKey: group.key });
    const first = (await groupNow(mia, group)).ads?.grantId;
    await newLogin(
      stage,
      'editor',
      ['DE', 'IT'].map((country, at) => ({
        profileId: [1_350_266_456_614_264, 1_350_266_456_700_001][at] ?? 0,
        country,
        accountId: 'A2NORDLICHT02',
      })),
    );
    const attempt = await walkAds(mia, 'editor', { groupKey: group.key });
    const choice = attempt.choice as AdsChoice;
    assert.deepEqual(
      choice.profiles.map(({ country, linked }) => [country, linked]),
      [
        ['DE', true],
        ['IT', false],
      ],
      'Germany is served as well already',
    );
    assert.equal((await groupNow(mia, group)).ads?.grantId, first);
    await mia.post(`/attempts/${attempt.id}/profiles`, {
      grantId: choice.grantId,
      profiles: everything(choice),
    });
    const states = statesOf(await groupNow(mia, group));
    assert.deepEqual([states['DE'], states['FR'], states['IT']], ['connected', 'connected', 'connected']);
    const stillFirst = await json<AdsChoice>(mia.request(`/ads/choice?group=${group.key}`));
    assert.ok([first, choice.grantId].includes(stillFirst.grantId));
    assert.ok(!(await typesOf()).includes('grant.destroyed'), 'the first still serves two countries');
  });

  test('a login that loses its last country to another is destroyed', async () => {
    const group = await connectSeller(mia, 'maple');
    await connectAds(mia, 'maple', { groupKey: group.key, region: 'NA' });
    await newLogin(stage, 'partner', [
      { profileId: 2_984_328_618_318_898, country: 'US', accountId: 'A1MAPLEPINE01' },
      { profileId: 2_984_328_618_326_817, country: 'CA', accountId: 'A1MAPLEPINE01' },
    ]);
    const { id, choice } = await walkAds(mia, 'partner', { groupKey: group.key, region: 'NA' });
    const all = choice?.profiles.map(({ profileId }) => ({ profileId, groupKey: group.key }));
    await mia.post(`/attempts/${id}/profiles`, { grantId: choice?.grantId, profiles: all });
    assert.equal((await groupNow(mia, group)).ads?.grantId, choice?.grantId);
    const destroyed = (await eventsOf(stage)).filter(({ type }) => type === 'grant.destroyed');
    assert.equal(destroyed.length, 1);
    assert.notEqual(destroyed[0]?.details['grantId'], choice?.grantId);
  });
});

describe('pausing and leaving', () => {
  let group: Group;
  beforeEach(async () => {
    group = await connectSeller(mia, 'nordlicht');
    await connectAds(mia, 'nordlicht', { groupKey: group.key });
  });
  const post = (path: string, body: object) => mia.post(path, { groupKey: group.key, ...body });

  test('a country is paused and resumed at once, twice is once', async () => {
    for (const paused of [true, true, false, false]) {
      const seller = await json<Seller>(post('/ads/pause', { country: 'DE', paused }));
      const state = seller.groups[0]?.ads?.marketplaces.find(({ country }) => country === 'DE')?.state;
      assert.equal(state, paused ? 'paused' : 'connected');
    }
    const types = (await typesOf()).filter((type) => type === 'ads.paused' || type === 'ads.resumed');
    assert.deepEqual(types, ['ads.paused', 'ads.resumed']);
    const wrong = await json<ProblemDetails>(post('/ads/pause', { country: 'PL', paused: true }));
    assert.deepEqual([wrong.code, wrong.field], ['invalid_request', 'country']);
  });

  test('one country is unlinked and can be linked again, the last unlink destroys the grant', async () => {
    await post('/ads/disconnect', { countries: ['DE'] });
    assert.equal(statesOf(await groupNow(mia, group))['DE'], 'pending');
    assert.ok(!(await typesOf()).includes('grant.destroyed'));
    const seller = await json<Seller>(post('/ads/disconnect', {}));
    assert.equal(seller.groups[0]?.ads?.state, 'not_connected');
    assert.equal(seller.groups[0].ads.grantId, null);
    assert.equal((await mia.request(`/ads/choice?group=${group.key}`)).status, 404);
    const types = await typesOf();
    assert.equal(types.filter((type) => type === 'ads.disconnected').length, 2);
    assert.equal(types.filter((type) => type === 'grant.destroyed').length, 1);
    const count = types.length;
    assert.equal((await post('/ads/disconnect', {})).status, 200);
    assert.equal((await typesOf()).length, count, 'disconnecting what is disconnected changes nothing');
  });

  test('a renewal under way when its login is disconnected asks anew instead of bringing it back', async () => {
    const { ads } = await groupNow(mia, group);
    stage.sandbox.faults.arm('server.503', { host: 'api.amazon.com', times: 1 });
    const attempt = await walkAds(mia, 'nordlicht', { adsGrantId: ads?.grantId ?? '', groupKey: group.key });
    assert.equal(attempt.state, 'verifying');
    await post('/ads/disconnect', {});
    stage.clock.advance(MINUTE);
    await stage.accounts.runDueJobs();
    assert.equal((await mia.attempt(attempt.id)).state, 'needs_review');
    assert.equal((await groupNow(mia, group)).ads?.state, 'not_connected');
  });
});

describe('who may', () => {
  test('another tenant’s group, grant and attempt are answered like unknown ones, and abilities are asked for', async () => {
    const group = await connectSeller(mia, 'nordlicht');
    await connectAds(mia, 'nordlicht', { groupKey: group.key });
    const { ads } = await groupNow(mia, group);
    const open = await walkAds(mia, 'nordlicht', { groupKey: group.key });
    const before = await groupNow(mia, group);
    const { profiles } = open.choice as AdsChoice;
    const link = (grantId: string | null | undefined) => ({
      grantId,
      profiles: [{ profileId: profiles[0]?.profileId, groupKey: group.key }],
    });
    const calls = (
      person: PersonAtPage,
      key: string,
      grantId: string | null | undefined,
      attempt: string,
    ) => ({
      choice: () => person.request(`/ads/choice?group=${key}`),
      profiles: () => person.post('/ads/profiles', link(grantId)),
      disconnect: () => person.post('/ads/disconnect', { groupKey: key }),
      pause: () => person.post('/ads/pause', { groupKey: key, country: 'DE', paused: true }),
      answer: () => person.post(`/attempts/${attempt}/profiles`, link(open.choice?.grantId)),
      refuse: () =>
        person.post(`/attempts/${attempt}/review`, { grantId: open.choice?.grantId, decision: 'refuse' }),
      cancel: () => person.post(`/attempts/${attempt}/cancel`),
      look: () => person.request(`/attempts/${attempt}`),
    });
    const bodies = async (made: Record<string, () => Promise<Response>>) =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(made).map(async ([name, call]) => {
            const { status, code, detail } = await json<ProblemDetails>(call());
            return [name, { status, code, detail }] as const;
          }),
        ),
      );
    const eve = await stage.person('eve', 'other');
    const foreign = await bodies(calls(eve, group.key, ads?.grantId, open.id));
    assert.deepEqual(foreign, await bodies(calls(eve, 'unknown', 'unknown', 'unknown')));
    for (const [name, { status }] of Object.entries(foreign)) assert.equal(status, 404, name);

    const rita = await stage.person('rita', 'nordlicht', ['view', 'connect', 'rename']);
    const { look, ...changes } = calls(rita, group.key, ads?.grantId, open.id);
    for (const [name, { status }] of Object.entries(await bodies(changes))) assert.equal(status, 403, name);
    const seen = await json<Attempt>(look());
    assert.match(
      seen.choice?.profiles[0]?.accountId ?? '',
      /•/,
      'ids are hidden from those who may not see them',
    );
    assert.deepEqual(await groupNow(mia, group), before);

    const dora = await stage.person('dora', 'nordlicht', ['view', 'disconnect']);
    assert.equal((await dora.post('/ads/disconnect', { groupKey: group.key })).status, 200);
  });
});
