import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Accounts } from '../../contract/api.ts';
import { troubleOf, type AccountsClient, type Trouble } from '../client/client.ts';

/** Reads the list and keeps the last good one; knows nothing of how it is shown. */
export class AccountsController implements ReactiveController {
  page: Accounts | undefined;
  trouble: Trouble | undefined;
  loading = false;
  readonly #host: ReactiveControllerHost;
  readonly #client: () => AccountsClient;
  readonly #loaded: () => void;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, client: () => AccountsClient, loaded: () => void) {
    this.#host = host;
    this.#client = client;
    this.#loaded = loaded;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.loading = false;
  }

  /** Reads the first page; overtakes what is being read. */
  load(): Promise<void> {
    return this.#read((signal) => this.#client().list(signal));
  }

  /** Appends the next page, if there is one. */
  async more(): Promise<void> {
    const { nextCursor, sellers } = this.page ?? {};
    if (!nextCursor || !sellers) return;
    await this.#read(async (signal) => {
      const next = await this.#client().list(signal, nextCursor);
      return { ...next, sellers: [...sellers, ...next.sellers] };
    });
  }

  async #read(list: (signal: AbortSignal) => Promise<Accounts>): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.loading = true;
    this.#host.requestUpdate();
    try {
      const page = await list(abort.signal);
      if (abort.signal.aborted) return;
      this.page = page;
      this.trouble = undefined;
    } catch (error) {
      if (abort.signal.aborted) return;
      this.trouble = troubleOf(error);
    }
    this.loading = false;
    this.#host.requestUpdate();
    this.#loaded();
  }
}
