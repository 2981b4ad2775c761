import pg from 'pg';
import { openFolder } from '../../../server/store/folder.ts';
import { openPostgres } from '../../../server/store/postgres.ts';
import type { ConnectionRow, EventRow, SellerRow } from '../../../server/store/rows.ts';
import type { Store, Write } from '../../../server/store/store.ts';
import { newDatabase } from '../../support/postgres.ts';
import { connectionRow } from '../support/rows.ts';
import { temporaryFolder } from '../support/folder.ts';

/** Where a store lives, to be opened again and again. */
export interface House {
  /** Opens it; with PostgreSQL several may be open at once. */
  open(): Promise<Store>;
  remove(): void;
}

let database: Promise<string> | undefined;

/** Both kinds of store: the suites run on each. */
export const HOUSES = {
  folder: (): Promise<House> => {
    const { path, remove } = temporaryFolder();
    return Promise.resolve({ open: () => openFolder(path), remove });
  },
  PostgreSQL: async (): Promise<House> => {
    const url = await (database ??= newDatabase());
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    // Faster than a database for each test.
    await client.query('DROP SCHEMA IF EXISTS connected_accounts CASCADE');
    await client.end();
    return { open: () => openPostgres(url), remove: () => undefined };
  },
};
export type HouseName = keyof typeof HOUSES;

/** Gives a new store, and takes it away again. */
export async function withStore(
  name: HouseName,
  work: (store: Store, house: House) => Promise<void>,
): Promise<void> {
  const house = await HOUSES[name]();
  const store = await house.open();
  try {
    await work(store, house);
  } finally {
    await store.close();
    house.remove();
  }
}

/** As many instances as callers may have: one for the folder, four for the database. */
export async function withInstances(
  name: HouseName,
  work: (instances: [Store, ...Store[]]) => Promise<void>,
): Promise<void> {
  await withStore(name, async (store, house) => {
    const others = name === 'folder' ? [] : await Promise.all([house.open(), house.open(), house.open()]);
    try {
      await work([store, ...others]);
    } finally {
      await Promise.all(others.map((other) => other.close()));
    }
  });
}

export const seller = (id: string, name = id, version = 0): Write & { row: SellerRow } => ({
  kind: 'seller',
  row: { id, version, name, createdAt: 0 },
});

export const connection = (id: string, changes: Partial<ConnectionRow> = {}): Write => ({
  kind: 'connection',
  row: connectionRow({ id, version: 0, key: null, ...changes }),
});

export const event = (tenant: string, connectionId = 'c1'): Write & { row: EventRow } => ({
  kind: 'event',
  row: {
    id: '',
    version: 0,
    type: 'connection.created',
    tenant,
    at: new Date(0).toISOString(),
    user: null,
    attemptId: null,
    connectionId,
    code: null,
    details: {},
  },
});

export const removed = <W extends Write>(write: W): W => ({ ...write, remove: true });
