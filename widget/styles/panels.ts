import { css } from 'lit';

/** What is under way, asked or wrong. */
export const panelStyles = css`
  .panel {
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 1px solid color-mix(in oklab, var(--_accent) 32%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_accent) 5%, transparent);
  }
  .panel.bad {
    border-color: color-mix(in oklab, var(--_bad) 34%, transparent);
    background: color-mix(in oklab, var(--_bad) 5%, transparent);
  }
  .panel h3 {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }
  .panel h3 .icon {
    margin-block-start: 0.2em;
    color: color-mix(in oklab, var(--_accent) 85%, CanvasText);
  }
  .panel.bad h3 .icon {
    color: var(--_bad);
  }
  .panel > p,
  .panel > .facts,
  .panel > .actions,
  .panel > details {
    margin-inline-start: 24px;
  }
  .panel > .actions {
    margin-block-start: 8px;
  }
  .panel > .actions > .quiet-button:first-child {
    margin-inline-start: -10px;
  }
  .review .facts {
    gap: 6px 20px;
    margin-block: 4px;
  }
  .review code {
    font-size: 0.9375em;
  }
  details {
    font-size: 0.875em;
    color: var(--_quiet);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }
  .support {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
  }
  .support .link {
    font-size: 1em;
  }
  @container (width < 400px) {
    .panel > p,
    .panel > .facts,
    .panel > .actions,
    .panel > details {
      margin-inline-start: 0;
    }
  }
`;
