import type { ReactiveController } from 'lit';
import { troubleOf, type AccountsClient, type Trouble } from '../client/client.ts';
import { createHttpClient } from '../client/http-client.ts';
import { baseOf, fetchFrom, SessionKeeper } from '../client/session.ts';
import type { ConnectedAccounts } from '../connected-accounts.ts';
import { AccountsEvent, type AccountsEventDetails, type AccountsEventName } from '../events.ts';
import type { View } from '../views/view.ts';
import { en, type Words } from '../words/en.ts';
import { AccountsController } from './accounts.ts';
import { createActions } from './actions.ts';
import { DialogController } from './dialogs.ts';
import { FocusController } from './focus.ts';
import { tellOutcome } from './outcomes.ts';
import { Parts } from './parts.ts';
import { TripController } from './trip.ts';

const LATE = 8000;

/** All that the element knows at a moment, and the controllers that change it. Views only ever read. */
export class Model implements ReactiveController {
  readonly element: ConnectedAccounts;
  readonly accounts: AccountsController;
  readonly trip: TripController;
  readonly dialogs: DialogController;
  readonly focus: FocusController;
  readonly parts: Parts;
  readonly actions = createActions(this);
  /** What the person did and came to nothing. */
  trouble: Trouble | undefined;
  /** Said to those who listen: politely, and at once. */
  announcement = '';
  alert = '';
  /** The list takes longer than usual. */
  late = false;
  asked = false;
  country = '';
  query = '';
  #client: AccountsClient | undefined;
  #lateTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: ConnectedAccounts) {
    this.element = element;
    const client = () => this.client;
    this.parts = new Parts(element);
    this.accounts = new AccountsController(element, client, () => this.#loaded());
    this.trip = new TripController(element, client, {
      server: () => this.server,
      prefersPopup: () =>
        element.flow === '' ? !matchMedia('(pointer: coarse)').matches : element.flow === 'popup',
      attemptChanged: (attempt, seen) => {
        // What the page finds when it opens is shown, and neither said aloud nor given the focus.
        if (seen) tellOutcome(this, attempt);
      },
      failed: (trouble) => this.fail(trouble),
    });
    this.focus = new FocusController(element);
    this.dialogs = new DialogController(element, this.#forDialogs(), () => this.parts.load());
    this.focus.held = () => this.dialogs.current !== undefined;
    element.addController(this);
  }

  hostConnected(): void {
    // After the update, so that properties which a page sets right after adding the element count.
    void this.element.updateComplete.then(() => {
      if (!this.element.isConnected) return;
      void this.trip.arrive();
      void this.refresh();
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#lateTimer);
  }

  get server(): string {
    return baseOf(this.element.server || location.origin);
  }

  get client(): AccountsClient {
    const { client, fetchSession, sessionUrl } = this.element;
    if (client) return client;
    const session = fetchSession ?? (() => fetchFrom(sessionUrl));
    return (this.#client ??= createHttpClient(this.server, new SessionKeeper(this.server, session)));
  }

  /** The next request goes where the element's properties now say. */
  forgetClient(): void {
    this.#client = undefined;
  }

  /** Those of panels and dialogs are there once these are loaded, which is before they are drawn. */
  get words(): Words {
    const { strings } = this.element;
    const { panels } = this.parts;
    return {
      ...en,
      ...panels?.later,
      ...strings,
      problems: { ...panels?.problems, ...strings.problems },
    } as Words;
  }

  get locale(): string {
    const { locale } = this.element;
    const wanted = locale || this.element.closest<HTMLElement>('[lang]')?.lang || navigator.language;
    try {
      return Intl.getCanonicalLocales(wanted)[0] ?? 'en';
    } catch {
      return 'en';
    }
  }

  /** `undefined` as long as no list was read. */
  get view(): View | undefined {
    const { words, locale, actions, trip } = this;
    const { page } = this.accounts;
    return page && { words, locale, page, actions, busy: trip.busy };
  }

  /** Somebody's first trip: the invitation to start one would only distract. */
  get inProgress(): boolean {
    return (
      this.trip.live.length > 0 ||
      [...this.trip.attempts.values()].some(({ state }) => state === 'needs_review')
    );
  }

  /** Reads the list again. */
  async refresh(): Promise<void> {
    if (!this.element.isConnected) return;
    clearTimeout(this.#lateTimer);
    this.late = false;
    this.#lateTimer = setTimeout(() => {
      this.late = true;
      this.element.requestUpdate();
    }, LATE);
    await this.accounts.load();
    clearTimeout(this.#lateTimer);
  }

  say(text: string): void {
    this.announcement = text;
    this.element.requestUpdate();
  }

  /** Shows and says that what the person did came to nothing. */
  fail(error: unknown): void {
    this.trouble = troubleOf(error);
    void this.complain(this.trouble);
  }

  /** Says what failed, and tells the page. */
  async complain({ code, reference }: Trouble): Promise<void> {
    await this.parts.load();
    if (this.parts.panels) {
      const { problems } = this.words;
      const { title, sentence } = problems[code] ?? problems.unknown;
      this.alert = `${title}. ${sentence}`;
    }
    this.element.requestUpdate();
    this.emit('accounts-error', { code, reference });
  }

  /** Returns whether the element may go on. */
  emit<Name extends AccountsEventName>(name: Name, detail: AccountsEventDetails[Name]): boolean {
    return this.element.dispatchEvent(new AccountsEvent(name, detail));
  }

  #loaded(): void {
    const { page, trouble } = this.accounts;
    if (trouble) {
      void this.complain(trouble);
      return;
    }
    if (!page) return;
    for (const attempt of page.attempts) this.trip.take(attempt, false);
    // The next thing a person does needs them.
    void this.parts.load();
    this.emit('accounts-load', { sellers: page.totals.sellers, needAction: page.totals.needAction });
  }

  #forDialogs(): ConstructorParameters<typeof DialogController>[1] {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- its getters read the model later
    const model = this;
    return {
      get view(): View {
        return model.view as View;
      },
      get client(): AccountsClient {
        return model.client;
      },
      say: (text) => this.say(text),
      fail: (error) => {
        this.dialogs.close();
        this.fail(error);
      },
      refresh: () => this.refresh(),
      emit: (name, detail) => this.emit(name, detail),
    };
  }
}
