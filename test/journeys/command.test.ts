import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { firstScreens, sizeTable } from '../../docs/sizes.ts';
import { freePort } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'connected-accounts-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
} {
  const child = spawn(process.execPath, ['dist/bin/connected-accounts.js', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  return { child, output: () => output, ended: once(child, 'close').then(([code]) => code as number | null) };
}

test('the demo prints one address, answers there, and Ctrl-C stops it cleanly', async () => {
  const port = await freePort();
  const data = join(folder, 'demo');
  const { child, output, ended } = run('demo', '--port', String(port), '--data', data);
  await once(child.stdout ?? child, 'data');
  assert.deepEqual(output().match(/https?:\/\/\S+/g), [`http://localhost:${port}`]);
  const page = await fetch(`http://localhost:${port}/settings/connected-accounts`);
  assert.match(await page.text(), /<connected-accounts/);
  assert.equal((await fetch(`http://localhost:${port + 10}/healthz`)).status, 200);
  child.kill('SIGINT');
  assert.equal(await ended, 0);
  assert.equal((statSync(data).mode & 0o777).toString(8), '700');
  assert.equal((statSync(join(data, 'keys.json')).mode & 0o777).toString(8), '600');
});

test('a taken port and a folder that can’t be used are said in one line, and nothing is left running', async () => {
  const port = await freePort();
  const blocker = createServer().listen(port, '127.0.0.1');
  await once(blocker, 'listening');
  const taken = run('sandbox', '--port', String(port));
  assert.equal(await taken.ended, 1);
  assert.equal(taken.output(), `port ${port} is taken by another program: stop it or choose another port\n`);
  blocker.close();

  writeFileSync(join(folder, 'file'), '');
  const unusable = run('demo', '--port', String(port), '--data', join(folder, 'file'));
  assert.equal(await unusable.ended, 2);
  assert.match(
    unusable.output(),
    /^The folder .*file can't be used \(\w+\): choose another with --data, or use --reset\.\n$/,
  );
});

test('wrong words on the command line are answered with the right ones', async () => {
  for (const [args, message] of [
    [
      ['dmeo'],
      /^There is no command "dmeo"; there are serve, sandbox, demo, doctor, migrate, keys, import\.\n$/,
    ],
    [['demo', '--prot', '1'], /^Unknown option '--prot'.*Known options: --port, --data, --reset\.\n$/],
    [['demo', '--port', 'x'], /^--port: "x" is not a port\.\n$/],
  ] as const) {
    const { ended, output } = run(...args);
    assert.equal(await ended, 2);
    assert.match(output(), message);
  }
  const serve = run('serve');
  assert.equal(await serve.ended, 1);
  assert.match(serve.output(), /^not set: PUBLIC_URL, HOST_NAME/);
});

test('the first screen is at most 20 kB, the layout included', () => {
  const sizes = Object.fromEntries(firstScreens().map(({ name, bytes }) => [name, bytes]));
  assert.ok((sizes['One seller, cards'] ?? Infinity) <= 20 * 1024, JSON.stringify(sizes));
  assert.ok((sizes['Before the list is there'] ?? Infinity) <= 19 * 1024, JSON.stringify(sizes));
});

test('the table of sizes in the README is what was built', () => {
  assert.ok(readFileSync('README.md', 'utf8').includes(sizeTable()), 'run: node docs/sizes.ts --write');
});
