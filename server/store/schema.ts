import { setTimeout } from 'node:timers/promises';
import { sqlState, toStoreError, type Database } from './database.ts';
import { APPLIED, checksumOf, MIGRATIONS, SCHEMA, scriptOf, type Migration } from './migrations.ts';
import { StoreError } from './store.ts';

const LOCK_TIMEOUT = '55P03';
const TRIES = 5;

/** Which steps the database has taken, by number. */
async function applied(database: Database): Promise<Map<number, { checksum: string; needs: number }>> {
  const { rows: found } = await database.query(`SELECT to_regclass('${SCHEMA}.migrations')::text AS name`);
  if (found[0]?.['name'] === null) return new Map();
  const { rows } = await database.query(`SELECT number, checksum, needs FROM ${SCHEMA}.migrations`);
  return new Map(
    rows.map(({ number, checksum, needs }) => [
      Number(number),
      { checksum: String(checksum), needs: Number(needs) },
    ]),
  );
}

/**
 * The steps that the database has yet to take.
 * @throws StoreError when the database is newer than this code can work with, or a step was not this code's
 */
export async function pendingMigrations(
  database: Database,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Migration[]> {
  const known = migrations.at(-1)?.number ?? 0;
  const there = await applied(database).catch((error: unknown) => {
    throw toStoreError(error);
  });
  const needed = Math.max(0, ...[...there.values()].map(({ needs }) => needs));
  if (needed > known) {
    throw new StoreError(
      `the database has schema ${Math.max(...there.keys())}, which needs a version that knows schema ${needed}; ` +
        `this one knows ${known}: start the newer version`,
    );
  }
  for (const migration of migrations) {
    const { checksum } = there.get(migration.number) ?? {};
    if (checksum !== undefined && checksum !== checksumOf(migration)) {
      throw new StoreError(
        `migration ${migration.number} of the database is not the one of this version: ` +
          `it was made by a build that was never released`,
      );
    }
  }
  return migrations.filter(({ number }) => !there.has(number));
}

/**
 * Takes all pending steps. Several processes may do so at once, and code of the version before may go on working.
 * @returns the steps that were taken here
 * @throws StoreError
 */
export async function migrateSchema(
  database: Database,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Migration[]> {
  const taken: Migration[] = [];
  for (const migration of await pendingMigrations(database, migrations)) {
    if (await take(database, migration)) taken.push(migration);
  }
  return taken;
}

async function take(database: Database, migration: Migration): Promise<boolean> {
  for (let round = 1; ; round++) {
    try {
      await database.query(scriptOf(migration));
      return true;
    } catch (error) {
      if (sqlState(error) === APPLIED) return false;
      if (sqlState(error) !== LOCK_TIMEOUT || round === TRIES) {
        const { message } = toStoreError(error);
        throw new StoreError(`migration ${migration.number} was not applied: ${message}`, { cause: error });
      }
      await setTimeout(200 * round);
    }
  }
}
