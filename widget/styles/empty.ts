import { css } from 'lit';
import { forms } from './forms.ts';

/** Nothing there yet, or nothing found. */
export const emptyStyles = [
  forms,
  css`
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
      padding-inline: clamp(12px, 4cqi, 20px);
      font-size: 0.9375em;
    }
  `,
];
