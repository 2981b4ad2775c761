import { css } from 'lit';
import { head } from './head.ts';

/** Sellers as tiles. */
export const sellersStyles = [
  head,
  css`
    .sellers > li {
      display: grid;
      content-visibility: auto;
      contain-intrinsic-size: auto 260px;
    }
    .seller-tile {
      grid-template-rows: auto 1fr auto auto;
    }
    .reach {
      display: grid;
      gap: 4px;
      align-content: start;
      font-size: 0.875em;
    }
    .reach div {
      display: flex;
      justify-content: space-between;
      gap: 12px;
    }
    .reach dt,
    .reach .quiet {
      color: var(--_quiet);
    }
    .reach dd {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      font-size: 1em;
      font-variant-numeric: tabular-nums;
    }
    .reach .good .icon {
      color: var(--_good);
    }
    .reach .notice .icon {
      color: var(--_notice);
    }
    .reach .bad .icon {
      color: var(--_bad);
    }
    .sums {
      display: grid;
      font-variant-numeric: tabular-nums;
    }
  `,
];
