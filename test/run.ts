/**
 * `npm test`: finds or installs a browser, builds, runs every room's tests and sums them up.
 * `npm test -- server journeys` runs those rooms only. `npm run test:deep` does everything in full counts.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './support/install-browser.ts';
import { startPostgres } from './support/postgres.ts';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'connected-accounts-tests-'));
const ROOMS = ['contract', 'sandbox', 'server', 'widget', 'journeys'];
const wanted = process.argv.slice(2).filter((argument) => argument !== '--deep');
if (process.argv.includes('--deep')) {
  // The full counts, where `npm test` takes a sample.
  process.env['KILL_ROUNDS'] ??= '200';
  process.env['HISTORIES'] ??= '1000';
  process.env['DEEP'] = '1';
}
const unknown = wanted.find((room) => !ROOMS.includes(room));
if (unknown) {
  console.error(`There is no room "${unknown}"; there are ${ROOMS.join(', ')}.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;

/** Runs to its end. What it says is kept back when another room speaks meanwhile. */
async function run(
  name: string,
  args: string[],
  { env = {}, isQuiet = false }: { env?: Record<string, string>; isQuiet?: boolean } = {},
): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => (said += part));
  const began = Date.now();
  const [status] = (await once(child, 'close')) as [number | null];
  if (said) console.log(`\n${name}\n${said}`);
  console.log(
    `${name}: ${status === 0 ? 'done' : 'failed'} after ${Math.round((Date.now() - began) / 1000)} s`,
  );
  return status ?? 1;
}

/** Adds what a runner reported; a runner that failed without saying why counts as one failure. */
function count(status: number, read: () => { passed: number; failed: number }): void {
  let counts = { passed: 0, failed: 0 };
  try {
    counts = read();
  } catch {
    counts.failed = 1;
  }
  passed += counts.passed;
  failed += status !== 0 && counts.failed === 0 ? 1 : counts.failed;
}

async function nodeTests(room: string): Promise<void> {
  console.log(`\n${room}`);
  const report = join(reports, `${room}.tap`);
  const args = [
    '--conditions=@connected-accounts/source',
    '--test',
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
    ...(room === 'journeys' ? ['--test-concurrency=2'] : []),
    `test/${room}/**/*.test.ts`,
  ];
  // Each file is a process of its own: it need not compile again what another one has.
  const status = await run(room, args, { env: { NODE_COMPILE_CACHE: join(reports, 'compiled') } });
  count(status, () => {
    const text = readFileSync(report, 'utf8');
    const figure = (word: string) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1]);
    return { passed: figure('pass'), failed: figure('fail') + figure('cancelled') };
  });
}

async function widgetTests(browser: string): Promise<void> {
  const report = join(reports, 'widget.json');
  const wtr = join(root, 'node_modules', '@web', 'test-runner', 'dist', 'bin.js');
  const env = { CHROME_PATH: browser, WIDGET_REPORT: report };
  const status = await run('widget', [wtr], { env, isQuiet: true });
  count(status, () => JSON.parse(readFileSync(report, 'utf8')) as { passed: number; failed: number });
}

const browser = await findOrInstallBrowser();
process.env['CHROME_PATH'] = browser;
if (spawnSync(process.execPath, ['build.ts'], { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);
// One server for all files that need a database; each makes databases of its own.
const postgres = process.env['TEST_DATABASE_URL'] ? undefined : await startPostgres();
if (postgres) process.env['TEST_DATABASE_URL'] = await postgres.newDatabase();
const isWanted = (room: string) => wanted.length === 0 || wanted.includes(room);
const rooms = async (names: readonly string[]) => {
  for (const room of names.filter(isWanted)) await nodeTests(room);
};
// Each of the two keeps one processor busy. The journeys, which are under way with several programs, come after them.
await Promise.all([rooms(['contract', 'sandbox', 'server']), isWanted('widget') && widgetTests(browser)]);
await rooms(['journeys']);
await postgres?.remove();
rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
