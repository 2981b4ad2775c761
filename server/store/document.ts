import { createHash } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { Low } from 'lowdb';
import { uniqueOf } from './handles.ts';
import { KINDS, type Kind, type Rows } from './rows.ts';
import { StoreError, type Write } from './store.ts';

export const FORMAT = 1;

/** All of one tenant, as it lies in its file. */
interface Stored {
  format: number;
  tenant: string;
  rows: { [K in Kind]: Record<string, Rows[K]> };
}

type Tables = { readonly [K in Kind]: ReadonlyMap<string, Rows[K]> };

/** Writes a file so that it is whole and on disk, or untouched: aside, fsync, rename, fsync of the folder. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const aside = `${path}.new`;
  const file = await open(aside, 'w', 0o600);
  try {
    await file.chmod(0o600);
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, path);
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const checksumOf = (body: string) => createHash('sha256').update(body).digest('base64url');

/** lowdb's adapter for one durable, checked file. Its first line is the checksum of the rest. */
const durableFile = (path: string): Adapter<Stored> => ({
  read: () => Promise.resolve(null),
  write: (data) => {
    const body = JSON.stringify(data);
    return writeDurably(path, `${checksumOf(body)}\n${body}\n`);
  },
});

/** Reads a tenant's file back. @throws StoreError that says what is wrong with it. */
export function parseDocument(path: string, text: string): Stored {
  const lineEnd = text.indexOf('\n');
  const body = text.slice(lineEnd + 1, -1);
  if (lineEnd < 0 || !text.endsWith('\n') || checksumOf(body) !== text.slice(0, lineEnd)) {
    throw new StoreError(
      `${path} is damaged or was edited: restore it from a backup, or move it away to do without`,
    );
  }
  const data = JSON.parse(body) as Stored;
  if (data.format !== FORMAT) {
    throw new StoreError(
      `${path} has format ${data.format}, this version reads format ${FORMAT}: start the newer version`,
    );
  }
  return data;
}

/**
 * One tenant's rows in memory and in their file. Readers see only what is on disk; writers check against the
 * newest state. Writes that arrive while one is on its way to disk share the next.
 */
export class TenantDocument {
  readonly tenant: string;
  readonly #low: Low<Stored>;
  #onDisk: Tables;
  #newest: Tables;
  /** The flush that is going to carry `#newest`, and the one that is running. */
  #next: Promise<void> | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(path: string, tenant: string, stored?: Stored) {
    this.tenant = tenant;
    this.#low = new Low(durableFile(path), stored ?? toStored(tenant, toTables(undefined)));
    this.#onDisk = this.#newest = toTables(stored);
  }

  get rows(): Tables {
    return this.#onDisk;
  }

  /** Resolves `true` once it is on disk, `false` when a version or a connection's key does not fit. */
  async commit(writes: readonly Write[]): Promise<boolean> {
    const changed = apply(this.#newest, writes);
    if (!changed) {
      // What the caller lost against may still be on its way to disk, where readers can't see it yet.
      await (this.#next ?? this.#running).catch(() => undefined);
      return false;
    }
    this.#newest = changed;
    await this.#flush();
    return true;
  }

  async idle(): Promise<void> {
    await this.#running.catch(() => undefined);
  }

  #flush(): Promise<void> {
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return (this.#running = this.#write());
      });
    return this.#next;
  }

  async #write(): Promise<void> {
    const snapshot = this.#newest;
    this.#low.data = toStored(this.tenant, snapshot);
    try {
      await this.#low.write();
      this.#onDisk = snapshot;
    } catch (cause) {
      // Everything since the last good state is given up, also what came meanwhile: it was decided upon it.
      this.#newest = this.#onDisk;
      throw new StoreError('the data folder could not be written; nothing was changed', { cause });
    }
  }
}

function toTables(stored: Stored | undefined): Tables {
  const table = (kind: Kind) =>
    new Map(Object.entries((stored?.rows[kind] ?? {}) as Record<string, Rows[Kind]>));
  return Object.fromEntries(KINDS.map((kind) => [kind, table(kind)])) as unknown as Tables;
}

function toStored(tenant: string, tables: Tables): Stored {
  const rows = Object.fromEntries(KINDS.map((kind) => [kind, Object.fromEntries(tables[kind])]));
  return { format: FORMAT, tenant, rows: rows as Stored['rows'] };
}

function apply(tables: Tables, writes: readonly Write[]): Tables | undefined {
  const next = { ...tables } as { [K in Kind]: Map<string, Rows[Kind]> };
  const copied = new Set<Kind>();
  for (const { kind, row, remove } of writes) {
    if ((tables[kind].get(row.id)?.version ?? 0) !== row.version) return undefined;
    if (!copied.has(kind)) next[kind] = new Map(tables[kind] as ReadonlyMap<string, Rows[Kind]>);
    copied.add(kind);
    if (remove) next[kind].delete(row.id);
    else next[kind].set(row.id, { ...row, version: row.version + 1 });
  }
  for (const kind of copied) if (!keysAreUnique(kind, next[kind])) return undefined;
  return next as unknown as Tables;
}

function keysAreUnique(kind: Kind, rows: ReadonlyMap<string, Rows[Kind]>): boolean {
  const keys = [...rows.values()].flatMap((row) => uniqueOf(kind, row) ?? []);
  return new Set(keys).size === keys.length;
}
