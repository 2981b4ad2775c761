import { css } from 'lit';
import { accountStyles } from './account.ts';
import { head } from './head.ts';

/** A seller's regions and the accounts in them. */
export const sellerStyles = [
  head,
  accountStyles,
  css`
    .seller {
      display: grid;
      gap: 16px;
      grid-template-columns: minmax(0, 1fr);
    }
    .seller-head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      justify-items: start;
      align-items: center;
      gap: 4px 12px;
    }
    .seller-head .link {
      grid-column: 1 / span 2;
    }
    .seller-head h3 {
      font-size: 1.125em;
    }
    .region > header p {
      text-wrap: balance;
    }
    .region-body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 20px;
    }
    .invitation {
      display: grid;
      gap: 12px;
      justify-items: start;
    }
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
      border-radius: 4px;
      scroll-margin: 24px;
    }
    .card + .card,
    .card + .open,
    .card + .another {
      padding-block-start: 20px;
      border-block-start: 1px solid var(--_line);
    }
    .identity {
      display: grid;
    }
    .foot {
      font-size: 0.8125em;
      line-height: 1.45;
    }
    .open {
      display: grid;
    }
    .open li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      gap: 0 12px;
      padding-block: 10px;
    }
    .open li:first-child {
      padding-block-start: 0;
    }
    .open li:last-child {
      padding-block-end: 0;
    }
    .open li + li {
      border-block-start: 1px solid var(--_line);
    }
    .country {
      font-weight: 500;
    }
    .open .badge {
      grid-column: 1;
    }
    .open .button {
      grid-area: 1 / 2 / span 2;
    }
    @container (width >= 640px) {
      .region {
        grid-template-columns: minmax(160px, 5fr) minmax(0, 12fr);
        gap: 24px;
      }
    }
    @container (width >= 960px) {
      /* Heads of one height, so that the cards begin on one line. */
      .region {
        grid-row: span 2;
        grid-template: subgrid / minmax(0, 1fr);
        gap: 16px;
      }
    }
  `,
];
