import { handlesOf, wakeOf } from './handles.ts';
import type { Found, Write } from './store.ts';

interface Entry {
  readonly found: Found;
  readonly handles: readonly string[];
  readonly wakeAt: number | null;
}

/** The finders of the embedded store: rebuilt at start, kept in step with each commit, never on disk. */
export class RowIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #byHandle = new Map<string, Set<Entry>>();
  readonly #waking = new Set<Entry>();

  update(tenant: string, writes: readonly Write[]): void {
    for (const write of writes) {
      const place = `${tenant} ${write.kind} ${write.row.id}`;
      this.#forget(place);
      if (!write.remove) this.#keep(place, entryOf(tenant, write));
    }
  }

  #keep(place: string, entry: Entry): void {
    if (entry.handles.length === 0 && entry.wakeAt === null) return;
    this.#entries.set(place, entry);
    for (const handle of entry.handles) {
      const entries = this.#byHandle.get(handle) ?? new Set();
      this.#byHandle.set(handle, entries.add(entry));
    }
    if (entry.wakeAt !== null) this.#waking.add(entry);
  }

  #forget(place: string): void {
    const entry = this.#entries.get(place);
    if (!entry) return;
    this.#entries.delete(place);
    this.#waking.delete(entry);
    for (const handle of entry.handles) {
      const entries = this.#byHandle.get(handle);
      entries?.delete(entry);
      if (entries?.size === 0) this.#byHandle.delete(handle);
    }
  }

  find(handle: string): Found[] {
    return [...(this.#byHandle.get(handle) ?? [])].map(({ found }) => found);
  }

  due(now: number, limit: number): Found[] {
    return [...this.#waking]
      .flatMap(({ found, wakeAt }) => (wakeAt !== null && wakeAt <= now ? [{ found, wakeAt }] : []))
      .sort((left, right) => left.wakeAt - right.wakeAt)
      .slice(0, limit)
      .map(({ found }) => found);
  }
}

function entryOf(tenant: string, { kind, row }: Write): Entry {
  return {
    found: { tenant, kind, id: row.id },
    handles: handlesOf(kind, row),
    wakeAt: wakeOf(row),
  };
}
