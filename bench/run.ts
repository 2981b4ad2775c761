/**
 * `npm run bench`: what must not grow, as ratios from one run. What is compared is measured in turns, so that a busy
 * machine is busy for both. `npm run bench -- 20000` for fewer connections than 100,000.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { createConnectedAccounts } from '../server/connected-accounts.ts';
import { openFolder } from '../server/store/folder.ts';
import { openFolderEnd } from '../server/store/move-folder.ts';
import { openPostgres } from '../server/store/postgres.ts';
import type { Store, Write } from '../server/store/store.ts';
import { MASTER_KEYS } from '../test/server/support/folder.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { connectAccount, sellerOf } from './connect.ts';
import { generate } from './generate.ts';

const MANY = Number(process.argv[2] ?? 100_000);
const FEW = 1000;
const root = mkdtempSync(join(tmpdir(), 'connected-accounts-bench-'));
const failed: string[] = [];

const median = (values: number[]) => [...values].sort((left, right) => left - right)[values.length >> 1] ?? 0;
const say = (what: string, figure: string, note = '') =>
  console.log(`${what.padEnd(58)} ${figure.padStart(12)}  ${note}`);

/** Prints a ratio, and remembers when it is above its bar. */
function ratio(what: string, value: number, bar?: number): void {
  const above = bar !== undefined && value > bar;
  if (above) failed.push(what);
  say(what, `${value.toFixed(2)} x`, bar === undefined ? '' : `bar ${bar} x${above ? '  ABOVE' : ''}`);
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs two things in turns and gives the medians of both, in milliseconds. */
async function inTurns(
  rounds: number,
  one: (n: number) => Promise<unknown>,
  two: (n: number) => Promise<unknown>,
) {
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < rounds; n++) {
    times[0].push(await took(() => one(n)));
    times[1].push(await took(() => two(n)));
  }
  return [median(times[0]), median(times[1])] as const;
}

/** Like `inTurns`, for work without waiting: processor time, which a busy machine does not change. */
async function cpuInTurns(
  rounds: number,
  each: number,
  one: () => Promise<unknown>,
  two: () => Promise<unknown>,
) {
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < rounds; n++) {
    for (const [at, work] of [one, two].entries()) {
      const before = process.cpuUsage();
      for (let call = 0; call < each; call++) await work();
      const { user, system } = process.cpuUsage(before);
      times[at as 0 | 1].push((user + system) / each);
    }
  }
  return [median(times[0]), median(times[1])] as const;
}

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

async function embedded(): Promise<void> {
  console.log(`\nThe embedded store, ${FEW} and ${MANY} connections`);
  const [few, many] = [join(root, 'few'), join(root, 'many')];
  await fill(few, FEW);
  await fill(many, MANY);
  global.gc?.();
  const before = process.memoryUsage();
  let big!: Store;
  const cpu = process.cpuUsage();
  const start = await took(async () => (big = await openFolder(many)));
  const { user, system } = process.cpuUsage(cpu);
  global.gc?.();
  const after = process.memoryUsage();
  if (start > 5000) failed.push('start-up');
  say(
    `start with ${MANY} connections`,
    `${(start / 1000).toFixed(2)} s`,
    `bar 5 s; ${((user + system) / 1e6).toFixed(2)} s of processor time`,
  );
  const used = after.heapUsed + after.external - before.heapUsed - before.external;
  say('memory for them', `${(used / 2 ** 20).toFixed(0)} MB`, `${(used / MANY / 1024).toFixed(1)} kB each`);

  const small = await openFolder(few);
  const [one, two] = await inTurns(
    200,
    (n) => connectAccount(small, `new-${n}`, n),
    (n) => connectAccount(big, `new-${n}`, n),
  );
  say(`connecting number ${FEW}`, `${one.toFixed(1)} ms`, 'eight commits, each on disk');
  ratio(`connecting number ${MANY} against number ${FEW}`, two / one, 1.2);
  const [lone, agency] = await inTurns(
    100,
    (n) => big.commit('new-0', [sellerOf(`n${n}`)]),
    (n) => big.commit('tenant-499', [sellerOf(`n${n}`)]),
  );
  ratio('a commit of an agency with 1,000 against one with 1', agency / lone);
  const [due, due2] = await cpuInTurns(
    5,
    200,
    () => small.findDue(Date.now(), 1),
    () => big.findDue(Date.now(), 1),
  );
  ratio(`asking what is due among ${MANY} against ${FEW}`, due2 / due);
  const alone = await took(async () => {
    for (let n = 0; n < 256; n++) await big.commit('new-1', [sellerOf(`a${n}`)]);
  });
  const together = await took(() =>
    Promise.all(
      Array.from({ length: 32 }, async (_, writer) => {
        for (let n = 0; n < 32; n++) await big.commit('new-2', [sellerOf(`b${writer}-${n}`)]);
      }),
    ),
  );
  say('commits a second, one caller', `${Math.round(256 / (alone / 1000))}`);
  ratio('32 callers of one tenant against one caller (more is better)', 1024 / together / (256 / alone));
  await small.close();
  await big.close();
}

async function database(): Promise<void> {
  console.log('\nPostgreSQL, with fsync');
  const postgres = await startPostgres({ fsync: 'on' });
  const store = await openPostgres(await postgres.newDatabase());
  const count = 400;
  const run = (callers: number, work: (caller: number, n: number) => Promise<unknown>) =>
    took(() =>
      Promise.all(
        Array.from({ length: callers }, async (_, caller) => {
          for (let n = 0; n < count / callers; n++) await work(caller, n);
        }),
      ),
    );
  const event = (tenant: string): Write[] => {
    const made = [...generate(1)][0]?.rows.find(({ kind }) => kind === 'event');
    return made ? [{ kind: 'event', row: { ...made.row, tenant, id: '', version: 0 } } as Write] : [];
  };
  const perSecond = (milliseconds: number) => `${Math.round(count / (milliseconds / 1000))}`;
  const one = await run(1, (_, n) => store.commit('acme', [sellerOf(`a${n}`)]));
  const many = await run(32, (caller, n) => store.commit(`t${caller}`, [sellerOf(`b${n}`)]));
  const told = await run(32, (caller, n) =>
    store.commit(`t${caller}`, [sellerOf(`c${n}`), ...event(`t${caller}`)]),
  );
  const read = await run(1, (_, n) => store.get('acme', 'seller', `a${n}`));
  say('commits a second, one caller', perSecond(one));
  ratio('32 callers against one (more is better)', one / many);
  ratio('commits with an event, which wait for each other, against without', told / many);
  ratio('a commit against a read', one / read);
  await store.close();
  await postgres.remove();
}

async function listRoute(): Promise<void> {
  console.log('\nThe list route against a bare route that answers with the same objects');
  const dataFolder = join(root, 'list');
  await fill(dataFolder, 3000);
  const hostOrigin = 'http://localhost:4300';
  const accounts = await createConnectedAccounts({
    publicUrl: 'http://localhost:4310',
    hostName: 'Alpenglow',
    hostOrigins: [hostOrigin],
    returnUrls: [`${hostOrigin}/settings`],
    apiKeys: ['ca_key_for_the_bench_0123456789abcdefghij'],
    masterKeys: MASTER_KEYS,
    dataFolder,
    amazon: {
      origin: 'http://localhost:4400',
      applicationId: 'amzn1.sp.solution.bench',
      clientId: 'amzn1.application-oa2-client.bench',
      clientSecrets: ['amzn1.oa2-cs.v1.bench'],
      appName: 'Alpenglow',
    },
    log: () => undefined,
  });
  for (const [tenant, connections] of [
    ['tenant-6', 8],
    ['tenant-499', 1000],
  ] as const) {
    const { token } = await accounts.createSession({
      tenant,
      user: { id: 'mia' },
      abilities: ['view'],
      origin: hostOrigin,
      returnUrl: `${hostOrigin}/settings`,
    });
    const request = () =>
      new Request('http://localhost:4310/widget/accounts', {
        headers: { origin: hostOrigin, authorization: `Bearer ${token}` },
      });
    const answer = await accounts.fetch(request());
    if (answer.status !== 200) throw new Error(await answer.text());
    const body = (await answer.json()) as Record<string, unknown>;
    const bare = new Hono().get('/widget/accounts', (call) => call.json(body));
    const [own, plain] = await cpuInTurns(
      9,
      60,
      async () => (await accounts.fetch(request())).text(),
      async () => (await bare.fetch(request())).text(),
    );
    say(`processor time of a bare route, tenant with ${connections}`, `${plain.toFixed(0)} µs`);
    ratio(`the list route against it, tenant with ${connections}`, own / plain, 1.3);
  }
  await accounts.close();
}

try {
  await embedded();
  await database();
  await listRoute();
} finally {
  rmSync(root, { recursive: true, force: true });
}
if (failed.length > 0) console.log(`\nabove their bar: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
