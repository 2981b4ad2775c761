import type { ReactiveController } from 'lit';
import { Trouble } from '../client/client.ts';
import type { Dialog, DialogHost, DialogState } from '../dialogs/dialog.ts';
import { adopt, type Surface } from './surface.ts';

/** Opens one dialog at a time and gives the focus back afterwards. */
export class DialogController implements ReactiveController {
  /** The one that is open. */
  current: Dialog | undefined;
  readonly #surface: Surface;
  readonly #host: Omit<DialogHost, 'update' | 'close' | 'become'>;
  #opener: HTMLElement | undefined;
  /** It was opened and is not shown yet, or took another one's place. */
  #fresh = false;

  constructor(surface: Surface, host: Omit<DialogHost, 'update' | 'close' | 'become'>) {
    this.#surface = surface;
    this.#host = host;
    surface.addController(this);
  }

  async open(state: DialogState): Promise<void> {
    const opener = (this.#surface.renderRoot as ShadowRoot).activeElement;
    if (!this.current) this.#opener = (opener as HTMLElement | null) ?? undefined;
    try {
      const { take, dialogStyles } = await import('../dialogs/shelf.ts').catch(() => {
        throw new Trouble(navigator.onLine ? 'unavailable' : 'offline');
      });
      adopt(this.#surface, dialogStyles);
      this.current = await take(this.#forDialogs, state);
    } catch (error) {
      this.#host.fail(error);
      return;
    }
    this.#fresh = true;
    this.#surface.requestUpdate();
  }

  readonly close = (): void => {
    if (!this.current) return;
    this.#element?.close();
    this.current = undefined;
    // What opened it may be gone, like the button of a card that is disconnected.
    if (this.#opener?.isConnected) this.#opener.focus();
    else this.#surface.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    this.#opener = undefined;
    this.#surface.requestUpdate();
  };

  hostUpdated(): void {
    if (!this.#fresh || !this.#surface.isConnected) return;
    this.#fresh = false;
    const element = this.#element;
    if (element?.open) element.querySelector<HTMLElement>('[autofocus]')?.focus();
    else element?.showModal();
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
    }) as DialogHost;
  }
}
