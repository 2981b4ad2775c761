import type { ReactiveController } from 'lit';
import type { Surface } from './surface.ts';

/** Gives the focus to what has just appeared. */
export class FocusController implements ReactiveController {
  /** While it says so, the focus stays where it is: a dialog is open. */
  held: () => boolean = () => false;
  readonly #surface: Surface;
  /** Selectors, best first. */
  #wanted: string[] = [];
  #scroll: number | undefined;

  constructor(surface: Surface) {
    this.#surface = surface;
    surface.addController(this);
  }

  /** The first of these that is there gets the focus as soon as it is drawn. */
  on(...selectors: string[]): void {
    this.#wanted = selectors;
    this.#surface.requestUpdate();
  }

  /** Where the page was scrolled to, in pixels, before the next thing gets the focus. */
  scrollTo(scroll: number): void {
    this.#scroll = scroll;
  }

  hostUpdated(): void {
    if (this.#wanted.length === 0 || this.held()) return;
    const target = this.#wanted
      .map((selector) => this.#surface.renderRoot.querySelector<HTMLElement>(selector))
      .find((found) => found !== null);
    if (!target) return;
    this.#wanted = [];
    if (this.#scroll !== undefined) window.scrollTo({ top: this.#scroll, behavior: 'instant' });
    this.#scroll = undefined;
    // Whoever types elsewhere in the page is left alone.
    const { activeElement } = document;
    const { host } = target.getRootNode() as ShadowRoot;
    if (!activeElement || activeElement === host || activeElement.contains(host)) target.focus();
  }
}
