import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeDurably } from '../../../server/store/durable-file.ts';
import { openFolder } from '../../../server/store/folder.ts';
import type { Store } from '../../../server/store/store.ts';
import { temporaryFolder } from '../support/folder.ts';
import { noSmallDisk, smallDisk } from '../support/small-disk.ts';
import { event, seller } from './houses.ts';

const TENANTS = ['nordlicht', 'globex', 'initech', 'hooli'];

/** Everything that a store says, as one text. */
async function told(store: Store): Promise<string> {
  const rows = TENANTS.map(async (tenant) => [
    tenant,
    await store.list(tenant, 'seller'),
    await store.list(tenant, 'event'),
  ]);
  return JSON.stringify([await Promise.all(rows), await store.events('', 1_000_000)]);
}

/** One tenant's load: sellers with an event each, until the disk is full. @returns what was acknowledged */
async function writeUntilFull(store: Store, tenant: string): Promise<string[]> {
  const acknowledged: string[] = [];
  for (;;) {
    const id = `s${acknowledged.length}`;
    try {
      assert.ok(await store.commit(tenant, [seller(id, 'x'.repeat(3000)), event(tenant, id)]));
      acknowledged.push(id);
    } catch (error) {
      assert.match(String(error), /could not be written; nothing was changed/);
      assert.equal(((error as Error).cause as NodeJS.ErrnoException).code, 'ENOSPC');
      return acknowledged;
    }
  }
}

test(
  'a disk that is full: nothing acknowledged is lost, nothing else is kept, and with room all goes on',
  { skip: noSmallDisk },
  async () => {
    const disk = smallDisk(2048);
    disk.fill(2 ** 20);
    const data = join(disk.path, 'data');
    const store = await openFolder(data);
    const acknowledged = await Promise.all(TENANTS.map((tenant) => writeUntilFull(store, tenant)));
    assert.ok(acknowledged.flat().length > 10, 'the disk was filled by the store');
    disk.fill();
    for (const [at, tenant] of TENANTS.entries()) {
      const change = store.commit(tenant, [seller('s0', 'lost', 1), event(tenant, 'lost')]);
      await assert.rejects(change, /nothing was changed/);
      const ids = async (kind: 'seller' | 'event') =>
        (await store.list(tenant, kind)).map((row) => ('connectionId' in row ? row.connectionId : row.id));
      assert.deepEqual((await ids('seller')).sort(), acknowledged[at]?.toSorted());
      assert.deepEqual(await ids('event'), acknowledged[at]);
    }
    await store.ping();
    const inMemory = await told(store);

    // As a power cut would leave it at this moment.
    const copy = temporaryFolder();
    for (const part of ['store.json', 'tenants', 'previous', 'unfinished'])
      cpSync(join(data, part), join(copy.path, part), { recursive: true });
    const found = await openFolder(copy.path);
    assert.equal(await told(found), inMemory);
    await found.close();
    copy.remove();

    disk.clear();
    assert.deepEqual(readdirSync(join(data, 'unfinished')), [], 'nothing half written takes up room');
    for (const tenant of TENANTS)
      assert.ok(await store.commit(tenant, [seller('s0', 'after', 1), event(tenant, 'after')]));
    const after = await told(store);
    await store.close();
    const again = await openFolder(data);
    assert.equal(await told(again), after);
    await again.close();
    disk.remove();
  },
);

test(
  'a disk that is full once a change with a destruction has reached it: the change counts, without a copy',
  { skip: noSmallDisk },
  async () => {
    const disk = smallDisk(256);
    const [path, previous] = [join(disk.path, 'tenant'), join(disk.path, 'previous')];
    writeFileSync(path, 'with a key');
    await writeDurably(path, 'x'.repeat(40_000), { previous, forget: true, check: () => disk.fill() });
    assert.equal(readFileSync(path, 'utf8').length, 40_000);
    assert.ok(!existsSync(previous));
    disk.remove();
  },
);

/** What lies at `previous` at the moment before the new state takes the file's place. */
async function atTheLastMoment<T>(look: (path: string, previous: string) => T, forget = false): Promise<T> {
  const folder = temporaryFolder();
  const [path, previous] = [join(folder.path, 'tenant'), join(folder.path, 'previous')];
  for (const content of ['first', 'second']) await writeDurably(path, content, { previous });
  let seen!: T;
  await writeDurably(path, 'third', { previous, forget, check: () => (seen = look(path, previous)) });
  folder.remove();
  return seen;
}

test('the last good copy is the same file under a second name: no moment has only half of it', async () => {
  const [file, copy] = await atTheLastMoment((path, previous) => [
    statSync(path).ino,
    statSync(previous).ino,
  ]);
  assert.equal(copy, file);
});

test('what is destroyed has left the copy before its destruction is on disk', async () => {
  assert.equal(await atTheLastMoment((_, previous) => existsSync(previous), true), false);
});

test(
  'where a file can’t have a second name the last good copy is a copy',
  { skip: noSmallDisk },
  async () => {
    const [disk, folder] = [smallDisk(256), temporaryFolder()];
    const [path, previous] = [join(folder.path, 'tenant'), join(disk.path, 'previous')];
    for (const content of ['first', 'second', 'third']) await writeDurably(path, content, { previous });
    assert.equal(readFileSync(previous, 'utf8'), 'second');
    disk.remove();
    folder.remove();
  },
);
