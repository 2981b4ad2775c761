import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { openFolder } from '../../../server/store/folder.ts';
import { moveStore } from '../../../server/store/move.ts';
import { openPostgres } from '../../../server/store/postgres.ts';
import { KINDS } from '../../../server/store/rows.ts';
import type { Store } from '../../../server/store/store.ts';
import { newDatabase } from '../../support/postgres.ts';
import { temporaryFolder } from '../support/folder.ts';
import { connection, event, removed, seller } from './houses.ts';

async function furnish(store: Store): Promise<void> {
  for (const tenant of ['acme', 'globex', 'Zeta', 'a~b']) {
    const key = 'A2NORDLICHT11|EU|';
    await store.commit(tenant, [seller('s1', 'Ünïcødé \0 😀'), connection('c1', { key }), event(tenant)]);
    await store.commit(tenant, [seller('s1', 'renamed', 1), seller('s2'), event(tenant)]);
    await store.commit(tenant, [removed(seller('s2', 's2', 1))]);
  }
}

const everything = async (store: Store) => ({
  rows: await Promise.all(KINDS.map((kind) => store.scan(kind, undefined, 1000))),
  events: await store.events('', 100),
  found: (await store.find({ by: 'account', key: 'A2NORDLICHT11|EU|' })).map(({ tenant }) => tenant).sort(),
});

test('a folder moves into a database and back, with everything in it', async () => {
  const [folder, back, url] = [temporaryFolder(), temporaryFolder(), await newDatabase()];
  const before = await openFolder(folder.path);
  await furnish(before);
  const all = await everything(before);
  await assert.rejects(moveStore(folder.path, url), /is in use by process/);
  await before.close();

  const moved = await moveStore(folder.path, url);
  assert.deepEqual(moved, { tenants: 4, rows: { seller: 4, connection: 4, event: 8 } });
  const database = await openPostgres(url);
  assert.deepEqual(await everything(database), all);
  // Readers of events and writers of rows go on where they were.
  await database.commit('acme', [seller('s1', 'again', 2), event('acme', 'later')]);
  const last = all.events.at(-1)?.id ?? '';
  assert.deepEqual(
    (await database.events(last, 9)).map(({ connectionId }) => connectionId),
    ['later'],
  );
  assert.equal(await database.commit('acme', [connection('c2', { key: 'A2NORDLICHT11|EU|' })]), false);
  await assert.rejects(openFolder(folder.path), /was moved elsewhere/);

  // Back, while a server still has the database: it stops writing.
  assert.equal((await moveStore(url, back.path)).tenants, 4);
  await assert.rejects(database.commit('acme', [seller('s3')]), /was moved elsewhere/);
  await assert.rejects(database.ping(), /was moved elsewhere/);
  await database.close();
  await assert.rejects(openPostgres(url), /was moved elsewhere/);
  const again = await openFolder(back.path);
  assert.equal((await again.get('acme', 'seller', 's1'))?.name, 'again');
  assert.equal((await again.events('', 100)).length, 9);
  await again.close();
  folder.remove();
  back.remove();
});

test('a move into a place that holds data, or out of one that holds none, is refused', async () => {
  const [folder, other, url] = [temporaryFolder(), temporaryFolder(), await newDatabase()];
  for (const { path } of [folder, other]) {
    const store = await openFolder(path);
    await furnish(store);
    await store.close();
  }
  await moveStore(folder.path, url);
  await assert.rejects(moveStore(other.path, url), /holds data already/);
  await assert.rejects(moveStore(folder.path, url), /holds data already/);
  await assert.rejects(moveStore(`${folder.path}/none`, url), /is not a data folder/);
  assert.equal(existsSync(`${folder.path}/none`), false);
  // What was refused is as it was.
  const store = await openFolder(other.path);
  assert.equal((await store.list('acme', 'seller')).length, 1);
  await store.close();
  folder.remove();
  other.remove();
});

test('a move that fails leaves the old store as it was, and can be done again', async () => {
  const [folder, url] = [temporaryFolder(), await newDatabase()];
  const store = await openFolder(folder.path);
  await furnish(store);
  await store.close();
  // A column too short for one of the names: fails in the middle, in the database.
  const database = await openPostgres(url);
  await database.close();
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`ALTER TABLE connected_accounts.rows ADD CONSTRAINT broken CHECK (tenant <> 'globex')`);
  await assert.rejects(moveStore(folder.path, url), /the database refused a statement \(23514/);
  await assert.rejects(openPostgres(url), /only partly filled: run connected-accounts migrate again/);
  const still = await openFolder(folder.path);
  assert.equal((await still.list('globex', 'seller')).length, 1);
  await still.close();

  await client.query('ALTER TABLE connected_accounts.rows DROP CONSTRAINT broken');
  // One that comes out differently is noticed too.
  await client.query(`CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN NEW.body = replace(NEW.body::text, 'renamed', 'renamed!')::json; RETURN NEW; END $$`);
  await client.query(
    'CREATE TRIGGER spoil BEFORE INSERT ON connected_accounts.rows FOR EACH ROW EXECUTE FUNCTION spoil()',
  );
  await assert.rejects(moveStore(folder.path, url), /has not become the same for the tenant/);
  await client.query('DROP TRIGGER spoil ON connected_accounts.rows');
  await client.end();
  assert.equal((await moveStore(folder.path, url)).tenants, 4);
  folder.remove();
});
