/** The embedded store: what must not grow with the number of tenants. `node … bench/embedded.ts 20000` for fewer connections. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from '../server/store/folder.ts';
import { openFolderEnd } from '../server/store/move-folder.ts';
import type { Store } from '../server/store/store.ts';
import { connectAccount, sellerOf } from './connect.ts';
import { generate } from './generate.ts';
import { hold, holdTime, inTurns, processorTime, say, took } from './report.ts';

const MANY = Number(process.argv[2] ?? 100_000);
const FEW = 1000;
const root = mkdtempSync(join(tmpdir(), 'connected-accounts-bench-'));

async function fill(path: string, connections: number): Promise<void> {
  const end = await openFolderEnd(path);
  await end.setState('filling');
  const writers = new Set<Promise<void>>();
  for (const tenant of generate(connections)) {
    const writing = end.fill(tenant).finally(() => writers.delete(writing));
    writers.add(writing);
    if (writers.size >= 16) await Promise.race(writers);
  }
  await Promise.all(writers);
  await end.setState('open');
  await end.close();
}

/** The least that reading the folder can cost: each line of each file, parsed and kept. */
async function readBare(path: string): Promise<unknown[]> {
  const folder = join(path, 'tenants');
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').slice(1, -1);
  return Promise.resolve(
    readdirSync(folder).map((name) => lines(name).map((line) => JSON.parse(line) as unknown)),
  );
}

async function measure<T>(work: () => Promise<T>) {
  global.gc?.();
  const used = ({ heapUsed, external } = process.memoryUsage()) => heapUsed + external;
  const before = used();
  let result!: T;
  let seconds = 0;
  const cpu = await processorTime(1, async () => {
    seconds = (await took(async () => (result = await work()))) / 1000;
  });
  global.gc?.();
  return { result, seconds, cpu: cpu / 1e6, memory: used() - before };
}

async function start(path: string): Promise<Store> {
  const bare = await measure(async () => (await readBare(path)).length);
  const { result, seconds, cpu, memory } = await measure(() => openFolder(path));
  holdTime(`start with ${MANY} connections`, seconds, 5, 's', bare.seconds);
  say(
    'its processor time, and against merely parsing the files',
    `${cpu.toFixed(2)} s`,
    `${(cpu / bare.cpu).toFixed(2)} x`,
  );
  say(
    'memory for them',
    `${(memory / 2 ** 20).toFixed(0)} MB`,
    `${(memory / MANY / 1024).toFixed(1)} kB each`,
  );
  return result;
}

async function connecting(small: Store, big: Store): Promise<void> {
  const connect = (store: Store) => (round: number) =>
    took(() => connectAccount(store, `new-${round}`, round));
  const [few, many] = await inTurns(200, connect(small), connect(big));
  say(`connecting number ${FEW}`, `${few.toFixed(1)} ms`, 'eight commits, each on disk');
  hold(`connecting number ${MANY} against number ${FEW}`, many / few, 1.2, 'x');
}

async function committing(small: Store, big: Store): Promise<void> {
  const commit = (tenant: string) => (round: number) =>
    took(() => big.commit(tenant, [sellerOf(`n${round}`)]));
  const [lone, agency] = await inTurns(100, commit('new-0'), commit('tenant-499'));
  say('a commit of an agency with 1,000 against one with 1', `${(agency / lone).toFixed(2)} x`);
  const due = (store: Store) => () => processorTime(200, () => store.findDue(Date.now(), 1));
  const [few, many] = await inTurns(5, due(small), due(big));
  say(`asking what is due among ${MANY} against ${FEW}`, `${(many / few).toFixed(2)} x`);
  const alone = await took(async () => {
    for (let n = 0; n < 256; n++) await big.commit('new-1', [sellerOf(`a${n}`)]);
  });
  const writers = Array.from({ length: 32 }, (_, writer) => async () => {
    for (let n = 0; n < 32; n++) await big.commit('new-2', [sellerOf(`b${writer}-${n}`)]);
  });
  const together = await took(() => Promise.all(writers.map((write) => write())));
  say('commits a second, one caller', `${Math.round(256 / (alone / 1000))}`);
  say(
    'commits of 32 callers of one tenant against one caller',
    `${((1024 / together) * (alone / 256)).toFixed(2)} x`,
  );
}

try {
  const [few, many] = [join(root, 'few'), join(root, 'many')];
  await fill(few, FEW);
  await fill(many, MANY);
  const big = await start(many);
  const small = await openFolder(few);
  await connecting(small, big);
  await committing(small, big);
  await small.close();
  await big.close();
} finally {
  rmSync(root, { recursive: true, force: true });
}
