import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openFolder } from '../../../server/store/folder.ts';
import type { SellerRow } from '../../../server/store/rows.ts';
import { change, type Store } from '../../../server/store/store.ts';
import { temporaryFolder } from '../support/folder.ts';

const seller = (id: string, name: string, version = 0): { kind: 'seller'; row: SellerRow } => ({
  kind: 'seller',
  row: { id, version, name, createdAt: 0 },
});

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

test('what is committed is there after a restart, and belongs to its tenant alone', async () => {
  const folder = temporaryFolder();
  const store = await openFolder(folder.path);
  assert.equal(await store.commit('acme', [seller('s1', 'Borealis')]), true);
  await store.close();
  const again = await openFolder(folder.path);
  assert.equal((await again.get('acme', 'seller', 's1'))?.name, 'Borealis');
  assert.equal(await again.get('globex', 'seller', 's1'), undefined);
  assert.deepEqual(await again.list('globex', 'seller'), []);
  await again.close();
  folder.remove();
});

test('a commit over an old version changes nothing, whole or part', () =>
  withStore(async (store) => {
    await store.commit('acme', [seller('s1', 'first')]);
    assert.equal(await store.commit('acme', [seller('s2', 'new'), seller('s1', 'late', 0)]), false);
    assert.equal(await store.get('acme', 'seller', 's2'), undefined);
    assert.equal((await store.get('acme', 'seller', 's1'))?.name, 'first');
    assert.equal(await store.commit('acme', [seller('s1', 'second', 1)]), true);
  }));

test('of 20 callers one wins, in each of 100 rounds', () =>
  withStore(async (store) => {
    for (let round = 0; round < 100; round++) {
      const tries = Array.from({ length: 20 }, (_, caller) =>
        store.commit('acme', [seller(`s${round}`, `c${caller}`)]),
      );
      const won = (await Promise.all(tries)).filter(Boolean);
      assert.equal(won.length, 1);
    }
  }));

test('deciding again after a lost race loses no change', () =>
  withStore(async (store) => {
    await store.commit('acme', [seller('counter', '0')]);
    const increment = () =>
      change(store, 'acme', async () => {
        const row = await store.get('acme', 'seller', 'counter');
        return {
          writes: [seller('counter', String(Number(row?.name) + 1), row?.version ?? 0)],
          result: undefined,
        };
      });
    await Promise.all(Array.from({ length: 15 }, increment));
    assert.equal((await store.get('acme', 'seller', 'counter'))?.name, '15');
  }));

test('folder and files are private', () =>
  withStore(async (store, path) => {
    await store.commit('acme', [seller('s1', 'Borealis')]);
    await store.commit('acme', [seller('s1', 'Borealis Outdoor', 1)]);
    const mode = (...parts: string[]) => (statSync(join(path, ...parts)).mode & 0o777).toString(8);
    assert.equal(mode(), '700');
    assert.equal(mode('tenants'), '700');
    for (const name of readdirSync(join(path, 'tenants'))) assert.equal(mode('tenants', name), '600');
    assert.equal(mode('lock'), '600');
  }));

test('a second process is refused with the first one’s process id', () =>
  withStore(async (_store, path) => {
    await assert.rejects(openFolder(path), new RegExp(`in use by process ${process.pid}`));
    const script = `import('${new URL('../../../server/store/folder.ts', import.meta.url).href}')
      .then(({ openFolder }) => openFolder(process.argv[1]))
      .then(() => process.exit(0), (error) => { console.error(error.message); process.exit(1); });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, path], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let message = '';
    child.stderr.on('data', (part: Buffer) => (message += part.toString()));
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 1);
    assert.match(message, new RegExp(`in use by process ${process.pid}`));
  }));

test('the lock of a killed process is taken over', async () => {
  const folder = temporaryFolder();
  const script = `import('${new URL('../../../server/store/folder.ts', import.meta.url).href}')
    .then(({ openFolder }) => openFolder(process.argv[1]))
    .then(() => { console.log('open'); setInterval(() => {}, 1000); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
  const store = await openFolder(folder.path);
  await store.close();
  folder.remove();
});

test('a damaged, truncated, newer or half-missing folder stops the start with what to do', async () => {
  const damage: [string, (file: string, path: string) => void, RegExp][] = [
    [
      'truncated',
      (file) => writeFileSync(file, readFileSync(file).subarray(0, 60)),
      /damaged or was edited: restore/,
    ],
    [
      'edited',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('Borealis', 'Mallory')),
      /damaged/,
    ],
    ['empty', (file) => writeFileSync(file, ''), /damaged/],
    ['without its marker', (_file, path) => rmSync(join(path, 'store.json')), /only part of a data folder/],
  ];
  for (const [name, spoil, message] of damage) {
    const folder = temporaryFolder();
    const store = await openFolder(folder.path);
    await store.commit('acme', [seller('s1', 'Borealis')]);
    await store.close();
    const [file = ''] = readdirSync(join(folder.path, 'tenants'));
    spoil(join(folder.path, 'tenants', file), folder.path);
    await assert.rejects(openFolder(folder.path), message, name);
    // A refused start gives the lock back, so that the mended folder opens.
    await assert.rejects(openFolder(folder.path), message, name);
    folder.remove();
  }
});

test('a write that fails is rolled back, and the next one works', () =>
  withStore(async (store, path) => {
    await store.commit('acme', [seller('s1', 'Borealis')]);
    const [file = ''] = readdirSync(join(path, 'tenants'));
    // A folder in the way of the temporary file: works as root too, unlike missing permissions.
    mkdirSync(join(path, 'tenants', `${file}.new`));
    await assert.rejects(store.commit('acme', [seller('s1', 'lost', 1)]), /nothing was changed/);
    assert.equal((await store.get('acme', 'seller', 's1'))?.name, 'Borealis');
    rmSync(join(path, 'tenants', `${file}.new`), { recursive: true });
    assert.equal(await store.commit('acme', [seller('s1', 'kept', 1)]), true);
    assert.equal((await store.get('acme', 'seller', 's1'))?.name, 'kept');
  }));

test('a folder that can’t be made says so', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder.path, 'file'), '');
  chmodSync(join(folder.path, 'file'), 0o400);
  await assert.rejects(openFolder(join(folder.path, 'file', 'data')), /can't be made or opened \(ENOTDIR\)/);
  folder.remove();
});

test('every acknowledged write survives kill -9', async () => {
  for (let round = 0; round < 6; round++) {
    const folder = temporaryFolder();
    const script = `import('${new URL('../../../server/store/folder.ts', import.meta.url).href}')
      .then(async ({ openFolder }) => {
        const store = await openFolder(process.argv[1]);
        for (let n = 0; ; n++) {
          await Promise.all([0, 1, 2].map((part) => store.commit('t' + part, [{ kind: 'seller', row: { id: 's' + n, version: 0, name: 'x'.repeat(500), createdAt: n } }])));
          process.stdout.write(n + '\\n');
        }
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder.path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let seen = '';
    const target = 5 + round * 17;
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (part: Buffer) => {
        seen += part.toString();
        if (seen.split('\n').length > target) resolve();
      });
    });
    child.kill('SIGKILL');
    await once(child, 'close');
    const acknowledged = Number(seen.slice(0, seen.lastIndexOf('\n')).split('\n').at(-1));
    const store = await openFolder(folder.path);
    for (const tenant of ['t0', 't1', 't2']) {
      const rows = await store.list(tenant, 'seller');
      assert.ok(
        rows.length > acknowledged,
        `${tenant}: ${rows.length} rows, ${acknowledged + 1} acknowledged`,
      );
    }
    await store.close();
    folder.remove();
  }
});
