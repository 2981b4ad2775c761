import { adopt, type Surface } from './surface.ts';

/** What the first screen does without, loaded after it. */
export class Parts {
  panels: typeof import('../views/panels.ts') | undefined;
  readonly #surface: Surface;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  /** Panels, and the words of panels and dialogs. */
  async load(): Promise<void> {
    if (this.panels) return;
    const panels = await import('../views/panels.ts').catch(() => undefined);
    if (!panels || this.panels) return;
    this.panels = panels;
    adopt(this.#surface, panels.panelStyles);
    this.#surface.requestUpdate();
  }
}
