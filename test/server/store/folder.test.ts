import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openFolder } from '../../../server/store/folder.ts';
import { lockFolder } from '../../../server/store/lock.ts';
import type { Store } from '../../../server/store/store.ts';
import { temporaryFolder } from '../support/folder.ts';
import { event, removed, seller } from './houses.ts';

const FOLDER = new URL('../../../server/store/folder.ts', import.meta.url).href;

async function withStore(work: (store: Store, path: string) => Promise<void>): Promise<void> {
  const folder = temporaryFolder();
  const store = await openFolder(folder.path);
  try {
    await work(store, folder.path);
  } finally {
    await store.close();
    folder.remove();
  }
}

/** A process of its own that opens the folder and then does what `then` says. */
const inChild = (
  path: string,
  then: string,
  [command, ...args]: [string, ...string[]] = [process.execPath],
) =>
  spawn(
    command,
    [
      ...args,
      '--input-type=module',
      '-e',
      `const { openFolder } = await import('${FOLDER}');
       const seller = (id, name, version = 0) => ({ kind: 'seller', row: { id, version, name, createdAt: 0 } });
       const path = process.argv[1];
       ${then}`,
      path,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );

async function outcome(child: ReturnType<typeof inChild>): Promise<string> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  await once(child, 'close');
  return said;
}

const tenantFile = (path: string) => {
  const [name = ''] = readdirSync(join(path, 'tenants'));
  return { name, file: join(path, 'tenants', name), previous: join(path, 'previous', name) };
};

test('folder and files are private', () =>
  withStore(async (store, path) => {
    await store.commit('acme', [seller('s1', 'Borealis')]);
    await store.commit('acme', [seller('s1', 'Borealis Outdoor', 1)]);
    const mode = (...parts: string[]) => (statSync(join(path, ...parts)).mode & 0o777).toString(8);
    assert.equal(mode(), '700');
    for (const part of ['tenants', 'previous']) {
      assert.equal(mode(part), '700');
      const names = readdirSync(join(path, part));
      assert.equal(names.length, 1);
      for (const name of names) assert.equal(mode(part, name), '600');
    }
    assert.equal(mode('lock'), '600');
    assert.equal(mode('store.json'), '600');
  }));

test('a second process is refused with the first one’s process id', () =>
  withStore(async (_store, path) => {
    const refusal = new RegExp(
      `in use by process ${process.pid}: stop it, or give this one a folder of its own`,
    );
    await assert.rejects(openFolder(path), refusal);
    assert.match(
      await outcome(inChild(path, `await openFolder(path).catch((error) => console.log(error.message));`)),
      refusal,
    );
  }));

test('the lock of a killed process is taken over', async () => {
  const folder = temporaryFolder();
  const child = inChild(
    folder.path,
    `await openFolder(path); console.log('open'); setInterval(() => {}, 1000);`,
  );
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
  const store = await openFolder(folder.path);
  await store.close();
  folder.remove();
});

test('a lock of this machine whose process id belongs to another process by now is taken over', async () => {
  const folder = temporaryFolder();
  const lock = await lockFolder(folder.path);
  const holder = JSON.parse(readFileSync(join(folder.path, 'lock'), 'utf8')) as Record<string, unknown>;
  lock.release();
  // The process that started the tests lives, but it started at another time.
  writeFileSync(join(folder.path, 'lock'), JSON.stringify({ ...holder, pid: process.ppid, started: '1' }));
  (await lockFolder(folder.path)).release();
  folder.remove();
});

test('a lock of another machine holds as long as it gives signs, whatever its clock says', async () => {
  const folder = temporaryFolder();
  const path = join(folder.path, 'lock');
  const holder = {
    pid: process.pid,
    host: 'elsewhere',
    realm: 'another boot',
    started: '1',
    token: 'theirs',
  };
  writeFileSync(path, JSON.stringify(holder));
  let beats = 0;
  const beat = setInterval(() => utimesSync(path, 0, ++beats), 10);
  await assert.rejects(lockFolder(folder.path, 200), /in use by process \d+ on elsewhere/);
  clearInterval(beat);
  utimesSync(path, new Date('2100-01-01'), new Date('2100-01-01'));
  const lock = await lockFolder(folder.path, 200);
  assert.equal((JSON.parse(readFileSync(path, 'utf8')) as { host: string }).host, hostname());
  lock.release();
  folder.remove();
});

test('a process whose folder was taken over while it slept writes nothing any more', async () => {
  const folder = temporaryFolder();
  const store = await openFolder(folder.path);
  await store.commit('acme', [seller('s1', 'mine')]);
  const lock = join(folder.path, 'lock');
  const mine = readFileSync(lock, 'utf8');
  const theirs = { pid: 7, host: 'elsewhere', realm: 'another boot', started: '1', token: 'theirs' };
  writeFileSync(lock, JSON.stringify(theirs));
  const file = readFileSync(tenantFile(folder.path).file, 'utf8');
  await assert.rejects(store.commit('acme', [seller('s1', 'late', 1)]), /in use by process 7 on elsewhere/);
  await assert.rejects(store.ping(), /in use by process 7/);
  assert.equal(readFileSync(tenantFile(folder.path).file, 'utf8'), file);
  await store.close();
  assert.equal((JSON.parse(readFileSync(lock, 'utf8')) as { token: string }).token, 'theirs');
  assert.notEqual(mine, '');
  folder.remove();
});

test('a folder that is not whole stops the start with what to do', async () => {
  type Damage = (place: ReturnType<typeof tenantFile>, path: string) => void;
  const lastGood = /damaged or was edited: restore it from a backup, copy .*previous.* over it to go on/;
  const damages: [string, Damage, RegExp][] = [
    ['truncated', ({ file }) => writeFileSync(file, readFileSync(file).subarray(0, 60)), lastGood],
    [
      'edited',
      ({ file }) => writeFileSync(file, readFileSync(file, 'utf8').replace('Outdoor', 'Indoor')),
      lastGood,
    ],
    ['empty', ({ file }) => writeFileSync(file, ''), lastGood],
    [
      'damaged twice',
      ({ file, previous }) => {
        writeFileSync(file, '');
        writeFileSync(previous, '');
      },
      /damaged or was edited: restore it from a backup, or move it away/,
    ],
    ['missing', ({ file }) => rmSync(file), /is missing: restore it from a backup, copy/],
    [
      'another tenant’s',
      ({ file }, path) => copyFileSync(file, join(path, 'tenants', `${'0'.repeat(40)}.json`)),
      /belongs to another tenant, under another name/,
    ],
    ['without its marker', (_place, path) => rmSync(join(path, 'store.json')), /only part of a data folder/],
    [
      'with a foreign marker',
      (_place, path) => writeFileSync(join(path, 'store.json'), 'hello'),
      /damaged or not of/,
    ],
    [
      'newer',
      (_place, path) => writeFileSync(join(path, 'store.json'), '{"format":99}'),
      /has format 99, this version reads format 2: start the newer version/,
    ],
    [
      'without its tenants',
      (_place, path) => rmSync(join(path, 'tenants'), { recursive: true }),
      /are missing/,
    ],
  ];
  for (const [name, spoil, message] of damages) {
    const folder = temporaryFolder();
    const store = await openFolder(folder.path);
    await store.commit('acme', [seller('s1', 'Borealis')]);
    await store.commit('acme', [seller('s1', 'Borealis Outdoor', 1)]);
    await store.close();
    spoil(tenantFile(folder.path), folder.path);
    await assert.rejects(openFolder(folder.path), message, name);
    // A refused start gives the lock back, so that the mended folder opens.
    await assert.rejects(openFolder(folder.path), message, name);
    folder.remove();
  }
});

test('the last good copy is the state before the last change', async () => {
  const folder = temporaryFolder();
  const store = await openFolder(folder.path);
  await store.commit('acme', [seller('s1', 'Borealis')]);
  await store.commit('acme', [seller('s1', 'Borealis Outdoor', 1)]);
  await store.close();
  const { file, previous } = tenantFile(folder.path);
  writeFileSync(file, 'lightning');
  copyFileSync(previous, file);
  const again = await openFolder(folder.path);
  assert.equal((await again.get('acme', 'seller', 's1'))?.name, 'Borealis');
  await again.close();
  folder.remove();
});

test('events go on above those that are there, even when the clock was set back', async (t) => {
  const folder = temporaryFolder();
  const store = await openFolder(folder.path);
  await store.commit('acme', [event('acme', 'before')]);
  await store.close();
  t.mock.method(Date, 'now', () => 1000);
  const again = await openFolder(folder.path);
  await again.commit('acme', [event('acme', 'after')]);
  const seen = (await again.events('', 9)).map(({ connectionId }) => connectionId);
  await again.close();
  t.mock.restoreAll();
  folder.remove();
  assert.deepEqual(seen, ['before', 'after']);
});

test('what was destroyed is in no copy either', () =>
  withStore(async (store, path) => {
    await store.commit('acme', [seller('s1', 'canary'), seller('s2', 'other')]);
    await store.commit('acme', [seller('s2', 'renamed', 1)]);
    await store.commit('acme', [removed(seller('s1', 'canary', 1))]);
    for (const part of ['tenants', 'previous']) {
      for (const name of readdirSync(join(path, part))) {
        const text = readFileSync(join(path, part, name), 'utf8');
        assert.ok(!text.includes('canary') && text.includes('renamed'), part);
      }
    }
  }));

test('a copy of the tenants made while they are written opens, and holds what was acknowledged before', () =>
  withStore(async (store, path) => {
    await Promise.all([0, 1, 2].map((n) => store.commit(`t${n}`, [seller('s0')])));
    let writing = true;
    const writer = (async () => {
      for (let n = 1; writing; n++)
        await Promise.all([0, 1, 2].map((t) => store.commit(`t${t}`, [seller(`s${n}`)])));
    })();
    const copies = temporaryFolder();
    for (let round = 0; round < 5; round++) {
      const before = (await store.list('t1', 'seller')).length;
      const copy = join(copies.path, String(round));
      mkdirSync(copy);
      const parts = ['store.json', 'tenants'].map((part) => join(path, part));
      assert.equal(spawnSync('cp', ['-r', ...parts, copy]).status, 0);
      const opened = await openFolder(copy);
      assert.ok((await opened.list('t1', 'seller')).length >= before);
      await opened.close();
    }
    writing = false;
    await writer;
    copies.remove();
  }));

test('rows of a kind that only a newer version knows are kept', async () => {
  const folder = temporaryFolder();
  const store = await openFolder(folder.path);
  const strange = [{ kind: 'novelty', row: { id: 'n1', version: 0, fact: 42 } }] as unknown as Parameters<
    Store['commit']
  >[1];
  await store.commit('acme', strange);
  await store.commit('acme', [seller('s1')]);
  await store.close();
  const again = await openFolder(folder.path);
  await again.commit('acme', [seller('s1', 'renamed', 1)]);
  await again.close();
  assert.match(readFileSync(tenantFile(folder.path).file, 'utf8'), /^\["novelty",\{"id":"n1",.*"fact":42/m);
  folder.remove();
});

test('a write that fails is rolled back with all that was decided upon it, and the next one works', () =>
  withStore(async (store, path) => {
    await store.commit('acme', [seller('s1', 'Borealis')]);
    // A folder in the way of the temporary file: works as root too, unlike missing permissions.
    const inTheWay = join(path, 'unfinished', tenantFile(path).name);
    mkdirSync(inTheWay);
    const first = store.commit('acme', [seller('s1', 'lost', 1), event('acme')]);
    // The write has begun, and can't end before the disk answers.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    // Comes while the first one is on its way, and builds upon it.
    const second = store.commit('acme', [seller('s1', 'lost too', 2)]);
    // There is room again before the second one's turn comes; it is lost all the same.
    const cleared = first.catch(() => rmSync(inTheWay, { recursive: true }));
    const results = await Promise.allSettled([
      first,
      second,
      store.commit('acme', [seller('s1', 'stale', 1)]),
    ]);
    for (const result of results.slice(0, 2)) {
      assert.match(String(result.status === 'rejected' && result.reason), /nothing was changed/);
    }
    assert.notDeepEqual(results[2], { status: 'fulfilled', value: true });
    assert.equal((await store.get('acme', 'seller', 's1'))?.name, 'Borealis');
    await cleared;
    assert.equal(await store.commit('acme', [seller('s1', 'kept', 1), event('acme', 'c2')]), true);
    assert.equal((await store.get('acme', 'seller', 's1'))?.name, 'kept');
    // Readers of events do not wait for the one that never came.
    assert.deepEqual(
      (await store.events('', 9)).map(({ connectionId }) => connectionId),
      ['c2'],
    );
  }));

test('a full disk loses nothing and is said; with room again everything goes on', async () => {
  const folder = temporaryFolder();
  // No file may grow beyond 32 blocks: the kernel refuses the write as it does when the disk is full.
  const limited: [string, ...string[]] = [
    'sh',
    '-c',
    `trap '' XFSZ; ulimit -S -f 32; exec "$0" "$@"`,
    process.execPath,
  ];
  const child = inChild(
    folder.path,
    `const store = await openFolder(path);
     await store.commit('small', [seller('s1', 'before')]);
     let stored = 0;
     try {
       for (; ; stored++) await store.commit('acme', [seller('s' + stored, 'x'.repeat(1000))]);
     } catch (error) {
       console.log(error.message, error.cause?.code, (await store.list('acme', 'seller')).length === stored);
     }
     console.log(await store.commit('small', [seller('s1', 'after', 1)]));
     console.log(await store.commit('acme', [{ ...seller('s0', '', 1), remove: true }]));
     await store.close();`,
    limited,
  );
  assert.equal(
    await outcome(child),
    'the data folder could not be written; nothing was changed EFBIG true\ntrue\ntrue\n',
  );
  const store = await openFolder(folder.path);
  assert.equal((await store.get('small', 'seller', 's1'))?.name, 'after');
  assert.ok((await store.list('acme', 'seller')).length > 3);
  await store.close();
  folder.remove();
});

test('a folder that turns read-only refuses writes and goes on being read', async () => {
  const folder = temporaryFolder();
  chmodSync(folder.path, 0o777);
  const data = join(folder.path, 'data');
  const child = inChild(
    data,
    `const { chmodSync } = await import('node:fs');
     if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }
     const store = await openFolder(path);
     await store.commit('acme', [seller('s1', 'before')]);
     chmodSync(path + '/tenants', 0o500);
     await store.commit('acme', [seller('s1', 'lost', 1)]).catch((error) => console.log(error.message, error.cause.code));
     console.log((await store.get('acme', 'seller', 's1')).name);
     chmodSync(path + '/tenants', 0o700);
     console.log(await store.commit('acme', [seller('s1', 'after', 1)]));
     await store.close();
     chmodSync(path, 0o500);
     await openFolder(path).catch((error) => console.log(error.message));
     chmodSync(path, 0o700);`,
  );
  const said = await outcome(child);
  assert.match(said, /^the data folder could not be written; nothing was changed EACCES\nbefore\ntrue\n/);
  folder.remove();
});

test('a folder that can’t be made says so', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder.path, 'file'), '');
  await assert.rejects(openFolder(join(folder.path, 'file', 'data')), /can't be made or opened \(ENOTDIR\)/);
  folder.remove();
});

test('a folder that is renamed away stops the writing', () =>
  withStore(async (store, path) => {
    await store.commit('acme', [seller('s1')]);
    renameSync(path, `${path}.away`);
    await assert.rejects(store.commit('acme', [seller('s2')]), /could not be written; nothing was changed/);
    await assert.rejects(store.ping(), /is gone, or its lock file was removed/);
    renameSync(`${path}.away`, path);
    assert.equal(await store.commit('acme', [seller('s2')]), true);
  }));
