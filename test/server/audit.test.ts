import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Audit, Events } from '../../contract/api.ts';
import type { OwnerLinkMade } from '../../contract/link.ts';
import { DAY, MINUTE } from '../../server/clock.ts';
import { Browser, newSecret, PUBLIC_URL, Stage } from './support/stage.ts';

let stage: Stage;
before(async () => {
  stage = await Stage.set();
});
after(() => stage.strike());

const audit = async (query = '', tenant = 'nordlicht') =>
  (await (await stage.host(`/tenants/${tenant}/audit${query}`)).json()) as Audit;

test('who did what, and what came to nothing and why, the newest first', async () => {
  const mia = await stage.person('mia');
  const { connectionId } = await mia.connect(new Browser(stage), 'nordlicht');
  await stage.token(connectionId ?? '');
  const { id } = await (await stage.person('ben')).start({ region: 'NA', country: 'US' });
  await stage.live(DAY);
  const { entries, nextCursor } = await audit();
  assert.equal(nextCursor, null);
  assert.deepEqual(
    entries.map(({ at }) => at),
    entries
      .map(({ at }) => at)
      .sort()
      .reverse(),
  );
  const of = (type: string) => entries.filter((entry) => entry.type === type);
  assert.deepEqual(
    of('session.created').map(({ user }) => user),
    ['ben', 'mia'],
  );
  assert.deepEqual(
    of('attempt.expired').map(({ user, code, attemptId }) => [user, code, attemptId]),
    [['ben', 'attempt_expired', id]],
  );
  assert.deepEqual(
    of('token.issued').map((entry) => entry.connectionId),
    [connectionId],
  );
  assert.equal(of('connection.created')[0]?.user, 'mia');

  const pages: Audit['entries'] = [];
  let cursor: string | null = null;
  do {
    const page: Audit = await audit(`?limit=2${cursor === null ? '' : `&cursor=${cursor}`}`);
    pages.push(...page.entries);
    cursor = page.nextCursor;
  } while (cursor !== null);
  assert.deepEqual(pages, entries);
});

test('what was refused, lost, given and taken away has an entry with its reason', async () => {
  const tenant = 'seitenwind';
  stage.sandbox.switches.rateLimit = false;
  const mia = await stage.person('mia', tenant);
  const { connectionId } = await mia.connect(new Browser(stage), 'unicode');
  // Somebody without the secret tries to finish what was started; somebody says no; somebody gives up.
  const browser = new Browser(stage);
  const forged = await mia.start();
  const back = await browser.open(await browser.consent(await browser.depart(forged.id), 'unicode'));
  const [, code] = (back.headers.get('location') ?? '').split('.').slice(-3);
  await mia.post(`/attempts/${forged.id}/complete`, { code, secret: newSecret() });
  const declined = await mia.start();
  const state = new URL(await browser.depart(declined.id, declined.secret)).searchParams.get('state');
  await browser.open(`${PUBLIC_URL}/oauth/selling-partner/callback?state=${state}&error=access_denied`);
  const cancelled = await mia.start();
  await mia.post(`/attempts/${cancelled.id}/cancel`);
  // A link, a removed permission, a disconnect, an end of sessions.
  const recipient = { name: 'Jo', email: 'jo@seitenwind.example' };
  const made = await mia.post('/links', { recipient, region: 'EU' });
  const { link } = (await made.json()) as OwnerLinkMade;
  await mia.post(`/links/${link.id}/withdraw`);
  stage.pass(MINUTE);
  stage.sandbox.faults.arm('refresh.revoked', { times: 2 });
  await mia.post(`/connections/${connectionId}/check`);
  await mia.post(`/connections/${connectionId}/disconnect`);
  await stage.live(10_000);
  await stage.post('/sessions/revoke', { tenant, user: 'mia' });

  const { entries } = await audit('', tenant);
  const of = (type: string) =>
    entries.filter((entry) => entry.type === type).map(({ user, code: why }) => [user, why]);
  assert.deepEqual(of('attempt.failed').sort(), [
    ['mia', 'consent_declined'],
    ['mia', 'state_mismatch'],
  ]);
  assert.deepEqual(of('attempt.cancelled'), [['mia', null]]);
  assert.deepEqual(of('connection.revoked'), [[null, 'revoked']]);
  for (const type of [
    'link.created',
    'link.withdrawn',
    'connection.disconnecting',
    'connection.disconnected',
  ])
    assert.deepEqual(of(type), [['mia', null]], type);
  assert.deepEqual(of('session.revoked'), [[null, null]]);
  const ended = entries.find(({ type }) => type === 'session.revoked');
  assert.deepEqual(ended?.details, { revoked: 'mia' });
  const text = JSON.stringify(entries);
  for (const secret of [forged.secret, declined.secret, code, state, 'acs_', 'Atz'])
    assert.ok(!text.includes(secret ?? '?'), 'and no secret');
});

test('of a person’s sessions the first of each day is an entry, and nothing but who it was', async () => {
  for (let day = 0; day < 2; day++) {
    for (let times = 0; times < 3; times++) await stage.person('ida', 'sessions');
    stage.pass(DAY);
  }
  await stage.person('ida', 'elsewhere');
  const { entries } = await audit('', 'sessions');
  assert.deepEqual(
    entries.map(({ type, user, details }) => [type, user, details]),
    Array.from({ length: 2 }, () => ['session.created', 'ida', {}]),
  );
  assert.equal((await audit('', 'elsewhere')).entries.length, 1);
  assert.deepEqual(await audit('', 'nobody'), { entries: [], nextCursor: null });
});

test('events go after 30 days, in every tenant, and the installation’s own too', async () => {
  const add = (name: string) => stage.post('/tenants/quiet/sellers', { name });
  await add('Alt');
  stage.pass(29 * DAY);
  await add('Neu');
  await stage.live(0);
  assert.equal((await stage.events('quiet')).length, 2);
  await stage.live(DAY + 1000);
  const [event, ...others] = await stage.events('quiet');
  assert.equal(event?.type, 'seller.created');
  assert.equal(event.at, new Date(stage.clock.time - DAY - 1000).toISOString());
  assert.deepEqual(others, []);
  await stage.live(30 * DAY);
  const { events } = (await (await stage.host('/events')).json()) as Events;
  assert.deepEqual(
    events.filter(({ at }) => at < new Date(stage.clock.time - 30 * DAY).toISOString()),
    [],
  );
});
