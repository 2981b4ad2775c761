import { html, type TemplateResult } from 'lit';
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

/** Several sellers: a tile each, the server's order (worst first) kept. */
export function sellersView(view: View): TemplateResult {
  return html`<ul class="sellers" role="list">
    ${repeat(
      view.page.sellers,
      ({ id }) => id,
      (seller) => html`<li>${sellerTile(view, seller)}</li>`,
    )}
  </ul>`;
}

function sellerTile(view: View, seller: Seller): TemplateResult {
  const { words } = view;
  const connections = connectionsOf(seller).filter(({ state }) => state !== 'disconnected');
  const worst = WORST_FIRST.find((state) => connections.some((connection) => connection.state === state));
  return html`<article class="tile seller-tile" part="seller" aria-labelledby="seller-${seller.id}">
    <h3 id="seller-${seller.id}"><bdi>${seller.name}</bdi></h3>
    ${badge(words, worst ?? 'not_connected')}
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
        aria-label="${words.viewDetails}, ${seller.name}"
        @click=${() => view.actions.openSeller(seller.id)}
      >
        ${words.viewDetails}
      </button>
    </div>
  </article>`;
}
