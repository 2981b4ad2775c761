import type { Context as Call } from 'hono';
import { ProblemError } from '../problem.ts';
import { createLimiter, type Limiter } from '../security/limiter.ts';

/** Who asked over the network; a server that hands requests on tells it. */
export interface Client {
  /** The address at the other end of the connection: a person's, or the nearest proxy's. */
  address?: string | undefined;
}

/** How often each may ask: a key, a person at the element, an address at the browser's pages. */
export const createLimits = () => ({
  keys: createLimiter({ burst: 1000, perSecond: 500 }),
  people: createLimiter({ burst: 240, perSecond: 10 }),
  addresses: createLimiter({ burst: 300, perSecond: 10 }),
});
export type Limits = ReturnType<typeof createLimits>;

/** @throws ProblemError `too_many_requests`, and says when to come back */
export function limit(limiter: Limiter, who: string, call: Call): void {
  const wait = limiter.take(who);
  if (wait === 0) return;
  call.header('retry-after', String(wait));
  throw new ProblemError('too_many_requests');
}

/**
 * The address of whoever asks. `X-Forwarded-For` counts only as far as our own proxies wrote it: what stands before
 * that, anybody can write. `undefined` when a host hands requests on without saying where they come from.
 */
export function addressOf(call: Call, trustedProxies: number): string | undefined {
  const { address } = (call.env ?? {}) as Client;
  if (trustedProxies === 0) return address;
  const forwarded = (call.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return forwarded.at(-trustedProxies) || forwarded[0] || address;
}
