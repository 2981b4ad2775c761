import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { MINUTE } from '../../server/clock.ts';
import { newDatabase, startPostgres } from '../support/postgres.ts';
import { Cluster, type Instance } from './support/instances.ts';
import { Browser, PUBLIC_URL, type PersonAtPage } from './support/stage.ts';

for (const count of [2, 4]) {
  describe(`${count} server processes on one database`, () => {
    let cluster: Cluster;
    // Each test has a tenant of its own.
    before(async () => {
      cluster = await Cluster.start(count, await newDatabase());
    });
    after(() => cluster.stage.strike());

    test('a trip that starts on one and returns on another succeeds, and all show it', async () => {
      const { stage } = cluster;
      const mia = await stage.person();
      const attempt = await mia.connect(new Browser(stage), 'nordlicht');
      assert.equal(attempt.state, 'succeeded');
      for (const instance of cluster.instances) {
        assert.equal((await seenBy(instance, mia)).length, 1);
      }
      // And again by way of a second trip, now as a renewal.
      const again = await mia.connect(new Browser(stage), 'nordlicht', {
        region: 'EU',
        connectionId: attempt.connectionId,
      });
      assert.notEqual(again.state, 'failed');
      assert.equal((await mia.connections()).length, 1);
    });

    test('a session is valid on all, and ends on all at once', async () => {
      const { stage } = cluster;
      const mia = await stage.person('mia', 'globex');
      const statuses = () => Promise.all(cluster.instances.map(async (one) => (await look(one, mia)).status));
      assert.deepEqual(
        await statuses(),
        cluster.instances.map(() => 200),
      );
      await stage.post('/sessions/revoke', { tenant: 'globex' });
      assert.deepEqual(
        await statuses(),
        cluster.instances.map(() => 401),
      );
    });

    test('a callback that arrives on all at once is exchanged once', async () => {
      const { stage } = cluster;
      const mia = await stage.person('mia', 'initech');
      const { id, secret } = await mia.start();
      const browser = new Browser(stage);
      const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
      const before = stage.tokenCalls();
      await Promise.all(Array.from({ length: 4 * count }, () => browser.open(callback)));
      assert.equal(stage.tokenCalls() - before, 1);
      assert.equal((await mia.attempt(id)).state, 'needs_review');
    });

    test('an expired access token is refreshed once, however many ask on however many instances', async () => {
      const { stage } = cluster;
      const mia = await stage.person('mia', 'umbrella');
      const { connectionId } = await mia.connect(new Browser(stage), 'nordlicht');
      stage.pass(2 * 60 * MINUTE);
      const before = stage.tokenCalls();
      const answers = await Promise.all(
        Array.from({ length: 25 * count }, () => stage.token(connectionId ?? '', { tenant: 'umbrella' })),
      );
      const tokens = answers.flatMap((answer) => (answer.outcome === 'active' ? [answer.accessToken] : []));
      assert.equal(tokens.length, answers.length);
      assert.equal(new Set(tokens).size, 1);
      assert.equal(stage.tokenCalls() - before, 1);
    });

    test('what is due is done by one', async () => {
      const { stage } = cluster;
      for (let n = 0; n < 12; n++) await (await stage.person('mia', `tenant${n}`)).start();
      stage.clock.advance(11 * MINUTE);
      await stage.accounts.runDueJobs();
      await stage.accounts.runDueJobs();
      for (let n = 0; n < 12; n++) {
        const types = (await stage.events(`tenant${n}`)).map(({ type }) => type);
        assert.deepEqual(
          types.filter((type) => type.startsWith('attempt.')),
          ['attempt.started', 'attempt.expired'],
        );
      }
    });

    test('an instance that dies in the middle is taken over by another', async () => {
      const { stage } = cluster;
      const mia = await stage.person('mia', 'hooli');
      const { id, secret } = await mia.start();
      const browser = new Browser(stage);
      const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
      // The code is exchanged and stored; then Amazon takes its time over the account.
      stage.sandbox.faults.arm('slow', { host: 'sellingpartnerapi-eu.amazon.com', ms: 60_000 });
      const victim = cluster.next();
      const accounts = stage.accounts;
      stage.accounts = victim;
      const cut = browser.open(callback).catch(() => 'cut');
      await until(() => stage.sandbox.faults.list().some(({ struck }) => struck > 0));
      stage.accounts = accounts;
      await cluster.kill(victim);
      assert.equal(await cut, 'cut');

      stage.sandbox.faults.disarm();
      stage.clock.advance(2 * MINUTE);
      await stage.accounts.runDueJobs();
      const attempt = await mia.attempt(id);
      assert.equal(attempt.state, 'needs_review');
      const kept = await mia.post(`/attempts/${id}/review`, {
        grantId: attempt.review?.grantId,
        decision: 'keep',
      });
      assert.equal(kept.status, 200);
      assert.equal((await mia.connections()).length, 1);
    });
  });
}

test('instances go on by themselves after their database was restarted', async () => {
  const postgres = await startPostgres();
  const cluster = await Cluster.start(2, await postgres.newDatabase());
  const ready = () =>
    Promise.all(
      cluster.instances.map(async (one) => (await one.fetch(new Request(`${PUBLIC_URL}/readyz`))).status),
    );
  try {
    const mia = await cluster.stage.person();
    await mia.connect(new Browser(cluster.stage), 'nordlicht');
    assert.deepEqual(await ready(), [200, 200]);
    await postgres.stop();
    assert.deepEqual(await ready(), [503, 503]);
    for (const instance of cluster.instances) {
      const answer = await look(instance, mia);
      assert.equal(answer.status, 503);
      assert.equal(((await answer.json()) as { code: string }).code, 'unavailable');
    }
    await postgres.start();
    assert.deepEqual(await ready(), [200, 200]);
    for (const instance of cluster.instances) assert.equal((await seenBy(instance, mia)).length, 1);
    await mia.connect(new Browser(cluster.stage), 'nordlicht');
  } finally {
    await cluster.stage.strike();
    await postgres.remove();
  }
});

async function look(instance: Instance, person: PersonAtPage): Promise<Response> {
  const { stage } = person;
  const { accounts } = stage;
  stage.accounts = instance;
  const answer = person.request('/accounts');
  stage.accounts = accounts;
  return answer;
}

async function seenBy(instance: Instance, person: PersonAtPage): Promise<unknown[]> {
  const { sellers } = (await (await look(instance, person)).json()) as {
    sellers: { groups: { connections: unknown[] }[] }[];
  };
  return sellers.flatMap(({ groups }) => groups.flatMap(({ connections }) => connections));
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setTimeout(20);
}
