import { handlesOf, wakeOf } from './handles.ts';
import type { Kind, Rows } from './rows.ts';
import type { Found } from './store.ts';
import { WakeQueue, type Waking } from './wake-queue.ts';

/** A row as it is from now on, or `undefined` when it is gone. */
export interface Stored {
  kind: Kind;
  id: string;
  row: Rows[Kind] | undefined;
}

interface Entry extends Waking {
  readonly found: Found;
  readonly handles: readonly string[];
}

/** The finders of the embedded store: rebuilt at start, kept in step with each commit, never on disk. */
export class RowIndex {
  readonly #entries = new Map<string, Entry>();
  /** Most handles lead to one row; a set only where they lead to several. */
  readonly #byHandle = new Map<string, Entry | Set<Entry>>();
  readonly #waking = new WakeQueue<Entry>();
  /** Kinds of which there are entries. */
  readonly #kinds = new Set<Kind>();

  update(tenant: string, { kind, id, row }: Stored): void {
    const handles = row ? handlesOf(kind, row) : [];
    const wakeAt = row ? wakeOf(row) : null;
    const isFindable = handles.length > 0 || wakeAt !== null;
    // Most rows are of kinds that nobody ever looks for.
    if (!isFindable && !this.#kinds.has(kind)) return;
    const place = `${kind}\n${id}\n${tenant}`;
    this.#forget(place);
    if (!isFindable) return;
    this.#kinds.add(kind);
    const entry = { found: { tenant, kind, id }, handles, wakeAt: wakeAt ?? Infinity, slot: -1 };
    this.#entries.set(place, entry);
    for (const handle of handles) {
      const there = this.#byHandle.get(handle);
      if (there instanceof Set) there.add(entry);
      else this.#byHandle.set(handle, there ? new Set([there, entry]) : entry);
    }
    if (wakeAt !== null) this.#waking.add(entry);
  }

  #forget(place: string): void {
    const entry = this.#entries.get(place);
    if (!entry) return;
    this.#entries.delete(place);
    if (entry.slot >= 0) this.#waking.remove(entry);
    for (const handle of entry.handles) {
      const there = this.#byHandle.get(handle);
      if (there instanceof Set && there.size > 1) there.delete(entry);
      else this.#byHandle.delete(handle);
    }
  }

  find(handle: string): Found[] {
    const there = this.#byHandle.get(handle);
    return (there instanceof Set ? [...there] : there ? [there] : []).map(({ found }) => found);
  }

  due(now: number, limit: number): Found[] {
    return this.#waking.due(now, limit).map(({ found }) => found);
  }
}
