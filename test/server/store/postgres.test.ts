import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect as connectSocket, createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { connect, type Database } from '../../../server/store/database.ts';
import { DatabaseClock } from '../../../server/store/database-clock.ts';
import { MIGRATIONS, printMigrations, type Migration } from '../../../server/store/migrations.ts';
import { openPostgres } from '../../../server/store/postgres.ts';
import { migrateSchema, pendingMigrations } from '../../../server/store/schema.ts';
import * as sql from '../../../server/store/sql.ts';
import type { Store } from '../../../server/store/store.ts';
import { newDatabase, startPostgres, type Postgres } from '../../support/postgres.ts';
import { connection, event, seller } from './houses.ts';

/** A server of our own, to be killed. */
let server: Postgres;
before(async () => {
  server = await startPostgres();
});
after(() => server.remove());

async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Writers that go on whatever happens, and remember what was acknowledged. */
function startLoad(t: TestContext, store: Store) {
  const acknowledged = new Set<string>();
  const seen: string[] = [];
  let failures = 0;
  let running = true;
  // Also when the test fails.
  t.after(() => (running = false));
  const writers = Array.from({ length: 6 }, async (_, writer) => {
    for (let n = 0; running; n++) {
      const id = `${writer}-${n}`;
      try {
        const stored = await store.commit(`t${writer % 3}`, [seller(id), event(`t${writer % 3}`, id)]);
        if (stored) acknowledged.add(id);
      } catch (error) {
        assert.match(String(error), /StoreError: the database can't be reached/);
        failures++;
        await setTimeout(10);
      }
    }
  });
  let last = '';
  const read = async () => {
    const page = await store.events(last, 100);
    seen.push(...page.map(({ connectionId }) => connectionId ?? ''));
    last = page.at(-1)?.id ?? last;
    return page.length;
  };
  const reader = (async () => {
    while (running) {
      await read().catch(() => setTimeout(10));
      await setTimeout(5);
    }
  })();
  const until = async (condition: () => boolean) => {
    while (running && !condition()) await setTimeout(10);
  };
  return {
    /** Waits for so many more acknowledged writes. */
    async writes(more: number) {
      const goal = acknowledged.size + more;
      await until(() => acknowledged.size >= goal);
    },
    async failure() {
      const before = failures;
      await until(() => failures > before);
    },
    /** Stops, and compares what is there with what was acknowledged and what a reader of events saw. */
    async stop() {
      running = false;
      await Promise.all([...writers, reader]);
      while ((await read()) > 0);
      const rows = (await store.scan('seller', undefined, 100_000)).map(({ row }) => row.id);
      const events = (await store.events('', 100_000)).map(({ connectionId }) => connectionId ?? '');
      for (const id of acknowledged) assert.ok(rows.includes(id), `${id} is lost`);
      assert.deepEqual([...events].sort(), [...rows].sort(), 'each row has its event');
      assert.deepEqual(seen, events, 'the reader missed none and saw none twice');
    },
  };
}

test('a database that is killed and restarted during load costs nothing that was acknowledged', async (t) => {
  const store = await openPostgres(await server.newDatabase());
  const load = startLoad(t, store);
  for (let round = 0; round < 3; round++) {
    await load.writes(40);
    await server.stop();
    await load.failure();
    await assert.rejects(store.ping(), /the database can't be reached/);
    await server.start();
    await load.writes(40);
    await store.ping();
  }
  await load.stop();
  await store.close();
});

/** Stands between, and can fall silent without closing anything, as a firewall that forgot the connection does. */
async function startProxy(socket: string) {
  const live = new Set<Socket>();
  const all = new Set<Socket>();
  const proxy = createServer((client) => {
    const upstream = connectSocket(join(socket, '.s.PGSQL.5432'));
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      live.add(from);
      all.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: (proxy.address() as AddressInfo).port,
    silence() {
      for (const part of live) {
        part.unpipe();
        part.pause();
      }
      live.clear();
    },
    close() {
      proxy.close();
      for (const part of all) part.destroy();
    },
  };
}

test('connections that fell silent are replaced, all of them, and nothing acknowledged is lost', async (t) => {
  const proxy = await startProxy(server.socket);
  const { pathname } = new URL(await server.newDatabase());
  const url = `postgresql://postgres@127.0.0.1:${proxy.port}${pathname}`;
  const database = await connect(url, { answer: 1000, statement: 0 });
  const store = await openPostgres(database);
  const load = startLoad(t, store);
  for (let round = 0; round < 3; round++) {
    await load.writes(40);
    proxy.silence();
    await load.failure();
    await load.writes(40);
  }
  await load.stop();
  await store.close();
  await database.close();
  proxy.close();
});

test('one connection that falls silent is enough to distrust the others', async () => {
  const proxy = await startProxy(server.socket);
  const { pathname } = new URL(await server.newDatabase());
  const url = `postgresql://postgres@127.0.0.1:${proxy.port}${pathname}`;
  const database = await connect(url, { answer: 500, statement: 0 });
  await Promise.all(Array.from({ length: 8 }, () => database.query('SELECT pg_sleep(0.1)')));
  proxy.silence();
  await assert.rejects(database.query('SELECT 1'), /timeout/);
  for (let n = 0; n < 8; n++) await database.query('SELECT 1');
  await database.close();
  proxy.close();
});

test('nothing is kept in a connection, so that a pooler may hand out another for each statement', async (t) => {
  const url = await server.newDatabase();
  const clients = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return { client, free: Promise.resolve() as Promise<unknown> };
    }),
  );
  let turn = 0;
  // What a pooler in transaction mode does, at its strictest: each statement elsewhere, and everything forgotten.
  const pooler: Database = {
    query(text, values) {
      const next = clients[turn++ % clients.length];
      assert.ok(next);
      const result = next.free.then(() => next.client.query<Record<string, unknown>>(text, values));
      next.free = result.catch(() => undefined).then(() => next.client.query('DISCARD ALL'));
      return result;
    },
  };
  const store = await openPostgres(pooler);
  const load = startLoad(t, store);
  await load.writes(100);
  await load.stop();
  const key = 'A2NORDLICHT11|EU|';
  const tries = [1, 2, 3, 4].map((n) => store.commit('acme', [connection(`c${n}`, { key, wakeAt: 1 })]));
  assert.equal((await Promise.all(tries)).filter(Boolean).length, 1);
  assert.equal((await store.findDue(1, 10)).length, 1);
  await store.close();
  for (const { client, free } of clients) {
    await free;
    await client.end();
  }
});

test('an event whose commit is held up in the middle holds up later ones, so that no reader passes it', async () => {
  const url = await server.newDatabase();
  const store = await openPostgres(url);
  // From outside: within a transaction PostgreSQL goes on telling what it told first.
  const watch = await connect(url);
  const waiting = async () => {
    const { rows } = await watch.query(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rows.length;
  };
  await onDatabase(url, async (client) => {
    // Somebody else is about to connect the same account, and has not decided yet.
    await client.query(`BEGIN; INSERT INTO connected_accounts.rows (kind, tenant, id, version, unique_key, body)
      VALUES ('connection', 'acme', 'c0', 1, 'A2NORDLICHT11|EU|', '{}')`);
    const first = store.commit('acme', [
      connection('c1', { key: 'A2NORDLICHT11|EU|' }),
      event('acme', 'first'),
    ]);
    while ((await waiting()) === 0) await setTimeout(5);
    let isThrough = false;
    const second = store.commit('globex', [event('globex', 'second')]).finally(() => (isThrough = true));
    while (!isThrough && (await waiting()) !== 2) await setTimeout(5);
    const seen = await store.events('', 9);
    await client.query('ROLLBACK');
    assert.deepEqual(await Promise.all([first, second]), [true, true]);
    seen.push(...(await store.events(seen.at(-1)?.id ?? '', 9)));
    assert.deepEqual(
      seen.map(({ connectionId }) => connectionId),
      ['first', 'second'],
    );
  });
  await watch.close();
  await store.close();
});

test('every statement that reads or writes rows of one tenant names the tenant', () => {
  const acrossTenants = ['FIND', 'FIND_DUE', 'EVENTS', 'SCAN', 'ASK', 'PUT_SESSION', 'FIND_SESSION'];
  const forMoving = ['IS_EMPTY', 'CLEAR', 'KINDS_USED', 'FILL'];
  for (const [name, text] of Object.entries(sql)) {
    if (typeof text !== 'string' || acrossTenants.includes(name) || forMoving.includes(name)) continue;
    for (const part of text.split(/\bFROM|\bUPDATE|\bDELETE/).slice(1)) {
      if (/^\s+connected_accounts\.(rows|sessions)/.test(part)) assert.match(text, /tenant = \$1/, name);
    }
  }
});

test('four instances that start at once on an empty database make its schema once', async () => {
  const url = await server.newDatabase();
  const stores = await Promise.all([1, 2, 3, 4].map(() => openPostgres(url)));
  await Promise.all(stores.map((store, n) => store.commit(`t${n}`, [seller('s1')])));
  await Promise.all(stores.map((store) => store.close()));
  const { rows } = await onDatabase(url, (client) =>
    client.query('SELECT number FROM connected_accounts.migrations'),
  );
  assert.deepEqual(
    rows.map((row: { number: number }) => row.number),
    MIGRATIONS.map(({ number }) => number),
  );
});

/** A step that only adds, as steps do; and one, a release later, that takes away. */
const expand: Migration = {
  number: 1001,
  name: 'a column more',
  needs: 1,
  sql: 'ALTER TABLE connected_accounts.rows ADD COLUMN later text;',
};
const contract: Migration = {
  number: 1002,
  name: 'a column less',
  needs: 1001,
  sql: 'ALTER TABLE connected_accounts.rows DROP COLUMN later;',
};

test('this version works on a database of the next one, and refuses one that has gone further', async (t) => {
  const url = await server.newDatabase();
  const before = await openPostgres(url);
  await before.commit('acme', [seller('s1'), event('acme', 's1')]);
  const database = await connect(url);
  // While the old code serves.
  const load = startLoad(t, before);
  assert.deepEqual(await migrateSchema(database, [...MIGRATIONS, expand]), [expand]);
  await load.writes(20);
  await load.stop();
  assert.deepEqual(await pendingMigrations(database), []);
  const again = await openPostgres(url);
  assert.equal(await again.commit('acme', [seller('s1', 'renamed', 1)]), true);
  await again.close();
  await migrateSchema(database, [...MIGRATIONS, expand, contract]);
  await assert.rejects(
    openPostgres(url),
    /needs a version that knows schema 1001; this one knows 1: start the newer/,
  );
  await before.close();
  await database.close();
});

test('an unknown kind of row, which only the next version knows, is left alone', async () => {
  const url = await server.newDatabase();
  const store = await openPostgres(url);
  await onDatabase(url, (client) =>
    client.query(
      `INSERT INTO connected_accounts.rows (kind, tenant, id, version, handles, wake_at, body)
       VALUES ('novelty', 'acme', 'n1', 1, '{attempt:a1}', 1, '{}')`,
    ),
  );
  assert.deepEqual(await store.findDue(10, 10), []);
  assert.deepEqual(await store.find({ by: 'attempt', id: 'a1' }), []);
  await store.close();
});

test('a step that waits for a lock gives up, says so, and holds nobody up', async () => {
  const url = await server.newDatabase();
  await (await openPostgres(url)).close();
  const database = await connect(url);
  const impatient = { ...expand, sql: `SET LOCAL lock_timeout = '50ms'; ${expand.sql}` };
  await onDatabase(url, async (client) => {
    await client.query('BEGIN; LOCK TABLE connected_accounts.rows IN ACCESS SHARE MODE');
    await assert.rejects(
      migrateSchema(database, [...MIGRATIONS, impatient]),
      /migration 1001 was not applied: .*lock timeout/,
    );
  });
  assert.deepEqual(await migrateSchema(database, [...MIGRATIONS, impatient]), [impatient]);
  await database.close();
});

test('a step that fails leaves nothing behind, and one of another build is noticed', async () => {
  const url = await server.newDatabase();
  await (await openPostgres(url)).close();
  const database = await connect(url);
  const broken = { ...expand, sql: `${expand.sql} SELECT 1 / 0;` };
  await assert.rejects(migrateSchema(database, [...MIGRATIONS, broken]), /migration 1001 was not applied/);
  await migrateSchema(database, [...MIGRATIONS, expand]);
  await assert.rejects(
    pendingMigrations(database, [...MIGRATIONS, broken]),
    /migration 1001 of the database is not the one of this version/,
  );
  await database.close();
});

test('the printed steps can be run by hand beforehand, by somebody with more rights', async () => {
  const url = await server.newDatabase();
  await onDatabase(url, async (client) => {
    await client.query(printMigrations());
    await client.query('DROP ROLE IF EXISTS app');
    await client.query(`CREATE ROLE app LOGIN;
      GRANT USAGE ON SCHEMA connected_accounts TO app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA connected_accounts TO app;`);
  });
  // Needs no right to change the schema.
  const store = await openPostgres(url.replace('postgres@', 'app@'));
  assert.equal(await store.commit('acme', [seller('s1'), event('acme')]), true);
  await store.close();
  await onDatabase(url, (client) => client.query('DROP OWNED BY app; DROP ROLE app'));
});

test('a database that can’t be used says why, without the password', async () => {
  const url = await server.newDatabase();
  const refused = async (address: string, message: RegExp) => {
    await assert.rejects(openPostgres(address), (error: Error) => {
      assert.equal(error.name, 'StoreError');
      assert.match(error.message, message);
      assert.ok(!error.message.includes('canary'));
      return true;
    });
  };
  await refused(url.replace(/\/test_\d+_\d+/, '/none'), /3D000: database "none" does not exist/);
  await refused('postgresql://app:canary@127.0.0.1:9/accounts', /can't be reached \(.*ECONNREFUSED/);
  await refused(url.replace('postgres@', 'nobody:canary@'), /28000: role "nobody" does not exist/);
});

test('a statement that takes too long is given up by the database, and the connection stays good', async () => {
  const database = await connect(await server.newDatabase(), { statement: 50, connections: 1 });
  const first = await database.query('SELECT pg_backend_pid()::text AS pid');
  await assert.rejects(database.query('SELECT pg_sleep(5)'), /statement timeout/);
  assert.deepEqual(await database.query('SELECT pg_backend_pid()::text AS pid'), first);
  await database.close();
});

test('limits are judged by the database’s clock, however wrong the machine’s is', async () => {
  const database = { time: 1_000_000 };
  const machine = { time: 5_000_000 };
  const clock = new DatabaseClock(
    () => {
      machine.time += 20;
      database.time += 20;
      return Promise.resolve(database.time - 10);
    },
    () => machine.time,
  );
  await clock.measure();
  assert.ok(Math.abs(clock.now() - database.time) <= 10, `${clock.now()} ${database.time}`);
  machine.time -= 3_600_000;
  await clock.measure();
  assert.ok(Math.abs(clock.now() - database.time) <= 10);

  const store = await openPostgres(await newDatabase());
  assert.ok(Math.abs(store.now() - Date.now()) < 1000);
  await store.close();
});
