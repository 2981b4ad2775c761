import type { ReactiveController } from 'lit';
import type { Accounts } from '../../contract/api.ts';
import { RETURN_FRAGMENT } from '../../contract/handshake.ts';
import type { Seller } from '../../contract/connection.ts';
import type { Trouble } from '../client/client.ts';
import { Http } from '../client/http.ts';
import { baseOf, fetchFrom, SessionKeeper } from '../client/session.ts';
import type { ConnectedAccounts } from '../connected-accounts.ts';
import { AccountsEvent, type AccountsEventDetails, type AccountsEventName } from '../events.ts';
import type { DialogState } from '../dialogs/dialog.ts';
import { connectionsOf, FEW, type Actions, type Layout, type View } from '../views/view.ts';
import { en, type Words } from '../words/en.ts';
import { AccountsController, type Narrowing } from './accounts.ts';
import type { AddressController } from './address.ts';
import { LanguageController } from './language.ts';
import type { Later } from './later.ts';
import { Parts, type Part } from './parts.ts';
import { remember, remembered } from './remembered.ts';

/** Waiting is said after so many milliseconds, and that it takes long. */
const SAID = 300;
const LATE = 8000;

/** All that the element knows at a moment. Views only read it. */
export class Model implements ReactiveController {
  readonly element: ConnectedAccounts;
  readonly accounts: AccountsController;
  readonly language: LanguageController;
  readonly parts: Parts;
  readonly actions: Actions;
  later: Later | undefined;
  /** What the person did and came to nothing. */
  trouble: Trouble | undefined;
  /** Said to those who listen: politely, and at once. */
  announcement = '';
  alert = '';
  isLate = false;
  isUpdating = false;
  /** A failure to read the list is shown; not that of a look in the background. */
  isLoud = true;
  country = '';
  chosenLayout = remembered().layout;
  /** How the list looked last time. */
  readonly shape = remembered().shape ?? { layout: 'cards', sellers: 1 };
  readonly asked = new Set<string>();
  readonly toggled = new Set<string>();
  readonly selected = new Set<string>();
  #http: Http | undefined;
  #address: AddressController | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(element: ConnectedAccounts) {
    this.element = element;
    this.language = new LanguageController(element);
    this.parts = new Parts(element, () => this.#begin());
    this.accounts = new AccountsController(
      element,
      (query, signal) => (element.client ?? this.http).list(query, signal),
      (before) => void this.#loaded(before),
    );
    // Every action comes with the part `rest`; a click that is earlier waits for it.
    this.actions = new Proxy({} as Actions, {
      get: (_, name: keyof Actions) => (this.later ? this.later.actions[name] : this.#afterwards(name)),
    });
    element.addController(this);
  }

  hostConnected(): void {
    for (const part of this.#needed()) void this.parts.load(part);
    // After the update, so that properties which a page sets right after adding the element count.
    void this.element.updateComplete.then(async () => {
      if (!this.element.isConnected) return;
      if (['query', 'hash'].includes(this.element.address)) await this.#followAddress();
      void this.refresh();
      if (!location.hash.includes(`${RETURN_FRAGMENT}=`)) return;
      await this.parts.load('rest');
      await this.later?.trip.arrive();
    });
  }

  hostDisconnected(): void {
    this.#stopWaiting();
  }

  hostUpdate(): void {
    if (this.accounts.page) for (const part of this.#needed()) void this.parts.load(part);
  }

  get server(): string {
    return baseOf(this.element.server || location.origin);
  }

  get http(): Http {
    const { fetchSession, sessionUrl } = this.element;
    const session = fetchSession ?? ((ability) => fetchFrom(sessionUrl, ability));
    return (this.#http ??= new Http(this.server, new SessionKeeper(this.server, session)));
  }

  /** The next request goes where the element's properties now say. */
  forgetHttp(): void {
    this.#http = undefined;
  }

  /** English ones of a part are there once it is loaded, which is before they are drawn. */
  get words(): Words {
    const { strings } = this.element;
    const { loaded } = this.parts;
    const own = Object.values(loaded).map((part) => ('words' in part ? part.words : undefined));
    const spoken = this.language.current?.words;
    const problems = { ...loaded.rest?.words.problems, ...spoken?.problems, ...strings?.problems };
    return Object.assign({}, en, ...own, spoken, strings, { problems }) as Words;
  }

  get locale(): string {
    return this.language.current?.locale ?? 'en';
  }

  /** What the person chose, else what the host wants, else what suits the number of sellers. */
  get layout(): Layout {
    const { layout, noLayoutSwitch } = this.element;
    const wanted = (noLayoutSwitch ? undefined : this.chosenLayout) ?? layout;
    if (wanted === 'cards' || wanted === 'table') return wanted;
    const { page } = this.accounts;
    if (!page) return this.shape.layout;
    return page.totals.sellers > FEW ? 'table' : 'cards';
  }

  /** The seller that is open, or the only one. */
  get seller(): Seller | undefined {
    const { sellers = [], totals } = this.accounts.page ?? {};
    return totals?.sellers === 1 ? sellers[0] : sellers.find(({ id }) => id === this.element.seller);
  }

  /** The part that draws the list. */
  get body(): 'empty' | 'seller' | 'sellers' | 'table' {
    const { page } = this.accounts;
    const sellers = page?.totals.sellers ?? this.shape.sellers;
    if (page && sellers === 0) return 'empty';
    if (this.layout === 'table') return 'table';
    return (page ? this.seller : sellers === 1) ? 'seller' : 'sellers';
  }

  get needsTools(): boolean {
    return (this.accounts.page?.totals.sellers ?? 0) > FEW;
  }

  #needed(): Part[] {
    const { sellers = [], attempts = [], viewer, totals } = this.accounts.page ?? {};
    const parts: Part[] = [this.body];
    if (this.needsTools) parts.push('tools');
    const isViewer = viewer && !viewer.abilities.includes('connect');
    // Whatever is to be done is drawn by it.
    const isCalm = sellers.flatMap(connectionsOf).every(({ state, link }) => state === 'connected' && !link);
    if (attempts.length > 0 || totals?.needAction || isViewer || !isCalm) parts.push('rest');
    return parts;
  }

  /** What views draw from; `undefined` until the list and all that it takes are there, so that nothing moves later. */
  get view(): View | undefined {
    const { accounts, element, later } = this;
    const { page, narrowing } = accounts;
    if (!page || !this.language.current || !this.#needed().every((part) => part in this.parts.loaded))
      return undefined;
    return {
      words: this.words,
      locale: this.locale,
      page,
      actions: this.actions,
      busy: later?.trip.busy ?? false,
      now: accounts.now,
      attempts: later?.trip.underWay ?? [],
      narrowing,
      seller: this.seller,
      showMws: element.showMws,
      showAuthorization: element.showAuthorization,
      later: this.parts.loaded.rest,
      toggled: this.toggled,
      selected: this.selected,
      changed: later?.live.changed ?? new Set(),
      asked: this.asked,
    };
  }

  /** Reads the list again; `quiet` looks go unnoticed unless something has changed. */
  async refresh(quiet = false): Promise<void> {
    if (!this.element.isConnected) return;
    this.isLoud = !quiet;
    await this.#wait(() => this.accounts.load(), quiet);
  }

  async narrow(changes: Narrowing): Promise<void> {
    const narrowing = Object.entries({ ...this.accounts.narrowing, ...changes }).filter(([, value]) => value);
    this.selected.clear();
    this.isLoud = true;
    await this.#wait(() => this.accounts.narrow(Object.fromEntries(narrowing)), false);
  }

  async #wait(work: () => Promise<void>, quiet: boolean): Promise<void> {
    this.#stopWaiting();
    const after = (pause: number, change: () => void) =>
      setTimeout(() => {
        change();
        this.element.requestUpdate();
      }, pause);
    if (!quiet)
      this.#timers = [
        after(SAID, () => (this.isUpdating = this.accounts.page !== undefined)),
        after(LATE, () => (this.isLate = true)),
      ];
    await work();
    if (!this.accounts.loading) this.#stopWaiting();
  }

  #stopWaiting(): void {
    this.#timers.forEach(clearTimeout);
    if (this.isLate || this.isUpdating) this.element.requestUpdate();
    this.isLate = this.isUpdating = false;
  }

  async open(dialog: DialogState): Promise<void> {
    if (!this.element.isConnected) return;
    if (await this.parts.load('rest')) await this.later?.dialogs.open(dialog);
  }

  /** What cannot be drawn is no list: says so, and keeps the element in the page. */
  stumble(error: unknown): void {
    console.warn(error);
    this.accounts.drop();
    this.isLoud = true;
  }

  say(text: string): void {
    this.announcement = text;
    this.element.requestUpdate();
  }

  /** Returns whether the element may go on. */
  emit<Name extends AccountsEventName>(name: Name, detail: AccountsEventDetails[Name]): boolean {
    return this.element.dispatchEvent(new AccountsEvent(name, detail));
  }

  #afterwards(name: keyof Actions) {
    return async (...details: never[]): Promise<void> => {
      await this.parts.load('rest');
      (this.later?.actions[name] as ((...details: never[]) => void) | undefined)?.(...details);
    };
  }

  async #followAddress(): Promise<void> {
    await this.parts.load('address');
    const { address } = this.parts.loaded;
    if (address) this.#address ??= new address.AddressController(this);
  }

  #begin(): void {
    const { rest } = this.parts.loaded;
    if (this.later || !rest) return;
    this.later = new rest.Later(this);
    if (this.accounts.page) this.later.take(undefined, this.accounts.page);
  }

  async #loaded(before: Accounts | undefined): Promise<void> {
    const { page, trouble } = this.accounts;
    if (page && page !== before && !trouble) {
      this.later?.take(before, page);
      const { sellers, needAction } = page.totals;
      remember({ shape: { layout: this.layout, sellers } });
      this.emit('accounts-load', { sellers, needAction });
    }
    // The next thing a person does needs it.
    await this.parts.load('rest');
    if (trouble && this.isLoud) this.later?.complain(trouble);
  }
}
