import { css } from 'lit';
import { forms } from './forms.ts';

/** Menus stand above the page and bring their own ground; the banner is a panel of one line; arrows turn with the text. */
export const menuStyles = [
  forms,
  css`
    [dir='rtl'] path:is([d='M9.5 3.5L5 8l4.5 4.5'], [d='M6.5 3.5L11 8l-4.5 4.5']) {
      transform: matrix(-1, 0, 0, 1, 16, 0);
    }
    .menu {
      position: fixed;
      inset: auto;
      margin: 0;
      padding: 4px;
      min-inline-size: 200px;
      border: 1px solid var(--_line);
      border-radius: 10px;
      background: light-dark(#fff, oklch(0.27 0.012 280));
      color: light-dark(oklch(0.22 0.02 280), oklch(0.94 0.008 280));
      box-shadow: 0 12px 32px -8px rgb(0 0 0 / 0.28);
      font-size: 0.9375em;
    }
    .menu button {
      display: block;
      inline-size: 100%;
      min-block-size: 34px;
      padding: 6px 12px;
      border: 0;
      border-radius: 6px;
      background: none;
      font: inherit;
      font-size: 0.9375em;
      color: inherit;
      text-align: start;
    }
    .menu button:hover,
    .menu button:focus {
      background: var(--_hover);
    }
    .menu button:focus-visible {
      outline-offset: -2px;
    }
    .menu .bad {
      color: var(--_bad);
    }
    .banner {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 12px 16px;
    }
    .banner > p {
      display: flex;
      flex: 1 1 300px;
      gap: 8px;
      margin: 0;
      font-weight: 500;
    }
    .banner > p .icon {
      margin-block-start: 0.25em;
    }
    .banner > .actions {
      margin: 0;
    }
    .banner > .actions:not(:has(*)) {
      display: none;
    }
    @container (width < 640px) {
      .banner > .actions {
        flex: 1 1 100%;
      }
    }
    .panel.notice {
      border-color: color-mix(in oklab, var(--_notice) 34%, transparent);
      background: color-mix(in oklab, var(--_notice) 7%, transparent);
    }
    .bad > p .icon {
      color: var(--_bad);
    }
    .notice > p .icon {
      color: var(--_notice);
    }
    @media (pointer: coarse) {
      .menu button {
        min-block-size: 44px;
      }
    }
  `,
];
