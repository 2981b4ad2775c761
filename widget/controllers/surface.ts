import type { CSSResult, ReactiveControllerHost } from 'lit';

/** What controllers need of the element: where it draws, and that it draws again. */
export interface Surface extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Adds the style sheet of a part that was loaded later. */
export function adopt({ renderRoot }: Surface, { styleSheet }: CSSResult): void {
  const sheets = (renderRoot as ShadowRoot).adoptedStyleSheets;
  if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
