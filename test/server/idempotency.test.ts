import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DAY, MINUTE } from '../../server/clock.ts';
import { KINDS } from '../../server/store/rows.ts';
import { openFolder } from '../../server/store/folder.ts';
import type { ProblemDetails } from '../../contract/problem.ts';
import type { Sellers } from '../../contract/api.ts';
import {
  API_KEY,
  Browser,
  HOST_ORIGIN,
  newSecret,
  hash,
  RETURN_URL,
  SCOPED_KEYS,
  Stage,
} from './support/stage.ts';

let stage: Stage;
before(async () => {
  stage = await Stage.set();
});
after(() => stage.strike());

const ask = (path: string, key: string, body: unknown, method = 'POST', credential = API_KEY) =>
  stage.host(path, {
    method,
    ...(method === 'DELETE' ? {} : { body: JSON.stringify(body) }),
    headers: { 'idempotency-key': key, authorization: `Bearer ${credential}` },
  });
const problemOf = async (answer: Response) => (await answer.json()) as ProblemDetails;
const namesOf = async (tenant: string) => {
  const { sellers } = (await (await stage.host(`/tenants/${tenant}/sellers`)).json()) as Sellers;
  return sellers.map(({ name }) => name);
};

describe('Idempotency-Key', () => {
  test('the same request is done once and answered the same, after a restart as well', async () => {
    const first = await ask('/tenants/nordlicht/sellers', 'order 7', { name: 'Nordlicht' });
    assert.equal(first.status, 201);
    const told = await first.text();
    for (const restart of [false, true]) {
      if (restart) {
        await stage.accounts.close();
        await stage.start();
      }
      const again = await ask('/tenants/nordlicht/sellers', 'order 7', { name: 'Nordlicht' });
      assert.equal(again.status, 201);
      assert.equal(again.headers.get('content-type'), 'application/json');
      assert.equal(await again.text(), told);
    }
    assert.deepEqual(await namesOf('nordlicht'), ['Nordlicht']);
  });

  test('a refusal is repeated, too, though it would not be one any more', async () => {
    const body = { name: 'Zweite' };
    await ask('/tenants/refused/sellers', 'a', body);
    const first = await problemOf(await ask('/tenants/refused/sellers', 'b', body));
    await stage.accounts.close();
    const store = await openFolder(stage.settings().dataFolder ?? '');
    for (const row of await store.list('refused', 'seller'))
      await store.commit('refused', [{ kind: 'seller', row, remove: true }]);
    await store.close();
    await stage.start();
    const refused = await ask('/tenants/refused/sellers', 'b', body);
    assert.equal(refused.status, 409);
    assert.deepEqual({ ...(await problemOf(refused)), reference: '' }, { ...first, reference: '' });
    assert.equal(first.field, 'name');
    assert.equal((await ask('/tenants/refused/sellers', 'c', body)).status, 201);
  });

  test('another body, address or method with the key is refused, and changes nothing', async () => {
    await ask('/tenants/other/sellers', 'k', { name: 'Eins' });
    for (const answer of [
      await ask('/tenants/other/sellers', 'k', { name: 'Zwei' }),
      await ask('/tenants/other', 'k', {}, 'PUT'),
    ]) {
      assert.equal(answer.status, 409);
      const { code, detail } = await problemOf(answer);
      assert.equal(code, 'already_answered');
      assert.match(detail ?? '', /Another request/);
    }
    assert.deepEqual(await namesOf('other'), ['Eins']);
  });

  test('of requests that race one is done; the others are told to wait, then get its answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ask('/tenants/race/sellers', 'once', { name: 'Renner' })),
    );
    assert.deepEqual(await namesOf('race'), ['Renner']);
    const made = answers.filter(({ status }) => status === 201);
    assert.ok(made.length >= 1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      assert.equal(answer.headers.get('retry-after'), '2');
      assert.equal((await problemOf(answer)).code, 'conflict');
    }
    const again = await ask('/tenants/race/sellers', 'once', { name: 'Renner' });
    assert.equal(await again.text(), await made[0]?.text());
  });

  test('what a killed process began may be asked again when nobody can be at it any more', async () => {
    const body = { name: 'Phönix' };
    await ask('/tenants/killed/sellers', 'k', body);
    await stage.accounts.close();
    const store = await openFolder(stage.settings().dataFolder ?? '');
    const [row] = await store.list('killed', 'idempotency');
    assert.ok(row);
    await store.commit('killed', [{ kind: 'idempotency', row: { ...row, outcome: null } }]);
    for (const seller of await store.list('killed', 'seller'))
      await store.commit('killed', [{ kind: 'seller', row: seller, remove: true }]);
    await store.close();
    await stage.start();
    assert.equal((await ask('/tenants/killed/sellers', 'k', body)).status, 409);
    stage.pass(2 * MINUTE);
    assert.equal((await ask('/tenants/killed/sellers', 'k', body)).status, 201);
    assert.deepEqual(await namesOf('killed'), ['Phönix']);
  });

  test('another tenant, key or person with the same Idempotency-Key has an answer of their own', async () => {
    for (const tenant of ['north', 'south']) {
      assert.equal((await ask(`/tenants/${tenant}/sellers`, 'same', { name: tenant })).status, 201);
      assert.deepEqual(await namesOf(tenant), [tenant]);
    }
    const other = await ask('/tenants/north/sellers', 'same', { name: 'Ost' }, 'POST', SCOPED_KEYS.admin);
    assert.equal(other.status, 201);
    const start = async (user: string, tenant: string, secret: string) => {
      const person = await stage.person(user, tenant);
      const answer = await person.request('/attempts', {
        method: 'POST',
        body: JSON.stringify({ region: 'EU', country: 'DE', binding: hash(secret) }),
        headers: { 'idempotency-key': 'same' },
      });
      return ((await answer.json()) as { attempt: { id: string } }).attempt.id;
    };
    const secret = newSecret();
    const ids = [
      await start('mia', 'north', secret),
      await start('ida', 'north', secret),
      await start('mia', 'south', secret),
    ];
    assert.equal(new Set(ids).size, 3);
    assert.equal(await start('mia', 'north', secret), ids[0]);
  });

  test('an answer with a credential is never kept: asking again tells that it was done', async () => {
    const body = {
      tenant: 'nordlicht',
      user: { id: 'mia' },
      abilities: ['view'],
      origin: HOST_ORIGIN,
      returnUrl: RETURN_URL,
    };
    const first = await ask('/sessions', 'one session', body);
    const { token } = (await first.json()) as { token: string };
    const again = await ask('/sessions', 'one session', body);
    assert.equal(again.status, 409);
    assert.equal((await problemOf(again)).code, 'already_answered');

    const attempt = await (await stage.person()).connect(new Browser(stage), 'nordlicht');
    const path = `/tenants/nordlicht/connections/${attempt.connectionId}/access-token`;
    const handed = (await (await ask(path, 'one token', {})).json()) as { accessToken: string };
    assert.equal((await problemOf(await ask(path, 'one token', {}))).code, 'already_answered');

    await stage.accounts.close();
    const store = await openFolder(stage.settings().dataFolder ?? '');
    const kept = JSON.stringify(await store.scan('idempotency', undefined, 1000));
    for (const secret of [token, handed.accessToken]) assert.ok(secret && !kept.includes(secret));
    await store.close();
    await stage.start();
  });

  test('what failed on our side is done when it is asked again', async () => {
    const attempt = await (await stage.person('mia', 'failing')).connect(new Browser(stage), 'nordlicht');
    const path = `/tenants/failing/connections/${attempt.connectionId}/access-token`;
    stage.pass(2 * 60 * MINUTE);
    stage.sandbox.faults.arm('server.503');
    assert.equal((await ask(path, 'k', {})).status, 503);
    stage.sandbox.faults.disarm();
    stage.pass(60 * MINUTE);
    assert.equal((await ask(path, 'k', {})).status, 200);
  });

  test('an erasure leaves nothing of a request, and asking again erases nothing', async () => {
    await ask('/tenants/gone/sellers', 'k', { name: 'Fort' });
    assert.equal((await ask('/tenants/gone', 'erase', undefined, 'DELETE')).status, 200);
    assert.equal((await ask('/tenants/gone', 'erase', undefined, 'DELETE')).status, 409);
    await stage.accounts.close();
    const store = await openFolder(stage.settings().dataFolder ?? '');
    const left = await Promise.all(KINDS.map(async (kind) => (await store.list('gone', kind)).length));
    assert.deepEqual(
      left,
      KINDS.map((kind) => (kind === 'event' ? 1 : 0)),
    );
    await store.close();
    await stage.start();
  });

  test('after a day it is forgotten', async () => {
    await ask('/tenants/day/sellers', 'k', { name: 'Heute' });
    await stage.live(DAY);
    await stage.accounts.close();
    const store = await openFolder(stage.settings().dataFolder ?? '');
    assert.deepEqual(await store.list('day', 'idempotency'), []);
    await store.close();
    await stage.start();
    assert.equal((await ask('/tenants/day/sellers', 'k', { name: 'Morgen' })).status, 201);
  });

  test('a key that is too long or not printable is named; reading takes none', async () => {
    for (const key of ['x'.repeat(129), 'Größe']) {
      const answer = await ask('/tenants/day/sellers', key, { name: 'Zu lang' });
      assert.equal((await problemOf(answer)).field, 'Idempotency-Key');
    }
    const headers = { 'idempotency-key': 'k' };
    assert.equal((await stage.host('/tenants/day/sellers', { headers })).status, 200);
  });
});
