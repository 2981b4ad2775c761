import type { Adapter } from 'lowdb';
import { Low } from 'lowdb';
import { checkedBody, withChecksum, writeDurably, type WriteOptions } from './durable-file.ts';
import { uniqueOf } from './handles.ts';
import type { Stored } from './index-of-rows.ts';
import type { Kind, Rows } from './rows.ts';
import { firstAfter } from './sorted.ts';
import { StoreError, type Slice, type Write } from './store.ts';

export const FORMAT = 2;

type AnyRow = Rows[Kind];

/** All of one tenant, as it lies in its file. Kinds that only a newer version knows are kept as they are. */
export interface Document {
  tenant: string;
  rows: { kind: Kind; row: AnyRow }[];
}

/** The rows of one kind, and the order that lists of them have. */
class Table {
  readonly rows = new Map<string, AnyRow>();
  #sorted: AnyRow[] | undefined;

  set(id: string, row: AnyRow | undefined): void {
    this.#sorted = undefined;
    if (row) this.rows.set(id, row);
    else this.rows.delete(id);
  }

  slice({ after = '', limit = Infinity }: Slice): AnyRow[] {
    this.#sorted ??= [...this.rows.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
    const start = after === '' ? 0 : firstAfter(this.#sorted, after, ({ id }) => id);
    return this.#sorted.slice(start, limit === Infinity ? undefined : start + limit);
  }
}

/** Rows are never changed, only replaced: what one comes to in a file is worked out once. */
const lines = new WeakMap<AnyRow, Buffer>();

function lineOf(kind: string, row: AnyRow): Buffer {
  const known = lines.get(row);
  if (known) return known;
  const line = Buffer.from(`${JSON.stringify([kind, row])}\n`);
  lines.set(row, line);
  return line;
}

/** What the file is going to say. */
interface Snapshot {
  tenant: string;
  rows: Iterable<{ kind: string; row: AnyRow }>;
  options: WriteOptions;
}

/** lowdb's adapter for one durable, checked file: a line about itself, and one for each row. */
const durableFile = (path: string): Adapter<Snapshot> => ({
  read: () => Promise.resolve(null),
  write: ({ tenant, rows, options }) => {
    const parts: Buffer[] = [Buffer.from(`${JSON.stringify({ format: FORMAT, tenant })}\n`)];
    for (const { kind, row } of rows) parts.push(lineOf(kind, row));
    return writeDurably(path, withChecksum(Buffer.concat(parts)), options);
  },
});

/** Writes a document that nobody has open. */
export const writeDocument = (path: string, document: Document): Promise<void> =>
  durableFile(path).write({ ...document, options: {} }) as Promise<void>;

/** Reads a tenant's file back. @throws StoreError that says what is wrong with it and what to do */
export function parseDocument(path: string, text: string, advice: () => string): Document {
  const [head = '', ...rows] = checkedBody(path, text, advice).split('\n');
  const { format, tenant } = JSON.parse(head) as { format: unknown; tenant: string };
  checkFormat(path, format);
  return {
    tenant,
    rows: rows.flatMap((line) => {
      if (line === '') return [];
      const [kind, row] = JSON.parse(line) as [Kind, AnyRow];
      return [{ kind, row }];
    }),
  };
}

/** @throws StoreError when another version wrote it */
export function checkFormat(path: string, format: unknown): void {
  if (format === FORMAT) return;
  const advice = Number(format) > FORMAT ? 'start the newer version' : 'it is of before the first release';
  throw new StoreError(
    `${path} has format ${String(format)}, this version reads format ${FORMAT}: ${advice}`,
  );
}

/** How a document belongs to its store. */
export interface Surroundings {
  path: string;
  aside: string;
  previous: string;
  /** Throws when this process may not write any more. */
  check(): void;
  /** Gives a new event its id. */
  eventId(): string;
  /** Rows have reached the disk. */
  stored(changes: readonly Stored[]): void;
  /** Rows never will; `cause` is an `UncertainWrite` when that is not sure. */
  lost(changes: readonly Stored[], cause: unknown): void;
}

/** Commits that go to disk together. */
interface Batch {
  readonly changes: Map<string, Stored>;
  /** Why none of it will be stored, when what it was decided upon was lost. */
  lost?: StoreError;
  done: Promise<void>;
}

/**
 * One tenant's rows in memory and in their file. Readers see only what is on disk; writers check against the
 * newest state. Writes that arrive while one is on its way to disk share the next.
 */
export class TenantDocument {
  readonly tenant: string;
  readonly #surroundings: Surroundings;
  readonly #low: Low<Snapshot>;
  readonly #tables = new Map<string, Table>();
  /** Who holds each unique key in the newest state. */
  readonly #holders = new Map<string, string | undefined>();
  /** What is on its way to disk, and what will follow it. */
  #running: Batch | undefined;
  #open: Batch | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(surroundings: Surroundings, tenant: string, document?: Document) {
    this.tenant = tenant;
    this.#surroundings = surroundings;
    this.#low = new Low(durableFile(surroundings.path), { tenant, rows: [], options: {} });
    for (const { kind, row } of document?.rows ?? []) this.#table(kind).set(row.id, row);
    this.#findHolders();
  }

  get(kind: Kind, id: string): AnyRow | undefined {
    return this.#tables.get(kind)?.rows.get(id);
  }

  list(kind: Kind, slice: Slice = {}): AnyRow[] {
    return this.#tables.get(kind)?.slice(slice) ?? [];
  }

  /** Resolves `true` once it is on disk, `false` when a version or a unique key does not fit. */
  async commit(writes: readonly Write[]): Promise<boolean> {
    const holders = this.#fit(writes);
    if (!holders) {
      // What the caller lost against may still be on its way to disk, where readers can't see it yet.
      await this.idle();
      return false;
    }
    const batch = this.#join();
    for (const [place, id] of holders) this.#holders.set(place, id);
    for (const { kind, row, remove } of writes) {
      const id = kind === 'event' && row.version === 0 ? this.#surroundings.eventId() : row.id;
      const stored = remove ? undefined : { ...row, id, version: row.version + 1 };
      batch.changes.set(placeOf(kind, id), { kind, id, row: stored });
    }
    await batch.done;
    return true;
  }

  /** Waits until all that was committed is on disk. */
  async idle(): Promise<void> {
    await this.#last.catch(() => undefined);
  }

  #table(kind: string): Table {
    const table = this.#tables.get(kind) ?? new Table();
    this.#tables.set(kind, table);
    return table;
  }

  #newest(kind: Kind, id: string): AnyRow | undefined {
    const place = placeOf(kind, id);
    const ahead = this.#open?.changes.get(place) ?? this.#running?.changes.get(place);
    return ahead ? ahead.row : this.get(kind, id);
  }

  /** Who would hold which unique key after the writes; `undefined` when they don't fit. */
  #fit(writes: readonly Write[]): Map<string, string | undefined> | undefined {
    const holders = new Map<string, string | undefined>();
    for (const { kind, row } of writes) {
      const before = this.#newest(kind, row.id);
      if ((before?.version ?? 0) !== row.version) return undefined;
      const key = before && uniqueOf(kind, before);
      if (key) holders.set(placeOf(kind, key), undefined);
    }
    for (const { kind, row, remove } of writes) {
      const key = remove ? null : uniqueOf(kind, row);
      if (!key) continue;
      const place = placeOf(kind, key);
      if ((holders.has(place) ? holders : this.#holders).get(place) !== undefined) return undefined;
      holders.set(place, row.id);
    }
    return holders;
  }

  #findHolders(): void {
    this.#holders.clear();
    for (const [kind, { rows }] of this.#tables) {
      for (const row of rows.values()) {
        const key = uniqueOf(kind as Kind, row);
        if (key) this.#holders.set(placeOf(kind, key), row.id);
      }
    }
  }

  /** The batch that has not left yet. */
  #join(): Batch {
    if (this.#open) return this.#open;
    const batch: Batch = { changes: new Map(), done: Promise.resolve() };
    this.#open = batch;
    return Object.assign(batch, { done: (this.#last = this.idle().then(() => this.#write(batch))) });
  }

  async #write(batch: Batch): Promise<void> {
    if (batch.lost) throw batch.lost;
    this.#open = undefined;
    this.#running = batch;
    this.#low.data = this.#snapshot(batch);
    try {
      await this.#low.write();
      this.#running = undefined;
      for (const { kind, id, row } of batch.changes.values()) this.#table(kind).set(id, row);
      this.#surroundings.stored([...batch.changes.values()]);
    } catch (cause) {
      throw this.#rollBack([batch, this.#open ?? []].flat(), cause);
    }
  }

  /** Everything since the last good state is given up, also what came meanwhile: it was decided upon it. */
  #rollBack(batches: Batch[], cause: unknown): StoreError {
    const lost =
      cause instanceof StoreError
        ? cause
        : new StoreError('the data folder could not be written; nothing was changed', { cause });
    for (const batch of batches) batch.lost = lost;
    this.#running = this.#open = undefined;
    this.#findHolders();
    this.#surroundings.lost(
      batches.flatMap(({ changes }) => [...changes.values()]),
      cause,
    );
    return lost;
  }

  /** All rows as they are once the changes are stored. */
  *#with(changes: ReadonlyMap<string, Stored>): Generator<{ kind: string; row: AnyRow }> {
    for (const [kind, { rows }] of this.#tables) {
      for (const row of rows.values()) if (!changes.has(placeOf(kind, row.id))) yield { kind, row };
    }
    for (const { kind, row } of changes.values()) if (row) yield { kind, row };
  }

  #snapshot({ changes }: Batch): Snapshot {
    const { aside, previous, check } = this.#surroundings;
    // What was destroyed must not live on in the copy of the state before.
    const forget = [...changes.values()].some(({ row }) => !row);
    return { tenant: this.tenant, rows: this.#with(changes), options: { aside, previous, check, forget } };
  }
}

const placeOf = (kind: string, id: string) => `${kind} ${id}`;
