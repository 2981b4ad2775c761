import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Accounts, AccountsQuery } from '../../contract/api.ts';
import { Trouble, troubleOf, type AccountsClient } from '../client/client.ts';

/** What the list is narrowed to and sorted by. */
export type Narrowing = Omit<AccountsQuery, 'cursor'>;

/** Reads the list and keeps the last good one; knows nothing of how it is shown. */
export class AccountsController implements ReactiveController {
  /** The pages that were read, as one. */
  page: Accounts | undefined;
  trouble: Trouble | undefined;
  loading = false;
  narrowing: Narrowing = {};
  /** So many pages are wanted when the list is first read. */
  expected = 1;
  /** When the list was read that is shown, in epoch milliseconds. */
  #readAt = 0;
  readonly #host: ReactiveControllerHost;
  readonly #list: AccountsClient['list'];
  readonly #loaded: (before: Accounts | undefined) => void;
  #abort: AbortController | undefined;
  #pages: Accounts[] = [];

  constructor(
    host: ReactiveControllerHost,
    list: AccountsClient['list'],
    loaded: (before: Accounts | undefined) => void,
  ) {
    this.#host = host;
    this.#list = list;
    this.#loaded = loaded;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.loading = false;
  }

  /** The moment by the server's clock, in epoch milliseconds: this computer's may go wrong. */
  get now(): number {
    return this.page ? Date.parse(this.page.asOf) + Date.now() - this.#readAt : Date.now();
  }

  /** Pages that were read. */
  get count(): number {
    return this.#pages.length;
  }

  /** Reads as many pages as are shown; overtakes what is being read. */
  load(): Promise<void> {
    return this.#read(async (signal) => {
      const pages: Accounts[] = [];
      do {
        pages.push(await this.#page(signal, pages.at(-1)?.nextCursor));
      } while (pages.length < (this.count || this.expected) && pages.at(-1)?.nextCursor);
      return pages;
    });
  }

  /** Shows other sellers: the first page of what the list is narrowed to now. */
  narrow(narrowing: Narrowing): Promise<void> {
    this.narrowing = narrowing;
    return this.#read(async (signal) => [await this.#page(signal)]);
  }

  /** Appends the next page, if there is one. */
  async more(): Promise<void> {
    const nextCursor = this.page?.nextCursor;
    if (!nextCursor || this.loading) return;
    await this.#read(async (signal) => [...this.#pages, await this.#page(signal, nextCursor)]);
  }

  #page(signal: AbortSignal, cursor?: string | null): Promise<Accounts> {
    return this.#list({ ...this.narrowing, ...(cursor ? { cursor } : {}) }, signal);
  }

  async #read(list: (signal: AbortSignal) => Promise<Accounts[]>): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    const before = this.page;
    this.loading = true;
    this.#host.requestUpdate();
    try {
      const pages = await list(signal);
      if (signal.aborted) return;
      this.#take(pages);
      this.trouble = undefined;
    } catch (error) {
      if (signal.aborted) return;
      this.trouble = troubleOf(error);
    }
    this.loading = false;
    this.#host.requestUpdate();
    this.#loaded(before);
  }

  /** Shows no list, and a trouble in its place. */
  drop(): void {
    this.page = undefined;
    this.#pages = [];
    this.trouble = new Trouble('unknown');
  }

  /** The very same answers leave the very same list, so that nothing is compared or drawn again. */
  #take(pages: Accounts[]): void {
    if (pages.length === this.#pages.length && pages.every((page, at) => page === this.#pages[at])) return;
    // What is no list fails here, and not where it is drawn.
    for (const { host, tenant, viewer, totals, attempts, sellers } of pages)
      if (![host, tenant, viewer, totals, attempts].every(Boolean) || !sellers.every(({ groups }) => groups))
        throw new TypeError();
    this.#pages = pages;
    this.#readAt = Date.now();
    this.page = { ...(pages.at(-1) as Accounts), sellers: pages.flatMap(({ sellers }) => sellers) };
  }
}
