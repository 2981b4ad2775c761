import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { openStore } from '../../../server/store/open.ts';
import type { Store } from '../../../server/store/store.ts';
import { newDatabase } from '../../support/postgres.ts';
import { temporaryFolder } from '../support/folder.ts';
import { HOUSES, type HouseName } from './houses.ts';

/** `npm run test:deep` asks for 200. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 3);
const LOAD = join(import.meta.dirname, 'load.ts');

/** Starts the load, lets it write until a number of things are acknowledged, and kills it. */
async function killedAfter(place: string, run: number, lines: number): Promise<string[]> {
  const args = ['--conditions=@connected-accounts/source', LOAD, place, String(run)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const over = once(child, 'close') as Promise<[number | null]>;
  let said = '';
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.split('\n').length > lines) resolve();
    });
    child.once('exit', () => resolve());
  });
  child.kill('SIGKILL');
  const [code] = await over;
  assert.equal(code, null, 'the load ended by itself');
  return said.slice(0, said.lastIndexOf('\n')).split('\n');
}

/** What must be true of what a killed process left, given all that was ever acknowledged. */
async function inspect(store: Store, acknowledged: readonly string[]): Promise<void> {
  const told = (verb: string) =>
    acknowledged.flatMap((line) => {
      const [said, tenant = '', ...id] = line.split(' ');
      return said === verb ? [{ tenant, id: id.join(' ') }] : [];
    });
  assert.deepEqual(told('double'), []);
  const feed = await store.events('', 1_000_000);
  assert.deepEqual(
    feed.map(({ id }) => id),
    [...new Set(feed.map(({ id }) => id))].sort(),
  );
  for (const tenant of ['t0', 't1', 't2']) {
    const mine = (verb: string) => told(verb).flatMap((one) => (one.tenant === tenant ? [one.id] : []));
    const sellers = new Set((await store.list(tenant, 'seller')).map(({ id }) => id));
    const connections = await store.list(tenant, 'connection');
    const events = new Set((await store.list(tenant, 'event')).map(({ connectionId }) => connectionId));
    const removed = new Set(mine('removed'));
    for (const id of mine('made')) {
      assert.ok(events.has(id), `the event of ${id} is lost`);
      assert.ok(sellers.has(id) || removed.has(id) || events.has(`${id} gone`), `${id} is lost`);
    }
    for (const id of removed) assert.ok(!sellers.has(id) && events.has(`${id} gone`), `${id} came back`);
    for (const id of sellers) if (id !== 'counter') assert.ok(events.has(id), `${id} is half a change`);
    const ids = new Set(connections.map(({ id }) => id));
    for (const id of mine('connected')) assert.ok(ids.has(id) && events.has(id), `${id} is lost`);
    for (const id of ids) assert.ok(events.has(id), `${id} is half a connection`);
    const keys = connections.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length, 'one connection for each account');
    const counter = Number((await store.get(tenant, 'seller', 'counter'))?.name ?? 0);
    assert.ok(counter >= mine('counted').length, `${counter} of ${mine('counted').length} counted`);
    const inFeed = feed.filter((event) => event.tenant === tenant).length;
    assert.equal(inFeed, (await store.list(tenant, 'event')).length, 'the feed holds every event');
  }
}

for (const house of Object.keys(HOUSES) as HouseName[]) {
  test(`what a process wrote to ${house} survives its kill -9 at any moment, ${ROUNDS} rounds`, async () => {
    const folder = temporaryFolder();
    const place = house === 'folder' ? join(folder.path, 'data') : await newDatabase();
    let acknowledged: string[] = [];
    for (let run = 0; run < ROUNDS; run++) {
      acknowledged.push(...(await killedAfter(place, run, 1 + Math.floor(Math.random() * 120))));
      const store = await openStore(house === 'folder' ? { dataFolder: place } : { databaseUrl: place });
      await inspect(store, acknowledged);
      await store.close();
      // What was inspected often enough makes room, so that the last round costs no more than the first.
      if (run % 20 === 19 && house === 'folder') {
        folder.remove();
        acknowledged = [];
      }
    }
    folder.remove();
  });
}
