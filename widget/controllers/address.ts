import type { ReactiveController } from 'lit';
import type { Narrowing } from './accounts.ts';
import type { Model } from './model.ts';

/** So that the host's own parameters are left alone. */
const PREFIX = 'accounts-';
const KEYS = ['q', 'filter', 'state', 'region', 'country', 'sort'] as const;
const MOST_PAGES = 20;

/** It draws nothing. */
export const styles = [];

/** Keeps search, filters, sort, pages and the open seller in the page's address, where the host wants them. */
export class AddressController implements ReactiveController {
  readonly #model: Model;
  #abort: AbortController | undefined;
  #written = '';
  #seller: string | undefined;

  constructor(model: Model) {
    this.#model = model;
    this.#read();
    model.element.addController(this);
  }

  hostConnected(): void {
    const { signal } = (this.#abort = new AbortController());
    const again = () => {
      const { accounts } = this.#model;
      const before = JSON.stringify(accounts.narrowing);
      this.#read();
      if (before !== JSON.stringify(accounts.narrowing)) void this.#model.narrow({});
      this.#model.element.requestUpdate();
    };
    window.addEventListener('popstate', again, { signal });
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  hostUpdated(): void {
    const { element } = this.#model;
    const wanted = this.#wanted();
    if (wanted.toString() === this.#written) return;
    // Opening a seller is a step that "Back" takes back; typing is not.
    const step = element.seller === this.#seller ? 'replaceState' : 'pushState';
    this.#written = wanted.toString();
    this.#seller = element.seller;
    const others = this.#parameters();
    for (const key of [...others.keys()]) if (key.startsWith(PREFIX)) others.delete(key);
    for (const [key, value] of wanted) others.set(key, value);
    const text = others.toString();
    const { pathname, search, hash } = location;
    const address =
      element.address === 'hash'
        ? pathname + search + (text && `#${text}`)
        : pathname + (text && `?${text}`) + hash;
    history[step](history.state, '', address);
  }

  /** What the address says, into the list. */
  #read(): void {
    const { accounts, element } = this.#model;
    const parameters = this.#parameters();
    const value = (key: string) => parameters.get(PREFIX + key) ?? undefined;
    const found = KEYS.map((key) => [key, value(key)]).filter(([, text]) => text);
    accounts.narrowing = Object.fromEntries(found) as Narrowing;
    accounts.expected = Math.min(MOST_PAGES, Number(value('pages')) || 1);
    this.#seller = value('seller');
    element.seller = this.#seller;
    this.#written = this.#wanted().toString();
  }

  #wanted(): URLSearchParams {
    const { accounts, element } = this.#model;
    const pages = accounts.count > 1 ? String(accounts.count) : undefined;
    const all = { ...accounts.narrowing, pages, seller: element.seller };
    const set = Object.entries(all).filter((pair): pair is [string, string] => Boolean(pair[1]));
    return new URLSearchParams(set.map(([key, text]) => [PREFIX + key, text]));
  }

  #parameters(): URLSearchParams {
    return new URLSearchParams(
      this.#model.element.address === 'hash' ? location.hash.slice(1) : location.search,
    );
  }
}
