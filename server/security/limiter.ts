import { SECOND } from '../clock.ts';

/** Lets everybody do something so often, in a memory that does not grow. */
export interface Limiter {
  /** Counts one. @returns 0, or in how many seconds to come back */
  take(who: string): number;
  readonly size: number;
}

/**
 * A bucket for each caller: `burst` at once, and `perSecond` from then on. Whoever was not seen for longest is
 * forgotten first when there are `most`.
 * @param now a clock that never jumps, in milliseconds
 */
export function createLimiter(options: {
  burst: number;
  perSecond: number;
  most?: number;
  now?: () => number;
}): Limiter {
  const { burst, perSecond, most = 20_000, now = () => performance.now() } = options;
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(who) {
      const at = now();
      const known = buckets.get(who);
      const left = known ? Math.min(burst, known.left + ((at - known.at) / SECOND) * perSecond) : burst;
      // Put back at the end: the map's order is the order of the last visits.
      buckets.delete(who);
      buckets.set(who, { left: left < 1 ? left : left - 1, at });
      const [oldest] = buckets.keys();
      if (buckets.size > most && oldest !== undefined) buckets.delete(oldest);
      return left < 1 ? Math.ceil((1 - left) / perSecond) : 0;
    },
    get size() {
      return buckets.size;
    },
  };
}
