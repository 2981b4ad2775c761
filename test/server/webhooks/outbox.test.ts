import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Events, Installation } from '../../../contract/api.ts';
import { AUDIT_ONLY } from '../../../contract/event.ts';
import type { OwnerLinkMade } from '../../../contract/link.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../server/clock.ts';
import type { Context } from '../../../server/flows/context.ts';
import { eventOf } from '../../../server/flows/event.ts';
import { sendAgain } from '../../../server/flows/webhooks/send-again.ts';
import { handOnAll } from '../../../server/flows/webhooks/start.ts';
import { meetWebhooks } from '../../../server/flows/webhooks/webhooks.ts';
import { openFolder } from '../../../server/store/folder.ts';
import type { Store } from '../../../server/store/store.ts';
import { createSender } from '../../../server/webhooks/sender.ts';
import { toEndpoint } from '../../../server/webhooks/settings.ts';
import { temporaryFolder } from '../support/folder.ts';
import { Receiver, verify, type Message } from '../support/receiver.ts';
import { Browser, Stage } from '../support/stage.ts';

const SECRET = `whsec_${randomBytes(32).toString('base64')}`;

let stage: Stage;
let receiver: Receiver;
beforeEach(async () => {
  receiver = await Receiver.open();
  stage = await Stage.set({
    webhooks: [{ url: receiver.url, secrets: [SECRET] }],
    dangerouslyAllowLoopbackWebhooks: true,
  });
  await stage.accounts.runDueJobs();
  receiver.messages.length = 0;
});
afterEach(async () => {
  await stage.strike();
  await receiver.close();
});

const put = (name: string, tenant = 'nordlicht') =>
  stage.host(`/tenants/${tenant}/sellers`, { method: 'POST', body: JSON.stringify({ name }) });
const names = async () => (await events()).map(({ type }) => type);
const events = async (query = '') => ((await (await stage.host(`/events${query}`)).json()) as Events).events;
const installation = async () => (await (await stage.host('/installation')).json()) as Installation;
const types = () => receiver.messages.map(({ body }) => body.type);
const ids = (messages: Message[]) => messages.map(({ id }) => id);
const status = (code: number) => (response: import('node:http').ServerResponse) =>
  response.writeHead(code).end();
/** Lets time pass in steps, as the jobs do. */
const pass = async (time: number, step = HOUR) => {
  for (let passed = 0; passed < time; passed += step) {
    stage.clock.advance(Math.min(step, time - passed));
    await stage.accounts.runDueJobs();
  }
};

describe('what happens is told', () => {
  test('the address of a link to send is in the webhook, and in no list', async () => {
    const mia = await stage.person();
    const recipient = { name: 'Jo Nordmann', email: 'jo@nordlicht.example' };
    const made = (await (await mia.post('/links', { recipient, region: 'EU' })).json()) as OwnerLinkMade;
    await mia.post(`/links/${made.link.id}/send`);
    await stage.accounts.runDueJobs();
    const asked = receiver.messages.find(({ body }) => body.type === 'request.link');
    const url = String((asked?.body.data.details as { url?: string } | undefined)?.url);
    assert.equal((await new Browser(stage).open(url)).status, 200);
    assert.ok(!JSON.stringify(await events()).includes('/owner/'));
  });

  test('a whole trip, each event once, signed, as the list of events has it', async () => {
    await (await stage.person()).connect(new Browser(stage), 'nordlicht');
    await stage.accounts.runDueJobs();
    assert.deepEqual(types().sort(), ['attempt.started', 'connection.created', 'seller.created'].sort());
    for (const message of receiver.messages) {
      verify(SECRET, message);
      assert.equal(message.body.data.id, message.id);
      assert.ok(message.text.length < 20_000);
    }
    const listed = (await events()).filter(({ tenant, type }) => tenant !== null && !AUDIT_ONLY.has(type));
    const told = receiver.messages.map(({ body }) => body.data);
    assert.deepEqual(
      told.sort((a, b) => (a.id < b.id ? -1 : 1)),
      listed,
    );
    await stage.accounts.runDueJobs();
    assert.equal(receiver.messages.length, listed.length, 'and not again');
  });

  test('a new receiver gets what happens from now on', async () => {
    await put('Before');
    await stage.accounts.runDueJobs();
    const later = await Receiver.open();
    await stage.accounts.close();
    const both = [receiver.url, later.url].map((url) => ({ url, secrets: [SECRET] }));
    stage.overrides = { ...stage.overrides, webhooks: both };
    await stage.start();
    await put('After');
    await stage.accounts.runDueJobs();
    assert.deepEqual(
      later.messages.map(({ body }) => body.type),
      ['webhook.added', 'seller.created'],
    );
    await later.close();
  });

  test('only what it wants, and what is only for the record when it names it', async () => {
    await stage.accounts.close();
    const { url } = receiver;
    stage.overrides = {
      ...stage.overrides,
      webhooks: [{ url, secrets: [SECRET], events: ['tenant.changed', 'link.*'] }],
    };
    await stage.start();
    await put('Nordlicht');
    await stage.host('/tenants/nordlicht', { method: 'PUT', body: '{}' });
    await stage.accounts.runDueJobs();
    assert.deepEqual(types(), ['tenant.changed']);
  });

  test('events of all tenants are listed in the order in which they were stored', async () => {
    for (const tenant of ['a', 'c', 'b']) await put('Nordlicht', tenant);
    const all = await events();
    const [first] = all.filter(({ tenant }) => tenant === 'a');
    assert.deepEqual(
      (await events(`?after=${first?.id}`)).map(({ tenant }) => tenant),
      ['c', 'b'],
    );
    assert.deepEqual(
      (await events(`?after=${first?.id}&limit=1`)).map(({ tenant }) => tenant),
      ['c'],
    );
  });
});

describe('a receiver that fails', () => {
  test('at one event gets the others, and that one again for 76 hours', async () => {
    receiver.answer = (response, { body }) =>
      response.writeHead(body.data.tenant === 'bad' ? 500 : 204).end();
    await put('Bad', 'bad');
    await put('Good', 'good');
    await stage.accounts.runDueJobs();
    const tries = () => receiver.messages.filter(({ body }) => body.data.tenant === 'bad');
    assert.equal(tries().length, 1);
    assert.equal(receiver.messages.length, 2, 'the good one came through');
    stage.clock.advance(4 * SECOND);
    await stage.accounts.runDueJobs();
    assert.equal(tries().length, 1, 'not before five seconds');
    stage.clock.advance(2 * SECOND);
    await stage.accounts.runDueJobs();
    assert.equal(tries().length, 2);
    await pass(24 * HOUR);
    assert.ok(tries().length >= 6, `${tries().length} within a day`);
    await pass(4 * DAY);
    assert.equal(tries().length, 10);
    assert.equal(new Set(ids(tries())).size, 1, 'always under the same id');
    assert.equal(stage.log.filter(({ event }) => event === 'webhook.given_up').length, 1);
    assert.equal((await installation()).webhooks[0]?.state, 'working');
  });

  test('for a while loses nothing, and gets each event once when it is back', async () => {
    receiver.answer = status(503);
    for (const name of ['One', 'Two', 'Three']) await put(name);
    await stage.accounts.runDueJobs();
    assert.equal((await installation()).webhooks[0]?.state, 'failing');
    const asked = receiver.messages.length;
    await stage.accounts.runDueJobs();
    assert.equal(receiver.messages.length, asked, 'it is left alone for a while');
    await pass(2 * HOUR, 10 * MINUTE);
    receiver.answer = status(204);
    receiver.messages.length = 0;
    await put('Four');
    await pass(11 * MINUTE, 11 * MINUTE);
    assert.equal(receiver.messages.length, 4);
    assert.equal(new Set(ids(receiver.messages)).size, 4);
    assert.equal((await installation()).webhooks[0]?.state, 'working');
    await pass(DAY);
    assert.equal(receiver.messages.length, 4);
  });

  test('for five days is not called any more; the host sees it, and a restart calls it again', async () => {
    receiver.answer = status(502);
    await put('One');
    await stage.accounts.runDueJobs();
    await pass(5 * DAY + 2 * HOUR, 2 * HOUR);
    const [state] = (await installation()).webhooks;
    assert.equal(state?.state, 'disabled');
    assert.equal(state?.disabledBecause, 'failing');
    assert.ok((await names()).includes('webhook.disabled'));
    receiver.messages.length = 0;
    await put('Two');
    await pass(DAY);
    assert.equal(receiver.messages.length, 0);

    receiver.answer = status(204);
    await stage.accounts.close();
    await stage.start();
    await stage.accounts.runDueJobs();
    assert.deepEqual(types(), ['seller.created', 'webhook.disabled', 'seller.created', 'webhook.enabled']);
  });

  test('says 410 and is not called any more, until it is enabled again; what happened meanwhile follows', async () => {
    receiver.answer = status(410);
    await put('One');
    await stage.accounts.runDueJobs();
    const [state] = (await installation()).webhooks;
    assert.equal(state?.disabledBecause, 'gone');
    await put('Two');
    await stage.accounts.runDueJobs();
    assert.equal(receiver.messages.length, 1);

    receiver.answer = status(204);
    assert.equal((await stage.host('/webhooks/nobody/enable', { method: 'POST', body: '{}' })).status, 404);
    const enabled = await stage.host(`/webhooks/${state?.id}/enable`, { method: 'POST', body: '{}' });
    assert.equal(enabled.status, 204);
    await stage.accounts.runDueJobs();
    assert.ok(types().filter((type) => type === 'seller.created').length === 2);
  });

  test('and never answers holds up neither the other receivers nor the jobs', async () => {
    const silent = await Receiver.open();
    silent.answer = () => undefined;
    await stage.accounts.close();
    const both = [silent.url, receiver.url].map((url) => ({ url, secrets: [SECRET] }));
    stage.overrides = { ...stage.overrides, webhooks: both };
    await stage.start();
    for (const name of ['One', 'Two']) await put(name);
    await Promise.all([silent.until(1), receiver.until(3)]);
    await stage.accounts.close();
    await stage.start();
    await silent.close();
  });
});

describe('replay', () => {
  test('by ids and by time, under the same ids', async () => {
    for (const tenant of ['a', 'b', 'c']) await put('Nordlicht', tenant);
    await stage.accounts.runDueJobs();
    const [first] = receiver.messages.splice(0);
    const ask = async (body: object) =>
      (await stage.host('/events/replay', { method: 'POST', body: JSON.stringify(body) })).json();
    assert.deepEqual(await ask({ ids: [first?.id, '0000000000000001'] }), { replayed: 1, next: null });
    await stage.accounts.runDueJobs();
    assert.deepEqual(ids(receiver.messages.splice(0)), [first?.id]);

    const from = new Date(stage.clock.time).toISOString();
    const to = new Date(stage.clock.time + SECOND).toISOString();
    assert.deepEqual(await ask({ from, to: from }), { replayed: 0, next: null });
    const { replayed } = (await ask({ from, to })) as { replayed: number };
    assert.equal(replayed, (await events()).length);
    await stage.accounts.runDueJobs();
    assert.equal(receiver.messages.length, replayed);
  });
});

describe('instances and crashes', () => {
  const contextOn = (store: Store, time: { now: number }): Context =>
    ({
      store,
      now: () => time.now,
      log: () => undefined,
      webhooks: {
        endpoints: [toEndpoint({ url: receiver.url, secrets: [SECRET] })],
        sender: createSender({ version: '1', allowLoopback: true }),
        stop: new AbortController(),
        underWay: new Set(),
        rounds: new Map(),
      },
    }) as Partial<Context> as Context;

  test('of several instances one sends each event', async () => {
    const folder = temporaryFolder();
    const store = await openFolder(join(folder.path, 'data'));
    const time = { now: Date.UTC(2026, 10, 24) };
    const instances = Array.from({ length: 4 }, () => contextOn(store, time));
    await meetWebhooks(instances[0] as Context);
    for (let round = 0; round < 20; round++) {
      await store.commit('nordlicht', [eventOf('nordlicht', 'tenant.changed', time.now)]);
      await Promise.all(instances.map(handOnAll));
    }
    const told = ids(receiver.messages.filter(({ body }) => body.type === 'tenant.changed'));
    assert.equal(told.length, 20);
    assert.equal(new Set(told).size, 20);
    for (const { webhooks } of instances) await webhooks.sender.close();
    await store.close();
    folder.remove();
  });

  test('while one is sending, the others leave it alone', async () => {
    const folder = temporaryFolder();
    const store = await openFolder(join(folder.path, 'data'));
    const time = { now: Date.UTC(2026, 10, 24) };
    const [first, second] = [contextOn(store, time), contextOn(store, time)];
    await meetWebhooks(first);
    await handOnAll(first);
    receiver.messages.length = 0;
    let release: () => void = () => undefined;
    receiver.answer = (response) => (release = () => void response.writeHead(204).end());
    await store.commit('nordlicht', [eventOf('nordlicht', 'tenant.changed', time.now)]);
    const sending = handOnAll(first);
    await receiver.until(1);
    await handOnAll(second);
    release();
    await sending;
    assert.equal(receiver.messages.length, 1);
    for (const { webhooks } of [first, second]) await webhooks.sender.close();
    await store.close();
    folder.remove();
  });

  test('killed at any commit, no event is lost', async () => {
    for (let deadly = 0; deadly < 6; deadly++) {
      const folder = temporaryFolder();
      const store = await openFolder(join(folder.path, 'data'));
      const time = { now: Date.UTC(2026, 10, 24) };
      await meetWebhooks(contextOn(store, time));
      for (const tenant of ['a', 'b', 'c'])
        await store.commit(tenant, [eventOf(tenant, 'tenant.changed', time.now)]);
      receiver.messages.length = 0;
      receiver.answer = (response, { body }) =>
        response.writeHead(body.data.tenant === 'b' ? 500 : 204).end();

      let commits = 0;
      const dying = new Proxy(store, {
        get: (target, name: keyof Store) => {
          const verb = target[name].bind(target) as (...args: unknown[]) => unknown;
          if (name !== 'commit') return verb;
          return (...args: unknown[]) =>
            commits++ === deadly ? Promise.reject(new Error('killed')) : verb(...args);
        },
      });
      const dead = contextOn(dying, time);
      await handOnAll(dead).catch(() => undefined);
      const taken = new Set(receiver.messages.splice(0).map(({ body }) => body.data.tenant));
      taken.delete('b');
      receiver.answer = status(204);
      time.now += MINUTE;
      const next = contextOn(store, time);
      await handOnAll(next);
      for (const { tenant, kind, id } of await store.findDue(time.now, 50)) {
        if (kind === 'outbox') await sendAgain(next, tenant, id);
      }
      await Promise.all(next.webhooks.underWay);
      for (const { body } of receiver.messages) taken.add(body.data.tenant);
      // `null` is the news that there is a webhook now.
      taken.delete(null);
      assert.deepEqual([...taken].sort(), ['a', 'b', 'c'], `killed at commit ${deadly}`);
      for (const { webhooks } of [dead, next]) await webhooks.sender.close();
      await store.close();
      folder.remove();
    }
  });
});
