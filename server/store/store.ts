import type { Handle } from './handles.ts';
import type { Kind, Rows, SessionRow } from './rows.ts';

/** Stores a row over the version it was read at, or removes it. */
export type Write = { [K in Kind]: { kind: K; row: Rows[K]; remove?: boolean } }[Kind];

/** Where a row is, without what it says: all that a search across tenants may tell. */
export interface Found {
  tenant: string;
  kind: Kind;
  id: string;
}

/** Part of a list, in the order of ids. */
export interface Slice {
  /** Only rows with greater ids. */
  after?: string;
  limit?: number;
}

/**
 * What the server needs of a database. Every verb names its tenant first, except the finders at the end, which
 * return nothing but tenant and id.
 */
export interface Store {
  get<K extends Kind>(tenant: string, kind: K, id: string): Promise<Rows[K] | undefined>;
  /** A tenant's rows of one kind, by id. */
  list<K extends Kind>(tenant: string, kind: K, slice?: Slice): Promise<Rows[K][]>;
  /**
   * Stores all the writes or none, durably before it resolves. `false` when one of the rows has moved on since
   * it was read, a new row exists already, or a unique key is taken: read again and decide again.
   */
  commit(tenant: string, writes: readonly Write[]): Promise<boolean>;

  putSession(tokenHash: string, session: SessionRow): Promise<void>;
  /** The session of a token, until it ends or is revoked. */
  findSession(tokenHash: string, now: number): Promise<SessionRow | undefined>;
  revokeSessions(tenant: string, user?: string): Promise<void>;

  /** Rows, of whatever tenant, that carry this handle. */
  find(handle: Handle): Promise<Found[]>;
  /** Rows whose `wakeAt` has come, the longest waiting first. */
  findDue(now: number, limit: number): Promise<Found[]>;

  close(): Promise<void>;
}

/** The store can't be opened or written; the message says what to do. */
export class StoreError extends Error {
  override name = 'StoreError';
}

/** What one decision comes to: rows to store, and what to tell the caller. */
export interface Decision<T> {
  writes: Write[];
  result: T;
}

const ROUNDS = 20;

/**
 * Reads, decides and stores; when somebody else was faster, reads and decides again. `decide` may run several
 * times, so it must have no effect of its own.
 */
export async function change<T>(
  store: Store,
  tenant: string,
  decide: () => Promise<Decision<T>>,
): Promise<T> {
  for (let round = 0; round < ROUNDS; round++) {
    const { writes, result } = await decide();
    if (writes.length === 0 || (await store.commit(tenant, writes))) return result;
  }
  throw new StoreError(
    `gave up after ${ROUNDS} rounds: the rows of a tenant change faster than they can be read`,
  );
}
