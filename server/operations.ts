/** What an operator does with the data while no server is asked: the commands `migrate` and `keys rotate`. */
import { ConfigError } from './config.ts';
import { keyProvider, type KeyProvider } from './security/master-keys.ts';
import { checkKeys, rotateKeys, type Rotated } from './security/rotation.ts';
import { readDocuments } from './store/folder-files.ts';
import { FolderInUse } from './store/lock.ts';
import { openStore, type StorePlace } from './store/open.ts';

export { migrateDatabase } from './store/postgres.ts';
export { printMigrations } from './store/migrations.ts';
export { moveStore, type Moved } from './store/move.ts';
export type { Rotated } from './security/rotation.ts';

/**
 * Wraps the data keys of all tenants with the current master key, on a database while servers use it. A folder that
 * a server has is rotated by that server; then this only counts what is left.
 * @returns also `server`: who does it, when it is not done here
 * @throws ConfigError when the keys are not valid, StoreError when one that is needed is not given
 */
export async function rotateMasterKeys(
  place: StorePlace,
  masterKeys: string | KeyProvider,
): Promise<Rotated & { server: string | null }> {
  const keys = readKeys(masterKeys);
  try {
    const store = await openStore(place);
    try {
      await checkKeys(store, keys);
      return { ...(await rotateKeys(store, keys)), server: null };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof FolderInUse) || place.dataFolder === undefined) throw error;
    const rows = [...readDocuments(place.dataFolder)].flatMap((document) => document.rows);
    const left = rows.filter(({ row }) => 'masterKeyId' in row && row.masterKeyId !== keys.current).length;
    return { rewrapped: 0, left, server: error.holder };
  }
}

function readKeys(given: string | KeyProvider): KeyProvider {
  try {
    return keyProvider(given);
  } catch (error) {
    throw new ConfigError(`MASTER_KEYS: ${error instanceof Error ? error.message : 'is not valid'}`);
  }
}
