import { setTimeout } from 'node:timers/promises';
import type { Handle } from './handles.ts';
import type { EventRow, Kind, Rows, SessionRow } from './rows.ts';

/** Stores a row over the version it was read at, or removes it. */
export type Write = { [K in Kind]: { kind: K; row: Rows[K]; remove?: boolean } }[Kind];

/** Where a row is, without what it says: all that a search across tenants may tell. */
export interface Found {
  tenant: string;
  kind: Kind;
  id: string;
}

/** A row with its tenant, for those who work for all tenants alike: moving a store, changing keys. */
export interface Scanned<K extends Kind> {
  tenant: string;
  row: Rows[K];
}

/** Part of a list, in the order of ids. */
export interface Slice {
  /** Only rows with greater ids. */
  after?: string;
  limit?: number;
}

/**
 * What the server needs of a database. Every verb names its tenant first. The finders return nothing but tenant
 * and id; whole rows of all tenants are told by two verbs only: `events`, which hold no credential and which the
 * host reads to whom all tenants belong, and `scan`, for the operator's own commands.
 */
export interface Store {
  /** The time by which all instances judge limits, in epoch milliseconds: the database's, not the machine's. */
  now(): number;

  get<K extends Kind>(tenant: string, kind: K, id: string): Promise<Rows[K] | undefined>;
  /** A tenant's rows of one kind, by id. */
  list<K extends Kind>(tenant: string, kind: K, slice?: Slice): Promise<Rows[K][]>;
  /**
   * Stores all the writes or none, durably before it resolves. `false` when one of the rows has moved on since
   * it was read, a new row exists already, or a unique key is taken: read again and decide again. A row may be
   * written once in a commit, and a unique key can pass from one to another if the first gives it up for good.
   * New events get their ids here. When it throws, the writes may have been stored or not.
   */
  commit(tenant: string, writes: readonly Write[]): Promise<boolean>;

  /** Keeps a session until it ends; forgets some that have. */
  putSession(tokenHash: string, session: SessionRow, now: number): Promise<void>;
  /** The session of a token, until it ends or is revoked. */
  findSession(tokenHash: string, now: number): Promise<SessionRow | undefined>;
  revokeSessions(tenant: string, user?: string): Promise<void>;

  /** Rows, of whatever tenant, that carry this handle. */
  find(handle: Handle): Promise<Found[]>;
  /**
   * Rows whose `wakeAt` has come, the longest waiting first. Where several instances share the store a row is told
   * to one of them, and again when nothing was changed in it for half a minute. That spreads the work; what makes
   * it happen once is a lease taken by `commit`.
   */
  findDue(now: number, limit: number): Promise<Found[]>;

  /**
   * Events of all tenants in the order they were stored, after the one with the id `after`. Whoever goes on with
   * the last id they saw misses none, however many are being stored meanwhile.
   */
  events(after: string, limit: number): Promise<EventRow[]>;
  /** Rows of one kind of all tenants, by tenant and id, after the given one. */
  scan<K extends Kind>(
    kind: K,
    after: { tenant: string; id: string } | undefined,
    limit: number,
  ): Promise<Scanned<K>[]>;

  /** Resolves when the store can be read and written. @throws StoreError when it can't */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The store can't be opened or written; the message says what to do. */
export class StoreError extends Error {
  override name = 'StoreError';
}

/** @throws Error when a row is written twice in one commit: which of the two counts would be an accident */
export function checkWrites(writes: readonly Write[]): void {
  const places = writes.filter(({ row }) => row.id !== '').map(({ kind, row }) => `${kind} ${row.id}`);
  if (new Set(places).size < places.length)
    throw new Error(`a commit writes a row twice: ${places.join(', ')}`);
}

/** What one decision comes to: rows to store, and what to tell the caller. */
export interface Decision<T> {
  writes: Write[];
  result: T;
}

const ROUNDS = 20;
/** From this round on a loser waits a little, at random, so that those who met do not meet again. */
const PATIENT_ROUNDS = 3;

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
    if (round >= PATIENT_ROUNDS) await setTimeout(Math.random() * 2 ** Math.min(round, 7));
  }
  throw new StoreError(
    `gave up after ${ROUNDS} rounds: the rows of a tenant change faster than they can be read`,
  );
}
