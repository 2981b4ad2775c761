import { css } from 'lit';

/** Buttons, links, fields and badges. */
export const controls = css`
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 36px;
    padding: 6px 14px;
    border: 1px solid var(--_line-strong);
    border-radius: 6px;
    background: transparent;
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.3;
    transition: background-color 140ms;
  }
  .button:hover {
    background: var(--_hover);
  }
  .tinted {
    border-color: transparent;
    background: color-mix(in oklab, var(--_accent) 11%, transparent);
    color: var(--_accent-text);
    font-weight: 600;
  }
  .tinted:hover {
    background: color-mix(in oklab, var(--_accent) 18%, transparent);
  }
  .small {
    min-block-size: 30px;
    padding: 3px 12px;
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    padding: 2px 0;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_accent-text);
    font-size: 0.875em;
    font-weight: 500;
  }
  .link:hover {
    text-decoration: underline;
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_quiet);
  }
  .icon-button:hover {
    background: var(--_hover);
    color: inherit;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .end {
    justify-content: flex-end;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    flex: none;
    padding: 2px 9px 2px 7px;
    border-radius: 99px;
    background: color-mix(in oklab, currentColor 12%, transparent);
    font-size: 0.75em;
    font-weight: 500;
    line-height: 1.5;
  }
  .badge .icon {
    inline-size: 13px;
    block-size: 13px;
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
    padding-inline: 0;
    background: none;
    font-size: 0.8125em;
    font-weight: 400;
  }
  @container (width < 400px) {
    .actions > .button,
    .invitation > .button,
    .empty > .button {
      flex: 1 1 100%;
      inline-size: 100%;
    }
  }
  @media (pointer: coarse) {
    .button,
    .link {
      min-block-size: 44px;
    }
    .icon-button {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .badge:not(.quiet) {
      border: 1px solid CanvasText;
    }
    .tinted {
      border-color: ButtonBorder;
    }
  }
`;
