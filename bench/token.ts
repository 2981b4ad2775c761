/**
 * Access tokens over HTTP: a remembered one at 200 requests a second while its audit is written, beside a bare route
 * that answers with the same bytes; and how often Amazon is called when 1,000 ask for an expired one at once.
 */
import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { Hono } from 'hono';
import { createConnectedAccounts, listen } from 'connected-accounts/server';
import { API_KEY, Browser, PUBLIC_URL, SCOPED_KEYS, Stage } from '../test/server/support/stage.ts';
import { hold, holdTime, processorTime, say } from './report.ts';

const RATE = 200;
/** The calmest of several short whiles counts: a busy machine is not the server's fault. */
const WHILES = 5;
const WHILE = 2000;
const READERS = 1000;
const headers = { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' };

const stage = await Stage.set();
const { connectionId } = await (await stage.person()).connect(new Browser(stage), 'nordlicht');
await stage.accounts.close();
// Without the comparison of each answer with the contract that tests make.
const accounts = await createConnectedAccounts({
  ...stage.settings(),
  clock: stage.clock,
  log: () => undefined,
});
const path = `/v1/tenants/nordlicht/connections/${connectionId ?? ''}/access-token`;
const inProcess = (key: string) =>
  accounts.fetch(
    new Request(PUBLIC_URL + path, {
      method: 'POST',
      body: '{}',
      headers: { ...headers, authorization: `Bearer ${key}` },
    }),
  );

async function readers(): Promise<void> {
  stage.pass(2 * 3_600_000);
  const before = stage.tokenCalls();
  const answers = await Promise.all(Array.from({ length: READERS }, () => inProcess(SCOPED_KEYS.tokens)));
  const tokens = await Promise.all(
    answers.map(async (answer) => ((await answer.json()) as { accessToken?: string }).accessToken),
  );
  if (tokens.includes(undefined) || new Set(tokens).size !== 1) throw new Error('not all got one token');
  const calls = stage.tokenCalls() - before;
  hold(`calls to Amazon for ${READERS} at once who find the token expired`, calls, 1, 'call');
}

function ask(url: string, agent: Agent): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const call = request(url + path, { method: 'POST', agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`status ${answer.statusCode}`));
      answer.resume().on('end', () => resolve(performance.now() - start));
    });
    call.on('error', reject).end('{}');
  });
}

/** The slowest of a hundred, in milliseconds, in a while of so many requests a second. */
async function slowest(url: string): Promise<number> {
  // Of its own: connections that idle in between are closed by the server.
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  for (let warm = 0; warm < RATE; warm++) await ask(url, agent);
  const asked: Promise<number>[] = [];
  const start = performance.now();
  while (performance.now() - start < WHILE) {
    const due = Math.floor(((performance.now() - start) / 1000) * RATE);
    while (asked.length < due) asked.push(ask(url, agent));
    await setTimeout(1);
  }
  const times = (await Promise.all(asked).finally(() => agent.destroy())).sort((left, right) => left - right);
  return times[Math.floor(times.length * 0.99)] ?? NaN;
}

async function remembered(): Promise<void> {
  const answer = await (await inProcess(API_KEY)).text();
  const bare = new Hono().post(path, (call) => call.body(answer));
  const server = await listen(accounts, { port: 0 });
  const simple = await listen({ fetch: (asked) => Promise.resolve(bare.fetch(asked)) }, { port: 0 });
  const before = stage.tokenCalls();
  const own: number[] = [];
  const least: number[] = [];
  for (let round = 0; round < WHILES; round++) {
    least.push(await slowest(simple.url));
    own.push(await slowest(server.url));
  }
  const what = `a remembered token at ${RATE}/s, slowest of a hundred`;
  holdTime(what, Math.min(...own), 10, 'ms', Math.min(...least));
  if (stage.tokenCalls() !== before) throw new Error('a remembered token was fetched from Amazon');
  const cost = await processorTime(500, async () => (await inProcess(API_KEY)).text());
  say('processor time of one', `${cost.toFixed(0)} µs`);
  await server.close();
  await simple.close();
}

await readers();
await remembered();
await accounts.close();
await stage.sandbox.close();
stage.folder.remove();
