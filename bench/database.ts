/** PostgreSQL with fsync, on this machine. It has no bars: what it costs is the database's matter. */
import { openPostgres } from '../server/store/postgres.ts';
import type { Write } from '../server/store/store.ts';
import { startPostgres } from '../test/support/postgres.ts';
import { sellerOf } from './connect.ts';
import { generate } from './generate.ts';
import { say, took } from './report.ts';

const COUNT = 400;
const postgres = await startPostgres({ fsync: 'on' });
const store = await openPostgres(await postgres.newDatabase());

const run = (callers: number, work: (caller: number, n: number) => Promise<unknown>) =>
  took(() =>
    Promise.all(
      Array.from({ length: callers }, async (_, caller) => {
        for (let n = 0; n < COUNT / callers; n++) await work(caller, n);
      }),
    ),
  );

function event(tenant: string): Write[] {
  const made = [...generate(1)][0]?.rows.find(({ kind }) => kind === 'event');
  return made ? [{ kind: 'event', row: { ...made.row, tenant, id: '', version: 0 } } as Write] : [];
}

const one = await run(1, (_, n) => store.commit('acme', [sellerOf(`a${n}`)]));
const many = await run(32, (caller, n) => store.commit(`t${caller}`, [sellerOf(`b${n}`)]));
const told = await run(32, (caller, n) =>
  store.commit(`t${caller}`, [sellerOf(`c${n}`), ...event(`t${caller}`)]),
);
const read = await run(1, (_, n) => store.get('acme', 'seller', `a${n}`));
const ratio = (what: string, value: number) => say(what, `${value.toFixed(2)} x`);
say('commits a second, one caller', `${Math.round(COUNT / (one / 1000))}`);
ratio('commits a second, 32 callers against one', one / many);
ratio('time of commits with an event, which wait for each other, against without', told / many);
ratio('time of a commit against a read', one / read);
await store.close();
await postgres.remove();
