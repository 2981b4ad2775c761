import { css } from 'lit';

/** Name, menu and state, of a tile or a card. */
export const head = css`
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    justify-items: start;
    gap: 4px 8px;
  }
  .head h3,
  .head h4 {
    align-self: center;
  }
  .head .badge {
    grid-area: 2 / 1 / auto / span 2;
  }
  .head .menu-button {
    grid-area: 1 / 2;
    margin-inline-end: -6px;
  }
`;
