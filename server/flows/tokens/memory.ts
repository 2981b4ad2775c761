import type { Provider } from '../../../contract/attempt.ts';
import type { Answer } from '../../amazon/answer.ts';
import { MINUTE, SECOND } from '../../clock.ts';
import type { Secret } from '../../security/secret.ts';

/** An access token that Amazon will take until it ends. */
export interface Access {
  readonly token: Secret;
  /** Epoch milliseconds. */
  readonly endsAt: number;
}

/** From here on a living token is replaced before somebody has to wait for it. */
const EARLY = 10 * MINUTE;
/** What is left has to be of use to whoever gets it. */
const USABLE = 30 * SECOND;
const LIMIT = 20_000;

export const isLiving = (access: Pick<Access, 'endsAt'>, now: number): boolean =>
  now < access.endsAt - USABLE;
export const isFresh = (access: Pick<Access, 'endsAt'>, now: number): boolean => now < access.endsAt - EARLY;

/** What one instance remembers of tokens. Nothing in it counts: the store says whether a token may be used. */
export class TokenMemory {
  readonly #access = new Map<string, Access>();
  readonly #running = new Map<string, Promise<Answer<Access>>>();
  readonly #behind = new Set<Promise<unknown>>();
  readonly #blocked = new Map<Provider, number>();
  /** Access tokens handed out and not yet written to the audit, by day, tenant and connection. */
  readonly issues = new Map<string, Issue>();

  /** Day of the last session that was written to the audit, by tenant and person. */
  readonly sessions = new Map<string, string>();

  known(grantId: string): Access | undefined {
    return this.#access.get(grantId);
  }

  keep(grantId: string, access: Access): void {
    // The oldest go first: they are the next to end.
    const [oldest] = this.#access.size >= LIMIT ? this.#access.keys() : [];
    if (oldest !== undefined) this.#access.delete(oldest);
    this.#access.delete(grantId);
    this.#access.set(grantId, access);
  }

  forget(grantId: string): void {
    this.#access.delete(grantId);
  }

  /** Whoever asks while the same work is running gets its result. */
  once(name: string, work: () => Promise<Answer<Access>>): Promise<Answer<Access>> {
    const running = this.#running.get(name);
    if (running) return running;
    const started = work().finally(() => this.#running.delete(name));
    this.#running.set(name, started);
    return started;
  }

  /** Amazon refused the application itself; for a while nobody needs to hear it again. */
  block(provider: Provider, until: number): void {
    this.#blocked.set(provider, until);
  }

  isBlocked(provider: Provider, now: number): boolean {
    return now < (this.#blocked.get(provider) ?? 0);
  }

  /** Work for which nobody waits; the server finishes it before it stops. */
  behind(work: Promise<unknown>): void {
    const settled = work.finally(() => this.#behind.delete(settled));
    this.#behind.add(settled);
  }

  async idle(): Promise<void> {
    await Promise.allSettled(this.#behind);
  }
}

/** What a token was handed out for. */
export type Served =
  | { readonly kind: 'connection'; readonly id: string }
  | { readonly kind: 'adsLogin'; readonly id: string; readonly profileId: string };

/** How often tokens for one thing were handed out on one day (UTC). */
export interface Issue {
  readonly tenant: string;
  readonly served: Served;
  readonly day: string;
  /** Done when the day's first is on disk. */
  readonly written: Promise<void>;
  count: number;
}
