import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Connection, Seller } from '../../contract/connection.ts';
import { REGIONS, type Region } from '../../contract/regions.ts';
import { badge, badgeOf, LOOKS } from '../views/badge.ts';
import { stateOf, worst } from '../views/connection.ts';
import { sums } from '../views/sums.ts';
import { connectionsOf, FAR_EAST, type View } from '../views/view.ts';

export { sellersStyles as styles } from '../styles/sellers.ts';
export { sellers as words } from '../words/sellers.ts';

/** Several sellers: a tile each, in the server's order. */
export const draw = (view: View): TemplateResult =>
  html`<ul class="sellers" role="list">
    ${repeat(
      view.page.sellers,
      ({ id }) => id,
      (seller) => html`<li>${sellerTile(view, seller)}</li>`,
    )}
  </ul>`;

function sellerTile(view: View, seller: Seller): TemplateResult {
  const { words, actions, changed } = view;
  const { id, name } = seller;
  const connections = connectionsOf(seller).filter(({ state }) => state !== 'disconnected');
  const state = worst(connections.map((connection) => stateOf(view, connection)));
  const example = connections.find((connection) => stateOf(view, connection) === state);
  const glows = connections.some((connection) => changed.has(connection.id));
  return html`<article
    class="tile seller-tile ${glows ? 'glow' : ''}"
    part="seller"
    aria-labelledby="seller-${id}"
    data-seller=${id}
  >
    <div class="head">
      <h3 id="seller-${id}"><bdi>${name}</bdi></h3>
      ${example ? badgeOf(view, example) : badge(words, 'not_connected')}
    </div>
    <dl class="reach">${REGIONS.map((region) => reach(view, region, connections))}</dl>
    <p class="sums">${sums(view, seller)}</p>
    <div class="actions end">
      <button
        class="button"
        part="button"
        aria-label="${words.viewDetails}, ${name}"
        @click=${() => actions.openSeller(id)}
      >
        ${words.viewDetails}
      </button>
    </div>
  </article>`;
}

/** A region and how its accounts are; in the Far East, in how many of its countries there is one. */
function reach(view: View, region: Region, all: Connection[]): TemplateResult {
  const { words } = view;
  const connections = all.filter(
    (connection) => connection.region === region && connection.state !== 'not_connected',
  );
  const state = worst(connections.map((connection) => stateOf(view, connection)));
  const [tone, icon] = LOOKS[state];
  const countries = new Set(connections.map(({ country }) => country)).size;
  return html`<div>
    <dt>${words.regions[region]}</dt>
    <dd class=${tone}>
      ${
        connections.length === 0
          ? html`<span aria-hidden="true">–</span>`
          : html`${region === 'FE' ? words.countries(countries, FAR_EAST.length) : nothing}${icon}`
      }<span class="hidden">${words.states[state]}</span>
    </dd>
  </div>`;
}
