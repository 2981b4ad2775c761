import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Seller } from '../../contract/connection.ts';
import { badge } from '../views/badge.ts';
import { menuButton, stateOf, worst } from '../views/connection.ts';
import { icons } from '../views/icons.ts';
import { sums } from '../views/sums.ts';
import { connectionsOf, FEW, may, type View } from '../views/view.ts';
import { groupRows } from './group.ts';

export { tableStyles as styles } from '../styles/table.ts';
export { table as words } from '../words/table.ts';

/** Groups of Seller ID and region as rows, under their sellers. */
export function draw(view: View): TemplateResult {
  const { words, page, seller, actions } = view;
  const single = page.totals.sellers === 1;
  const sellers = seller ? [seller] : page.sellers;
  const columns = columnsOf(view, sellers);
  const opens = startOpen(view);
  return html`${
      seller && !single
        ? html`<button class="link" @click=${() => actions.openSeller(undefined)}>
            ${icons.back}${words.allSellers}
          </button>`
        : nothing
    }
    <table
      role="table"
      class="${columns.select ? 'selects' : ''} ${columns.dates ? 'has-mws' : ''} ${columns.ads ? 'has-ads' : ''}"
      aria-labelledby="title"
      aria-rowcount=${page.nextCursor ? -1 : nothing}
    >
      <thead role="rowgroup">
        <tr role="row">
          ${columns.select ? html`<td role="cell">${selectAll(view, sellers)}</td>` : nothing}
          <th role="columnheader" scope="col">${words.columnAccount}</th>
          ${
            columns.dates
              ? html`<th role="columnheader" scope="col" class="mws">
                  ${columns.dates === 'mws' ? words.columnMws : words.columnAuthorization}
                </th>`
              : nothing
          }
          <th role="columnheader" scope="col">${words.sellingPartner}</th>
          ${columns.ads ? html`<th role="columnheader" scope="col">${words.ppc}</th>` : nothing}
          <th role="columnheader" scope="col"><span class="hidden">${words.columnActions}</span></th>
        </tr>
      </thead>
      ${repeat(
        sellers,
        ({ id }) => id,
        (seller) => {
          const key = `${opens ? 'closed' : 'open'}:${seller.id}`;
          const open = opens !== view.toggled.has(key);
          return html`${single ? nothing : sellerRow(view, seller, open, key)}${
            open ? seller.groups.map((group) => groupRows(view, seller, group, columns)) : nothing
          }`;
        },
      )}
    </table>`;
}

/** Which columns there are beside Account and Selling Partner. */
export interface Columns {
  select: boolean;
  /** Of the retired MWS's token, or of the consents. */
  dates: 'mws' | 'authorization' | undefined;
  ads: boolean;
}

function columnsOf(view: View, sellers: Seller[]): Columns {
  const { page, showMws, showAuthorization } = view;
  const mws = showMws || sellers.some((seller) => connectionsOf(seller).some((one) => one.mws !== null));
  const bulk = (['connect', 'share', 'onboard', 'disconnect'] as const).some((one) => may(view, one));
  return {
    select: bulk && page.totals.connections > 1,
    dates: mws ? 'mws' : showAuthorization ? 'authorization' : undefined,
    ads: page.tenant.ads,
  };
}

function selectAll({ words, actions, selected }: View, sellers: Seller[]): TemplateResult {
  const ids = sellers.flatMap(connectionsOf).map(({ id }) => id);
  const count = ids.filter((id) => selected.has(id)).length;
  return html`<label class="check"
    ><span class="hidden">${words.selectAll}</span
    ><input
      type="checkbox"
      .checked=${count > 0 && count === ids.length}
      .indeterminate=${count > 0 && count < ids.length}
      @change=${(event: Event) => actions.select(ids, (event.target as HTMLInputElement).checked)}
  /></label>`;
}

/** Many sellers start closed, so that all who need somebody are in sight; what was looked for is open. */
const startOpen = ({ page, seller, narrowing }: View): boolean =>
  page.totals.sellers <= FEW ||
  seller !== undefined ||
  Object.values({ ...narrowing, sort: '' }).some(Boolean);

/** A seller above its groups: opens and closes them, and sums them up. */
function sellerRow(view: View, seller: Seller, isOpen: boolean, key: string): TemplateResult {
  const { words, actions, changed } = view;
  const { id, name, groups } = seller;
  const open = isOpen || groups.length === 0;
  const connections = connectionsOf(seller);
  const state = worst(connections.map((connection) => stateOf(view, connection)));
  const glows = !open && connections.some((connection) => changed.has(connection.id));
  const look = groups.length === 0 || state === 'connected' ? nothing : badge(words, state);
  return html`<tbody role="rowgroup" class="seller-row${open ? '' : ' closed'}" data-seller=${id}>
    <tr role="row" class=${glows ? 'glow' : nothing}>
      <th role="rowheader" scope="rowgroup">
        <button
          class="toggle"
          aria-expanded=${open}
          ?disabled=${groups.length === 0}
          @click=${() => actions.toggle(key)}
        >
          ${icons.forward}<bdi>${name}</bdi></button
        >${open ? nothing : look}
      </th>
      <td role="cell" class="summary">
        ${
          !open
            ? sums(view, seller)
            : groups.length === 0
              ? noAccounts(view, seller)
              : html`<span class="quiet">${words.groups(groups.length)}</span>${look}`
        }
      </td>
      <td role="cell" class="menu-cell">
        ${may(view, 'rename') ? menuButton(view, name, { sellerId: id }) : nothing}
      </td>
    </tr>
  </tbody>`;
}

function noAccounts(view: View, { id, name }: Seller): TemplateResult {
  const { words, actions } = view;
  return html`<span class="quiet">${words.noAccounts}</span>${
      may(view, 'connect')
        ? html`<button
            class="button small"
            part="button"
            aria-label="${words.add}, ${name}"
            @click=${() => actions.open({ kind: 'add', sellerId: id })}
          >
            ${words.connectShort}
          </button>`
        : nothing
    }`;
}
