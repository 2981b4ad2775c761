import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Events } from '../../contract/api.ts';
import type { Connection } from '../../contract/connection.ts';
import type { AccountEvent } from '../../contract/event.ts';
import { DAY, HOUR, iso, MINUTE } from '../../server/clock.ts';
import { Browser, Stage } from './support/stage.ts';

const NORDLICHT = 'A2NORDLICHT02';
let stage: Stage;
let id: string;
beforeEach(async () => {
  stage = await Stage.set();
  id = (await (await stage.person()).connect(new Browser(stage), 'nordlicht')).connectionId ?? '';
});
afterEach(() => stage.strike());

const connection = async (of = id): Promise<Connection> => {
  const found = (await (await stage.person()).connections()).find((one) => one.id === of);
  assert.ok(found);
  return found;
};
const checkNow = async () => (await stage.person()).post(`/connections/${id}/check`);
/** Types of what happened to the connection since it was made. */
const story = async () =>
  (await stage.events())
    .filter(({ connectionId, type }) => connectionId === id && type !== 'connection.created')
    .map(({ type }) => type);
const renew = async () => {
  const attempt = await (
    await stage.person()
  ).walk(new Browser(stage), 'nordlicht', { region: 'EU', connectionId: id });
  assert.equal(attempt.state, 'succeeded', JSON.stringify(attempt.problem));
};

test('revoked: removed in Manage Your Apps, found by the clock, mended by a new consent', async () => {
  stage.sandbox.disable(NORDLICHT);
  assert.equal((await connection()).state, 'connected', 'nobody can know yet');
  await stage.live(30 * HOUR);
  const lost = await connection();
  assert.deepEqual([lost.state, lost.problem?.code, lost.problem?.actor], ['revoked', 'revoked', 'owner']);
  assert.ok(lost.lastSuccessAt && lost.lastSuccessAt < iso(stage.clock.time - DAY));
  const answer = await stage.token(id);
  assert.deepEqual([answer.outcome, answer.status], ['revoked', 409]);
  assert.deepEqual(await story(), ['connection.revoked']);

  await renew();
  assert.deepEqual([(await connection()).state, (await connection()).problem], ['connected', null]);
  assert.equal((await stage.token(id)).outcome, 'active');
});

test('revoked and enabled again at Amazon: it recovers by itself', async () => {
  stage.sandbox.disable(NORDLICHT);
  await stage.live(30 * HOUR);
  await fetch(`${stage.sandbox.url}/_sandbox/disable`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sellingPartnerId: NORDLICHT, disabled: false }),
  });
  await stage.live(30 * HOUR);
  assert.equal((await connection()).state, 'connected');
  assert.deepEqual(await story(), ['connection.revoked', 'connection.recovered']);
  assert.equal((await stage.token(id)).outcome, 'active');
});

test('a year passes: renew soon, one word at 30, 14, 7 and 1 days, then Amazon refuses and it is overdue', async () => {
  const told = async () =>
    (await stage.events())
      .filter(({ type }) => type === 'connection.renewal_due')
      .map(({ details }) => details['days']);
  // The application's secret lives on: what is played here is the seller's year.
  const rotate = () =>
    stage.sandbox.apps.patch(stage.sandbox.apps.default.applicationId, {
      clientSecret: stage.sandbox.apps.default.clientSecret,
    });
  for (let day = 10; day < 335; day += 10) {
    if (day % 100 === 0) rotate();
    await stage.live(10 * DAY);
  }
  while ((await connection()).state === 'connected') await stage.live(DAY);
  assert.equal((await connection()).state, 'expiring');
  await stage.live(HOUR);
  assert.deepEqual(await told(), [30]);
  const { renewBy } = await connection();
  for (const days of [14, 7, 1]) {
    await stage.live(Date.parse(renewBy ?? '') - days * DAY - stage.clock.time - MINUTE);
    const before = (await told()).length;
    await stage.live(MINUTE);
    await stage.live(MINUTE);
    assert.deepEqual((await told()).slice(before), [days]);
  }
  assert.equal((await stage.token(id)).outcome, 'active', 'until Amazon refuses it works');
  await stage.live(3 * DAY);
  const over = await connection();
  assert.deepEqual(
    [over.state, over.problem?.code, over.problem?.actor],
    ['reauth_expired', 'expired', 'owner'],
  );
  const answer = await stage.token(id);
  assert.deepEqual([answer.outcome, answer.status], ['needs_renewal', 409]);
  assert.ok((await story()).includes('connection.lapsed'));
  assert.deepEqual(await told(), [14, 7, 1], 'the first is older than events are kept');

  await renew();
  const renewed = await connection();
  assert.equal(renewed.state, 'connected');
  assert.ok(renewed.renewBy && renewed.renewBy > (renewBy ?? ''));
});

test('after a long stop one reminder with the days that are left, not four', async () => {
  await stage.accounts.close();
  stage.clock.advance(360 * DAY);
  await stage.start();
  await stage.accounts.runDueJobs();
  await stage.accounts.runDueJobs();
  const told = (await stage.events()).filter(({ type }) => type === 'connection.renewal_due');
  assert.deepEqual(
    told.map(({ details }) => details),
    [{ days: 7 }],
  );
});

test('renewed at Amazon without our being told: it goes on, with an unknown date', async () => {
  // Our date passes, Amazon's own, later one does not.
  stage.clock.advance(366 * DAY);
  await stage.accounts.runDueJobs();
  const { state, renewBy } = await connection();
  assert.deepEqual([state, renewBy], ['connected', null]);
});

test('new permission: a role was added to the application after the consent', async () => {
  stage.pass(DAY);
  await stage.accounts.close();
  await stage.start({ rolesAddedAt: iso(stage.clock.time) });
  assert.equal((await connection()).state, 'reauth_scope');
  assert.equal((await stage.token(id)).outcome, 'active', 'what was granted works on');
  await renew();
  assert.equal((await connection()).state, 'connected');
});

test('role missing: every account is refused, the token works, a role given back mends it', async () => {
  const { sellerId } = await connection();
  const maple = await (
    await stage.person()
  ).connect(new Browser(stage), 'maple', { region: 'NA', country: 'US', sellerId });
  const { applicationId, roles } = stage.sandbox.apps.default;
  stage.sandbox.apps.patch(applicationId, { roles: ['Finance and Accounting'] });
  await stage.live(30 * HOUR);
  await stage.live(30 * HOUR);
  for (const one of [id, maple.connectionId ?? '']) {
    const { state, problem, missingRoles } = await connection(one);
    assert.deepEqual([state, problem?.code], ['connected_partial', 'role_missing']);
    assert.deepEqual(missingRoles, ['Selling Partner Insights']);
    assert.equal((await stage.token(one)).outcome, 'active');
  }
  stage.sandbox.apps.patch(applicationId, { roles: roles as [] });
  await stage.live(30 * HOUR);
  const { state, problem, missingRoles } = await connection();
  assert.deepEqual([state, problem, missingRoles], ['connected', null, []]);
  assert.equal((await story()).at(-1), 'connection.recovered');
});

test('account inactive: Amazon refuses this account alone', async () => {
  stage.sandbox.faults.arm('role.missing', { persona: 'nordlicht' });
  await stage.live(30 * HOUR);
  const { state, problem } = await connection();
  assert.deepEqual([state, problem?.code, problem?.actor], ['amazon_inactive', 'account_inactive', 'owner']);
  assert.equal((await stage.token(id)).outcome, 'active');
  await stage.live(30 * HOUR);
  const told = (await story()).filter((type) => type.startsWith('connection.'));
  assert.deepEqual(told, ['connection.inactive'], 'told once');
  stage.sandbox.faults.disarm();
  await stage.live(30 * HOUR);
  assert.equal((await connection()).state, 'connected');
  assert.ok((await story()).includes('connection.recovered'));
});

test('account inactive: every store is closed', async () => {
  const account = stage.sandbox.personas.get('nordlicht').accounts[0];
  assert.ok(account);
  for (const store of account.stores) store.isParticipating = false;
  await stage.live(30 * HOUR);
  assert.deepEqual(
    [(await connection()).state, (await connection()).problem?.code],
    ['amazon_inactive', 'account_inactive'],
  );
});

test('marketplaces open, close, are suspended and come back', async () => {
  const account = stage.sandbox.personas.get('nordlicht').accounts[0];
  const store = (country: string) => account?.stores.find((one) => one.country === country);
  const [germany, france] = [store('DE'), store('FR')];
  assert.ok(account && germany && france);
  germany.hasSuspendedListings = true;
  france.isParticipating = false;
  account.stores.push({
    country: 'IE',
    storeName: 'Nordlicht',
    isParticipating: true,
    hasSuspendedListings: false,
  });
  await stage.live(30 * HOUR);
  const marketplaces = Object.fromEntries(
    (await connection()).marketplaces.map(({ country, onboarding, suspended }) => [
      country,
      { onboarding, suspended },
    ]),
  );
  assert.deepEqual(
    [marketplaces['IE'], marketplaces['FR'], marketplaces['DE']],
    [
      { onboarding: 'new', suspended: false },
      { onboarding: 'inactive', suspended: false },
      { onboarding: 'pending', suspended: true },
    ],
  );
  germany.hasSuspendedListings = false;
  france.isParticipating = true;
  await stage.live(30 * HOUR);
  const told = (await stage.events())
    .filter(({ type }) => type.startsWith('marketplace.'))
    .map(({ type, details }) => `${type} ${String(details['country'])}`);
  assert.deepEqual(told.slice(0, 3).sort(), [
    'marketplace.closed FR',
    'marketplace.opened IE',
    'marketplace.suspended DE',
  ]);
  assert.deepEqual(told.slice(3).sort(), ['marketplace.opened FR', 'marketplace.unsuspended DE']);
});

test('Amazon is down while an account is checked: the state stays, the next check mends it', async () => {
  const { lastSuccessAt } = await connection();
  stage.sandbox.faults.arm('server.503');
  await stage.live(30 * HOUR);
  const meanwhile = await connection();
  assert.deepEqual([meanwhile.state, meanwhile.problem?.code], ['connected', 'amazon_down']);
  assert.equal(meanwhile.lastSuccessAt, lastSuccessAt);
  stage.sandbox.faults.disarm();
  await stage.live(HOUR);
  assert.equal((await connection()).problem, null);
  assert.deepEqual(await story(), [], 'nobody needs to hear of it');
});

test('throttled while an account is read', async () => {
  stage.sandbox.faults.arm('throttled', { host: 'sellingpartnerapi-eu.amazon.com' });
  await stage.live(30 * HOUR);
  assert.deepEqual(
    [(await connection()).state, (await connection()).problem?.code],
    ['connected', 'rate_limited'],
  );
});

test('“Check now” sees at once what changed, and then only once a minute', async () => {
  stage.pass(5 * MINUTE);
  assert.equal((await connection()).checkAfter, null);
  stage.sandbox.disable(NORDLICHT);
  const calls = stage.sandbox.requests.list().length;
  const racers = await Promise.all(Array.from({ length: 10 }, checkNow));
  assert.deepEqual(racers.map(({ status }) => status).sort(), [200, ...Array.from({ length: 9 }, () => 429)]);
  assert.equal(stage.sandbox.requests.list().length - calls, 2, 'asked, and confirmed');
  assert.equal((await connection()).state, 'revoked');
  assert.equal((await connection()).checkAfter, iso(stage.clock.time + MINUTE));

  stage.pass(20_000);
  const soon = await checkNow();
  assert.equal(soon.headers.get('retry-after'), '40');
  assert.equal(((await soon.json()) as { code: string }).code, 'checked_lately');
  stage.pass(40_000);
  assert.equal((await checkNow()).status, 200);
  const vera = await stage.person('vera', 'nordlicht', ['view']);
  assert.equal((await vera.post(`/connections/${id}/check`)).status, 403);
});

test('the clock reads each account about once a day, never more often than Amazon allows', async () => {
  const reads = () =>
    stage.sandbox.requests.list().filter(({ rule }) => rule === 'sp-api.participations').length;
  const before = reads();
  for (let hour = 0; hour < 10 * 24; hour += 2) await stage.live(2 * HOUR);
  const perDay = (reads() - before) / 10;
  assert.ok(perDay >= 0.7 && perDay <= 1.3, `${perDay} a day`);
});

test('the client secret’s age is told at 30, 14, 7 and 1 days', async () => {
  await stage.accounts.close();
  await stage.start({ secretCreatedAt: iso(stage.clock.time) });
  const told = new Map<string, AccountEvent>();
  for (let day = 0; day < 182; day++) {
    stage.clock.advance(DAY);
    await stage.accounts.runDueJobs();
    const { events } = (await (await stage.host('/events?limit=1000')).json()) as Events;
    for (const event of events) if (event.type === 'app.secret_due') told.set(event.id, event);
  }
  assert.deepEqual(
    [...told.values()].map(({ tenant, details }) => [tenant, details['days']]),
    [30, 14, 7, 1].map((days) => [null, days]),
  );
});
