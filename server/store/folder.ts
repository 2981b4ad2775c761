import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT, parseDocument, TenantDocument, writeDurably } from './document.ts';
import { handleText, type Handle } from './handles.ts';
import { lockFolder } from './lock.ts';
import { RowIndex } from './index-of-rows.ts';
import { KINDS, type Kind, type Rows, type SessionRow } from './rows.ts';
import { StoreError, type Found, type Slice, type Store, type Write } from './store.ts';

/**
 * The embedded store: a private folder with one durable document per tenant. For one process; the tenants are
 * in memory, so finders need no index on disk. Sessions live in memory only: after a restart the page asks its
 * host for a new one.
 * @throws StoreError when the folder can't be used, is in use, or holds something that can't be read.
 */
export async function openFolder(folder: string): Promise<Store> {
  prepare(folder);
  const unlock = lockFolder(folder);
  try {
    const store = new FolderStore(folder, unlock);
    await store.load();
    return store;
  } catch (error) {
    unlock();
    throw error;
  }
}

function prepare(folder: string): void {
  try {
    mkdirSync(join(folder, 'tenants'), { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    chmodSync(join(folder, 'tenants'), 0o700);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StoreError(
      `the data folder ${folder} can't be made or opened (${code}): choose one this user may write`,
    );
  }
}

class FolderStore implements Store {
  readonly #folder: string;
  readonly #unlock: () => void;
  readonly #documents = new Map<string, TenantDocument>();
  readonly #index = new RowIndex();
  readonly #sessions = new Map<string, SessionRow>();
  #closed = false;

  constructor(folder: string, unlock: () => void) {
    this.#folder = folder;
    this.#unlock = unlock;
  }

  async load(): Promise<void> {
    const marker = join(this.#folder, 'store.json');
    const files = readdirSync(join(this.#folder, 'tenants'));
    const documents = files.filter((name) => name.endsWith('.json'));
    if (!existsSync(marker)) {
      if (documents.length > 0) {
        throw new StoreError(
          `${this.#folder} holds tenants but no store.json: it is only part of a data folder`,
        );
      }
      await writeDurably(marker, JSON.stringify({ format: FORMAT }) + '\n');
    }
    // What a killed process was about to write was never acknowledged.
    for (const name of files.filter((file) => file.endsWith('.new')))
      rmSync(join(this.#folder, 'tenants', name));
    for (const name of documents) {
      const path = join(this.#folder, 'tenants', name);
      const stored = parseDocument(path, readFileSync(path, 'utf8'));
      this.#documents.set(stored.tenant, new TenantDocument(path, stored.tenant, stored));
      const writes = KINDS.flatMap((kind) =>
        Object.values(stored.rows[kind] ?? {}).map((row) => ({ kind, row }) as Write),
      );
      this.#index.update(stored.tenant, writes);
    }
  }

  #document(tenant: string): TenantDocument {
    let document = this.#documents.get(tenant);
    if (!document) {
      const name = createHash('sha256').update(tenant).digest('hex').slice(0, 40);
      document = new TenantDocument(join(this.#folder, 'tenants', `${name}.json`), tenant);
      this.#documents.set(tenant, document);
    }
    return document;
  }

  get<K extends Kind>(tenant: string, kind: K, id: string): Promise<Rows[K] | undefined> {
    return Promise.resolve(this.#documents.get(tenant)?.rows[kind].get(id));
  }

  list<K extends Kind>(tenant: string, kind: K, { after = '', limit }: Slice = {}): Promise<Rows[K][]> {
    const rows = [...(this.#documents.get(tenant)?.rows[kind].values() ?? [])]
      .filter(({ id }) => id > after)
      .sort((left, right) => (left.id < right.id ? -1 : 1));
    return Promise.resolve(limit === undefined ? rows : rows.slice(0, limit));
  }

  async commit(tenant: string, writes: readonly Write[]): Promise<boolean> {
    if (this.#closed) throw new StoreError('the store is closed');
    const stored = await this.#document(tenant).commit(writes);
    if (stored) this.#index.update(tenant, writes);
    return stored;
  }

  putSession(tokenHash: string, session: SessionRow): Promise<void> {
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

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#documents.values()].map((document) => document.idle()));
    this.#unlock();
  }
}
