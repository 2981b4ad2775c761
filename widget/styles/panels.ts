import { css } from 'lit';

/** What is under way, asked or wrong. */
export const panelStyles = css`
  .quiet-button {
    border-color: transparent;
    padding-inline: 10px;
    color: var(--_quiet);
  }
  .quiet-button:hover {
    color: inherit;
  }
  [aria-disabled='true'] {
    cursor: progress;
    opacity: 0.6;
  }
  .panel {
    display: grid;
    gap: 8px;
    overflow-wrap: anywhere;
    padding: 16px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: color-mix(in oklab, currentColor 3%, transparent);
  }
  .panel.bad {
    border-color: color-mix(in oklab, var(--_bad) 34%, transparent);
    background: color-mix(in oklab, var(--_bad) 5%, transparent);
  }
  .panel h3 {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }
  .card .panel {
    padding: 12px;
    font-size: 0.9375em;
  }
  .card .panel > :is(p, .actions, details) {
    margin-inline-start: 0;
  }
  .panel h3 .icon {
    margin-block-start: 0.2em;
    color: var(--_accent-text);
  }
  .panel.bad h3 .icon {
    color: var(--_bad);
  }
  .panel > p,
  .panel > .facts,
  .panel > .actions,
  .panel > details {
    margin-inline-start: 24px;
  }
  .panel > .actions {
    margin-block-start: 8px;
  }
  .panel > .actions > .quiet-button:first-child {
    margin-inline-start: -10px;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
    align-items: baseline;
    gap: 4px 20px;
    margin-block: 4px;
    font-size: 0.9375em;
  }
  .facts dt {
    color: var(--_quiet);
  }
  .facts code {
    font-size: 0.9375em;
  }
  details {
    font-size: 0.875em;
    color: var(--_quiet);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
  .support {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
  }
  .support .link {
    font-size: 1em;
  }
  .panel .bullets {
    display: grid;
    gap: 4px;
    margin-block: 4px;
    padding-inline-start: 1.25em;
  }
  .panel a.button {
    text-decoration: none;
    color: inherit;
  }
  .same {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    margin-inline-start: 8px;
    color: var(--_good);
  }
  .said {
    margin-block-start: 8px;
  }
  .said fieldset {
    min-inline-size: 0;
    margin: 8px 0 0;
    padding: 0;
    border: 0;
  }
  .said legend {
    margin-block-end: 4px;
    padding: 0;
  }
  .said .pick {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    gap: 10px;
    padding-block: 6px;
    cursor: pointer;
  }
  .said input {
    inline-size: 16px;
    block-size: 16px;
    min-block-size: 0;
    margin: 0;
    margin-block-start: 0.2em;
    accent-color: var(--_accent);
  }
  .said .answer {
    display: grid;
    gap: 10px;
  }
  .said .answer:not(:empty) {
    margin-block-start: 8px;
  }
  .toasts {
    position: sticky;
    inset-block-end: 16px;
    z-index: 5;
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }
  .toast {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 10px 12px 10px 16px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: light-dark(#fff, oklch(0.28 0.012 280));
    color: light-dark(oklch(0.22 0.02 280), oklch(0.94 0.008 280));
    box-shadow: 0 8px 24px -8px rgb(0 0 0 / 0.25);
    font-size: 0.9375em;
    animation: rise 160ms ease-out;
  }
  .toast p {
    display: flex;
    flex: 1 1 16em;
    gap: 8px;
  }
  .toast p .icon {
    margin-block-start: 0.25em;
    color: var(--_good);
  }
  .toast .actions {
    align-items: center;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  @container (width < 400px) {
    .toast .actions > .button {
      flex: 1 1 auto;
      inline-size: auto;
    }

    .panel > p,
    .panel > .facts,
    .panel > .actions,
    .panel > details {
      margin-inline-start: 0;
    }
  }
  /* Letters of twice the size, or a column of the page that is very narrow. */
  @container (width < 18em) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .facts dd {
      margin-block-end: 8px;
      overflow-wrap: anywhere;
    }
  }
`;
