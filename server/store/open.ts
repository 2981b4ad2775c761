import type { Database } from './database.ts';
import { openFolder } from './folder.ts';
import { openPostgres } from './postgres.ts';
import type { Store } from './store.ts';

/** Where an installation keeps its data: exactly one of the three. */
export interface StorePlace {
  dataFolder?: string | undefined;
  databaseUrl?: string | undefined;
  database?: Database | undefined;
}

/** @throws StoreError that says what to do */
export function openStore({ dataFolder, databaseUrl, database }: StorePlace): Promise<Store> {
  return dataFolder === undefined ? openPostgres(database ?? databaseUrl ?? '') : openFolder(dataFolder);
}
