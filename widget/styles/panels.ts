import { css } from 'lit';

export const panelStyles = css`
  /* Panels */

  .panel {
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_control);
    background: var(--_soft);
  }

  .panel.bad {
    border-inline-start-color: var(--_bad);
  }

  .panel h3 {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .panel.bad h3 .icon {
    color: var(--_bad);
  }

  .panel .actions {
    margin-block-start: 4px;
  }

  .review .facts {
    grid-template-columns: max-content 1fr;
    gap: 6px 16px;
    align-items: baseline;
  }

  .review .facts dd + dt {
    margin: 0;
  }

  details {
    font-size: 0.875em;
  }

  summary {
    width: max-content;
    cursor: pointer;
    color: var(--_quiet);
  }

  .support {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    padding-block-start: 4px;
  }

  @container accounts (max-width: 399px) {
    .review .facts {
      grid-template-columns: 1fr;
    }
  }
`;
