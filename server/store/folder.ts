import { TenantDocument, type Document, type Surroundings } from './document.ts';
import { UncertainWrite } from './durable-file.ts';
import { EventFeed } from './event-feed.ts';
import { EventOrder } from './event-order.ts';
import {
  clearUnfinished,
  documentPaths,
  prepareFolder,
  readDocuments,
  readState,
  writeState,
} from './folder-files.ts';
import { handleText, type Handle } from './handles.ts';
import { RowIndex, type Stored } from './index-of-rows.ts';
import { lockFolder, type Lock } from './lock.ts';
import { firstAfter } from './sorted.ts';
import { type EventRow, type Kind, type Rows, type SessionRow } from './rows.ts';
import {
  checkWrites,
  StoreError,
  type Found,
  type Scanned,
  type Slice,
  type Store,
  type Write,
} from './store.ts';

/**
 * The embedded store: a private folder with one durable document per tenant. For one process; the tenants are
 * in memory, so finders need no index on disk. Sessions live in memory only: after a restart the page asks its
 * host for a new one.
 * @throws StoreError when the folder can't be used, is in use, or holds something that can't be read.
 */
export async function openFolder(folder: string): Promise<Store> {
  prepareFolder(folder);
  const lock = await lockFolder(folder);
  try {
    const store = new FolderStore(folder, lock);
    await store.load();
    return store;
  } catch (error) {
    lock.release();
    throw error;
  }
}

class FolderStore implements Store {
  readonly #folder: string;
  readonly #lock: Lock;
  readonly #documents = new Map<string, TenantDocument>();
  readonly #index = new RowIndex();
  readonly #order = new EventOrder();
  readonly #feed = new EventFeed();
  readonly #sessions = new Map<string, SessionRow>();
  /** The tenants in order, for those who go through all of them. */
  #names: string[] | undefined;
  /** Why nothing can be stored any more. */
  #ended: StoreError | undefined;

  constructor(folder: string, lock: Lock) {
    this.#folder = folder;
    this.#lock = lock;
  }

  async load(): Promise<void> {
    const state = readState(this.#folder);
    if (state === undefined) await writeState(this.#folder, 'open');
    if (state === 'filling') {
      throw new StoreError(
        `${this.#folder} is only partly filled: run connected-accounts migrate again to finish`,
      );
    }
    if (state === 'left') {
      throw new StoreError(
        `the data of ${this.#folder} was moved elsewhere: start with the store it was moved to`,
      );
    }
    clearUnfinished(this.#folder);
    for (const document of readDocuments(this.#folder)) this.#load(document);
  }

  #load(document: Document): void {
    const { tenant } = document;
    this.#documents.set(tenant, new TenantDocument(this.#surroundings(tenant), tenant, document));
    for (const { kind, row } of document.rows) {
      this.#show(tenant, { kind, id: row.id, row });
      if (kind === 'event') this.#order.seen(row.id);
    }
  }

  #surroundings(tenant: string): Surroundings {
    return {
      ...documentPaths(this.#folder, tenant),
      check: () => this.#lock.check(),
      eventId: () => this.#order.take(),
      stored: (changes) => {
        for (const change of changes) {
          this.#show(tenant, change);
          if (change.kind === 'event') this.#order.settle(change.id);
        }
      },
      lost: (changes, cause) => {
        // Memory and disk may differ now: only a restart, which reads the disk, can go on from here.
        if (cause instanceof UncertainWrite) {
          this.#ended = new StoreError(
            'the data folder failed while it was written: check the disk, then restart',
          );
        } else for (const { kind, id } of changes) if (kind === 'event') this.#order.settle(id);
      },
    };
  }

  /** Brings the finders in step with a row that is on disk. */
  #show(tenant: string, change: Stored): void {
    this.#index.update(tenant, change);
    if (change.kind !== 'event') return;
    if (change.row) this.#feed.add(change.id, tenant);
    else this.#feed.remove(change.id);
  }

  #document(tenant: string): TenantDocument {
    let document = this.#documents.get(tenant);
    if (!document) {
      document = new TenantDocument(this.#surroundings(tenant), tenant);
      this.#documents.set(tenant, document);
      this.#names = undefined;
    }
    return document;
  }

  now(): number {
    return Date.now();
  }

  get<K extends Kind>(tenant: string, kind: K, id: string): Promise<Rows[K] | undefined> {
    return Promise.resolve(this.#documents.get(tenant)?.get(kind, id) as Rows[K] | undefined);
  }

  list<K extends Kind>(tenant: string, kind: K, slice: Slice = {}): Promise<Rows[K][]> {
    return Promise.resolve((this.#documents.get(tenant)?.list(kind, slice) ?? []) as Rows[K][]);
  }

  async commit(tenant: string, writes: readonly Write[]): Promise<boolean> {
    if (this.#ended) throw this.#ended;
    checkWrites(writes);
    return this.#document(tenant).commit(writes);
  }

  putSession(tokenHash: string, session: SessionRow, now: number): Promise<void> {
    // The oldest come first, and all live equally long.
    for (const [hash, { endsAt }] of this.#sessions) {
      if (endsAt > now) break;
      this.#sessions.delete(hash);
    }
    this.#sessions.set(tokenHash, session);
    return Promise.resolve();
  }

  findSession(tokenHash: string, now: number): Promise<SessionRow | undefined> {
    const session = this.#sessions.get(tokenHash);
    if (session && session.endsAt > now) return Promise.resolve(session);
    this.#sessions.delete(tokenHash);
    return Promise.resolve(undefined);
  }

  revokeSessions(tenant: string, user?: string): Promise<void> {
    for (const [hash, session] of this.#sessions) {
      if (session.tenant === tenant && (user === undefined || session.user.id === user))
        this.#sessions.delete(hash);
    }
    return Promise.resolve();
  }

  find(handle: Handle): Promise<Found[]> {
    return Promise.resolve(this.#index.find(handleText(handle)));
  }

  findDue(now: number, limit: number): Promise<Found[]> {
    return Promise.resolve(this.#index.due(now, limit));
  }

  events(after: string, limit: number): Promise<EventRow[]> {
    const found = this.#feed.slice(after, this.#order.horizon, limit);
    return Promise.resolve(
      found.flatMap(({ id, tenant }) => (this.#documents.get(tenant)?.get('event', id) as EventRow) ?? []),
    );
  }

  scan<K extends Kind>(
    kind: K,
    after: { tenant: string; id: string } | undefined,
    limit: number,
  ): Promise<Scanned<K>[]> {
    const found: Scanned<K>[] = [];
    this.#names ??= [...this.#documents.keys()].sort();
    const start = after ? firstAfter(this.#names, after.tenant) - 1 : 0;
    for (const tenant of this.#names.slice(Math.max(0, start))) {
      if (found.length >= limit) break;
      if (after && tenant < after.tenant) continue;
      const slice = { after: tenant === after?.tenant ? after.id : '', limit: limit - found.length };
      const rows = this.#documents.get(tenant)?.list(kind, slice) ?? [];
      found.push(...rows.map((row) => ({ tenant, row: row as Rows[K] })));
    }
    return Promise.resolve(found);
  }

  ping(): Promise<void> {
    try {
      if (this.#ended) throw this.#ended;
      this.#lock.check();
      return Promise.resolve();
    } catch (error) {
      return Promise.reject(error as Error);
    }
  }

  async close(): Promise<void> {
    this.#ended ??= new StoreError('the store is closed');
    await Promise.all([...this.#documents.values()].map((document) => document.idle()));
    this.#lock.release();
  }
}
