import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, afterEach, before, describe, test } from 'node:test';
import { MINUTE, SECOND } from '../../../server/clock.ts';
import { newDatabase } from '../../support/postgres.ts';
import { Cluster, type Instance } from '../support/instances.ts';
import { Receiver, type Message } from '../support/receiver.ts';
import { API_KEY, PUBLIC_URL } from '../support/stage.ts';

const SECRET = `whsec_${randomBytes(32).toString('base64')}`;
const headers = { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' };

for (const count of [2, 4]) {
  describe(`webhooks of ${count} server processes on one database`, () => {
    let receiver: Receiver;
    let cluster: Cluster;
    before(async () => {
      receiver = await Receiver.open();
      cluster = await Cluster.start(count, await newDatabase(), {
        webhooks: [{ url: receiver.url, secrets: [SECRET] }],
        dangerouslyAllowLoopbackWebhooks: true,
      });
      await cluster.stage.accounts.runDueJobs();
      receiver.messages.length = 0;
    });
    afterEach(() => {
      receiver.messages.length = 0;
      receiver.answer = (response) => response.writeHead(204).end();
    });
    after(async () => {
      await cluster.stage.strike();
      await receiver.close();
    });

    /** Something happens on one of them. */
    const happens = async (tenant: string, on: Instance = cluster.next()) => {
      const request = { method: 'PUT', body: '{}', headers };
      const answer = await on.fetch(new Request(`${PUBLIC_URL}/v1/tenants/${tenant}`, request));
      assert.equal(answer.status, 200);
    };
    const told = () => receiver.messages.map(({ id }) => id);

    test('each event is taken once, those that were refused at first as well', async () => {
      const { stage } = cluster;
      const [refused, taken] = [new Set<string>(), [] as string[]];
      // Every third is refused the first time.
      receiver.answer = (response, { id }: Message) => {
        const isRefused = Number(id) % 3 === 0 && !refused.has(id);
        if (isRefused) refused.add(id);
        else taken.push(id);
        response.writeHead(isRefused ? 500 : 204).end();
      };
      const tenants = Array.from({ length: 30 }, (_, n) => `tenant${n}`);
      await Promise.all(tenants.map((tenant) => happens(tenant)));
      await stage.accounts.runDueJobs();
      await receiver.until(tenants.length);
      for (let round = 0; round < 10 && taken.length < tenants.length; round++) {
        stage.clock.advance(10 * SECOND);
        await stage.accounts.runDueJobs();
      }
      await stage.accounts.runDueJobs();
      assert.equal(new Set(taken).size, tenants.length, 'none is lost');
      assert.equal(taken.length, tenants.length, 'none is taken twice');
      assert.deepEqual(told().length, taken.length + refused.size, 'and none is sent again without need');
    });

    test('an instance that dies while it delivers is taken over, and not before its time is up', async () => {
      const { stage } = cluster;
      await stage.accounts.runDueJobs();
      const victim = cluster.next();
      const others = cluster.instances.filter((one) => one !== victim);
      for (const other of others) other.freeze();
      const cut = new Promise<void>((resolve) => {
        receiver.answer = (response) => void response.once('close', () => resolve());
      });
      await happens('hooli', victim);
      await receiver.until(1);
      for (const other of others) other.thaw();
      await Promise.all(others.map((other) => other.runDueJobs()));
      assert.equal(receiver.messages.length, 1, 'the others leave it alone while it may live');
      await cluster.kill(victim);
      await cut;

      receiver.answer = (response) => response.writeHead(204).end();
      stage.clock.advance(MINUTE);
      await stage.accounts.runDueJobs();
      const [first, ...again] = told();
      assert.deepEqual(again, [first], 'the same event, under the same id, by one of them');
      stage.clock.advance(MINUTE);
      await stage.accounts.runDueJobs();
      assert.equal(receiver.messages.length, 2, 'and never again');
    });
  });
}
