import { css, type CSSResultGroup } from 'lit';
import { fields } from './fields.ts';
import { lists } from './lists.ts';
import { drawers } from './drawers.ts';

/** The dialog stands above the page, so it brings its own ground and text colour. */
const frame = css`
  dialog {
    inline-size: min(600px, 100vw - 32px);
    max-block-size: calc(100dvh - 32px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: light-dark(#fff, oklch(0.24 0.012 280));
    color: light-dark(oklch(0.22 0.02 280), oklch(0.94 0.008 280));
    box-shadow: 0 24px 64px -12px rgb(0 0 0 / 0.35);
    font: inherit;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(10 8 16 / 0.45);
  }
  dialog[open] {
    animation: appear 160ms ease-out;
  }
  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(6px);
    }
  }
  .sheet {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    grid-template-columns: minmax(0, 1fr);
    max-block-size: inherit;
    container-type: inline-size;
  }
  .sheet > header {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 12px;
    padding: 20px 24px 12px;
  }
  .sheet h3 {
    font-size: 1.125em;
  }
  /** It gets the focus to be read, and can't be operated. */
  #dialog-title:focus-visible {
    outline: none;
  }
  .sheet h4 {
    font-size: 0.875em;
  }
  .sheet .icon-button {
    flex: none;
    margin-block: -2px;
    margin-inline-end: -6px;
  }
  .sheet-body {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    padding: 4px 24px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .sheet-body section {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }
  .sheet > footer {
    align-items: center;
    padding: 16px 24px 24px;
  }
  .sheet > footer .last {
    margin-inline-start: auto;
  }
  .sheet .steps {
    display: grid;
    gap: 14px;
    counter-reset: step;
    list-style: none;
  }
  .sheet .steps > li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 0 12px;
  }
  .sheet .steps > li::before {
    counter-increment: step;
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    color: var(--_accent-text);
    font-size: 0.8125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .sheet .check {
    display: block;
    margin-block-start: 2px;
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .sheet details {
    font-size: 0.875em;
  }
  .sheet details[open] > summary {
    margin-block-end: 6px;
  }
  .sheet .bullets {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .sheet ol.bullets {
    list-style: decimal;
  }
  .sheet .bullets.names {
    max-block-size: 12em;
    overflow-y: auto;
    columns: 2;
    display: block;
    font-size: 0.875em;
  }
  .sheet .spread {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
  }
  .sheet .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .sheet .failure {
    display: flex;
    gap: 8px;
    padding: 10px 12px;
    border: 1px solid color-mix(in oklab, var(--_bad) 34%, transparent);
    border-radius: 6px;
    background: color-mix(in oklab, var(--_bad) 5%, transparent);
    font-size: 0.875em;
  }
  .sheet .failure .icon {
    margin-block-start: 0.15em;
    color: var(--_bad);
  }
  .sheet .reason {
    order: -1;
    flex: 1 1 100%;
    color: var(--_quiet);
    font-size: 0.875em;
    text-align: start;
  }
  [aria-disabled='true'][aria-describedby] {
    cursor: not-allowed;
  }
  @media (width < 480px) {
    dialog:not(.drawer) {
      inline-size: 100vw;
      max-inline-size: none;
      block-size: 100dvh;
      max-block-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    .sheet {
      block-size: 100%;
    }
    .sheet > header,
    .sheet-body,
    .sheet > footer {
      padding-inline: 16px;
    }
    .sheet > footer {
      padding-block: 12px max(16px, env(safe-area-inset-bottom));
      border-block-start: 1px solid var(--_line);
    }
    .sheet > footer .button {
      flex: 1 1 auto;
    }
    .sheet .bullets.names {
      columns: 1;
    }
  }
`;

/** All that dialogs and drawers need. */
export const dialogStyles: CSSResultGroup = [frame, fields, lists, drawers];
