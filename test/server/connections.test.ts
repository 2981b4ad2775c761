import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { ConnectionDetails } from '../../contract/api.ts';
import type { Attempt } from '../../contract/attempt.ts';
import type { Connection, Seller } from '../../contract/connection.ts';
import type { ProblemDetails } from '../../contract/problem.ts';
import { MINUTE } from '../../server/clock.ts';
import { freeName } from '../../server/rules/names.ts';
import { Browser, Stage, type PersonAtPage } from './support/stage.ts';

let stage: Stage;
let mia: PersonAtPage;
beforeEach(async () => {
  stage = await Stage.set();
  mia = await stage.person();
});
afterEach(() => stage.strike());

const problem = async (response: Response) => {
  const { code, field } = (await response.json()) as ProblemDetails;
  return field === undefined ? code : `${code} ${field}`;
};
const add = async (body: Record<string, unknown>) =>
  (await (await mia.post('/connections', body)).json()) as Connection;
const connections = async () =>
  (await mia.accounts()).sellers.flatMap(({ groups }) => groups.flatMap((group) => group.connections));
const keep = async ({ id, review }: Attempt) =>
  (await (
    await mia.post(`/attempts/${id}/review`, { grantId: review?.grantId, decision: 'keep' })
  ).json()) as Attempt;
const eventTypes = async () => {
  const { events } = (await (await stage.host('/tenants/nordlicht/events')).json()) as {
    events: { type: string }[];
  };
  return events.map(({ type }) => type);
};

describe('a row before consent', () => {
  test('is added with name and marketplace, and becomes the connection with its name and id', async () => {
    const row = await add({ name: 'Nordlicht Europa', country: 'DE' });
    assert.deepEqual(
      [row.state, row.region, row.country, row.sellingPartnerId],
      ['not_connected', 'EU', 'DE', null],
    );
    const { sellers, totals } = await mia.accounts();
    assert.equal(sellers[0]?.name, 'Nordlicht Europa', 'a tenant’s first row brings its seller along');
    assert.deepEqual([totals.byFilter.not_connected, totals.needAction], [1, 0]);

    const attempt = await mia.walk(new Browser(stage), 'nordlicht', { region: 'EU', connectionId: row.id });
    assert.deepEqual([attempt.purpose, attempt.review?.verdict], ['connect', 'new']);
    assert.equal((await connections())[0]?.state, 'needs_review');
    await keep(attempt);
    const [connection, ...others] = await connections();
    assert.deepEqual(others, []);
    assert.deepEqual(
      [connection?.id, connection?.name, connection?.state, connection?.country],
      [row.id, 'Nordlicht Europa', 'connected', null],
    );
    assert.ok(connection?.marketplaces.every(({ onboarding }) => onboarding === 'pending'));
    const types = await eventTypes();
    assert.ok(types.includes('connection.added') && types.includes('connection.created'));
    assert.ok(!types.includes('connection.renewed'));
  });

  test('in the Far East it is for its country alone', async () => {
    const row = await add({ name: 'Sakura', country: 'JP' });
    const wrong = await mia.post('/attempts', {
      region: 'FE',
      country: 'AU',
      connectionId: row.id,
      binding: 'b'.repeat(43),
    });
    assert.equal(await problem(wrong), 'invalid_request country');
    const attempt = await mia.walk(new Browser(stage), 'sakura', {
      region: 'FE',
      country: 'JP',
      connectionId: row.id,
    });
    await keep(attempt);
    assert.deepEqual(
      (await connections()).map(({ id, state }) => [id, state]),
      [[row.id, 'connected']],
    );
  });

  test('an account that is here already is renewed instead, and the row goes on waiting', async () => {
    await mia.connect(new Browser(stage), 'nordlicht');
    const sellerId = (await mia.accounts()).sellers[0]?.id;
    const row = await add({ name: 'Second', country: 'FR', sellerId });
    stage.clock.advance(MINUTE);
    const attempt = await mia.walk(new Browser(stage), 'nordlicht', { region: 'EU', connectionId: row.id });
    assert.deepEqual([attempt.state, attempt.alreadyHere], ['succeeded', true]);
    assert.notEqual(attempt.connectionId, row.id);
    const states = (await connections()).map(({ name, state }) => `${name} ${state}`).sort();
    assert.deepEqual(states, ['Nordlicht Outdoor connected', 'Second not_connected']);
  });

  test('removed while somebody is at Amazon with it, nothing comes of it', async () => {
    const row = await add({ name: 'Mistake', country: 'DE' });
    const { id, secret } = await mia.start({ region: 'EU', connectionId: row.id });
    const browser = new Browser(stage);
    const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    assert.equal((await mia.post(`/connections/${row.id}/remove`)).status, 204);
    await browser.open(callback);
    const ended = await mia.attempt(id);
    assert.deepEqual([ended.state, ended.leftAtAmazon], ['cancelled', true]);
    assert.deepEqual(await connections(), []);
    assert.equal(stage.tokenCalls(), 0);
  });

  test('says what is wrong, by field', async () => {
    for (const [field, body] of Object.entries({
      name: { name: '  ', country: 'DE' },
      country: { name: 'x', country: 'XX' },
      sellerId: { name: 'x', country: 'DE', sellerId: 'a b' },
      region: { name: 'x', country: 'DE', region: 'EU' },
    })) {
      assert.equal(await problem(await mia.post('/connections', body)), `invalid_request ${field}`);
    }
    assert.equal(
      await problem(await mia.post('/connections', { name: 'x'.repeat(61), country: 'DE' })),
      'invalid_request name',
    );
    const foreign = await mia.post('/connections', { name: 'x', country: 'DE', sellerId: 'unknown' });
    assert.equal(foreign.status, 404);
    await add({ name: 'One', country: 'DE' });
    await mia.post('/sellers', { name: 'Another' });
    assert.equal(
      await problem(await mia.post('/connections', { name: 'Two', country: 'DE' })),
      'invalid_request sellerId',
    );
    const vera = await stage.person('vera', 'nordlicht', ['view']);
    assert.equal((await vera.post('/connections', { name: 'x', country: 'DE' })).status, 403);
  });

  test('of twenty with one name at once, one is made', async () => {
    const sellerId = ((await (await mia.post('/sellers', { name: 'Shop' })).json()) as Seller).id;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        mia.post('/connections', { name: at % 2 ? 'Café' : 'CAFÉ ', country: 'DE', sellerId }),
      ),
    );
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.equal((await connections()).length, 1);
  });
});

describe('names', () => {
  test('a connection is renamed, within its seller to a name of its own', async () => {
    const first = await add({ name: 'First', country: 'DE' });
    const second = await add({ name: 'Second', country: 'US' });
    const renamed = await mia.post(`/connections/${second.id}/rename`, { name: ' Amerika ' });
    assert.equal(((await renamed.json()) as Connection).name, 'Amerika');
    const taken = await mia.post(`/connections/${second.id}/rename`, { name: 'FIRST' });
    assert.equal(await problem(taken), 'name_taken name');
    assert.equal((await mia.post(`/connections/${first.id}/rename`, { name: 'First!' })).status, 200);
    assert.equal((await mia.post(`/connections/unknown/rename`, { name: 'x' })).status, 404);
    const jo = await stage.person('jo', 'other');
    assert.equal((await jo.post(`/connections/${first.id}/rename`, { name: 'x' })).status, 404);
  });

  test('one store in two regions gets two names', async () => {
    await mia.connect(new Browser(stage), 'maple', { region: 'NA', country: 'US' });
    const sellerId = (await mia.accounts()).sellers[0]?.id;
    await add({ name: 'Nordlicht Outdoor', country: 'DE', sellerId });
    const attempt = await mia.walk(new Browser(stage), 'nordlicht', { region: 'EU', sellerId });
    await keep(attempt);
    const names = (await connections()).map(({ name }) => name).sort();
    assert.deepEqual(names, ['Maple & Pine', 'Nordlicht Outdoor', 'Nordlicht Outdoor (EU)']);
  });

  test('a free name is found however many are taken, and stays within 60 characters', () => {
    const long = 'x'.repeat(60);
    assert.equal(freeName('Shop', []), 'Shop');
    assert.equal(freeName('Shop', ['shop'], 'JP'), 'Shop (JP)');
    assert.equal(freeName('Shop', ['shop', 'Shop (JP)', 'SHOP 2'], 'JP'), 'Shop 3');
    assert.equal(freeName(long, [long], 'EU').length, 60);
  });
});

describe('sellers', () => {
  test('are created, renamed and removed', async () => {
    const made = (await (await mia.post('/sellers', { name: 'Acme' })).json()) as Seller;
    assert.deepEqual([made.name, made.groups], ['Acme', []]);
    assert.equal(await problem(await mia.post('/sellers', { name: 'acme' })), 'name_taken name');
    const renamed = await mia.post(`/sellers/${made.id}/rename`, { name: 'Acme GmbH' });
    assert.equal(((await renamed.json()) as Seller).name, 'Acme GmbH');
    assert.equal((await mia.post(`/sellers/${made.id}/remove`)).status, 204);
    assert.equal((await mia.post(`/sellers/${made.id}/remove`)).status, 404);
    assert.deepEqual((await mia.accounts()).sellers, []);
  });

  test('of ten with one name at once, one is made', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => mia.post('/sellers', { name: 'Acme' })),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, ...Array<number>(9).fill(409)]);
  });

  test('with a connected account stay; with rows that never were connected go with them', async () => {
    await mia.connect(new Browser(stage), 'nordlicht');
    const [seller] = (await mia.accounts()).sellers;
    const path = `/sellers/${seller?.id}/remove`;
    assert.equal(await problem(await mia.post(path)), 'conflict');
    const other = (await (await mia.post('/sellers', { name: 'Empty' })).json()) as Seller;
    await add({ name: 'Never', country: 'DE', sellerId: other.id });
    assert.equal((await mia.post(`/sellers/${other.id}/remove`)).status, 204);
    assert.deepEqual(
      (await connections()).map(({ name }) => name),
      ['Nordlicht Outdoor'],
    );
  });

  test('removed while an account waits to be accepted for it, nothing comes of that', async () => {
    const seller = (await (await mia.post('/sellers', { name: 'Gone' })).json()) as Seller;
    const where = { region: 'EU', sellerId: seller.id };
    const attempt = await mia.walk(new Browser(stage), 'nordlicht', where);
    await mia.post(`/sellers/${seller.id}/remove`);
    assert.equal((await mia.attempt(attempt.id)).state, 'cancelled');
  });

  test('the host’s backend does the same with its key', async () => {
    const send = (method: string, path: string, body?: unknown) =>
      stage.host(`/tenants/nordlicht/sellers${path}`, {
        method,
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    const made = (await (await send('POST', '', { name: 'Acme' })).json()) as Seller;
    assert.equal((await send('POST', '', { name: 'ACME' })).status, 409);
    assert.equal(
      ((await (await send('PATCH', `/${made.id}`, { name: 'Acme AG' })).json()) as Seller).name,
      'Acme AG',
    );
    assert.equal(((await (await send('GET', `/${made.id}`)).json()) as Seller).name, 'Acme AG');
    assert.equal((await stage.host(`/tenants/other/sellers/${made.id}`)).status, 404);
    assert.equal((await send('DELETE', `/${made.id}`)).status, 204);
    assert.equal((await send('GET', `/${made.id}`)).status, 404);
  });
});

describe('details', () => {
  test('tell what is known of a connection', async () => {
    await stage.host('/tenants/nordlicht', {
      method: 'PUT',
      body: JSON.stringify({ permissions: [{ role: 'Product Listing', usedFor: 'listings' }] }),
    });
    await mia.connect(new Browser(stage), 'nordlicht');
    const [connection] = await connections();
    const responsible = { name: 'Mia Berg', email: 'mia@nordlicht.example' };
    const said = await mia.post(`/connections/${connection?.id}/responsible`, { responsible });
    assert.deepEqual(((await said.json()) as Connection).responsible, responsible);
    const bad = await mia.post(`/connections/${connection?.id}/responsible`, {
      responsible: { name: 'Mia', email: 'nowhere' },
    });
    assert.equal(await problem(bad), 'invalid_request responsible.email');

    const answer = await mia.request(`/connections/${connection?.id}`);
    const details = (await answer.json()) as ConnectionDetails;
    assert.equal(details.connection.id, connection?.id);
    assert.equal(details.sellerName, 'Nordlicht Outdoor');
    assert.deepEqual(details.permissions, [{ role: 'Product Listing', usedFor: 'listings', missing: false }]);
    assert.ok(details.otherMarketplaces.length > 0);
    assert.equal(details.receipt.grantedBy, 'mia');
    assert.deepEqual(
      details.activity.map(({ type, userName }) => [type, userName]),
      [['connection.created', 'mia']],
    );
    const jo = await stage.person('jo', 'other');
    assert.equal((await jo.request(`/connections/${connection?.id}`)).status, 404);
    const cleared = await mia.post(`/connections/${connection?.id}/responsible`, { responsible: null });
    assert.equal(((await cleared.json()) as Connection).responsible, null);
  });
});
