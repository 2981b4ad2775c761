import { css } from 'lit';

/** The dialog stands above the page, so it brings its own ground and text colour. */
export const dialogStyles = css`
  dialog {
    inline-size: min(560px, 100vw - 32px);
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
    gap: 16px;
    padding: 20px 24px 24px;
  }
  .sheet > header {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 12px;
  }
  .sheet h3 {
    font-size: 1.125em;
  }
  .sheet .icon-button {
    margin-block-start: -2px;
    margin-inline-end: -6px;
  }
  .steps {
    display: grid;
    gap: 14px;
    counter-reset: step;
    list-style: none;
  }
  .steps li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 0 12px;
  }
  .steps li::before {
    counter-increment: step;
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    color: color-mix(in oklab, var(--_accent) 82%, CanvasText);
    font-size: 0.8125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .check {
    display: block;
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .sheet > footer {
    margin-block-start: 8px;
  }
  @media (width < 480px) {
    dialog {
      inline-size: 100vw;
      max-inline-size: none;
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .sheet {
      padding-inline: 16px;
    }
    .sheet footer .button {
      flex: 1 1 auto;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    dialog[open] {
      animation: none;
    }
  }
`;
