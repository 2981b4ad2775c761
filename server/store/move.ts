import { createHash } from 'node:crypto';
import type { Document } from './document.ts';
import { openFolderEnd } from './move-folder.ts';
import { openPostgresEnd } from './move-postgres.ts';
import { isDataFolder, type StoreState } from './folder-files.ts';
import type { Kind } from './rows.ts';
import { StoreError } from './store.ts';

/** All of one tenant. */
export type TenantRows = Document;

/** One end of a move: a store that nobody else uses meanwhile. */
export interface MoveEnd {
  /** How people know it; never with a password. */
  readonly name: string;
  state(): Promise<StoreState>;
  /** Says what the store is there for from now on; servers refuse one that is not `open`, also while they run. */
  setState(state: StoreState): Promise<void>;
  isEmpty(): Promise<boolean>;
  /** Takes away all rows. */
  clear(): Promise<void>;
  tenants(): AsyncIterable<TenantRows> | Iterable<TenantRows>;
  /** Stores rows as they are, versions and ids included. */
  fill(rows: TenantRows): Promise<void>;
  close(): Promise<void>;
}

/** What a move came to: rows of each kind, and tenants. */
export interface Moved {
  tenants: number;
  rows: Partial<Record<Kind, number>>;
}

const isDatabase = (place: string) => /^postgres(ql)?:\/\//.test(place);

/** @param place a folder, or the address of a database */
const openEnd = (place: string): Promise<MoveEnd> =>
  isDatabase(place) ? openPostgresEnd(place) : openFolderEnd(place);

/**
 * Moves all data from one store into another, empty one, and compares every tenant before the new one may be used.
 * The old one keeps its data, but can't be started with any more. All or nothing: after a failure the old one is as
 * it was, and the move can be done again.
 * @param from a folder, or the address of a database
 * @throws StoreError that says what to do
 */
export async function moveStore(from: string, to: string): Promise<Moved> {
  if (!isDatabase(from) && !isDataFolder(from)) throw new StoreError(`${from} is not a data folder`);
  const source = await openEnd(from);
  try {
    const target = await openEnd(to);
    try {
      return await move(source, target);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function move(source: MoveEnd, target: MoveEnd): Promise<Moved> {
  const [sourceState, targetState] = [await source.state(), await target.state()];
  if (targetState === 'left' || (targetState === 'open' && !(await target.isEmpty()))) {
    throw new StoreError(`${target.name} holds data already: give a new, empty place`);
  }
  // A move that was cut off has left the source behind before the target was finished.
  if (sourceState === 'filling' || (sourceState === 'left' && targetState !== 'filling')) {
    throw new StoreError(
      `${source.name} is not in use: its data was moved elsewhere, or never moved in whole`,
    );
  }
  try {
    await source.setState('left');
    await target.setState('filling');
    await target.clear();
    const moved: Moved = { tenants: 0, rows: {} };
    const hashes = new Map<string, string>();
    for await (const tenant of source.tenants()) {
      await target.fill(tenant);
      hashes.set(tenant.tenant, hashOf(tenant));
      moved.tenants++;
      for (const { kind } of tenant.rows) moved.rows[kind] = (moved.rows[kind] ?? 0) + 1;
    }
    await compare(hashes, target);
    await target.setState('open');
    return moved;
  } catch (error) {
    await source.setState(sourceState);
    throw error;
  }
}

async function compare(hashes: ReadonlyMap<string, string>, target: MoveEnd): Promise<void> {
  let same = 0;
  for await (const tenant of target.tenants()) {
    if (hashes.get(tenant.tenant) !== hashOf(tenant)) {
      throw new StoreError(
        `${target.name} has not become the same for the tenant ${tenant.tenant}: nothing was moved`,
      );
    }
    same++;
  }
  if (same !== hashes.size) {
    throw new StoreError(`${target.name} has ${same} of ${hashes.size} tenants: nothing was moved`);
  }
}

/** The same for the same rows, in whatever order they or their fields come. */
function hashOf({ rows }: TenantRows): string {
  const lines = rows.map(({ kind, row }) => `${kind} ${canonical(row)}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('base64url');
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );

/** @throws StoreError when rows are of a kind that only a newer version knows */
export function demandKnown(kinds: Iterable<string>, known: readonly string[], name: string): void {
  for (const kind of kinds) {
    if (!known.includes(kind))
      throw new StoreError(`${name} was used by a newer version: move it with that one`);
  }
}
