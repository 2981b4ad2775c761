import { LitElement, ReactiveElement, type PropertyValues, type TemplateResult } from 'lit';
import { VERSION } from '../contract/version.ts';
import type { AccountsClient } from './client/client.ts';
import type { FetchSession } from './client/session.ts';
import { Model } from './controllers/model.ts';
import type { DialogState } from './dialogs/dialog.ts';
import type { AccountsEventMap, AccountsEventName } from './events.ts';
import { elementStyles } from './styles/element.ts';
import { shell } from './views/shell.ts';
import type { Words } from './words/en.ts';

/** An attribute that is taken away leaves the usual value behind, which in turn shows in no attribute. */
const useDefault = true;

const plain = ReactiveElement.prototype as unknown as { createRenderRoot(): HTMLElement | DocumentFragment };

/**
 * Lets a person connect Amazon Seller Central accounts, see how they are, and disconnect them.
 *
 * @summary Connected Amazon accounts of a tenant: sellers, regions, cards and the trip to Amazon.
 * @fires {AccountsEvent} account-add - Before a row without an account is added; cancelable.
 * @fires {AccountsEvent} account-added - A row was added.
 * @fires {AccountsEvent} account-connect - Before a trip to Amazon starts; cancelable.
 * @fires {AccountsEvent} account-connected - An account is connected or renewed.
 * @fires {AccountsEvent} account-rename - Before a connection gets another name; cancelable.
 * @fires {AccountsEvent} account-renamed - A connection has another name.
 * @fires {AccountsEvent} account-disconnect - Before a connection is disconnected; cancelable.
 * @fires {AccountsEvent} account-disconnected - A connection is disconnected.
 * @fires {AccountsEvent} account-restored - A disconnect was taken back.
 * @fires {AccountsEvent} marketplaces-start - Before marketplaces start loading; cancelable.
 * @fires {AccountsEvent} marketplaces-started - Marketplaces have started loading.
 * @fires {AccountsEvent} marketplace-pause - Before a marketplace is paused or goes on; cancelable.
 * @fires {AccountsEvent} marketplace-paused - A marketplace is paused, or goes on.
 * @fires {AccountsEvent} ads-connect - Before ads profiles are linked; cancelable.
 * @fires {AccountsEvent} ads-connected - Ads profiles are linked.
 * @fires {AccountsEvent} ads-pause - Before PPC of a country is paused or goes on; cancelable.
 * @fires {AccountsEvent} ads-paused - PPC of a country is paused, or goes on.
 * @fires {AccountsEvent} ads-disconnect - Before PPC of a group is disconnected; cancelable.
 * @fires {AccountsEvent} ads-disconnected - PPC of a group is disconnected.
 * @fires {AccountsEvent} send-request - Before the host is asked to send an owner link; cancelable.
 * @fires {AccountsEvent} request-sent - The host was asked to send an owner link.
 * @fires {AccountsEvent} ask-admin - Somebody who may connect is asked for; cancel it when the page has sent the message.
 * @fires {AccountsEvent} admin-asked - The host was told by webhook.
 * @fires {AccountsEvent} notify-me - A message is wanted once a fault is mended; cancel it as above.
 * @fires {AccountsEvent} notify-asked - The host was told by webhook.
 * @fires {AccountsEvent} see-plans - A larger plan is wanted; cancel it and show them.
 * @fires {AccountsEvent} plans-asked - The host was told by webhook.
 * @fires {AccountsEvent} accounts-load - The list was read.
 * @fires {AccountsEvent} accounts-error - Something failed that the person is told about.
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
 * @cssproperty [--ca-sticky-top=0] - Height of a bar of the page that stays at the top, under which the table's head stops.
 */
export class ConnectedAccounts extends LitElement {
  static readonly version = VERSION;
  static override readonly styles = elementStyles;
  // Not by decorators, which would cost every page 600 bytes.
  static override readonly properties = {
    server: { useDefault },
    sessionUrl: { useDefault, attribute: 'session-url' },
    flow: { useDefault },
    locale: { useDefault },
    theme: { useDefault, reflect: true },
    layout: { useDefault },
    noLayoutSwitch: { type: Boolean, attribute: 'no-layout-switch' },
    showMws: { type: Boolean, attribute: 'show-mws' },
    showAuthorization: { type: Boolean, attribute: 'show-authorization' },
    address: { useDefault },
    seller: {},
    fetchSession: { attribute: false },
    strings: { attribute: false },
    client: { attribute: false },
  };

  /** Address of the server, without a slash at the end; the page's own origin unless set. */
  declare server: string;
  /** Address of the host's session endpoint, on the page's origin. */
  declare sessionUrl: string;
  /** `popup` tries a window of its own first, `redirect` stays in this tab; chosen by the pointer unless set. */
  declare flow: 'popup' | 'redirect' | '';
  /** Language of words, dates and country names; the nearest `lang` unless set, else the browser's. */
  declare locale: string;
  /** `light` or `dark`; the page's own colour scheme unless set. */
  declare theme: 'auto' | 'light' | 'dark';
  /** `cards` or `table`; `auto` takes cards for up to five sellers. What the person chooses by the switch counts more. */
  declare layout: 'auto' | 'cards' | 'table';
  /** Leaves out the switch between cards and table. */
  declare noLayoutSwitch: boolean;
  /** Shows the column of the retired MWS even if nobody has data of it. */
  declare showMws: boolean;
  /** Shows when each account was authorized and its access last refreshed, in a column of its own, unless there is one of MWS. */
  declare showAuthorization: boolean;
  /** Where search, filters and the open seller are kept in the page's address: in its `query`, its `hash`, or nowhere. */
  declare address: 'query' | 'hash' | '';
  /** Id of the seller to open. */
  declare seller: string | undefined;
  /** Gets a session by other means than `session-url`; called with an ability when the person has to be asked anew for it. */
  declare fetchSession: FetchSession | undefined;
  /** Words that replace the element's own. */
  declare strings: Partial<Omit<Words, 'problems'>> & { problems?: Partial<Words['problems']> };
  /** Talks to the server by other means than HTTP. */
  declare client: AccountsClient | undefined;

  readonly #model: Model;

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

  constructor() {
    super();
    this.server = '';
    this.sessionUrl = '';
    this.flow = '';
    this.locale = '';
    this.theme = 'auto';
    this.layout = 'auto';
    this.noLayoutSwitch = false;
    this.showMws = false;
    this.showAuthorization = false;
    this.address = '';
    this.strings = {};
    this.#model = new Model(this);
  }

  /** What a server drew makes way: it cannot know the person's list, nor always their language. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    // Not LitElement's, which a page that hydrates has taken the place of: it would keep what was drawn.
    return plain.createRenderRoot.call(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['server', 'sessionUrl', 'fetchSession', 'client'].some((name) => changed.has(name))) {
      this.#model.forgetHttp();
    }
  }

  /** Reads the list again. Does nothing while the element is not in a page. */
  refresh(): Promise<void> {
    return this.#model.refresh();
  }

  /** Opens one of the dialogs or drawers, for example from a link in a mail of the host's: `open({ kind: 'details', connectionId })`. */
  open(dialog: DialogState): Promise<void> {
    return this.#model.open(dialog);
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      this.#model.stumble(error);
      super.update(changed);
    }
  }

  protected override render(): TemplateResult {
    return shell(this.#model);
  }
}
