/**
 * `npm run bench`: what the product promises about speed, each figure with its bar and how much of it is used. Fails
 * when one is above. Each part is a process of its own, and can be run alone: `npm run bench -- list token`. A number
 * is that of connections, instead of 100,000.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PARTS = {
  embedded: 'The embedded store',
  database: 'PostgreSQL, with fsync',
  list: 'The list of accounts',
  token: 'Access tokens',
  render: 'The element, against rows made by hand',
};

const given = process.argv.slice(2);
const isNumber = (text: string) => /^\d+$/.test(text);
const unknown = given.find((one) => !isNumber(one) && !Object.hasOwn(PARTS, one));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}"; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const wanted = given.filter((one) => !isNumber(one));
const failed: string[] = [];
for (const [part, title] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  console.log(`\n${title}`);
  const args = [...process.execArgv, join(import.meta.dirname, `${part}.ts`), ...given.filter(isNumber)];
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) failed.push(part);
}
console.log(failed.length === 0 ? '\nEvery bar is met.' : `\nAbove a bar, or broken: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
