import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { listen, type Listening } from 'connected-accounts/server';
import { temporaryFolder } from './support/folder.ts';
import { tokenFromBefore } from './support/old-token.ts';
import { SCOPED_KEYS, Stage } from './support/stage.ts';

let stage: Stage;
let server: Listening;
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  stage = await Stage.set();
  server = await listen({ fetch: (request) => stage.accounts.fetch(request) }, { port: 0 });
  folder = temporaryFolder();
});
afterEach(async () => {
  await server.close();
  await stage.strike();
  folder.remove();
});

const inFolder = (name: string) => join(folder.path, name);
function put(name: string, ...lines: unknown[]): string {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(inFolder(name), texts.join('\n') + '\n');
  return inFolder(name);
}

interface Result {
  line: number;
  tenant: string;
  outcome: string;
  code: string | null;
}
const resultsOf = (file: string): Result[] =>
  readFileSync(`${file}.results.jsonl`, 'utf8')
    .split('\n')
    .flatMap((text) => (text.startsWith('{') && text.endsWith('}') ? [JSON.parse(text) as Result] : []));

/** The command itself, as an operator starts it. */
function start(args: string[], env: Record<string, string> = {}) {
  const bin = join(import.meta.dirname, '../../bin/connected-accounts.ts');
  const child = spawn(
    process.execPath,
    ['--conditions=@connected-accounts/source', '--no-warnings', bin, 'import', ...args],
    {
      env: { PATH: process.env['PATH'], PUBLIC_URL: server.url, API_KEY: SCOPED_KEYS.import, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => (said.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said.err += part.toString()));
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number,
    out: said.out,
    // How far it is, which a slow machine hears more often.
    err: said.err.replace(/^so far .*\n/gm, ''),
  }));
  return { child, ended };
}
const run = (args: string[], env?: Record<string, string>) => start(args, env).ended;
const connections = async (tenant: string) => (await stage.person('mia', tenant)).connections();
const nordlicht = { sellingPartnerId: 'A2NORDLICHT02', region: 'EU' };

test('JSON lines of two tenants: what is wrong is named by line and field, and mended lines are all that is sent again', async () => {
  const token = await tokenFromBefore(stage, 'nordlicht');
  const good = { tenant: 'nordlicht', refreshToken: token, ...nordlicht };
  const file = put(
    'tokens.jsonl',
    { ...good, ref: 'shop 1' },
    { ...good, tenant: 'hooli', region: 'MARS', ref: 'shop 2' },
    '{"tenant": "hooli", "refreshToken": "Atzr|canary-in-half-a-line',
    '',
    { ...good, tenant: 'hooli', refreshToken: 'Atzr|canary-nobody-knows' },
    { ...good, tenant: undefined },
    { ...good, tenant: 'hooli', secret: 'Atzr|canary-elsewhere' },
    { ...good, tenant: 'no blanks here' },
  );
  const first = await run([file]);
  assert.equal(first.code, 1);
  const said = first.err.trim().split('\n').sort();
  assert.match(said.find((line) => line.startsWith('line 2')) ?? '', /^line 2 \(shop 2\): region: /);
  assert.ok(said.includes('line 3: is not JSON'));
  assert.ok(said.includes('line 5: revoked'));
  assert.ok(said.includes('line 6: names no tenant'));
  assert.ok(said.includes('line 7: secret: is not a known field'));
  assert.match(said.find((line) => line.startsWith('line 8')) ?? '', /^line 8: tenant: must be /);
  assert.equal(said.length, 6);
  assert.match(first.out, /^1 imported, 0 renewed, 0 kept, 6 refused\. /);
  assert.equal((await connections('nordlicht')).length, 1);
  assert.equal((await connections('hooli')).length, 0);

  put('tokens.jsonl', { ...good, tenant: 'hooli', ref: 'shop 2' }, { ...good, ref: 'shop 1' });
  const calls = stage.tokenCalls();
  const again = await run([file]);
  assert.deepEqual([again.code, again.err], [0, '']);
  assert.match(again.out, /^1 imported, 0 renewed, 0 kept, 0 refused; 1 were done before\. /);
  assert.equal(stage.tokenCalls() - calls, 1);
  assert.equal((await connections('hooli')).length, 1);

  const written = readFileSync(`${file}.results.jsonl`, 'utf8');
  assert.equal((statSync(`${file}.results.jsonl`).mode & 0o777).toString(8), '600');
  for (const text of [first.out, first.err, again.out, written]) {
    assert.ok(!text.includes('canary') && !text.includes(token), text);
  }
});

test('CSV, with one tenant for all, as spreadsheets write it', async () => {
  const token = await tokenFromBefore(stage, 'nordlicht');
  const file = put(
    'tokens.csv',
    '\uFEFFref,refreshToken,sellingPartnerId,region,country,name\r',
    `1,${token},A2NORDLICHT02,EU,,"Nordlicht, the ""outdoor"" one"\r`,
    '\r',
    '2,Atzr|canary-unknown,A2NORDLICHT02,FE,,\r',
  );
  const { code, out, err } = await run([file, '--tenant', 'nordlicht', '--server', server.url], {
    PUBLIC_URL: '',
  });
  assert.equal(code, 1);
  assert.equal(err, 'line 4 (2): country: is required in the Far East\n');
  assert.match(out, /^1 imported, 0 renewed, 0 kept, 1 refused\. /);
  assert.deepEqual(
    (await connections('nordlicht')).map(({ name }) => name),
    ['Nordlicht, the "outdoor" one'],
  );
});

test('a run that was killed goes on, and each account is there once', async () => {
  const token = await tokenFromBefore(stage, 'nordlicht');
  const tenants = Array.from({ length: 10 }, (_, n) => `tenant${n}`);
  const file = put(
    'tokens.jsonl',
    ...tenants.map((tenant) => ({ tenant, refreshToken: token, ...nordlicht })),
  );
  stage.sandbox.faults.arm('slow', { host: 'sellingpartnerapi-eu.amazon.com', ms: 500 });
  const killed = start([file]);
  const hasBegun = () => existsSync(`${file}.results.jsonl`) && resultsOf(file).length > 0;
  while (!hasBegun()) await setTimeout(10);
  killed.child.kill('SIGKILL');
  await killed.ended;
  const before = resultsOf(file).length;
  assert.ok(before < tenants.length, 'it was killed in the middle');
  stage.sandbox.faults.disarm();
  // As a kill in the middle of a line leaves it.
  appendFileSync(`${file}.results.jsonl`, '{"line":9,"tenant":"ten');

  const { code, out, err } = await run([file]);
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, new RegExp(`${before} were done before`));
  const done = new Set(resultsOf(file).map(({ tenant }) => tenant));
  assert.deepEqual([...done].sort(), tenants.toSorted());
  for (const tenant of tenants) assert.equal((await connections(tenant)).length, 1, tenant);
});

test('a server that is busy is asked again', async () => {
  const token = await tokenFromBefore(stage, 'nordlicht');
  const file = put('tokens.jsonl', { tenant: 'nordlicht', refreshToken: token, ...nordlicht });
  let imports = 0;
  const busy = createServer((request, response) => {
    if (request.method === 'POST' && imports++ === 0) {
      return void response.writeHead(503, { 'retry-after': '1' }).end('{"code":"unavailable"}');
    }
    if (request.method === 'GET') return void response.writeHead(200).end();
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const { authorization = '' } = request.headers;
      const headers = { authorization, 'content-type': 'application/json' };
      const body = Buffer.concat(parts).toString();
      const answer = await fetch(server.url + (request.url ?? ''), { method: 'POST', headers, body });
      response.writeHead(answer.status).end(await answer.text());
    })();
  }).listen(0, '127.0.0.1');
  await once(busy, 'listening');
  const { code, out } = await run([
    file,
    '--server',
    `http://127.0.0.1:${(busy.address() as AddressInfo).port}`,
  ]);
  busy.closeAllConnections();
  busy.close();
  assert.deepEqual([code, imports], [0, 2]);
  assert.match(out, /^1 imported/);
});

test('what stops it is said in one line, without a token', async () => {
  const row = { tenant: 'nordlicht', refreshToken: 'Atzr|canary', ...nordlicht };
  const file = put('tokens.jsonl', row);
  const noColumns = put('no-columns.csv', 'Atzr|canary,A2NORDLICHT02,EU', 'Atzr|canary,A2NORDLICHT02,EU');
  const uneven = put('uneven.csv', 'refreshToken,region', 'Atzr|canary,EU', 'Atzr|canary');
  const quoted = put('quoted.csv', 'refreshToken,region', '"Atzr|canary"x,EU');
  for (const [args, env, code, message] of [
    [[], {}, 2, /^Name the file first: connected-accounts import FILE/],
    [[inFolder('nothing.csv')], {}, 2, /^.*nothing\.csv can't be read \(ENOENT\)\.$/],
    [[file], { API_KEY: '' }, 2, /^Set API_KEY to a key of the server with the scope import\.$/],
    [
      [file],
      { API_KEY: 'ca_key_nobody_knows_0123456789abcdefghij' },
      1,
      /^The server does not know API_KEY\.$/,
    ],
    [[file], { API_KEY: SCOPED_KEYS.tokens }, 1, /^API_KEY may not import: it needs the scope import\.$/],
    [[file], { PUBLIC_URL: '' }, 2, /^Give --server, or set PUBLIC_URL/],
    [[file], { PUBLIC_URL: 'http://accounts.example.com' }, 2, /must be https: refresh tokens go there\.$/],
    [[file], { PUBLIC_URL: 'http://127.0.0.1:9' }, 1, /^http:\/\/127\.0\.0\.1:9 does not answer/],
    [[noColumns], {}, 2, /^line 1: column 1 is not one of tenant, ref, refreshToken, .*commas\.$/],
    [[uneven, '--tenant', 'hooli'], {}, 2, /^line 3: is not CSV \(CSV_RECORD_INCONSISTENT_COLUMNS\)\.$/],
    [[quoted, '--tenant', 'hooli'], {}, 2, /^line 2: is not CSV \(CSV_INVALID_CLOSING_QUOTE\)\.$/],
  ] as const) {
    const said = await run([...args], env as Record<string, string>);
    assert.match(said.err.trim(), message);
    assert.equal(said.code, code, said.err);
    assert.ok(!(said.err + said.out).includes('canary'));
  }
});
