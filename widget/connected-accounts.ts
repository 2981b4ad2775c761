import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Attempt } from '../contract/attempt.ts';
import type { Connection } from '../contract/connection.ts';
import { VERSION } from '../contract/version.ts';
import { Trouble, troubleOf, type AccountsClient } from './client/client.ts';
import { createHttpClient } from './client/http-client.ts';
import { baseOf, fetchFrom, SessionKeeper, type FetchSession } from './client/session.ts';
import { AccountsController } from './controllers/accounts.ts';
import { TripController, type TripHost } from './controllers/trip.ts';
import type { DialogActions, DialogState } from './dialogs/dialogs.ts';
import {
  AccountsEvent,
  type AccountsEventDetails,
  type AccountsEventMap,
  type AccountsEventName,
} from './events.ts';
import { elementStyles } from './styles/element.ts';
import { sellersView } from './views/sellers.ts';
import { sellerView } from './views/seller.ts';
import { empty, skeleton } from './views/states.ts';
import { connectionsOf, may, type Actions, type View } from './views/view.ts';
import { en, type Words } from './words/en.ts';

const LATE = 8000;

/**
 * Lets a person connect Amazon Seller Central accounts, see how they are, and disconnect them.
 *
 * @summary Connected Amazon accounts of a tenant: sellers, regions, cards and the trip to Amazon.
 * @fires {AccountsEvent} account-connect - Before a trip to Amazon starts; cancelable.
 * @fires {AccountsEvent} account-connected - An account is connected or renewed.
 * @fires {AccountsEvent} account-disconnect - Before a connection is disconnected; cancelable.
 * @fires {AccountsEvent} account-disconnected - A connection is disconnected.
 * @fires {AccountsEvent} accounts-load - The list was read.
 * @fires {AccountsEvent} accounts-error - Something failed that the person is told about.
 * @fires {AccountsEvent} ask-admin - A viewer asks for somebody who may connect; cancel it once the message is on its way.
 * @fires {AccountsEvent} sign-in - The host's session ended and the person wants to sign in; cancelable, reloads otherwise.
 * @csspart seller - A seller's tile.
 * @csspart region - A region's tile.
 * @csspart card - A connected account.
 * @csspart panel - What is under way or went wrong.
 * @csspart badge - A state.
 * @csspart button - Every button with a label.
 * @csspart dialog - The dialog.
 * @cssproperty [--ca-accent] - Colour of the primary action and the focus ring.
 * @cssproperty [--ca-on-accent] - Text on the accent colour.
 * @cssproperty [--ca-surface] - Background of tiles.
 * @cssproperty [--ca-radius=10px] - Corner of tiles and panels.
 * @cssproperty [--ca-font-mono] - Font of identifiers.
 */
export class ConnectedAccounts extends LitElement implements TripHost {
  static readonly version = VERSION;
  static override readonly styles = elementStyles;

  /** Address of the server, without a slash at the end; the page's own origin unless set. */
  @property() server = '';
  /** Address of the host's session endpoint, on the page's origin. */
  @property({ attribute: 'session-url' }) sessionUrl = '';
  /** `popup` tries a window of its own first, `redirect` stays in this tab; chosen by the pointer unless set. */
  @property() flow: 'popup' | 'redirect' | '' = '';
  /** Language of dates and country names; the document's unless set. */
  @property() locale = '';
  /** `light` or `dark`; the page's own colour scheme unless set. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Id of the seller to open. */
  @property() seller: string | undefined;
  /** Gets a session by other means than `session-url`. */
  @property({ attribute: false }) fetchSession: FetchSession | undefined;
  /** Words that replace the element's own. */
  @property({ attribute: false }) strings: Partial<Omit<Words, 'problems'>> & {
    problems?: Partial<Words['problems']>;
  } = {};
  /** Talks to the server by other means than HTTP. */
  @property({ attribute: false }) client: AccountsClient | undefined;

  @state() private late = false;
  @state() private announcement = '';
  @state() private alert = '';
  @state() private country = '';
  @state() private trouble: Trouble | undefined;
  @state() private query = '';
  @state() private asked = false;
  @state() private changing = false;
  @state() private dialog: DialogState | undefined;
  @query('dialog') private dialogElement!: HTMLDialogElement | null;

  readonly #accounts = new AccountsController(
    this,
    () => this.#connect(),
    () => this.#loaded(),
  );
  readonly #trip = new TripController(this, () => this.#connect());
  #client: AccountsClient | undefined;
  /** What the first screen does without. */
  #dialogs: typeof import('./dialogs/dialogs.ts') | undefined;
  #panels: typeof import('./views/panels.ts') | undefined;
  #opener: HTMLElement | undefined;
  /** What gets the focus as soon as it is drawn, best first. */
  #focusOn: string[] = [];
  #lateTimer: ReturnType<typeof setTimeout> | undefined;

  declare addEventListener: {
    <Name extends AccountsEventName>(
      type: Name,
      listener: (event: AccountsEventMap[Name]) => void,
      options?: boolean | AddEventListenerOptions,
    ): void;
    (
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ): void;
  };

  get serverUrl(): string {
    return baseOf(this.server || location.origin);
  }

  get prefersPopup(): boolean {
    return this.flow === '' ? !matchMedia('(pointer: coarse)').matches : this.flow === 'popup';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // After the update, so that properties which a page sets right after adding the element count.
    void this.updateComplete.then(() => {
      if (!this.isConnected) return;
      void this.#trip.arrive();
      void this.refresh();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#lateTimer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['server', 'sessionUrl', 'fetchSession', 'client'].some((name) => changed.has(name))) {
      this.#client = undefined;
    }
  }

  /** Reads the list again. Does nothing while the element is not in a page. */
  async refresh(): Promise<void> {
    if (!this.isConnected) return;
    clearTimeout(this.#lateTimer);
    this.late = false;
    this.#lateTimer = setTimeout(() => (this.late = true), LATE);
    await this.#accounts.load();
    clearTimeout(this.#lateTimer);
  }

  /** @internal */
  attemptChanged(attempt: Attempt, seen: boolean): void {
    // What the page finds when it opens is shown, and neither said aloud nor given the focus.
    if (!seen) return;
    const panel = `[data-attempt="${CSS.escape(attempt.id)}"] h3`;
    if (attempt.state === 'needs_review') {
      this.#focusOn = [panel];
      void this.#loadPanels().then(() => this.#say(this.#words.reviewTitle));
    }
    if (attempt.state === 'succeeded') void this.#announceSuccess(attempt);
    if (attempt.state === 'failed' || attempt.state === 'expired') {
      this.#focusOn = [panel];
      const { code = 'attempt_expired', reference = null } = attempt.problem ?? {};
      void this.#complain(new Trouble(code, reference));
    }
    if (attempt.state === 'cancelled') {
      this.#focusOn = [panel, '#title'];
      void this.#loadPanels().then(() => this.#say(this.#words.cancelled));
    }
  }

  /** @internal */
  tripFailed(trouble: Trouble): void {
    this.trouble = trouble;
    void this.#complain(trouble);
  }

  async #loadPanels(): Promise<void> {
    if (this.#panels) return;
    const panels = await import('./views/panels.ts').catch(() => undefined);
    if (!panels || this.#panels) return;
    this.#panels = panels;
    this.#adopt(panels.panelStyles);
    this.requestUpdate();
  }

  #adopt({ styleSheet }: CSSResult): void {
    const sheets = this.shadowRoot?.adoptedStyleSheets;
    if (sheets && styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
  }

  #connect(): AccountsClient {
    if (this.client) return this.client;
    const fetchSession = this.fetchSession ?? (() => fetchFrom(this.sessionUrl));
    this.#client ??= createHttpClient(this.serverUrl, new SessionKeeper(this.serverUrl, fetchSession));
    return this.#client;
  }

  /** Those of panels and dialogs are there once these are loaded, which is before they are drawn. */
  get #words(): Words {
    return {
      ...en,
      ...this.#panels?.later,
      ...this.strings,
      problems: { ...this.#panels?.problems, ...this.strings.problems },
    } as Words;
  }

  get #locale(): string {
    const wanted = this.locale || this.closest<HTMLElement>('[lang]')?.lang || navigator.language;
    try {
      return Intl.getCanonicalLocales(wanted)[0] ?? 'en';
    } catch {
      return 'en';
    }
  }

  #loaded(): void {
    const { page, trouble } = this.#accounts;
    if (trouble) {
      void this.#complain(trouble);
      return;
    }
    if (!page) return;
    for (const attempt of page.attempts) this.#trip.take(attempt, false);
    // The next thing a person does needs them.
    void this.#loadPanels();
    this.#emit('accounts-load', { sellers: page.totals.sellers, needAction: page.totals.needAction });
  }

  /** The account is here: its card appears, the focus goes to it, and the result is said once. */
  async #announceSuccess(attempt: Attempt): Promise<void> {
    await this.#loadPanels();
    await this.refresh();
    const connection = this.#accounts.page?.sellers
      .flatMap(connectionsOf)
      .find(({ id }) => id === attempt.connectionId);
    if (!connection) return;
    const { alreadyHere, doneConnected, doneRenewed } = this.#words;
    const renewed = attempt.purpose === 'renew' || attempt.alreadyHere;
    this.#say(
      attempt.alreadyHere
        ? alreadyHere(connection.name)
        : renewed
          ? doneRenewed(connection.name)
          : doneConnected(connection.name, connection.marketplaces.length),
    );
    const { id, sellerId } = connection;
    this.#focusOn = [
      `[data-connection="${CSS.escape(id)}"] h4`,
      `[data-seller="${CSS.escape(sellerId)}"] button`,
    ];
    this.requestUpdate();
    this.#emit('account-connected', { connectionId: connection.id, renewed });
  }

  #say(text: string): void {
    this.announcement = text;
  }

  async #complain({ code, reference }: Trouble): Promise<void> {
    await this.#loadPanels();
    if (this.#panels) {
      const { problems } = this.#words;
      const { title, sentence } = problems[code] ?? problems.unknown;
      this.alert = `${title}. ${sentence}`;
    }
    this.#emit('accounts-error', { code, reference });
  }

  /** Returns whether the element may go on. */
  #emit<Name extends AccountsEventName>(name: Name, detail: AccountsEventDetails[Name]): boolean {
    return this.dispatchEvent(new AccountsEvent(name, detail));
  }

  readonly #actions: Actions & DialogActions = {
    connect: (place) => {
      const connection = this.#accounts.page?.sellers
        .flatMap(connectionsOf)
        .find(({ id }) => id === place.connectionId);
      const seller = this.#accounts.page?.sellers.find(({ id }) => id === place.sellerId);
      const name = connection?.name ?? seller?.name;
      void this.#open({ kind: 'before', place, name, renew: connection !== undefined });
    },
    go: (place) => {
      this.#close();
      this.trouble = undefined;
      if (this.#emit('account-connect', place)) this.#trip.start(place);
    },
    restart: (attempt) => this.#trip.restart(attempt),
    cancel: (attempt) => void this.#trip.cancel(attempt),
    bringToFront: (attempt) => this.#trip.bringToFront(attempt),
    review: (attempt, decision) => void this.#change(() => this.#trip.review(attempt, decision)),
    dismiss: (attempt) => {
      this.#focusOn = ['#title'];
      this.#trip.forget(attempt.id);
    },
    dismissTrouble: () => {
      this.#focusOn = ['#title'];
      this.trouble = undefined;
    },
    showStepsAtAmazon: (region, country) => void this.#open({ kind: 'left', region, country, unused: true }),
    disconnect: (connection) => {
      if (this.dialog?.kind === 'disconnect') void this.#disconnect(connection);
      else void this.#open({ kind: 'disconnect', connection });
    },
    openSeller: (id) => {
      const left = `[data-seller="${CSS.escape(this.seller ?? '')}"] button`;
      this.#focusOn = id === undefined ? [left, '#title'] : ['#seller-name'];
      this.seller = id;
    },
    chooseCountry: (country) => (this.country = country),
    copy: (text) => {
      void navigator.clipboard.writeText(text).then(
        () => this.#say(this.#words.copied),
        () => this.#say(this.#words.notCopied),
      );
    },
    askAdmin: () => (this.asked = !this.#emit('ask-admin', {})),
    search: (query) => (this.query = query),
    more: () => void this.#accounts.more(),
    reload: () => {
      this.trouble = undefined;
      void this.refresh();
    },
    signIn: () => {
      if (this.#emit('sign-in', {})) location.reload();
    },
    close: () => this.#close(),
  };

  async #change(work: () => Promise<void>): Promise<void> {
    this.changing = true;
    await work();
    this.changing = false;
  }

  async #disconnect(connection: Connection): Promise<void> {
    if (this.changing) return;
    if (!this.#emit('account-disconnect', { connectionId: connection.id })) return this.#close();
    await this.#change(async () => {
      try {
        await this.#connect().disconnect(connection.id);
        await this.refresh();
        this.#emit('account-disconnected', { connectionId: connection.id });
        const { region, country } = connection;
        this.dialog = { kind: 'left', region, country, unused: false };
        this.#say(this.#words.leftTitle);
        await this.updateComplete;
        this.dialogElement?.querySelector<HTMLElement>('[autofocus]')?.focus();
      } catch (error) {
        this.#close();
        this.tripFailed(troubleOf(error));
      }
    });
  }

  async #open(dialog: DialogState): Promise<void> {
    this.#opener = this.shadowRoot?.activeElement as HTMLElement | undefined;
    await this.#loadPanels();
    if (!this.#dialogs) {
      const dialogs = await import('./dialogs/dialogs.ts').catch(() => undefined);
      if (!dialogs) return this.tripFailed(new Trouble(navigator.onLine ? 'unavailable' : 'offline'));
      this.#dialogs ??= dialogs;
      this.#adopt(dialogs.dialogStyles);
    }
    this.dialog = dialog;
    await this.updateComplete;
    if (this.isConnected && !this.dialogElement?.open) this.dialogElement?.showModal();
  }

  #close(): void {
    this.dialogElement?.close();
    this.dialog = undefined;
    // The card of a disconnected account has lost its button: its name takes the focus.
    if (this.#opener?.isConnected) this.#opener.focus();
    else this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    this.#opener = undefined;
  }

  protected override updated(): void {
    if (this.#focusOn.length === 0 || this.dialog) return;
    const target = this.#focusOn
      .map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
      .find((found) => found !== null);
    if (!target) return;
    this.#focusOn = [];
    // Whoever types elsewhere in the page is left alone.
    const { activeElement } = document;
    if (!activeElement || activeElement === this || activeElement.contains(this)) target.focus();
  }

  protected override render(): TemplateResult {
    const { page, trouble, loading } = this.#accounts;
    const words = this.#words;
    const view: View | undefined = page && {
      words,
      locale: this.#locale,
      page,
      actions: this.#actions,
      busy: this.#trip.busy || this.changing,
    };
    return html`<section class="root" aria-labelledby="title" aria-busy=${loading || (!page && !trouble)}>
        <div class="top">
          <h2 id="title" tabindex="-1">${words.title}</h2>
          ${page ? html`<p class="quiet">${words.count(page.totals.sellers, page.totals.needAction)}</p>` : nothing}
        </div>
        ${view ? this.#viewerNote(view) : nothing}
        <div class="stack">
          ${this.trouble ? this.#panels?.troublePanel(words, this.trouble, this.#actions) : nothing}
          ${trouble ? this.#panels?.loadError(words, trouble, this.#actions) : nothing}
          ${view ? this.#attemptPanels(view) : nothing}
        </div>
        ${view ? this.#body(view) : trouble && this.#panels ? nothing : skeleton(words, this.late || !!trouble, this.#actions.reload)}
        <dialog part="dialog" aria-labelledby="dialog-title" @cancel=${this.#handleCancel}>
          ${view && this.dialog ? this.#dialogs?.dialogContent(view, this.dialog, this.#actions) : nothing}
        </dialog>
      </section>
      <div class="hidden" role="status">${this.announcement}</div>
      <div class="hidden" role="alert">${this.alert}</div>`;
  }

  readonly #handleCancel = (event: Event): void => {
    event.preventDefault();
    this.#close();
  };

  #attemptPanels(view: View) {
    return [...this.#trip.attempts.values()].map((attempt) =>
      this.#panels?.attemptPanel(view, attempt, {
        closed: this.#trip.closed.has(attempt.id),
        held: this.#trip.holdsWindow(attempt),
      }),
    );
  }

  #viewerNote(view: View): TemplateResult | typeof nothing {
    if (may(view, 'connect') || view.page.sellers.length === 0) return nothing;
    const names = view.page.viewer.adminNames.join(', ') || view.words.anAdmin;
    return html`<p class="note">
      ${view.words.viewerNote(names)}
      ${
        this.asked
          ? view.words.askSent
          : html`<button class="link" @click=${view.actions.askAdmin}>${view.words.askAdmin}</button>`
      }
    </p>`;
  }

  /** Somebody's first trip: the invitation to start one would only distract. */
  get #inProgress(): boolean {
    return (
      this.#trip.live.length > 0 ||
      [...this.#trip.attempts.values()].some(({ state }) => state === 'needs_review')
    );
  }

  #body(view: View): TemplateResult {
    const { sellers } = view.page;
    const [only] = sellers;
    if (!only)
      return this.#inProgress ? html`` : empty(view, this.country || guessCountry(this.#locale), this.asked);
    const chosen = sellers.length === 1 ? only : sellers.find(({ id }) => id === this.seller);
    return chosen ? sellerView(view, chosen, sellers.length > 1) : sellersView(view, this.query);
  }
}

/** Where the person probably sells: the country of their language setting, if Amazon has a store there. */
function guessCountry(locale: string): string {
  const country = new Intl.Locale(locale).maximize().region ?? 'US';
  return ['US', 'CA', 'MX', 'DE', 'FR', 'IT', 'ES', 'GB', 'JP', 'AU'].includes(country) ? country : 'US';
}
