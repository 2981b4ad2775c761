import { HOUR } from '../clock.ts';
import { nextTry } from '../rules/attempt.ts';
import type { Found } from '../store/store.ts';

/** More rows than this that fail at once are no accident of single rows. */
const MOST = 10_000;

/**
 * Rows whose work failed: each is left alone for a while, longer each time, so that what always fails keeps nobody
 * else waiting. One instance's memory; after a restart everything is tried once more.
 */
export class FailingRows {
  readonly #rows = new Map<string, { failures: number; until: number }>();

  /** How many there are: so many more have to be asked for to find others. */
  get size(): number {
    return this.#rows.size;
  }

  /** Rows that nobody meets any more: erased, or mended by another instance. The map is in the order of failures. */
  forgetOld(now: number): void {
    for (const [place, { until }] of this.#rows) {
      if (now < until + HOUR) return;
      this.#rows.delete(place);
    }
  }

  isResting(found: Found, now: number): boolean {
    return now < (this.#rows.get(placeOf(found))?.until ?? 0);
  }

  failed(found: Found, now: number): void {
    const place = placeOf(found);
    const failures = (this.#rows.get(place)?.failures ?? 0) + 1;
    const [oldest] = this.#rows.size >= MOST ? this.#rows.keys() : [];
    if (oldest !== undefined) this.#rows.delete(oldest);
    this.#rows.delete(place);
    this.#rows.set(place, { failures, until: nextTry(failures, now) });
  }

  worked(found: Found): void {
    this.#rows.delete(placeOf(found));
  }
}

const placeOf = ({ tenant, kind, id }: Found): string => JSON.stringify([tenant, kind, id]);
