import { css } from 'lit';

/**
 * Colours, measures and type. Everything neutral is mixed from the text colour that the page gives us; what is written in
 * its accent is as dark or light as can be read.
 */
export const base = css`
  :host {
    --_accent: var(--ca-accent, light-dark(oklch(0.52 0.2 264), oklch(0.75 0.13 264)));
    --_accent-text: light-dark(
      oklch(from var(--_accent) min(l, 0.47) c h),
      oklch(from var(--_accent) max(l, 0.78) c h)
    );
    --_good: light-dark(oklch(0.47 0.12 152), oklch(0.83 0.13 155));
    --_notice: light-dark(oklch(0.49 0.11 70), oklch(0.85 0.11 82));
    --_bad: light-dark(oklch(0.51 0.18 27), oklch(0.8 0.11 24));
    --_quiet: color-mix(in oklab, currentColor 70%, transparent);
    --_line: color-mix(in oklab, currentColor 14%, transparent);
    --_line-strong: color-mix(in oklab, currentColor 30%, transparent);
    --_hover: color-mix(in oklab, currentColor 6%, transparent);
    --_surface: var(--ca-surface, light-dark(transparent, color-mix(in oklab, currentColor 4%, transparent)));
    --_radius: var(--ca-radius, 10px);
    --_mono: var(--ca-font-mono, ui-monospace, Menlo, Consolas, monospace);
    display: block;
    container-type: inline-size;
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
  }
  .root,
  .stack {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  .stack:not(:has(> *)) {
    display: none;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  h2,
  h3,
  h4,
  strong {
    font-weight: 600;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  h3,
  h4 {
    font-size: 1em;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  code {
    font-family: var(--_mono);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .quiet,
  .note {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
  }
  .note .icon {
    margin-block-start: 3px;
  }
  .note .icon + span {
    flex: 1;
  }
  .note:has(.icon) {
    flex-wrap: nowrap;
    align-items: start;
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--_accent-text);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
