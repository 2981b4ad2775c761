import { connect, isLost, sqlState, toStoreError, type Database, type Result } from './database.ts';
import { DatabaseClock } from './database-clock.ts';
import { handlesOf, handleText, uniqueOf, wakeOf, type Handle } from './handles.ts';
import { KINDS, type EventRow, type Kind, type Rows, type SessionRow } from './rows.ts';
import { migrateSchema } from './schema.ts';
import * as sql from './sql.ts';
import {
  checkWrites,
  StoreError,
  type Found,
  type Scanned,
  type Slice,
  type Store,
  type Write,
} from './store.ts';

/** How long a due row is told to one instance only. */
const TOLD = 30_000;

/**
 * The store for several instances: a PostgreSQL database, in a schema of its own. Brings the schema up to date.
 * @param database an address such as `postgresql://user:password@host/name`, or a pool of the host's own
 * @throws StoreError when the database can't be reached, or is newer than this code
 */
export async function openPostgres(database: string | Database): Promise<Store> {
  if (typeof database === 'string') {
    await migrateDatabase(database);
    const own = await connect(database);
    return openStore(own, () => own.close());
  }
  await migrateSchema(database);
  return openStore(database, () => Promise.resolve());
}

/**
 * Brings the schema of a database up to date, as every start does.
 * @returns the steps that were taken
 * @throws StoreError
 */
export async function migrateDatabase(url: string): Promise<{ number: number; name: string }[]> {
  // Building an index may take long.
  const patient = await connect(url, { connections: 1, statement: 0, answer: 0 });
  try {
    return await migrateSchema(patient);
  } finally {
    await patient.close();
  }
}

async function openStore(database: Database, close: () => Promise<void>): Promise<Store> {
  const store = new PostgresStore(database, close);
  try {
    await store.start();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

class PostgresStore implements Store {
  readonly #database: Database;
  readonly #disconnect: () => Promise<void>;
  readonly #clock: DatabaseClock;
  #closed = false;

  constructor(database: Database, disconnect: () => Promise<void>) {
    this.#database = database;
    this.#disconnect = disconnect;
    this.#clock = new DatabaseClock(async () => Number((await this.#ask())['now']));
  }

  async start(): Promise<void> {
    const { state } = await this.#ask();
    if (state === 'filling') {
      throw new StoreError(
        'the database is only partly filled: run connected-accounts migrate again to finish',
      );
    }
    if (state === 'left') throw leftError();
    await this.#clock.start();
  }

  async #ask(): Promise<Record<string, unknown>> {
    const [row] = await this.#read(sql.ASK, []);
    return row ?? {};
  }

  /** A connection that died unnoticed is found out by using it; a question can simply be asked again. */
  async #read(text: string, values: unknown[]): Promise<Result['rows']> {
    try {
      return (await this.#run(text, values)).rows;
    } catch (error) {
      if (this.#closed || sqlState(error) !== undefined) throw toStoreError(error);
      return (await this.#write(text, values)).rows;
    }
  }

  async #write(text: string, values: unknown[]): Promise<Result> {
    try {
      return await this.#run(text, values);
    } catch (error) {
      throw toStoreError(error);
    }
  }

  #run(text: string, values: unknown[]): Promise<Result> {
    if (this.#closed) throw new StoreError('the store is closed');
    return this.#database.query(text, values);
  }

  now(): number {
    return this.#clock.now();
  }

  async get<K extends Kind>(tenant: string, kind: K, id: string): Promise<Rows[K] | undefined> {
    const [row] = await this.#read(sql.GET, [tenant, kind, id].map(storable));
    return row && toRow<K>(row);
  }

  async list<K extends Kind>(tenant: string, kind: K, { after = '', limit }: Slice = {}): Promise<Rows[K][]> {
    const rows = await this.#read(sql.LIST, [storable(tenant), kind, storable(after), limit ?? null]);
    return rows.map(toRow<K>);
  }

  async commit(tenant: string, writes: readonly Write[]): Promise<boolean> {
    checkWrites(writes);
    let events = 0;
    const input = writes.map((write) => ({
      ...toInput(write),
      remove: write.remove ?? false,
      event: write.kind === 'event' && write.row.version === 0 ? ++events : null,
    }));
    try {
      const { rows } = await this.#run(sql.COMMIT, [storable(tenant), JSON.stringify(input)]);
      if (rows[0]?.['state'] !== 'open') throw leftError();
      return rows[0]['ok'] === true;
    } catch (error) {
      if (isLost(error)) return false;
      throw toStoreError(error);
    }
  }

  async putSession(tokenHash: string, session: SessionRow, now: number): Promise<void> {
    const { tenant, user, endsAt } = session;
    await this.#write(sql.PUT_SESSION, [tokenHash, tenant, user.id, endsAt, JSON.stringify(session), now]);
  }

  async findSession(tokenHash: string, now: number): Promise<SessionRow | undefined> {
    const [row] = await this.#read(sql.FIND_SESSION, [storable(tokenHash), now]);
    return row && (JSON.parse(String(row['body'])) as SessionRow);
  }

  async revokeSessions(tenant: string, user?: string): Promise<void> {
    await this.#write(sql.REVOKE_SESSIONS, [storable(tenant), user ?? null]);
  }

  async find(handle: Handle): Promise<Found[]> {
    return (await this.#read(sql.FIND, [storable(handleText(handle)), KINDS])).map(toFound);
  }

  async findDue(now: number, limit: number): Promise<Found[]> {
    const { rows } = await this.#write(sql.FIND_DUE, [now, limit, KINDS, now + TOLD]);
    return rows.sort((left, right) => Number(left['wake_at']) - Number(right['wake_at'])).map(toFound);
  }

  async events(after: string, limit: number): Promise<EventRow[]> {
    return (await this.#read(sql.EVENTS, [storable(after), limit])).map(toRow<'event'>);
  }

  async scan<K extends Kind>(
    kind: K,
    after: { tenant: string; id: string } | undefined,
    limit: number,
  ): Promise<Scanned<K>[]> {
    const rows = await this.#read(sql.SCAN, [kind, after?.tenant ?? '', after?.id ?? '', limit]);
    return rows.map((row) => ({ tenant: String(row['tenant']), row: toRow<K>(row) }));
  }

  async ping(): Promise<void> {
    const { state } = await this.#ask();
    if (state !== 'open') throw leftError();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#clock.stop();
    await this.#disconnect();
  }
}

const leftError = () =>
  new StoreError('the data of this database was moved elsewhere: start with the store it was moved to');

/** PostgreSQL knows no zero character and no half of a pair; what is stored has none in its ids and keys. */
const storable = (text: string) => text.replaceAll('\0', '\ufffd').toWellFormed();

/** A row as the statements take it. */
export function toInput({ kind, row }: { kind: Kind; row: Rows[Kind] }) {
  const { id, version, ...body } = row;
  const key = uniqueOf(kind, row);
  return {
    kind,
    id: storable(id),
    version,
    unique_key: key === null ? null : storable(key),
    handles: handlesOf(kind, row).map(storable),
    wake_at: wakeOf(row),
    // As a text within the text: so it is kept as it is, whatever characters stand in it.
    body: JSON.stringify(body),
  };
}

const toFound = ({ tenant, kind, id }: Record<string, unknown>): Found => ({
  tenant: String(tenant),
  kind: kind as Kind,
  id: String(id),
});

export function toRow<K extends Kind>({ id, version, body }: Record<string, unknown>): Rows[K] {
  return { id, version: Number(version), ...(JSON.parse(String(body)) as object) } as Rows[K];
}
