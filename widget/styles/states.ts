import { css } from 'lit';

/** Nothing there yet, and still coming. */
export const states = css`
  .empty {
    display: grid;
    justify-items: center;
    gap: 12px;
    padding: 40px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
  }
  .empty h3 {
    font-size: 1.25em;
    letter-spacing: -0.01em;
  }
  .empty p {
    max-inline-size: 30em;
    text-wrap: balance;
  }
  .empty .where {
    display: grid;
    gap: 6px;
    inline-size: min(100%, 360px);
    margin-block: 8px;
    text-align: start;
  }
  .empty label {
    font-size: 0.875em;
    font-weight: 600;
  }
  .empty .where p {
    text-wrap: pretty;
  }
  .empty > .button {
    min-block-size: 44px;
    padding-inline: 20px;
    font-size: 0.9375em;
  }
  .bones {
    min-block-size: 172px;
  }
  .bones > div {
    display: grid;
    align-content: start;
    gap: 12px;
  }
  .bone {
    inline-size: 40%;
    block-size: 16px;
    border-radius: 4px;
    background: var(--_line);
    animation: breathe 1.8s ease-in-out infinite alternate;
  }
  .bone.long {
    inline-size: 75%;
    opacity: 0.7;
  }
  .bone.block {
    inline-size: 55%;
    block-size: 36px;
    opacity: 0.7;
  }
  @keyframes breathe {
    to {
      opacity: 0.4;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
`;
