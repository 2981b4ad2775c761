import { css } from 'lit';
import { accountStyles } from './account.ts';

/** Groups as rows; in a narrow container each of them is a card with its columns under one another. */
export const tableStyles = [
  accountStyles,
  css`
    table,
    thead,
    tbody {
      display: block;
    }
    table {
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    tbody {
      border-block-start: 1px solid var(--_line);
      content-visibility: auto;
      contain-intrinsic-size: auto 132px;
    }
    thead + tbody {
      border-block-start: 0;
    }
    tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 28px;
      gap: 12px 20px;
      padding: 16px;
    }
    th,
    td {
      min-inline-size: 0;
      padding: 0;
      font-weight: inherit;
      text-align: start;
    }
    tbody:not(.seller-row) th {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      align-content: start;
      gap: 4px;
    }
    th p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      font-size: 0.8125em;
    }
    th p > span::first-letter {
      text-transform: uppercase;
    }
    th .next {
      margin-block-start: 4px;
    }
    thead tr {
      display: none;
    }
    .mws,
    .mws-line {
      display: none;
    }
    .mws-line .quiet {
      color: inherit;
      font-size: inherit;
    }
    .mws .quiet {
      display: block;
      font-size: 0.8125em;
    }
    tr > .field {
      grid-column: 1 / -1;
    }
    .menu-cell {
      grid-area: 1 / -2;
      margin-block: -4px;
    }
    label.check {
      display: grid;
      place-items: center;
      inline-size: 24px;
      block-size: 24px;
      cursor: pointer;
    }
    label.check input {
      inline-size: 16px;
      block-size: 16px;
      min-block-size: 0;
      margin: 0;
      accent-color: var(--_accent);
    }
    .selects tbody:not(.seller-row) tr {
      grid-template-columns: 24px minmax(0, 1fr) 28px;
    }
    .selects tr > .field {
      grid-column: 2 / -1;
    }
    .seller-row tr {
      gap: 4px 20px;
      padding-block: 12px 0;
    }
    .closed tr {
      padding-block-end: 12px;
    }
    .seller-row th {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 12px;
    }
    .seller-row + tbody:not(.seller-row) {
      border-block-start: 0;
    }
    .seller-row .summary {
      grid-area: 2 / 1 / auto / -1;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
    .toggle {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-block-size: 28px;
      padding: 0;
      border: 0;
      background: none;
      font-weight: 600;
      overflow-wrap: anywhere;
      text-align: start;
    }
    .toggle[aria-expanded='true'] .icon {
      transform: rotate(90deg);
    }
    [dir='rtl'] .toggle[aria-expanded='true'] .icon {
      transform: rotate(-90deg);
    }
    .toggle[disabled] .icon {
      visibility: hidden;
    }
    @container (width >= 640px) {
      table {
        --_columns: minmax(0, 9fr) minmax(0, 11fr) var(--_ads-column,);
      }
      .has-ads {
        --_ads-column: minmax(0, 9fr);
      }
      thead {
        position: sticky;
        inset-block-start: var(--ca-sticky-top, 0);
        z-index: 1;
        border-block-end: 1px solid var(--_line);
        border-radius: var(--_radius) var(--_radius) 0 0;
        background: color-mix(in oklab, Canvas 55%, transparent);
        backdrop-filter: blur(16px);
      }
      thead tr {
        display: grid;
        padding-block: 10px;
        align-items: center;
        color: var(--_quiet);
        font-size: 0.8125em;
      }
      thead th {
        font-weight: 600;
      }
      tr,
      .selects tbody:not(.seller-row) tr {
        grid-template-columns: var(--_select-column,) var(--_columns) 28px;
      }
      .selects {
        --_select-column: 24px;
      }
      tr > .field,
      .selects tr > .field {
        grid-column: auto;
      }
      .seller-row tr {
        align-items: center;
      }
      .seller-row th {
        grid-column: 1 / -3;
      }
      .has-ads .seller-row th {
        grid-column: 1 / -4;
      }
      .seller-row .summary {
        grid-area: 1 / -3 / auto / -2;
        justify-content: end;
      }
      .has-ads .seller-row .summary {
        grid-column: -4 / -2;
      }
      .closed .summary {
        display: grid;
        gap: 20px;
        grid-template-columns: minmax(0, 11fr) var(--_ads-column,);
        justify-content: stretch;
      }
      .menu-cell {
        grid-area: auto;
      }
      td > .label {
        display: none;
      }
      .mws-line {
        display: flex;
      }
    }
    @container (width >= 960px) {
      .has-mws {
        --_columns: minmax(0, 9fr) minmax(0, 6fr) minmax(0, 11fr) var(--_ads-column,);
      }
      .mws {
        display: block;
      }
      .mws-line {
        display: none;
      }
    }
  `,
];
