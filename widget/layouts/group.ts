import { html, nothing, type TemplateResult } from 'lit';
import type { Connection, Group, Seller } from '../../contract/connection.ts';
import { badgeOf } from '../views/badge.ts';
import { freshness, idLine, menuButton, stateOf, works } from '../views/connection.ts';
import { ppcField, sellingPartnerField } from '../views/fields.ts';
import { dateText, placeName, type View } from '../views/view.ts';
import type { Columns } from './table.ts';

/**
 * A Seller ID in a region: one body of the table, with a row for each of its connections. What is text alone is set as a
 * property: of thousands of rows, Lit then keeps no place for each of them.
 */
export const groupRows = (view: View, { name }: Seller, group: Group, columns: Columns): TemplateResult =>
  html`<tbody
    role="rowgroup"
    data-group=${group.key}
    aria-label="${name}, ${view.words.regions[group.region]}"
  >
    ${group.connections.map((connection) => row(view, group, connection, columns))}
  </tbody>`;

function row(view: View, group: Group, connection: Connection, columns: Columns): TemplateResult {
  const { changed, words } = view;
  const { id, name } = connection;
  return html`<tr role="row" class=${changed.has(id) ? 'glow' : ''} data-connection=${id}>
    ${columns.select ? selectCell(view, connection) : nothing}
    <th role="rowheader" scope="row">${account(view, connection, columns)}</th>
    ${columns.dates ? html`<td role="cell" class="mws">${datesOf(view, connection, columns)}</td>` : nothing}
    <td role="cell" class="field">
      <span class="label" aria-hidden="true" .textContent=${words.sellingPartner}></span
      >${sellingPartner(view, group, connection)}
    </td>
    ${
      columns.ads
        ? html`<td role="cell" class="field">
            <span class="label" aria-hidden="true" .textContent=${words.ppc}></span
            >${ppc(view, group, connection)}
          </td>`
        : nothing
    }
    <td role="cell" class="menu-cell">${menuButton(view, name, { connectionId: id })}</td>
  </tr>`;
}

const selectCell = ({ words, actions, selected }: View, { id, name }: Connection): TemplateResult =>
  html`<td role="cell">
    <label class="check"
      ><span class="hidden" .textContent=${words.select(name)}></span
      ><input
        type="checkbox"
        .checked=${selected.has(id)}
        @change=${(event: Event) => actions.select([id], (event.target as HTMLInputElement).checked)}
    /></label>
  </td>`;

/** Name, Selling Partner ID and region, state, dates. */
function account(view: View, connection: Connection, columns: Columns): TemplateResult {
  const { words, locale } = view;
  const { name, region, country, renewBy } = connection;
  const state = stateOf(view, connection);
  const well = works(state);
  return html`<h3 tabindex="-1"><bdi .textContent=${name}></bdi></h3>
    <div class="id-line">
      ${idLine(view, connection)}<span class="quiet" .textContent=${placeName(view, region, country)}></span>
    </div>
    ${badgeOf(view, connection)}
    <p class="quiet">
      ${
        well
          ? renewBy
            ? html`<span>${words.tableRenewBy(dateText(locale, renewBy))}</span
                >${freshness(view, connection)}`
            : freshness(view, connection)
          : nothing
      }
    </p>
    ${
      columns.dates && (connection.mws ?? columns.dates === 'authorization')
        ? html`<p class="quiet mws-line">${datesOf(view, connection, columns)}</p>`
        : nothing
    }
    ${
      state === 'not_connected'
        ? nothing
        : html`<div class="next">
            ${view.later?.mainAction(view, connection)}${view.later?.linkToOwner(view, connection)}
          </div>`
    }`;
}

/**
 * A hint of the MWS token and its date, never the token, which has no use on a screen; or when the person consented and
 * when a machine last refreshed the access.
 */
function datesOf({ words, locale }: View, connection: Connection, { dates }: Columns): TemplateResult {
  const { mws, connectedAt, refreshedAt } = connection;
  const none = html`<span aria-hidden="true">—</span><span class="hidden">${words.none}</span>`;
  if (dates === 'authorization')
    return connectedAt
      ? html`<span class="quiet"
          >${words.tableAuthorized(dateText(locale, connectedAt))}${
            refreshedAt ? html` · ${words.tableRefreshed(dateText(locale, refreshedAt))}` : nothing
          }</span
        >`
      : none;
  return mws
    ? html`<code dir="ltr">••••${mws.hint}</code>
        <span class="quiet">${words.mwsUpdated(dateText(locale, mws.updatedAt))} · ${words.mwsRetired}</span>`
    : none;
}

function sellingPartner(view: View, group: Group, connection: Connection): TemplateResult {
  if (stateOf(view, connection) !== 'not_connected') return sellingPartnerField(view, group, connection);
  return html`<span class="quiet">${view.words.connectFirst}</span>
    <div class="next">
      ${view.later?.mainAction(view, connection)}${view.later?.linkToOwner(view, connection)}
    </div>`;
}

function ppc(view: View, group: Group, connection: Connection): TemplateResult {
  const { words } = view;
  if (stateOf(view, connection) === 'not_connected')
    return html`<span class="quiet">${words.connectFirst}</span>`;
  return !group.ads || group.ads.marketplaces.length === 0
    ? html`<span class="quiet">${words.noPpc}</span>`
    : ppcField(view, group, connection, group.ads);
}
