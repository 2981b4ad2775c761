import type { CSSResult, CSSResultGroup, ReactiveControllerHost } from 'lit';

/** What controllers need of the element: where it draws, and that it draws again. */
export interface Surface extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Adds the style sheets of a part that was loaded later. */
export function adopt({ renderRoot }: Surface, styles: CSSResultGroup): void {
  const sheets = (renderRoot as ShadowRoot).adoptedStyleSheets;
  for (const { styleSheet } of [styles].flat(3) as CSSResult[])
    if (styleSheet && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
