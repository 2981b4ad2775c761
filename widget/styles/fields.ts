import { css } from 'lit';

/** Fields, boxes and what is wrong with them. */
export const fields = css`
  .sheet {
    .entry {
      display: grid;
      gap: 4px;
      grid-template-columns: minmax(0, 1fr);
    }
    .entry > label {
      font-size: 0.875em;
      font-weight: 600;
    }
    .entries {
      display: grid;
      gap: 12px;
      grid-template-columns: minmax(0, 1fr);
    }
    [aria-invalid='true'] {
      border-color: var(--_bad);
    }
    .wrong {
      display: flex;
      gap: 6px;
      color: var(--_bad);
      font-size: 0.875em;
    }
    .wrong .icon {
      margin-block-start: 0.2em;
    }
    .address {
      font-family: var(--_mono);
      font-size: 0.8125em;
      text-overflow: ellipsis;
    }
    .tick {
      display: flex;
      align-items: flex-start;
      gap: 8px;
      min-block-size: 24px;
      cursor: pointer;
    }
    .tick.inline {
      display: inline-flex;
      margin-inline-start: 8px;
      vertical-align: top;
    }
    input[type='checkbox'],
    input[type='radio'] {
      flex: none;
      inline-size: 18px;
      block-size: 18px;
      min-block-size: 0;
      margin: 0;
      margin-block-start: 0.15em;
      padding: 0;
      accent-color: var(--_accent);
    }
    .checklist {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .pick {
      display: grid;
      grid-template-columns: 18px minmax(0, 8em) minmax(0, 1fr) auto;
      align-items: baseline;
      gap: 2px 12px;
      min-block-size: 24px;
      padding: 8px;
      margin-inline: -8px;
      border-radius: 6px;
      position: relative;
      cursor: pointer;
    }
    .pick + .pick::before {
      content: '';
      position: absolute;
      inset-block-start: -1px;
      inset-inline: 8px;
      border-block-start: 1px solid var(--_line);
    }
    .pick:hover {
      background: var(--_hover);
    }
    .pick input {
      align-self: start;
    }
    .pick .label,
    .lines .label {
      font-weight: 500;
      overflow-wrap: anywhere;
    }
    .pick .label:last-child {
      grid-column: 2 / -1;
    }
    .pick.off {
      color: var(--_quiet);
      cursor: default;
    }
    .pick.off:hover {
      background: none;
    }
    .note-text,
    .remark {
      color: var(--_quiet);
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
    .pick .remark {
      grid-column: -2;
      text-align: end;
    }
    .button.small {
      min-block-size: 30px;
      padding: 3px 10px;
    }
    .search-line input {
      flex: 1 1 14em;
      inline-size: auto;
    }
    @container (width < 480px) {
      .pick {
        grid-template-columns: 18px minmax(0, 1fr) auto;
      }
      .pick .note-text {
        grid-column: 2 / -1;
        grid-row: 2;
      }
      .pick .remark {
        grid-column: 3;
        grid-row: 1;
      }
    }
    @media (pointer: coarse) {
      .button.small,
      .tick {
        min-block-size: 44px;
      }
      .pick {
        padding-block: 11px;
      }
    }
    @media (forced-colors: active) {
      [aria-invalid='true'] {
        outline: 2px solid Mark;
      }
    }
  }
`;
