import type { ReactiveController } from 'lit';
import type { Accounts } from '../../contract/api.ts';
import type { Connection } from '../../contract/connection.ts';
import { isLive } from '../views/find.ts';
import { connectionsOf } from '../views/view.ts';
import type { Model } from './model.ts';
import type { TripController } from './trip.ts';

/** Pauses between two looks, in milliseconds: usually, and while somebody is on the way. */
const CALM = 60_000;
const BUSY = 10_000;
/** Coming back to the page looks at once, but not more often than this. */
const AT_LEAST = 5_000;
/** So long a change made elsewhere glows. */
const GLOW = 1_200;

/** Notices what is changed elsewhere: by the account's owner, Amazon, a colleague, another tab. Hidden, it rests. */
export class LiveController implements ReactiveController {
  /** Ids of connections that were changed elsewhere a moment ago. */
  changed: ReadonlySet<string> = new Set();
  /** When the server last answered, in epoch milliseconds. */
  seenAt = Date.now();
  readonly #model: Model;
  readonly #trip: TripController;
  #channel: BroadcastChannel | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #glow: ReturnType<typeof setTimeout> | undefined;

  constructor(model: Model, trip: TripController) {
    this.#model = model;
    this.#trip = trip;
    model.element.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#abort = new AbortController());
    this.#channel = new BroadcastChannel('connected-accounts');
    this.#channel.onmessage = ({ data }) => {
      if (data === this.#model.server) void this.#look();
    };
    document.addEventListener('visibilitychange', this.#return, { signal });
    window.addEventListener('focus', this.#return, { signal });
    window.addEventListener('online', this.#wake, { signal });
    window.addEventListener('offline', this.#wake, { signal });
    this.#schedule();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#channel?.close();
    this.#channel = undefined;
    clearTimeout(this.#timer);
    clearTimeout(this.#glow);
  }

  /** Other tabs look, too. */
  tell(): void {
    this.#channel?.postMessage(this.#model.server);
  }

  /** Finds what a look in the background has brought, and lets it glow. */
  compare(before: Accounts | undefined, page: Accounts): void {
    this.seenAt = Date.now();
    // Something may have begun, or come to its end.
    this.#schedule();
    if (!before || this.#model.isLoud) return;
    const known = new Map(all(before).map((connection) => [connection.id, text(connection)]));
    const changed = all(page).filter(
      (connection) => known.has(connection.id) && known.get(connection.id) !== text(connection),
    );
    if (changed.length === 0) return;
    this.changed = new Set(changed.map(({ id }) => id));
    clearTimeout(this.#glow);
    this.#glow = setTimeout(() => {
      this.changed = new Set();
      this.#model.element.requestUpdate();
    }, GLOW);
  }

  readonly #return = (): void => {
    if (document.hidden) clearTimeout(this.#timer);
    else if (Date.now() - this.seenAt > AT_LEAST) void this.#look();
    else this.#schedule();
  };

  readonly #wake = (): void => {
    this.#model.element.requestUpdate();
    if (navigator.onLine) void this.#look();
  };

  async #look(): Promise<void> {
    clearTimeout(this.#timer);
    if (document.hidden || this.#model.accounts.loading) return this.#schedule();
    await this.#model.refresh(true);
    if (!this.#model.accounts.trouble) this.seenAt = Date.now();
    // "12 minutes ago" has grown older, whatever the answer was.
    this.#model.element.requestUpdate();
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#abort?.signal.aborted || document.hidden) return;
    this.#timer = setTimeout(() => void this.#look(), this.#isBusy ? BUSY : CALM);
  }

  /** Somebody is at Amazon, holds a link, or something is being loaded. */
  get #isBusy(): boolean {
    const { page } = this.#model.accounts;
    return (
      this.#trip.underWay.length > 0 ||
      page?.links.some(isLive) === true ||
      all(page).some(
        ({ link, marketplaces }) =>
          (link && isLive(link)) || marketplaces.some(({ onboarding }) => onboarding === 'onboarding'),
      )
    );
  }
}

const all = (page: Accounts | undefined): Connection[] => page?.sellers.flatMap(connectionsOf) ?? [];

/** What a person would notice; not when a machine last renewed a token. */
const text = (connection: Connection): string =>
  JSON.stringify({ ...connection, refreshedAt: null, lastSuccessAt: null, checkAfter: null });
