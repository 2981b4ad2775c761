import type { AttemptRow, ConnectionRow } from './rows.ts';
import type { Found, Write } from './store.ts';

/** The finders of the embedded store: rebuilt at start, kept in step with each commit, never on disk. */
export class RowIndex {
  readonly #attempts = new Map<string, { tenant: string; row: AttemptRow }>();
  readonly #states = new Map<string, string>();
  readonly #holders = new Map<string, Map<string, Found>>();
  readonly #keys = new Map<string, string>();

  update(tenant: string, writes: readonly Write[]): void {
    for (const { kind, row, remove } of writes) {
      if (kind === 'attempt') this.#setAttempt(tenant, row, remove ?? false);
      if (kind === 'connection') this.#setConnection(tenant, row, remove ?? false);
    }
  }

  #setAttempt(tenant: string, row: AttemptRow, remove: boolean): void {
    if (remove) this.#attempts.delete(row.id);
    else this.#attempts.set(row.id, { tenant, row });
    for (const { stateHash } of row.departures) {
      if (remove) this.#states.delete(stateHash);
      else this.#states.set(stateHash, row.id);
    }
  }

  #setConnection(tenant: string, { id, key }: ConnectionRow, remove: boolean): void {
    const place = `${tenant} ${id}`;
    const before = this.#keys.get(place);
    if (before !== undefined) this.#holders.get(before)?.delete(place);
    this.#keys.delete(place);
    if (remove || key === null) return;
    this.#keys.set(place, key);
    const holders = this.#holders.get(key) ?? new Map<string, Found>();
    this.#holders.set(key, holders.set(place, { tenant, id }));
  }

  attempt(id: string): Found | undefined {
    const entry = this.#attempts.get(id);
    return entry && { tenant: entry.tenant, id };
  }

  attemptByState(stateHash: string): Found | undefined {
    return this.attempt(this.#states.get(stateHash) ?? '');
  }

  holders(key: string): Found[] {
    return [...(this.#holders.get(key)?.values() ?? [])];
  }

  dueAttempts(now: number, limit: number): Found[] {
    return [...this.#attempts.values()]
      .filter(({ row }) => row.wakeAt <= now)
      .sort((left, right) => left.row.wakeAt - right.row.wakeAt)
      .slice(0, limit)
      .map(({ tenant, row }) => ({ tenant, id: row.id }));
  }
}
