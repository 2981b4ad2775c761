import { css } from 'lit';

/** Fields, and the buttons and links that the first screen of a connected tenant does without. */
export const forms = css`
  select,
  input {
    inline-size: 100%;
    min-block-size: 40px;
    padding: 8px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: 6px;
    background: light-dark(#fff, color-mix(in oklab, currentColor 6%, Canvas));
    font: inherit;
    color: inherit;
  }
  option,
  optgroup {
    background: Canvas;
    color: CanvasText;
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, CanvasText);
  }
  .danger {
    border-color: color-mix(in oklab, var(--_bad) 55%, transparent);
    color: var(--_bad);
  }
  .danger:hover {
    background: color-mix(in oklab, var(--_bad) 10%, transparent);
  }
  a {
    color: var(--_accent-text);
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
  }
  a .icon {
    inline-size: 12px;
    block-size: 12px;
    margin-inline-start: 4px;
  }
`;
