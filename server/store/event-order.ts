/**
 * Numbers events across tenants whose files reach the disk at different times. Numbers rise with the machine's
 * clock, so that they never start again below what a reader has seen: not after a restart, and not after a backup
 * was restored.
 */
export class EventOrder {
  #last = 0;
  /** Numbers given out for events that are on their way to disk, rising. */
  readonly #pending = new Set<number>();

  /** An id that sorts after all before it. */
  take(): string {
    this.#last = Math.max(this.#last + 1, Date.now());
    this.#pending.add(this.#last);
    return eventId(this.#last);
  }

  /** The event is on disk, or never will be. */
  settle(id: string): void {
    this.#pending.delete(Number(id));
  }

  /** An event that was there already. */
  seen(id: string): void {
    this.#last = Math.max(this.#last, Number(id));
  }

  /** Readers may see what is before this id: nothing can appear there any more. */
  get horizon(): string {
    const [first = this.#last + 1] = this.#pending;
    return eventId(first);
  }
}

/** Numbers as texts that sort alike. */
export const eventId = (number: number): string => String(number).padStart(16, '0');
