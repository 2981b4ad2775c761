import type { ReactiveController } from 'lit';
import { Trouble } from '../client/client.ts';
import type { Dialog, DialogHost, DialogState } from '../dialogs/dialog.ts';
import { adopt, type Surface } from './surface.ts';

/** What the element gives to its dialogs; the rest is the controller's. */
export type DialogDesk = Omit<DialogHost, 'update' | 'close' | 'become' | 'focusIn'>;

/** Opens one dialog at a time and gives the focus back afterwards. */
export class DialogController implements ReactiveController {
  /** The one that is open. */
  current: Dialog | undefined;
  readonly #surface: Surface;
  readonly #host: DialogDesk;
  /** Asked for before there was a list to draw it from. */
  #early: DialogState | undefined;
  #opener: HTMLElement | undefined;
  /** Where the opener stood, best first, in case it is gone afterwards. */
  #places: string[] = [];
  /** It was opened and is not shown yet, or took another one's place. */
  #fresh = false;
  /** The first of these that is there gets the focus once it is drawn. */
  #wanted: string[] | undefined;

  constructor(surface: Surface, host: DialogDesk) {
    this.#surface = surface;
    this.#host = host;
    surface.addController(this);
  }

  /** A dialog is open that leaves nothing else usable. */
  get isModal(): boolean {
    return this.current !== undefined && !this.#standsAside(this.current);
  }

  async open(state: DialogState): Promise<void> {
    this.#early = this.#host.view ? undefined : state;
    if (this.#early) return;
    const opener = (this.#surface.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    if (!opener?.closest('dialog')) this.#remember(opener ?? undefined);
    try {
      const { take, dialogStyles } = await import('../dialogs/shelf.ts').catch(() => {
        throw new Trouble(navigator.onLine ? 'unavailable' : 'offline');
      });
      adopt(this.#surface, dialogStyles);
      const next = await take(this.#forDialogs, state);
      this.current?.closed?.();
      this.current = next;
    } catch (error) {
      this.#host.fail(error);
      return;
    }
    this.#fresh = true;
    this.#surface.requestUpdate();
  }

  readonly close = (): void => {
    if (!this.current) return;
    this.current.closed?.();
    this.#element?.close();
    this.current = undefined;
    const { renderRoot } = this.#surface;
    const found = [...this.#places, '#title'].map((one) => renderRoot.querySelector<HTMLElement>(one));
    // What opened it may be gone, like the button of a card that is disconnected.
    (this.#opener?.isConnected ? this.#opener : found.find((one) => one !== null))?.focus();
    this.#opener = undefined;
    this.#surface.requestUpdate();
  };

  hostDisconnected(): void {
    this.current?.closed?.();
    this.current = undefined;
    // Left open, it would come back empty.
    this.#element?.close();
  }

  hostUpdated(): void {
    if (this.#early && this.#host.view) void this.open(this.#early);
    const element = this.#element;
    if (!element || !this.current || !this.#surface.isConnected) return;
    if (this.#fresh) {
      this.#fresh = false;
      const aside = this.#standsAside(this.current);
      if (element.open && element.matches(':modal') === aside) element.close();
      if (!element.open) element[aside ? 'show' : 'showModal']();
      this.#wanted ??= ['[autofocus]', '#dialog-title'];
    }
    const target = this.#wanted
      ?.map((selector) => element.querySelector<HTMLElement>(selector))
      .find((found) => found !== null);
    this.#wanted = undefined;
    target?.focus();
  }

  /** Escape closes what is not modal, too, unless a field in it has used it up. */
  readonly handleKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && !this.isModal) this.close();
  };

  readonly handleCancel = (event: Event): void => {
    // Closing is the controller's business, so that the focus goes where it should.
    event.preventDefault();
    this.close();
  };

  /** Drawers leave the page usable where there is room beside them. */
  #standsAside({ drawer }: Dialog): boolean {
    return drawer === true && matchMedia('(width >= 900px)').matches;
  }

  #remember(opener: HTMLElement | undefined): void {
    this.#opener = opener;
    this.#places = ['data-connection', 'data-group', 'data-seller'].flatMap((name) => {
      const value = opener?.closest(`[${name}]`)?.getAttribute(name);
      if (!value) return [];
      const place = `[${name}="${CSS.escape(value)}"]`;
      return [`${place} [tabindex="-1"]`, `${place} button`];
    });
  }

  get #element(): HTMLDialogElement | null {
    return this.#surface.renderRoot.querySelector('dialog');
  }

  get #forDialogs(): DialogHost {
    // Not spread: `view` and `client` are to be read when they are used.
    return Object.create(this.#host, {
      update: { value: () => this.#surface.requestUpdate() },
      close: { value: this.close },
      become: { value: (state: DialogState) => void this.open(state) },
      focusIn: {
        value: (...selectors: string[]) => {
          this.#wanted = selectors;
          this.#surface.requestUpdate();
        },
      },
    }) as DialogHost;
  }
}
