import { firstAfter } from './sorted.ts';

/** Where each tenant's events are, in the order of their ids. */
export class EventFeed {
  readonly #ids: string[] = [];
  readonly #tenants: string[] = [];

  add(id: string, tenant: string): void {
    const at = firstAfter(this.#ids, id);
    if (this.#ids[at - 1] === id) return;
    this.#ids.splice(at, 0, id);
    this.#tenants.splice(at, 0, tenant);
  }

  remove(id: string): void {
    const at = firstAfter(this.#ids, id) - 1;
    if (this.#ids[at] !== id) return;
    this.#ids.splice(at, 1);
    this.#tenants.splice(at, 1);
  }

  /** Events after an id and before the horizon. */
  slice(after: string, horizon: string, limit: number): { id: string; tenant: string }[] {
    const found: { id: string; tenant: string }[] = [];
    for (let at = firstAfter(this.#ids, after); found.length < limit; at++) {
      const id = this.#ids[at];
      if (id === undefined || id >= horizon) break;
      found.push({ id, tenant: this.#tenants[at] ?? '' });
    }
    return found;
  }
}
