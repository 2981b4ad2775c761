import { css } from 'lit';

/** Rows, pairs, stages, the queue. */
export const lists = css`
  .sheet {
    .lines {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .lines > li {
      display: grid;
      grid-template-columns: minmax(0, 9em) minmax(6em, 1fr) fit-content(15em) auto;
      align-items: center;
      gap: 2px 12px;
      min-block-size: 46px;
      padding-block: 6px;
    }
    .lines > li + li {
      border-block-start: 1px solid var(--_line);
    }
    .lines .remark {
      text-align: end;
    }
    .lines .button {
      min-inline-size: 6em;
    }
    .state {
      display: flex;
      gap: 8px;
    }
    .state .icon {
      margin-block-start: 0.25em;
    }
    .pairs {
      display: grid;
      grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
      gap: 6px 20px;
      align-items: baseline;
      font-size: 0.875em;
    }
    .pairs dt {
      color: var(--_quiet);
    }
    .fresh .pairs {
      grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
      gap: 4px 20px;
    }
    .pairs dd {
      overflow-wrap: anywhere;
    }
    .uses {
      display: grid;
      gap: 2px;
    }
    .uses dt {
      font-weight: 600;
    }
    .uses dd {
      margin-block-end: 6px;
      color: var(--_quiet);
    }
    .stages {
      display: grid;
      gap: 14px;
      grid-template-columns: minmax(0, 1fr);
    }
    .stages > li {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr) 28px;
      align-items: center;
      gap: 0 8px;
    }
    .bar {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px 12px;
      align-items: baseline;
      font-size: 0.875em;
    }
    .bar .label {
      font-weight: 500;
    }
    .bar progress {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    progress {
      appearance: none;
      inline-size: 100%;
      block-size: 6px;
      border: 0;
      border-radius: 99px;
      background: var(--_line);
      overflow: hidden;
    }
    progress::-webkit-progress-bar {
      background: transparent;
    }
    progress::-webkit-progress-value {
      border-radius: 99px;
      background: var(--_accent-text);
    }
    progress::-moz-progress-bar {
      border-radius: 99px;
      background: var(--_accent-text);
    }
    .about {
      display: contents;
    }
    .about summary {
      display: grid;
      place-items: center;
      inline-size: 28px;
      block-size: 28px;
      border-radius: 6px;
      list-style: none;
    }
    .about summary::-webkit-details-marker {
      display: none;
    }
    .about p {
      grid-column: 1 / -1;
      margin-block-start: 4px;
    }
    .late {
      color: var(--_notice);
    }
    .queue {
      display: grid;
      gap: 2px;
      grid-template-columns: minmax(0, 1fr);
      list-style: none;
    }
    .queue > li:not(.now) {
      display: grid;
      grid-template-columns: 16px minmax(0, 1fr) auto;
      align-items: baseline;
      gap: 10px;
      padding-block: 6px;
    }
    .queue > li > .icon,
    .queue .who .icon {
      align-self: start;
      margin-block-start: 0.25em;
      color: var(--_quiet);
    }
    .queue .renewed .icon {
      color: var(--_good);
    }
    .queue > .now {
      display: grid;
      gap: 12px;
      grid-template-columns: minmax(0, 1fr);
      margin-block: 6px;
      padding: 16px;
      border: 1px solid color-mix(in oklab, var(--_accent) 32%, transparent);
      border-radius: var(--_radius);
    }
    .queue .now .who {
      display: flex;
      gap: 10px;
    }
    .queue .now .who .icon {
      color: var(--_accent-text);
    }
    .queue .now .actions > .button {
      flex: none;
      inline-size: auto;
    }
    .queue .now .panel {
      padding: 0;
      border: 0;
      background: none;
    }
    @container (width < 480px) {
      .lines > li {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .lines .note-text {
        grid-row: 2;
      }
      .lines .remark {
        grid-row: 2;
        grid-column: 1;
        text-align: start;
      }
      .lines .note-text + .remark {
        grid-row: 3;
      }
      .lines .button {
        grid-row: 1 / span 2;
        grid-column: 2;
      }
      .pairs:not(.fresh .pairs) {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
      .pairs:not(.fresh .pairs) dd {
        margin-block-end: 10px;
      }
    }
    @media (forced-colors: active) {
      progress {
        border: 1px solid CanvasText;
      }
      progress::-webkit-progress-value {
        background: Highlight;
        forced-color-adjust: none;
      }
      .queue > .now {
        border-color: Highlight;
      }
    }
  }
`;
