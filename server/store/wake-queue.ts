/** Something that has to be looked at again at a time. */
export interface Waking {
  readonly wakeAt: number;
  /** Where it stands in the queue; the queue's own. */
  slot: number;
}

/** What wakes first is found without looking at the rest: a binary heap whose members know their place. */
export class WakeQueue<T extends Waking> {
  readonly #heap: T[] = [];

  get size(): number {
    return this.#heap.length;
  }

  add(item: T): void {
    this.#put(item, this.#heap.length);
    this.#rise(item.slot);
  }

  remove(item: T): void {
    const last = this.#heap.pop();
    if (last === undefined || last === item) return;
    this.#put(last, item.slot);
    this.#rise(last.slot);
    this.#sink(last.slot);
  }

  /** At most `limit` whose time has come, the longest waiting first. Leaves them where they are. */
  due(now: number, limit: number): T[] {
    const found: T[] = [];
    const open = [0];
    while (found.length < limit && open.length > 0) {
      const next = open.reduce(
        (best, slot, at) => (this.#time(slot) < this.#time(open[best]) ? at : best),
        0,
      );
      const [slot = 0] = open.splice(next, 1);
      const item = this.#heap[slot];
      if (!item || item.wakeAt > now) continue;
      found.push(item);
      open.push(2 * slot + 1, 2 * slot + 2);
    }
    return found;
  }

  #time(slot = -1): number {
    return this.#heap[slot]?.wakeAt ?? Infinity;
  }

  #put(item: T, slot: number): void {
    this.#heap[slot] = item;
    item.slot = slot;
  }

  #swap(one: number, two: number): void {
    const [first, second] = [this.#heap[one], this.#heap[two]];
    if (!first || !second) return;
    this.#put(first, two);
    this.#put(second, one);
  }

  #rise(slot: number): void {
    while (slot > 0) {
      const above = (slot - 1) >> 1;
      if (this.#time(above) <= this.#time(slot)) return;
      this.#swap(above, slot);
      slot = above;
    }
  }

  #sink(slot: number): void {
    for (;;) {
      const [left, right] = [2 * slot + 1, 2 * slot + 2];
      const below = this.#time(right) < this.#time(left) ? right : left;
      if (this.#time(below) >= this.#time(slot)) return;
      this.#swap(below, slot);
      slot = below;
    }
  }
}
