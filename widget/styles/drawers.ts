import { css } from 'lit';

/** Drawers stand at the end of the line, and where there is room leave the page usable. */
export const drawers = css`
  dialog.drawer {
    position: fixed;
    inset-block: 0;
    inset-inline: auto 0;
    z-index: 10;
    inline-size: min(420px, 100vw);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    border-width: 0;
    border-inline-start: 1px solid var(--_line);
    border-radius: 0;
  }
  dialog.drawer[open] {
    animation-name: slide;
  }
  dialog.drawer .sheet {
    block-size: 100%;
  }
  dialog.drawer .sheet > footer {
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  @keyframes slide {
    from {
      opacity: 0;
      transform: translateX(12px);
    }
  }
  .sheet {
    .name {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
      min-inline-size: 0;
    }
    .name input {
      flex: 1 1 100%;
      min-block-size: 36px;
      padding-block: 4px;
    }
    .name .wrong {
      flex: 1 1 100%;
    }
    .detail {
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
      font-size: 0.875em;
    }
    .detail h4 {
      margin-block-end: 4px;
      font-size: 1em;
    }
    .detail .quiet,
    .detail .pairs,
    .detail details {
      font-size: 1em;
    }
    .item {
      display: block;
    }
    .pairs .icon-button {
      inline-size: 24px;
      block-size: 24px;
      margin-block: -4px;
      margin-inline: 4px 0;
      vertical-align: middle;
    }
    .inline-form {
      margin-block: 4px;
    }
    .permissions {
      display: grid;
      gap: 8px;
    }
    .permissions li {
      display: flex;
      gap: 8px;
    }
    .permissions .icon {
      margin-block-start: 0.2em;
      color: var(--_good);
    }
    .permissions .lacks .icon {
      color: var(--_notice);
    }
    .permissions strong {
      font-weight: 500;
    }
    .permissions .quiet {
      display: block;
    }
    .activity {
      display: grid;
      gap: 8px;
      list-style: none;
    }
    .activity li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 16px;
    }
  }
`;
