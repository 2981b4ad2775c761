import type { Accounts } from '../../contract/api.ts';
import type { Attempt } from '../../contract/attempt.ts';
import { Trouble, troubleOf, type AccountsClient } from '../client/client.ts';
import { createHttpClient } from '../client/http-client.ts';
import { askFor, type Help } from '../dialogs/help.ts';
import { problemText } from '../views/problem-text.ts';
import { connectionOf } from '../views/find.ts';
import type { Actions, View } from '../views/view.ts';
import { createActions } from './actions.ts';
import { takeArrival } from './arrival.ts';
import { DialogController, type DialogDesk } from './dialogs.ts';
import { FocusController } from './focus.ts';
import { LiveController } from './live.ts';
import type { Model } from './model.ts';
import { openByArrow } from './menu.ts';
import { Notices } from './notices.ts';
import { OddValues } from './odd-values.ts';
import { tellOutcome } from './outcomes.ts';
import { TripController } from './trip.ts';

/**
 * All that a person can do, and what is noticed meanwhile. Loaded right after the first list, or with it when there is
 * something to show at once; a click that comes earlier waits for it.
 */
export class Later {
  readonly model: Model;
  readonly trip: TripController;
  readonly live: LiveController;
  readonly focus: FocusController;
  readonly dialogs: DialogController;
  readonly notices: Notices;
  readonly actions: Actions;
  #client: { of: unknown; all: AccountsClient } | undefined;

  constructor(model: Model) {
    this.model = model;
    const { element } = model;
    this.trip = new TripController(element, () => this.client, {
      server: () => model.server,
      prefersPopup: () =>
        element.flow === '' ? !matchMedia('(pointer: coarse)').matches : element.flow === 'popup',
      attemptChanged: (attempt, seen) => {
        // What the page finds when it opens is shown, and neither said aloud nor given the focus.
        if (seen) tellOutcome(this, attempt);
      },
      failed: (trouble) => this.fail(trouble),
      stands: () => ({ scroll: window.scrollY, seller: element.seller }),
      stood: ({ scroll, seller }) => {
        element.seller ??= seller;
        this.focus.scrollTo(scroll);
      },
    });
    this.focus = new FocusController(element);
    this.dialogs = new DialogController(element, this.#forDialogs());
    this.focus.held = () => this.dialogs.isModal;
    this.notices = new Notices(this);
    this.live = new LiveController(model, this.trip);
    this.actions = createActions(this);
    new OddValues(element);
    (element.renderRoot as ShadowRoot).addEventListener('keydown', openByArrow as EventListener);
  }

  get client(): AccountsClient {
    const { http, element } = this.model;
    if (element.client) return element.client;
    if (this.#client?.of !== http) this.#client = { of: http, all: createHttpClient(http) };
    return this.#client.all;
  }

  /** What a list brings; `before` is the one it takes the place of. */
  take(before: Accounts | undefined, page: Accounts): void {
    this.live.compare(before, page);
    this.#takeAttempts(page.attempts);
    this.notices.takeUp(page);
    if (!before) this.#welcome(page);
  }

  #takeAttempts(attempts: Attempt[]): void {
    for (const attempt of attempts) this.trip.take(attempt, false);
  }

  /** Somebody came from Amazon's pages, and has signed in to the host meanwhile. */
  #welcome({ viewer }: Accounts): void {
    const code = takeArrival();
    if (!code) return;
    if (viewer.abilities.includes('connect')) void this.dialogs.open({ kind: 'arrival', code });
    else this.fail(new Trouble('forbidden'));
  }

  /** After a change that was made here: reads the list again, and other tabs do so, too. */
  async changed(): Promise<void> {
    await this.model.refresh();
    this.live.tell();
  }

  async check(connectionId: string): Promise<void> {
    const { model } = this;
    try {
      await this.client.check(connectionId);
      await this.changed();
      model.say(model.words.checkedNow(connectionOf(model.accounts.page, connectionId)?.name ?? ''));
    } catch (error) {
      this.fail(error);
    }
  }

  /** Asks the host's people for something, and remembers that it was asked. */
  async ask(what: Help, connectionId: string | null): Promise<void> {
    const { model } = this;
    try {
      await askFor(
        { client: this.client, emit: (name, detail) => model.emit(name, detail) },
        what,
        connectionId,
      );
      model.asked.add(what === 'ask-admin' ? (connectionId ?? '') : `${what}:${connectionId ?? ''}`);
      model.say(what === 'ask-admin' ? model.words.askSent : model.words.requestSent);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Shows and says that what the person did came to nothing. */
  fail(error: unknown): void {
    this.model.trouble = troubleOf(error);
    this.complain(this.model.trouble);
  }

  /** Says what failed, and tells the page. */
  complain({ code, reference }: Trouble): void {
    const { title, sentence } = problemText(
      { words: this.model.words, page: this.model.accounts.page },
      code,
    );
    this.model.alert = `${title}. ${sentence}`;
    this.model.element.requestUpdate();
    this.model.emit('accounts-error', { code, reference });
  }

  #forDialogs(): DialogDesk {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the getters are read later
    const later = this;
    return {
      get view(): View {
        return later.model.view as View;
      },
      get client(): AccountsClient {
        return later.client;
      },
      get server(): string {
        return later.model.server;
      },
      trip: this.trip,
      focusOn: (...selectors) => this.focus.on(...selectors),
      offerUndo: (connection, ads = false) => this.notices.offer(connection, ads),
      say: (text) => this.model.say(text),
      fail: (error) => {
        this.dialogs.close();
        this.fail(error);
      },
      refresh: () => this.changed(),
      emit: (name, detail) => this.model.emit(name, detail),
    };
  }
}
