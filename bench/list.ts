/**
 * The list route beside a bare Hono route that stringifies the same objects: 60 sellers of 300.
 * `node --conditions=@connected-accounts/source bench/list.ts`
 */
import { Hono } from 'hono';
import type { Accounts } from '../contract/api.ts';
import { connectionKey } from '../server/rules/identity.ts';
import type { Write } from '../server/store/store.ts';
import { connectionRow, participation, sellerRow } from '../test/server/support/rows.ts';
import { Stage } from '../test/server/support/stage.ts';

const EUROPE = ['DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'SE', 'BE', 'GB'];

function business(at: number): Write[] {
  const name = `Seller ${at}`;
  const connections = (['NA', 'EU', 'FE'] as const).map((region): Write => {
    const countries = { NA: ['US', 'CA', 'MX'], EU: EUROPE, FE: ['JP'] }[region];
    const sellingPartnerId = `A2${region}SELLER${String(at).padStart(5, '0')}`;
    const row = connectionRow({
      id: `c${at}${region}`,
      version: 0,
      sellerId: `s${at}`,
      name: `${name} ${region}`,
      region,
      country: region === 'FE' ? 'JP' : null,
      sellingPartnerId,
      key: connectionKey(sellingPartnerId, region, region === 'FE' ? 'JP' : null),
      marketplaces: countries.map((country) => participation(country, name)),
      connectedAt: Date.UTC(2026, 10, 1),
      wakeAt: Date.UTC(2099, 0, 1),
    });
    return { kind: 'connection', row };
  });
  return [{ kind: 'seller', row: sellerRow({ id: `s${at}`, name }) }, ...connections];
}

async function cpu(times: number, call: () => Promise<Response>): Promise<number> {
  const before = process.cpuUsage();
  for (let at = 0; at < times; at++) await (await call()).arrayBuffer();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

const stage = await Stage.set();
await stage.plant('grove', Array.from({ length: 300 }, (_, at) => business(at)).flat());
const mia = await stage.person('mia', 'grove');
const answer = await mia.request('/accounts');
const tag = answer.headers.get('etag') ?? '';
const page = (await answer.json()) as Accounts;
const bare = new Hono().get('/widget/accounts', (call) => call.json(page));
const rounds = { bare: [] as number[], list: [] as number[], unchanged: [] as number[] };
for (let round = 0; round < 7; round++) {
  rounds.bare.push(
    await cpu(200, () => Promise.resolve(bare.fetch(new Request('http://localhost/widget/accounts')))),
  );
  rounds.list.push(await cpu(200, () => mia.request('/accounts')));
  rounds.unchanged.push(
    await cpu(200, () => mia.request('/accounts', { headers: { 'if-none-match': tag } })),
  );
}
const median = (figures: number[]) => [...figures].sort((left, right) => left - right)[3] ?? 0;
const result = Object.fromEntries(
  Object.entries(rounds).map(([name, figures]) => [`${name} (µs)`, Math.round(median(figures))]),
);
console.log({
  'size (kB)': Math.round(JSON.stringify(page).length / 1024),
  ...result,
  ratio: Number((median(rounds.list) / median(rounds.bare)).toFixed(2)),
});
await stage.strike();
