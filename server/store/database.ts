import { StoreError } from './store.ts';

/** What one statement came back with. */
export interface Result {
  rows: Record<string, unknown>[];
}

/**
 * All the store needs of a driver: one statement at a time, on whatever connection. A `Pool` of the package `pg` is
 * one. Nothing is kept in a connection between two statements, so that a pooler in transaction mode may stand between.
 */
export interface Database {
  query(text: string, values?: unknown[]): Promise<Result>;
}

/** A database that was opened here and is closed here. */
export interface OwnDatabase extends Database {
  close(): Promise<void>;
}

const SECONDS = 1000;
/** The server gives up a statement first, and tells why; the client only when it hears nothing any more. */
const STATEMENT_LIMIT = 8 * SECONDS;
const ANSWER_LIMIT = 10 * SECONDS;

export interface Limits {
  /** Connections at most. */
  connections?: number;
  /** How long a statement may take, and its answer, in milliseconds; 0 for as long as they like. */
  statement?: number;
  answer?: number;
}

type Pg = typeof import('pg');

/** @throws StoreError when the package `pg` is not installed */
async function loadPg(): Promise<Pg['default']> {
  try {
    return (await import('pg')).default;
  } catch (cause) {
    throw new StoreError('a database needs the package pg: run npm install pg', { cause });
  }
}

/**
 * Opens connections as they are needed. When one stays silent, the others may be just as dead without knowing (a
 * failover, a firewall that forgot them): all are replaced.
 */
export async function connect(url: string, limits: Limits = {}): Promise<OwnDatabase> {
  const { Pool } = await loadPg();
  const { connections = 10, statement = STATEMENT_LIMIT, answer = ANSWER_LIMIT } = limits;
  /** A pooler may refuse settings at the start of a connection. */
  let plain = false;

  const open = () => {
    const pool = new Pool({
      connectionString: url,
      max: connections,
      connectionTimeoutMillis: 5 * SECONDS,
      idleTimeoutMillis: 30 * SECONDS,
      query_timeout: answer,
      allowExitOnIdle: true,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10 * SECONDS,
      application_name: 'connected-accounts',
      ...(plain || statement === 0 ? {} : { statement_timeout: statement }),
    });
    // A connection that breaks says so here, and unheard it would end the process. Whoever uses it learns it anyway.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    return pool;
  };
  let pool = open();
  const replace = (old: typeof pool) => {
    if (pool !== old) return;
    pool = open();
    void old.end();
  };

  const self: OwnDatabase = {
    async query(text, values) {
      const used = pool;
      try {
        const client = await used.connect();
        let broken: Error | boolean = true;
        try {
          const { rows } = await client.query<Record<string, unknown>>(text, values);
          broken = false;
          return { rows };
        } catch (error) {
          broken = sqlState(error) === undefined;
          throw error;
        } finally {
          client.release(broken);
        }
      } catch (error) {
        if (sqlState(error) === '08P01' && !plain) {
          plain = true;
          replace(used);
          return self.query(text, values);
        }
        if (isSilence(error)) replace(used);
        throw error;
      }
    },
    close: () => pool.end(),
  };
  return self;
}

/** Nobody answered in time. */
const isSilence = (error: unknown) =>
  error instanceof Error && /timeout/i.test(error.message) && !sqlState(error);

/** The five characters by which PostgreSQL names its errors; `undefined` for all else that goes wrong on the way. */
export function sqlState(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('E') ? code : undefined;
}

/** A row or key that somebody else was faster to take, or statements that got in each other's way. */
const LOST = new Set(['23505', '40001', '40P01']);
export const isLost = (error: unknown): boolean => LOST.has(sqlState(error) ?? '');

/** An error of the driver in words for the operator. Values never stand in it. */
export function toStoreError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const state = sqlState(cause);
  const message = cause instanceof Error ? cause.message : 'unknown';
  if (state === undefined || /^(08|53|57P)/.test(state)) {
    return new StoreError(`the database can't be reached (${message})`, { cause });
  }
  if (state === '42501') return new StoreError(`the database user may not do that (${message})`, { cause });
  return new StoreError(`the database refused a statement (${state}: ${message})`, { cause });
}
