import { css } from 'lit';

export const dialogStyles = css`
  /* Dialog */

  dialog {
    width: min(560px, calc(100vw - 32px));
    max-height: calc(100dvh - 32px);
    padding: 24px;
    border: 1px solid var(--_line);
    border-radius: var(--_card);
    background: light-dark(#fff, color-mix(in oklab, Canvas 88%, #fff));
    color: CanvasText;
    font: inherit;
    line-height: inherit;
    box-shadow: 0 16px 48px rgb(0 0 0 / 0.24);
    overscroll-behavior: contain;
  }

  dialog[open] {
    display: grid;
    gap: 12px;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }

  dialog header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 12px;
  }

  dialog h3 {
    font-size: 1.25em;
    line-height: 1.3;
  }

  dialog footer {
    margin-block-start: 8px;
  }

  .steps {
    display: grid;
    gap: 12px;
    padding-inline-start: 1.4em;
  }

  .steps .check {
    display: block;
    font-size: 0.875em;
  }

  @media (max-width: 480px) {
    dialog {
      width: 100vw;
      max-width: none;
      height: 100dvh;
      max-height: none;
      margin: 0;
      border: 0;
      border-radius: 0;
      align-content: start;
    }
  }
`;
