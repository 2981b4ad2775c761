import { firstAfter } from './sorted.ts';

interface Entry {
  readonly id: string;
  readonly tenant: string;
}

const idOf = ({ id }: Entry) => id;
/** How far from the end an event may be put in its place at once; only while a folder is read come many from everywhere. */
const NEAR = 1000;

/** Where each tenant's events are, in the order of their ids. */
export class EventFeed {
  readonly #entries: Entry[] = [];
  #sorted = true;

  add(id: string, tenant: string): void {
    const at = this.#sorted ? firstAfter(this.#entries, id, idOf) : 0;
    if (this.#entries[at - 1]?.id === id) return;
    if (this.#sorted && this.#entries.length - at < NEAR) {
      this.#entries.splice(at, 0, { id, tenant });
    } else {
      this.#entries.push({ id, tenant });
      this.#sorted = false;
    }
  }

  remove(id: string): void {
    const entries = this.#inOrder();
    const at = firstAfter(entries, id, idOf) - 1;
    if (entries[at]?.id === id) entries.splice(at, 1);
  }

  /** Events after an id and before the horizon. */
  slice(after: string, horizon: string, limit: number): Entry[] {
    const entries = this.#inOrder();
    const start = firstAfter(entries, after, idOf);
    const end = firstAfter(entries, horizon, idOf);
    // The horizon is the id of the first that may not be seen yet.
    const visible = entries[end - 1]?.id === horizon ? end - 1 : end;
    return entries.slice(start, Math.max(start, Math.min(visible, start + limit)));
  }

  #inOrder(): Entry[] {
    if (!this.#sorted) this.#entries.sort((left, right) => (left.id < right.id ? -1 : 1));
    this.#sorted = true;
    return this.#entries;
  }
}
