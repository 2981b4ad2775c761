/**
 * `npm run bench:sandbox`: how long the sandbox takes from the start of its process until it says that it is there,
 * and how long a reset takes. In turns with a Node that does nothing, which a busy machine slows as well: the bar is
 * 300 ms where that one takes 50. `-- 30` for more than ten rounds; after `npm run build` the package is measured too.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startSandbox } from '../sandbox/index.ts';

const ROUNDS = Number(process.argv[2] ?? 10);
/** Times a bare Node. */
const START = 6;
/** Milliseconds. */
const RESET = 5;
const root = join(import.meta.dirname, '..');
const built = join(root, 'dist', 'bin', 'connected-accounts.js');
const source = ['--conditions=@connected-accounts/source', join(root, 'bin', 'connected-accounts.ts')];
const command = ['sandbox', '--port', '0'];
const kinds = [
  { name: 'node -e ""', args: ['-e', ''], taken: [] as number[] },
  { name: 'sandbox, from source', args: [...source, ...command], taken: [] as number[] },
  { name: 'sandbox, as installed', args: [built, ...command], taken: [] as number[], bar: START },
].filter(({ args }) => args[0] !== built || existsSync(built));

const median = (values: number[]) => values.toSorted((left, right) => left - right)[values.length >> 1] ?? 0;

/** Milliseconds until the first line, or until the end of a process that says nothing. */
function started(args: string[]): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let took: number | undefined;
    child.stdout.once('data', () => {
      took = performance.now() - start;
      child.kill('SIGKILL');
    });
    child.once('exit', () => resolve(took ?? performance.now() - start));
  });
}

const above: string[] = [];
function say(what: string, milliseconds: string, note: string, isAbove: boolean): void {
  if (isAbove) above.push(what);
  console.log(`${what.padEnd(24)} ${milliseconds.padStart(6)} ms  ${note}${isAbove ? '  ABOVE' : ''}`);
}

for (let round = 0; round < ROUNDS; round++)
  for (const { args, taken } of kinds) taken.push(await started(args));
const bare = median(kinds[0]?.taken ?? []);
for (const { name, taken, bar = Infinity } of kinds) {
  const times = median(taken) / bare;
  const note = `${times.toFixed(1)} x bare; best ${Math.min(...taken).toFixed(0)} ms`;
  say(name, median(taken).toFixed(0), note, times > bar);
}

const sandbox = await startSandbox({ port: 0 });
const resets: number[] = [];
for (let round = 0; round < 50; round++) {
  const { applicationId } = sandbox.apps.default;
  const url = `https://sellercentral.amazon.com/apps/authorize/consent?application_id=${applicationId}&state=s`;
  for (let seller = 0; seller < 20; seller++)
    await sandbox.authorize({ url, persona: 'maple', decision: 'confirm' });
  const start = performance.now();
  sandbox.reset();
  resets.push(performance.now() - start);
}
await sandbox.close();
const note = `worst ${Math.max(...resets).toFixed(2)} ms`;
say('reset', median(resets).toFixed(2), note, median(resets) > RESET);
if (above.length > 0) console.log(`\nabove its bar: ${above.join(', ')}`);
process.exitCode = above.length === 0 ? 0 : 1;
