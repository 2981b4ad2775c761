import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AuthorizationState, Seller } from '../../contract/connection.ts';
import { REGIONS } from '../../contract/marketplaces.ts';
import { badge } from './badge.ts';
import { connectionsOf, type View } from './view.ts';

const WORST_FIRST: AuthorizationState[] = [
  'revoked',
  'reauth_expired',
  'error',
  'amazon_inactive',
  'reauth_scope',
  'expiring',
  'needs_review',
  'connected_partial',
  'connected',
  'disconnected',
  'not_connected',
];

/** From this many on there is a search field. */
const MANY = 7;

/** Several sellers: a tile each, the server's order (worst first) kept. */
export function sellersView(view: View, query: string): TemplateResult {
  const { words, page, actions } = view;
  const wanted = query.trim().toLowerCase();
  const found =
    wanted === '' ? page.sellers : page.sellers.filter((seller) => texts(seller).includes(wanted));
  return html`${
    page.sellers.length < MANY
      ? nothing
      : html`<div class="search">
          <label class="hidden" for="query">${words.search}</label>
          <input
            id="query"
            type="search"
            placeholder=${words.search}
            .value=${query}
            @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value)}
          />
        </div>`
  }
  ${
    found.length === 0
      ? html`<div class="empty">
          <h3>${words.noHits}</h3>
          <p>${words.noHitsFor(query)}</p>
          <button class="button" part="button" @click=${() => actions.search('')}>
            ${words.clearFilters}
          </button>
        </div>`
      : html`<ul class="sellers" role="list">
          ${repeat(
            found,
            ({ id }) => id,
            (seller) => html`<li>${sellerTile(view, seller)}</li>`,
          )}
        </ul>`
  }
  ${
    page.nextCursor && wanted === ''
      ? html`<p class="more">
          <span class="quiet">${words.showing(page.sellers.length, page.totals.sellers)}</span>
          <button class="button" part="button" @click=${actions.more}>${words.loadMore}</button>
        </p>`
      : nothing
  }`;
}

/** What a search looks through: names and ids. */
const texts = (seller: Seller): string =>
  [
    seller.name,
    ...connectionsOf(seller).flatMap(({ name, sellingPartnerId }) => [name, sellingPartnerId ?? '']),
  ]
    .join('\n')
    .toLowerCase();

function sellerTile(view: View, seller: Seller): TemplateResult {
  const { words } = view;
  const connections = connectionsOf(seller).filter(({ state }) => state !== 'disconnected');
  const worst = WORST_FIRST.find((state) => connections.some((connection) => connection.state === state));
  return html`<article
    class="tile seller-tile"
    part="seller"
    aria-labelledby="seller-${seller.id}"
    data-seller=${seller.id}
  >
    <div class="card-head">
      <h3 id="seller-${seller.id}"><bdi>${seller.name}</bdi></h3>
      ${badge(words, worst ?? 'not_connected')}
    </div>
    <dl class="reach">
      ${REGIONS.map((region) => {
        const count = connections.filter((connection) => connection.region === region).length;
        return html`<div>
          <dt>${words.regions[region]}</dt>
          <dd class=${count === 0 ? 'none' : ''}>${count === 0 ? '–' : words.accounts(count)}</dd>
        </div>`;
      })}
    </dl>
    <div class="actions">
      <button
        class="button"
        part="button"
        aria-label="${words.viewDetails}, ${seller.name}"
        @click=${() => view.actions.openSeller(seller.id)}
      >
        ${words.viewDetails}
      </button>
    </div>
  </article>`;
}
