import { css } from 'lit';

/** The head, and the shape of what is coming. */
export const shell = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
  }
  .titles {
    display: flex;
    flex: 1 1 200px;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
  }
  .switch {
    display: flex;
    padding: 2px;
    border-radius: 8px;
    background: var(--_hover);
  }
  .switch button {
    min-block-size: 32px;
    padding: 4px 10px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .switch [aria-pressed='true'] {
    background: light-dark(#fff, color-mix(in oklab, currentColor 16%, transparent));
    box-shadow: 0 0 0 1px var(--_line);
    color: inherit;
    font-weight: 600;
  }
  .tile,
  .rows {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .tile {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 16px;
    padding: 16px;
  }
  .regions,
  .sellers {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  .bones {
    min-block-size: 172px;
  }
  .row.bones {
    display: grid;
    grid-template-columns: 3fr 4fr 3fr;
    gap: 16px;
    min-block-size: 112px;
    padding: 16px;
  }
  .row + .row {
    border-block-start: 1px solid var(--_line);
  }
  .bone {
    inline-size: 40%;
    block-size: 16px;
    border-radius: 4px;
    background: var(--_line);
    /* Nothing is seen before 300 ms: a quick answer must not flicker. */
    animation: breathe 1.8s ease-in-out 0.3s infinite alternate backwards;
  }
  .long {
    inline-size: 75%;
  }
  .block {
    inline-size: 55%;
    block-size: 36px;
  }
  @keyframes breathe {
    0% {
      opacity: 0;
    }
    10% {
      opacity: 0.9;
    }
    100% {
      opacity: 0.4;
    }
  }
  @container (width >= 640px) {
    .tile {
      padding: 20px;
    }
    .sellers {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (width >= 960px) {
    .sellers,
    .regions {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (pointer: coarse) {
    .top,
    .switch button {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .bone,
    .switch [aria-pressed='true'] {
      border: 1px solid;
    }
  }
`;
