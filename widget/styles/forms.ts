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
    background: light-dark(#fff, color-mix(in oklab, currentColor 6%, transparent));
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
    /* White or black, whichever stands out more: 1 and 0 on either side of the luminance where both do. */
    --_is-dark: clamp(0, (0.179 - y) * 100000, 1);
    color: var(
      --ca-on-accent,
      color(
        from var(--_accent) xyz calc(0.95 * var(--_is-dark)) var(--_is-dark) calc(1.089 * var(--_is-dark))
      )
    );
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
