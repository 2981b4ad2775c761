/**
 * A process that writes as fast as it can, until it is killed: `node load.ts PLACE RUN`. Says on standard output what
 * was acknowledged, one line each.
 */
import { openStore } from '../../../server/store/open.ts';
import { change, StoreError } from '../../../server/store/store.ts';
import { connection, event, removed, seller } from './houses.ts';

const [place = '', run = '0'] = process.argv.slice(2);
const store = await openStore(place.startsWith('postgres') ? { databaseUrl: place } : { dataFolder: place });
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Each change writes several rows at once: half of one would be seen. */
async function write(tenant: string, writer: number, n: number): Promise<void> {
  const id = `${run}-${writer}-${n}`;
  await store.commit(tenant, [seller(id), event(tenant, id)]);
  say(`made ${tenant} ${id}`);
  await change(store, tenant, async () => {
    const row = await store.get(tenant, 'seller', 'counter');
    return {
      writes: [seller('counter', String(Number(row?.name ?? 0) + 1), row?.version)],
      result: undefined,
    };
  });
  say(`counted ${tenant} ${id}`);
  // Two callers want the same account; the loser must leave nothing behind.
  const key = `A2SELLER${id}|EU|`;
  const won = await Promise.all(
    ['a', 'b'].map((caller) =>
      store.commit(tenant, [connection(`${id}${caller}`, { key }), event(tenant, `${id}${caller}`)]),
    ),
  );
  if (won.filter(Boolean).length !== 1) say(`double ${tenant} ${id}`);
  say(`connected ${tenant} ${id}${won[0] ? 'a' : 'b'}`);
  if (n % 3 === 0) {
    const row = await store.get(tenant, 'seller', id);
    if (
      row &&
      (await store.commit(tenant, [removed({ kind: 'seller', row }), event(tenant, `${id} gone`)]))
    ) {
      say(`removed ${tenant} ${id}`);
    }
  }
}

/** Goes on when a machine that is too busy kept the database from answering in time; what it was about is unknown then. */
async function writeOn(tenant: string, writer: number): Promise<void> {
  for (let n = 0; ; n++) {
    await write(tenant, writer, n).catch((error: unknown) => {
      if (!(error instanceof StoreError) || !/can't be reached/.test(error.message)) throw error;
    });
  }
}

await Promise.all(['t0', 't0', 't1', 't2'].map(writeOn));
