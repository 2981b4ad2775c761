import { css } from 'lit';

/** Sellers, regions and the accounts in them. */
export const tiles = css`
  .sellers {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  .sellers > li {
    display: grid;
  }
  .seller {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  .seller-head {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  .seller-head h3 {
    font-size: 1.125em;
  }
  .tile {
    display: grid;
    align-content: start;
    gap: 16px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .seller-tile {
    grid-template-rows: auto 1fr auto;
  }
  .seller-tile .actions {
    justify-content: flex-end;
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
  .none {
    color: var(--_quiet);
  }
  .regions {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  .region-body {
    display: grid;
    align-content: start;
    gap: 16px;
  }
  .invitation {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .card {
    display: grid;
    gap: 12px;
  }
  .card + .card,
  .card + .countries,
  .card + .another {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    font-size: 0.875em;
  }
  .facts dt {
    color: var(--_quiet);
  }
  .id {
    display: flex;
    align-items: center;
    gap: 4px;
    min-block-size: 28px;
  }
  .id code {
    font-size: 0.9375em;
  }
  .marketplaces {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    font-size: 0.875em;
  }
  .marketplaces li {
    display: inline-flex;
    align-items: center;
    gap: 5px;
  }
  .marketplaces .icon {
    inline-size: 14px;
    block-size: 14px;
    color: var(--_good);
  }
  .marketplaces .suspended .icon {
    color: var(--_notice);
  }
  .card-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .card-foot .quiet {
    font-size: 0.8125em;
    line-height: 1.45;
  }
  .card-foot .actions {
    margin-inline: auto -10px;
  }
  .countries {
    display: grid;
  }
  .countries li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 12px;
    padding-block: 10px;
  }
  .countries li:first-child {
    padding-block-start: 0;
  }
  .countries li:last-child {
    padding-block-end: 0;
  }
  .countries li + li {
    border-block-start: 1px solid var(--_line);
  }
  .country {
    grid-column: 1;
    font-size: 0.9375em;
    font-weight: 500;
  }
  .countries .badge {
    grid-column: 1;
  }
  .countries .button {
    grid-area: 1 / 2 / span 2;
  }
  .another {
    justify-self: stretch;
  }
  .search {
    max-inline-size: 360px;
  }
  .more {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  @container (width >= 640px) {
    .tile {
      padding: 20px;
    }
    .sellers {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .region,
    .bones {
      grid-template-columns: minmax(160px, 5fr) minmax(0, 12fr);
      gap: 24px;
    }
    .facts {
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 0 12px;
      align-items: center;
    }
  }
  @container (width >= 960px) {
    .sellers,
    .regions {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .region,
    .bones {
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
    }
    .tile .facts {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
