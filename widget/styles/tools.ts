import { css } from 'lit';
import { emptyStyles } from './empty.ts';

/** Search, filters, and what is done to many. */
export const toolStyles = [
  ...emptyStyles,
  css`
    .more {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 12px;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    .tools select,
    .tools input {
      min-block-size: 36px;
      padding-block: 6px;
      font-size: 0.875em;
    }
    .search {
      flex: 1 1 240px;
    }
    .choice {
      display: flex;
      align-items: center;
      gap: 6px;
    }
    .choice select {
      max-inline-size: 180px;
    }
    .chips {
      display: flex;
      gap: 6px;
      flex: 1 1 100%;
      overflow-x: auto;
      /* Room for the focus ring, which would be cut off. */
      padding: 3px 0;
      padding-inline-start: 3px;
      margin: -3px 0;
      margin-inline-start: -3px;
      scrollbar-width: thin;
    }
    .chip {
      flex: none;
      min-block-size: 30px;
      padding: 3px 12px;
      border: 1px solid var(--_line-strong);
      border-radius: 99px;
      background: none;
      font-size: 0.8125em;
    }
    .chip span {
      color: var(--_quiet);
      font-variant-numeric: tabular-nums;
    }
    .chip:hover {
      background: var(--_hover);
    }
    .chip[aria-pressed='true'] {
      border-color: transparent;
      background: color-mix(in oklab, var(--_accent) 14%, transparent);
      color: var(--_accent-text);
      font-weight: 600;
    }
    .chip[aria-pressed='true'] span {
      color: inherit;
    }
    .chip.plain {
      margin-inline-start: auto;
      border-color: transparent;
      color: var(--_quiet);
    }
    .bulk {
      position: sticky;
      inset-block-end: 12px;
      z-index: 2;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
      padding: 10px 12px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: light-dark(#fff, oklch(0.27 0.012 280));
      color: light-dark(oklch(0.22 0.02 280), oklch(0.94 0.008 280));
      box-shadow: 0 8px 28px -8px rgb(0 0 0 / 0.3);
    }
    .bulk strong {
      margin-inline: 4px auto;
      font-size: 0.875em;
    }
    @container (width < 640px) {
      .choice {
        flex: 1 1 120px;
      }
      .choice select {
        max-inline-size: none;
      }
    }
    @media (pointer: coarse) {
      .chip {
        min-block-size: 44px;
      }
    }
    @media (forced-colors: active) {
      .chip[aria-pressed='true'] {
        border: 2px solid Highlight;
      }
    }
  `,
];
