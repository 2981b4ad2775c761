import { css } from 'lit';

/** The guest's manners: the host's font and colour, our proportions. */
export const elementStyles = css`
  :host {
    --ca-text: CanvasText;
    --ca-ground: Canvas;
    --_accent: var(--ca-accent, light-dark(oklch(0.5 0.17 256), oklch(0.72 0.13 256)));
    --_on-accent: var(--ca-on-accent, light-dark(#fff, #10131a));
    --_line: color-mix(in oklab, currentColor 16%, transparent);
    --_line-strong: color-mix(in oklab, currentColor 52%, transparent);
    --_soft: color-mix(in oklab, currentColor 4%, transparent);
    --_quiet: color-mix(in oklab, currentColor 70%, transparent);
    --_raised: light-dark(#fff, color-mix(in oklab, Canvas 90%, #fff));
    --_good: light-dark(oklch(0.45 0.12 152), oklch(0.8 0.13 152));
    --_notice: light-dark(oklch(0.48 0.11 70), oklch(0.82 0.12 80));
    --_bad: light-dark(oklch(0.5 0.18 27), oklch(0.78 0.13 27));
    --_card: var(--ca-radius, 10px);
    --_control: 6px;
    display: block;
    container: accounts / inline-size;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
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

  h2 {
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 600;
  }

  h3,
  h4 {
    font-size: 1em;
    font-weight: 600;
  }

  h2:focus,
  h3:focus,
  h4:focus {
    outline: none;
  }

  ul {
    list-style: none;
  }

  code {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    vertical-align: -0.125em;
  }

  [dir='rtl'] .icon,
  :host(:dir(rtl)) .link .icon {
    transform: scaleX(-1);
  }

  .quiet {
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-end: 16px;
  }

  .viewer {
    margin-block-end: 16px;
  }

  .panels {
    display: grid;
    gap: 12px;
  }

  .panels > * {
    margin-block-end: 4px;
  }

  .panels:has(> *) {
    margin-block-end: 16px;
  }

  /* Tiles and cards */

  .regions,
  .sellers {
    display: grid;
    gap: 16px;
    align-items: stretch;
  }

  .tile {
    display: flex;
    flex-direction: column;
    gap: 16px;
    min-width: 0;
    height: 100%;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_card);
  }

  .tile header {
    display: grid;
    gap: 2px;
  }

  .invitation {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 12px;
  }

  .another {
    margin-block-start: auto;
  }

  .card {
    display: grid;
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_control);
    background: var(--_raised);
  }

  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 12px;
  }

  .card-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 12px;
  }

  .card-foot .actions {
    margin-inline-start: auto;
  }

  .facts {
    display: grid;
    gap: 2px;
  }

  .facts dt {
    color: var(--_quiet);
    font-size: 0.8125em;
  }

  .facts dd + dt {
    margin-block-start: 8px;
  }

  .id {
    display: flex;
    align-items: center;
    gap: 4px;
  }

  .marketplaces {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    font-size: 0.875em;
  }

  .marketplaces li {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }

  .marketplaces .icon {
    color: var(--_good);
  }

  .marketplaces [title] .icon {
    color: var(--_notice);
  }

  .countries {
    display: grid;
  }

  .countries li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0 12px;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }

  .countries .country {
    font-weight: 600;
  }

  .countries .quiet {
    grid-row: 2;
  }

  .countries .button {
    grid-column: 2;
    grid-row: 1 / 3;
  }

  .reach {
    display: grid;
    gap: 4px;
    font-size: 0.875em;
  }

  .reach div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }

  .reach dt,
  .none {
    color: var(--_quiet);
  }

  .seller-tile {
    align-items: flex-start;
  }

  .seller-tile .reach {
    width: 100%;
  }

  .seller-tile .actions {
    margin-block-start: auto;
    align-self: flex-end;
  }

  .seller-head {
    display: grid;
    gap: 4px;
    margin-block-end: 12px;
    justify-items: start;
  }

  .seller-head h3 {
    font-size: 1.125em;
  }

  .note {
    display: flex;
    gap: 8px;
    margin-block-start: 16px;
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .note .icon {
    margin-block-start: 0.15em;
  }

  /* Status */

  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 1px 10px 1px 6px;
    border: 1px solid color-mix(in oklab, currentColor 40%, transparent);
    border-radius: 99px;
    font-size: 0.8125em;
    white-space: nowrap;
  }

  .badge.good {
    color: var(--_good);
  }

  .badge.notice {
    color: var(--_notice);
  }

  .badge.bad {
    color: var(--_bad);
  }

  .badge.quiet {
    color: var(--_quiet);
  }

  /* Empty and waiting */

  .empty {
    display: grid;
    justify-items: center;
    gap: 16px;
    max-width: 34em;
    margin-inline: auto;
    padding: 32px 0;
    text-align: center;
  }

  .empty h3 {
    font-size: 1.25em;
  }

  .where {
    display: grid;
    gap: 6px;
    width: min(100%, 22em);
    text-align: start;
  }

  .where label {
    font-weight: 600;
    font-size: 0.875em;
  }

  select {
    width: 100%;
    min-height: 38px;
    padding: 6px 10px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_control);
    background: var(--_raised);
    color: inherit;
    font: inherit;
  }

  .bones {
    gap: 12px;
  }

  .bone {
    width: 45%;
    height: 12px;
    border-radius: 4px;
    background: color-mix(in oklab, currentColor 9%, transparent);
  }

  .bone.wide {
    width: 65%;
    height: 16px;
  }

  .bone.block {
    width: 100%;
    height: 120px;
  }

  /* Controls */

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .actions.end {
    justify-content: flex-end;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 34px;
    padding: 5px 14px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_control);
    background: var(--_raised);
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 500;
    line-height: 1.3;
    cursor: pointer;
    transition: background-color 140ms;
  }

  .button:hover {
    background: color-mix(in oklab, currentColor 7%, var(--_raised));
  }

  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, CanvasText);
  }

  .button.danger {
    border-color: var(--_bad);
    color: var(--_bad);
  }

  .quiet-button {
    border-color: transparent;
    background: none;
  }

  .button:disabled {
    opacity: 0.55;
    cursor: default;
  }

  .link {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-underline-offset: 3px;
    cursor: pointer;
  }

  .link:hover,
  a:hover {
    text-decoration-color: currentColor;
  }

  a {
    color: inherit;
    text-decoration-color: var(--_line-strong);
    text-underline-offset: 3px;
  }

  a .icon {
    margin-inline-start: 4px;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    flex: none;
    width: 28px;
    height: 28px;
    padding: 0;
    border: 0;
    border-radius: var(--_control);
    background: none;
    color: var(--_quiet);
    cursor: pointer;
  }

  .icon-button:hover {
    background: color-mix(in oklab, currentColor 10%, transparent);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @container accounts (min-width: 640px) {
    .sellers {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .tile {
      padding: 20px;
    }
  }

  @container accounts (min-width: 840px) {
    .regions,
    .sellers {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container accounts (max-width: 399px) {
    .button {
      width: 100%;
    }

    .countries .button {
      width: auto;
    }
  }

  @media (pointer: coarse) {
    .button,
    .link,
    select {
      min-height: 44px;
    }

    .icon-button {
      width: 44px;
      height: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .tile,
    .card,
    .panel,
    .badge,
    .button,
    dialog {
      border-color: CanvasText;
    }

    .bone {
      border: 1px solid CanvasText;
    }
  }
`;
