import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Attempt } from '../../contract/attempt.ts';
import type { AccountEvent } from '../../contract/event.ts';
import { DAY, MINUTE } from '../../server/clock.ts';
import { Browser, PUBLIC_URL, Stage, type PersonAtPage } from './support/stage.ts';

let stage: Stage;
let mia: PersonAtPage;
beforeEach(async () => {
  stage = await Stage.set();
  mia = await stage.person();
});
afterEach(() => stage.strike());

const answer = async ({ id, review }: Attempt, decision: 'keep' | 'refuse') =>
  (await (
    await mia.post(`/attempts/${id}/review`, { grantId: review?.grantId, decision })
  ).json()) as Attempt;
const connections = async () =>
  (await (await stage.person()).accounts()).sellers.flatMap(({ groups }) =>
    groups.flatMap((group) => group.connections),
  );
const events = async () =>
  ((await (await stage.host('/tenants/nordlicht/events')).json()) as { events: AccountEvent[] }).events;
const NA = { region: 'NA', country: 'US' };

describe('whose account it is', () => {
  test('wrong_account: a renewal as somebody else is refused, the old connection untouched', async () => {
    const { connectionId } = await mia.connect(new Browser(stage), 'nordlicht');
    const before = await connections();
    const other = await mia.walk(new Browser(stage), 'unicode', { region: 'EU', connectionId });
    assert.equal(other.review?.verdict, 'different');
    const ended = await answer(other, 'refuse');
    assert.deepEqual(
      [ended.state, ended.problem?.code, ended.leftAtAmazon],
      ['cancelled', 'wrong_account', true],
    );
    assert.deepEqual(await connections(), before);
  });

  test('“Add as a new account” keeps both', async () => {
    const { connectionId } = await mia.connect(new Browser(stage), 'nordlicht');
    const other = await mia.walk(new Browser(stage), 'unicode', { region: 'EU', connectionId });
    const kept = await answer(other, 'keep');
    assert.notEqual(kept.connectionId, connectionId);
    const rows = await connections();
    assert.deepEqual(
      rows.map(({ state }) => state),
      ['connected', 'connected'],
    );
    assert.equal(new Set(rows.map(({ sellerId }) => sellerId)).size, 1, 'under the same seller');
  });

  test('wrong_region: an account of another region is filed there when the person says so', async () => {
    const asked = await mia.walk(new Browser(stage), 'globex', NA).catch(() => undefined);
    assert.ok(asked, 'globex has one account in North America');
    await answer(asked, 'refuse');
    stage.sandbox.faults.disarm();
    // Amazon's European page, though North America was asked for: the person changed the country there.
    const { id, secret } = await mia.start(NA);
    const browser = new Browser(stage);
    const url = (await browser.depart(id, secret)).replace(
      'sellercentral.amazon.com',
      'sellercentral-europe.amazon.com',
    );
    await browser.open(await browser.consent(url, 'nordlicht'));
    const held = await mia.attempt(id);
    assert.deepEqual([held.review?.verdict, held.review?.region], ['other_place', 'EU']);
    await answer(held, 'keep');
    assert.equal((await connections())[0]?.region, 'EU');

    const again = await mia.start(NA);
    const second = new Browser(stage);
    const other = (await second.depart(again.id, again.secret)).replace(
      'sellercentral.amazon.com',
      'sellercentral-europe.amazon.com',
    );
    await second.open(await second.consent(other, 'unicode'));
    const ended = await answer(await mia.attempt(again.id), 'refuse');
    assert.equal(ended.problem?.code, 'wrong_region');
  });

  test('another country of the Far East than the one asked for', async () => {
    const { id, secret } = await mia.start({ region: 'FE', country: 'JP' });
    const browser = new Browser(stage);
    const url = (await browser.depart(id, secret)).replace(
      'sellercentral.amazon.co.jp',
      'sellercentral.amazon.com.au',
    );
    await browser.open(await browser.consent(url, 'outback'));
    const held = await mia.attempt(id);
    assert.deepEqual([held.review?.verdict, held.review?.country], ['other_place', 'AU']);
    await answer(held, 'keep');
    assert.equal((await connections())[0]?.country, 'AU');
  });

  test('already_here: the same account is renewed, not doubled', async () => {
    await mia.connect(new Browser(stage), 'nordlicht');
    stage.clock.advance(MINUTE);
    const again = await mia.walk(new Browser(stage), 'nordlicht');
    assert.deepEqual([again.state, again.alreadyHere, (await connections()).length], ['succeeded', true, 1]);
  });

  test('disconnected and connected anew for the same seller, its history goes on', async () => {
    const { connectionId, sellerId } = await mia.connect(new Browser(stage), 'nordlicht');
    await mia.post(`/connections/${connectionId}/disconnect`);
    stage.clock.advance(MINUTE);
    await stage.accounts.runDueJobs();
    const kept = await mia.connect(new Browser(stage), 'nordlicht', { region: 'EU', sellerId });
    assert.equal(kept.connectionId, connectionId);
    assert.equal((await connections()).length, 1);
  });

  test('held elsewhere: connected all the same, and the host’s staff are told', async () => {
    await (await stage.person('jo', 'other')).connect(new Browser(stage), 'nordlicht');
    await mia.connect(new Browser(stage), 'nordlicht');
    const told = (await events()).filter(({ type }) => type === 'connection.held_elsewhere');
    assert.equal(told.length, 1);
    assert.ok(!JSON.stringify(told).includes('other'));
  });
});

describe('what Amazon reports of its stores', () => {
  test('one that is not open is shown as inactive, and never decides the region', async () => {
    await mia.connect(new Browser(stage), 'maple', NA);
    const [connection] = await connections();
    const brazil = connection?.marketplaces.find(({ country }) => country === 'BR');
    assert.deepEqual([brazil?.participates, brazil?.onboarding], [false, 'inactive']);
    assert.equal(connection?.name, 'Maple & Pine');
    const review = await mia.walk(new Browser(stage), 'maple', NA);
    assert.equal(review.state, 'succeeded');
  });

  test('ids that are no country stores are kept apart', async () => {
    await mia.connect(new Browser(stage), 'nordlicht');
    const [connection] = await connections();
    const details = (await (await mia.request(`/connections/${connection?.id}`)).json()) as {
      otherMarketplaces: string[];
    };
    assert.ok(details.otherMarketplaces.length > 0);
    for (const id of details.otherMarketplaces)
      assert.ok(!connection?.marketplaces.some(({ marketplaceId }) => marketplaceId === id));
  });

  test('stores without a name prove nothing', async () => {
    const { connectionId } = await mia.connect(new Browser(stage), 'holiday');
    for (const store of stage.sandbox.personas.get('holiday').accounts[0]?.stores ?? [])
      if (store.storeName) store.storeName = 'Renamed';
    stage.clock.advance(MINUTE);
    const again = await mia.walk(new Browser(stage), 'holiday', { region: 'EU', connectionId });
    assert.equal(again.review?.verdict, 'unfamiliar');
  });

  test('no_marketplaces', async () => {
    const attempt = await mia.walk(new Browser(stage), 'newshop');
    assert.deepEqual(
      [attempt.state, attempt.problem?.code, attempt.leftAtAmazon],
      ['failed', 'no_marketplaces', true],
    );
  });

  test('wrong_type: a vendor who found the way', async () => {
    const { id, secret } = await mia.start(NA);
    const browser = new Browser(stage);
    const url = (await browser.depart(id, secret)).replace(
      'sellercentral.amazon.com',
      'vendorcentral.amazon.com',
    );
    await browser.open(await browser.consent(url, 'distributor'));
    assert.equal((await mia.attempt(id)).problem?.code, 'wrong_type');
    assert.deepEqual(await connections(), []);
  });

  test('of mws_auth_token four characters and the date are kept, and nothing else anywhere', async () => {
    const { id, secret } = await mia.start(NA);
    const browser = new Browser(stage);
    const callback = await browser.consent(await browser.depart(id, secret), 'legacy');
    const token = new URL(callback).searchParams.get('mws_auth_token') ?? '';
    assert.match(token, /^amzn\.mws\./);
    await browser.open(callback);
    await answer(await mia.attempt(id), 'keep');
    const [connection] = await connections();
    assert.deepEqual(connection?.mws, { hint: token.slice(-4), updatedAt: connection?.connectedAt });
    await stage.accounts.close();
    const folder = join(stage.folder.path, 'data', 'tenants');
    const stored = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('');
    await stage.start();
    for (const place of [stored, JSON.stringify(stage.log)])
      assert.ok(!place.includes(token) && !place.includes(token.slice(9, 20)));
  });
});

describe('trips that end without an account', () => {
  const silent: Record<string, { persona: string; fault?: string }> = {
    'consent.silent: Confirm or Cancel that leads nowhere': { persona: 'nordlicht', fault: 'consent.silent' },
    'permission_missing stays on Amazon’s page': { persona: 'assistant' },
    'plan_individual stays on Amazon’s page': { persona: 'hobby' },
    'app_not_in_region stays on Amazon’s page': { persona: 'maple' },
    'app_draft stays on Amazon’s page': { persona: 'nordlicht', fault: 'app.draft' },
    'app_misconfigured (redirect) stays on Amazon’s page': {
      persona: 'nordlicht',
      fault: 'app.redirect-mismatch',
    },
    'the 26th seller stays on Amazon’s page': { persona: 'nordlicht', fault: 'app.limit-reached' },
  };
  for (const [name, { persona, fault }] of Object.entries(silent)) {
    test(`${name}: the server hears nothing, and the attempt ends as attempt_expired`, async () => {
      if (fault) stage.sandbox.faults.arm(fault);
      const { id, secret } = await mia.start();
      const browser = new Browser(stage);
      const url = await browser.depart(id, secret);
      const { location } = await stage.sandbox.authorize({ url, persona, decision: 'confirm' });
      assert.equal(location, null);
      stage.clock.advance(10 * MINUTE);
      await stage.accounts.runDueJobs();
      const ended = await (await stage.person()).attempt(id);
      assert.deepEqual([ended.state, ended.problem?.code], ['expired', 'attempt_expired']);
      assert.equal(ended.leftAtAmazon, false);
    });
  }

  test('consent_declined, from the few callbacks that say so', async () => {
    const { id, secret } = await mia.start();
    const browser = new Browser(stage);
    const url = new URL(await browser.depart(id, secret));
    const back = `${PUBLIC_URL}/oauth/selling-partner/callback?error=access_denied&state=${url.searchParams.get('state')}`;
    await browser.open(back);
    const ended = await mia.attempt(id);
    assert.deepEqual([ended.state, ended.problem?.code], ['failed', 'consent_declined']);
  });

  test('state_mismatch: a state that was altered on the way changes nothing', async () => {
    stage.sandbox.faults.arm('state.altered');
    const { id, secret } = await mia.start();
    const browser = new Browser(stage);
    const answered = await browser.open(await browser.consent(await browser.depart(id, secret), 'nordlicht'));
    assert.match(await answered.text(), /verify this sign-in/);
    assert.equal((await mia.attempt(id)).state, 'open');
  });

  test('app_misconfigured: Amazon refuses our secret', async () => {
    stage.sandbox.faults.arm('secret.expired');
    const attempt = await mia.walk(new Browser(stage), 'nordlicht');
    assert.deepEqual([attempt.problem?.code, attempt.problem?.actor], ['app_misconfigured', 'host']);
  });

  test('code_refused and review_expired', async () => {
    stage.sandbox.faults.arm('code.expired', { times: 1 });
    assert.equal((await mia.walk(new Browser(stage), 'nordlicht')).problem?.code, 'code_refused');
    const { id } = await mia.walk(new Browser(stage), 'nordlicht');
    stage.clock.advance(DAY);
    await stage.accounts.runDueJobs();
    const ended = await (await stage.person()).attempt(id);
    assert.deepEqual([ended.problem?.code, ended.leftAtAmazon], ['review_expired', true]);
  });
});

test('a call for help reaches the host once a day', async () => {
  const vera = await stage.person('vera', 'nordlicht', ['view']);
  for (let times = 0; times < 3; times++)
    assert.equal((await vera.post('/requests', { kind: 'admin' })).status, 204);
  await mia.post('/requests', { kind: 'admin' });
  await vera.post('/requests', { kind: 'plans' });
  const asked = async () =>
    (await events())
      .filter(({ type }) => type.startsWith('request.'))
      .map(({ type, user }) => `${type} ${user}`);
  assert.deepEqual((await asked()).sort(), ['request.admin mia', 'request.admin vera', 'request.plans vera']);
  stage.clock.advance(DAY);
  await (await stage.person('vera', 'nordlicht', ['view'])).post('/requests', { kind: 'admin' });
  assert.equal((await asked()).length, 4);
  mia = await stage.person();
  assert.equal((await mia.post('/requests', { kind: 'admin', connectionId: 'unknown' })).status, 404);
  assert.equal((await mia.post('/requests', { kind: 'link' })).status, 400);
});
