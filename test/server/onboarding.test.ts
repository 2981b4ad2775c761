import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Onboarded } from '../../contract/api.ts';
import type { Connection } from '../../contract/connection.ts';
import type { AccountEvent } from '../../contract/event.ts';
import type { ProblemDetails } from '../../contract/problem.ts';
import { HOUR, MINUTE } from '../../server/clock.ts';
import { Browser, Stage, type PersonAtPage } from './support/stage.ts';

let stage: Stage;
let mia: PersonAtPage;
beforeEach(async () => {
  stage = await Stage.set();
  mia = await stage.person();
});
afterEach(() => stage.strike());

const settings = (body: Record<string, unknown>) =>
  stage.host('/tenants/nordlicht', { method: 'PUT', body: JSON.stringify(body) });
const connections = async () =>
  (await (await stage.person()).accounts()).sellers.flatMap(({ groups }) =>
    groups.flatMap((group) => group.connections),
  );
const states = ({ marketplaces }: Connection) =>
  Object.fromEntries(marketplaces.map(({ country, onboarding }) => [country, onboarding]));
const start = async (id: string, ...countries: string[]) =>
  (await (await mia.post(`/connections/${id}/onboard`, { countries })).json()) as Onboarded;
const report = (id: string, country: string, body: unknown) =>
  stage.host(`/tenants/nordlicht/connections/${id}/marketplaces/${country}`, {
    method: 'PUT',
    body: JSON.stringify(body),
  });
const told = async (type: string) => {
  const answer = await stage.host('/tenants/nordlicht/events');
  const { events } = (await answer.json()) as { events: AccountEvent[] };
  return events
    .filter((event) => event.type === type)
    .map(({ details }) => details['country'])
    .sort();
};
async function connected(persona = 'nordlicht'): Promise<string> {
  const attempt = await mia.connect(new Browser(stage), persona);
  return attempt.connectionId ?? '';
}
const only = async (): Promise<Connection> => {
  const [connection] = await connections();
  if (!connection) throw new Error('nothing is connected');
  return connection;
};

test('Start Now starts what was chosen, and names what could not be started', async () => {
  await settings({ supported: ['DE', 'FR', 'IT'] });
  const id = await connected();
  assert.equal(states(await only())['DE'], 'pending');
  assert.equal(states(await only())['PL'], 'unsupported');
  const first = await start(id, 'DE', 'FR', 'PL', 'JP', 'DE');
  assert.deepEqual(first.started, ['DE', 'FR']);
  assert.deepEqual(first.refused, [
    { country: 'PL', code: 'unsupported' },
    { country: 'JP', code: 'inactive' },
  ]);
  assert.deepEqual((await start(id, 'DE', 'IT')).refused, [{ country: 'DE', code: 'not_pending' }]);
  assert.deepEqual(await told('marketplace.started'), ['DE', 'FR', 'IT']);
  const germany = (await only()).marketplaces.find(({ country }) => country === 'DE');
  assert.deepEqual([germany?.onboarding, germany?.progress], ['onboarding', 0]);
});

test('the plan’s limit counts all of the tenant, also for two at once', async () => {
  await settings({ maxMarketplaces: 3 });
  const id = await connected();
  const answers = await Promise.all([start(id, 'DE', 'FR'), start(id, 'IT', 'ES')]);
  assert.equal(answers.flatMap(({ started }) => started).length, 3);
  assert.deepEqual(
    answers.flatMap(({ refused }) => refused.map(({ code }) => code)),
    ['plan_limit'],
  );
  assert.deepEqual((await mia.accounts()).tenant.plan, { used: 3, max: 3 });

  const [running] = answers.flatMap(({ started }) => started);
  await mia.post(`/connections/${id}/pause`, { country: running, paused: true });
  assert.deepEqual((await mia.accounts()).tenant.plan, { used: 2, max: 3 });
  const [waiting] = answers.flatMap(({ refused }) => refused);
  assert.deepEqual((await start(id, waiting?.country ?? '')).refused, []);
  const again = await mia.post(`/connections/${id}/pause`, { country: running, paused: false });
  assert.deepEqual(
    [again.status, ((await again.json()) as ProblemDetails).code],
    [409, 'plan_limit'],
    'a paused one comes back only where there is room',
  );
});

test('automatic: everything supported starts with the connection, within the plan', async () => {
  await settings({ onboarding: 'automatic', supported: ['DE', 'FR', 'IT', 'ES'], maxMarketplaces: 3 });
  await connected();
  const counts = Object.values(states(await only()));
  assert.equal(counts.filter((state) => state === 'onboarding').length, 3);
  assert.equal(counts.filter((state) => state === 'pending').length, 1);
  assert.equal((await told('marketplace.started')).length, 3);
});

test('automatic: a store that the seller opens later starts when it is found, within the plan', async () => {
  await settings({ onboarding: 'automatic', supported: ['DE', 'FR', 'IE', 'AE'], maxMarketplaces: 3 });
  const id = await connected();
  const stores = stage.sandbox.personas.get('nordlicht').accounts[0]?.stores;
  const open = (country: string) =>
    stores?.push({ country, storeName: 'Nordlicht', isParticipating: true, hasSuspendedListings: false });
  open('IE');
  open('TR');
  await stage.live(30 * HOUR);
  assert.deepEqual(
    [states(await only())['IE'], states(await only())['TR']],
    ['onboarding', 'unsupported'],
    'found by the calm check',
  );
  open('AE');
  mia = await stage.person();
  await mia.walk(new Browser(stage), 'nordlicht', { region: 'EU', connectionId: id });
  assert.equal(states(await only())['AE'], 'new', 'the plan is full');
  await settings({ onboarding: 'automatic' });
  open('SA');
  stage.pass(MINUTE);
  await mia.walk(new Browser(stage), 'nordlicht', { region: 'EU', connectionId: id });
  const now = states(await only());
  assert.deepEqual([now['SA'], now['AE'], now['IT']], ['onboarding', 'new', 'pending'], 'found by a renewal');
  assert.deepEqual(await told('marketplace.opened'), ['AE', 'IE', 'SA', 'TR']);
  assert.deepEqual(await told('marketplace.started'), ['DE', 'FR', 'IE', 'SA']);
  assert.deepEqual((await mia.accounts()).tenant.plan, null);
});

test('where each is chosen, a store that is opened later waits', async () => {
  await connected();
  const stores = stage.sandbox.personas.get('nordlicht').accounts[0]?.stores;
  stores?.push({ country: 'IE', storeName: 'N', isParticipating: true, hasSuspendedListings: false });
  await stage.live(30 * HOUR);
  assert.equal(states(await only())['IE'], 'new');
});

test('a renewal starts nothing by itself', async () => {
  const id = await connected();
  await settings({ onboarding: 'automatic' });
  stage.clock.advance(MINUTE);
  await mia.walk(new Browser(stage), 'nordlicht', { region: 'EU', connectionId: id });
  assert.deepEqual(await told('marketplace.started'), []);
});

test('the host tells how loading goes', async () => {
  const id = await connected();
  await start(id, 'DE');
  const stages = [
    { id: 'orders', label: 'Orders', percent: 80 },
    { id: 'finances', label: 'Finances', percent: 30, note: 'waits for Orders' },
  ];
  assert.equal((await report(id, 'DE', { stages })).status, 200);
  const loading = (await only()).marketplaces.find(({ country }) => country === 'DE');
  assert.deepEqual(
    [loading?.onboarding, loading?.progress, loading?.stages[1]?.note],
    ['onboarding', 55, 'waits for Orders'],
  );

  const freshness = [{ id: 'orders', label: 'Orders', at: '2026-11-24T08:48:00.000Z' }];
  for (let times = 0; times < 2; times++) await report(id, 'DE', { state: 'onboarded', freshness });
  const done = (await only()).marketplaces.find(({ country }) => country === 'DE');
  assert.deepEqual([done?.onboarding, done?.progress, done?.freshness[0]?.late], ['onboarded', null, false]);
  assert.deepEqual(await told('marketplace.onboarded'), ['DE'], 'told once');
});

test('a host that loads on its own may say so; one that says nothing of a state may not', async () => {
  const id = await connected();
  const vague = await report(id, 'FR', { stages: [] });
  assert.deepEqual([vague.status, ((await vague.json()) as ProblemDetails).field], [409, 'state']);
  assert.equal((await report(id, 'FR', { state: 'onboarded' })).status, 200);
  assert.equal(states(await only())['FR'], 'onboarded');
  assert.equal((await report(id, 'JP', { state: 'onboarded' })).status, 404);
  assert.equal((await report('unknown', 'FR', { state: 'onboarded' })).status, 404);
  const foreign = await stage.host(`/tenants/other/connections/${id}/marketplaces/FR`, {
    method: 'PUT',
    body: JSON.stringify({ state: 'onboarded' }),
  });
  assert.equal(foreign.status, 404);
  for (const [field, body] of Object.entries({
    state: { state: 'paused' },
    'stages.0.percent': { stages: [{ id: 'orders', label: 'Orders', percent: 101 }] },
    'freshness.0.at': { freshness: [{ id: 'orders', label: 'Orders', at: 'yesterday' }] },
    percent: { percent: 10 },
  })) {
    assert.equal(((await (await report(id, 'DE', body)).json()) as ProblemDetails).field, field);
  }
});

test('silence for six hours is a stall, told once, and over with the next word', async () => {
  const id = await connected();
  await start(id, 'DE', 'FR');
  stage.clock.advance(5 * HOUR);
  await report(id, 'FR', { stages: [{ id: 'orders', label: 'Orders', percent: 10 }] });
  await stage.accounts.runDueJobs();
  assert.deepEqual(await told('marketplace.stalled'), []);
  stage.clock.advance(HOUR);
  assert.equal(states(await only())['DE'], 'stalled', 'drawn at once, before the job');
  for (let times = 0; times < 2; times++) await stage.accounts.runDueJobs();
  assert.deepEqual(await told('marketplace.stalled'), ['DE']);
  assert.deepEqual([states(await only())['DE'], states(await only())['FR']], ['stalled', 'onboarding']);
  await report(id, 'DE', { stages: [] });
  assert.equal(states(await only())['DE'], 'onboarding');
  stage.clock.advance(6 * HOUR);
  await stage.accounts.runDueJobs();
  assert.deepEqual((await told('marketplace.stalled')).sort(), ['DE', 'DE', 'FR']);
});

test('paused and resumed: what was loaded is loaded, what was not goes on', async () => {
  const id = await connected();
  await start(id, 'DE', 'FR');
  await report(id, 'DE', { state: 'onboarded' });
  const set = async (country: string, paused: boolean) =>
    states((await (await mia.post(`/connections/${id}/pause`, { country, paused })).json()) as Connection)[
      country
    ];
  assert.deepEqual([await set('DE', true), await set('DE', true)], ['paused', 'paused']);
  await report(id, 'DE', { state: 'onboarding' });
  assert.equal(states(await only())['DE'], 'paused', 'a late report does not resume it');
  assert.equal(await set('DE', false), 'onboarded');
  assert.equal(await set('FR', true), 'paused');
  assert.equal(await set('FR', false), 'onboarding');
  assert.deepEqual(await told('marketplace.paused'), ['DE', 'FR']);
  assert.deepEqual(await told('marketplace.resumed'), ['DE', 'FR']);
  const never = await mia.post(`/connections/${id}/pause`, { country: 'IT', paused: true });
  assert.equal(((await never.json()) as ProblemDetails).field, 'country');
});

test('only with the ability, and only while it is connected', async () => {
  const id = await connected();
  const vera = await stage.person('vera', 'nordlicht', ['view', 'connect']);
  assert.equal((await vera.post(`/connections/${id}/onboard`, { countries: ['DE'] })).status, 403);
  assert.equal((await vera.post(`/connections/${id}/pause`, { country: 'DE', paused: true })).status, 403);
  const jo = await stage.person('jo', 'other');
  assert.equal((await jo.post(`/connections/${id}/onboard`, { countries: ['DE'] })).status, 404);
  await start(id, 'DE');
  await mia.post(`/connections/${id}/disconnect`);
  const refused = await mia.post(`/connections/${id}/onboard`, { countries: ['FR'] });
  assert.equal(((await refused.json()) as ProblemDetails).code, 'conflict');
});

test('connected again after a disconnect, what was loaded is still known', async () => {
  const id = await connected();
  await start(id, 'DE');
  await report(id, 'DE', { state: 'onboarded' });
  await mia.post(`/connections/${id}/disconnect`);
  stage.clock.advance(MINUTE);
  await stage.accounts.runDueJobs();
  const again = await mia.walk(new Browser(stage), 'nordlicht', { region: 'EU', connectionId: id });
  assert.equal(again.state, 'succeeded');
  const connection = await only();
  assert.deepEqual(
    [connection.id, connection.state, states(connection)['DE']],
    [id, 'connected', 'onboarded'],
  );
});
