/**
 * The list route beside a bare Hono route that turns the same objects into JSON: the same requests, the same page, one
 * warm process, processor time. Nothing is answered from the page's own memory (no `If-None-Match`).
 */
import { Hono } from 'hono';
import { createConnectedAccounts } from '../server/connected-accounts.ts';
import { HOST_ORIGIN, PUBLIC_URL, RETURN_URL, Stage } from '../test/server/support/stage.ts';
import { generate } from './generate.ts';
import { calm, hold, inTurns, processorTime, say } from './report.ts';

const BAR = 1.3;
const ROUNDS = 60;
const CALLS = 60;
/** A person may ask 240 times at once; more would measure refusals. */
const PEOPLE = 16;
const TENANTS = { 'a small tenant': 'tenant-6', 'an agency': 'tenant-499' };

const stage = await Stage.set();
for (const { tenant, rows } of generate(3000, stage.clock.time)) {
  if (!Object.values(TENANTS).includes(tenant)) continue;
  const planted = rows.filter(({ kind }) => kind !== 'key');
  await stage.plant(
    tenant,
    planted.map(({ kind, row }) => ({ kind, row: { ...row, version: 0 } }) as never),
  );
}
await stage.accounts.close();
// Without the comparison of each answer with the contract that tests make.
const accounts = await createConnectedAccounts({
  ...stage.settings(),
  clock: stage.clock,
  log: () => undefined,
});

async function requestsOf(tenant: string): Promise<() => Request> {
  const sessions = Array.from({ length: PEOPLE }, (_, at) =>
    accounts.createSession({
      tenant,
      user: { id: `person-${at}` },
      abilities: ['view'],
      origin: HOST_ORIGIN,
      returnUrl: RETURN_URL,
    }),
  );
  const tokens = (await Promise.all(sessions)).map(({ token }) => token);
  let made = 0;
  return () =>
    new Request(`${PUBLIC_URL}/widget/accounts`, {
      headers: { origin: HOST_ORIGIN, authorization: `Bearer ${tokens[made++ % PEOPLE] ?? ''}` },
    });
}

for (const [name, tenant] of Object.entries(TENANTS)) {
  const request = await requestsOf(tenant);
  const first = await accounts.fetch(request());
  const page = (await first.json()) as { sellers: unknown[]; totals: { connections: number } };
  const bare = new Hono().get('/widget/accounts', (call) => call.json(page));
  const size = (await (await bare.fetch(request())).arrayBuffer()).byteLength;
  const ask = (answer: (request: Request) => Response | Promise<Response>) => () =>
    processorTime(CALLS, async () => {
      const { status, ...rest } = await read(await answer(request()));
      if (status !== 200 || rest.size !== size) throw new Error(`answered ${status} with ${rest.size} bytes`);
    });
  const [own, plain] = await inTurns(ROUNDS, ask(accounts.fetch), ask(bare.fetch), calm);
  say(
    `a bare route, ${name}: ${page.sellers.length} sellers of ${page.totals.connections}, ${(size / 1024).toFixed(0)} kB`,
    `${plain.toFixed(0)} µs`,
  );
  hold(`the list route against it (${own.toFixed(0)} µs)`, own / plain, BAR, 'x');
}
await accounts.close();
await stage.sandbox.close();
stage.folder.remove();

async function read(answer: Response) {
  return { status: answer.status, size: (await answer.arrayBuffer()).byteLength };
}
