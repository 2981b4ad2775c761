import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Connection, Seller } from '../../contract/connection.ts';
import { REGIONS, type Region } from '../../contract/marketplaces.ts';
import type { Place } from '../events.ts';
import { badge } from './badge.ts';
import { card } from './card.ts';
import { icons } from './icons.ts';
import { connectionsOf, countryName, FAR_EAST, may, type View } from './view.ts';

/** One seller: a tile for each region, with its cards. */
export function sellerView(view: View, seller: Seller, canGoBack: boolean): TemplateResult {
  const { words } = view;
  return html`<div class="seller">
    ${
      canGoBack
        ? html`<nav class="seller-head">
            <button class="link" @click=${() => view.actions.openSeller(undefined)}>
              ${icons.back}${words.allSellers}
            </button>
            <h3 id="seller-name" tabindex="-1"><bdi>${seller.name}</bdi></h3>
          </nav>`
        : nothing
    }
    <div class="regions">${REGIONS.map((region) => regionTile(view, region, seller))}</div>
    <p class="note">${icons.info}<span>${words.rule}</span></p>
  </div>`;
}

function regionTile(view: View, region: Region, seller: Seller): TemplateResult {
  const { words } = view;
  const connections = connectionsOf(seller).filter((connection) => connection.region === region);
  return html`<section
    class="tile region"
    part="region"
    aria-labelledby="region-${region}"
    data-region=${region}
  >
    <header>
      <h3 id="region-${region}" tabindex="-1">${words.regions[region]}</h3>
      <p class="quiet">${words.regionSub[region]}</p>
    </header>
    <div class="region-body">
      ${region === 'FE' ? farEast(view, seller, connections) : wholeRegion(view, region, seller, connections)}
    </div>
  </section>`;
}

function wholeRegion(view: View, region: Region, seller: Seller, connections: Connection[]): TemplateResult {
  const place = { region, sellerId: seller.id };
  return html`${cards(view, connections)}
  ${
    connections.length === 0
      ? html`<div class="invitation">
          ${badge(view.words, 'not_connected')}
          ${connectButton(view, place, view.words.connect, view.words.regions[region], true)}
        </div>`
      : another(view, place)
  }`;
}

function farEast(view: View, seller: Seller, connections: Connection[]): TemplateResult {
  const open = FAR_EAST.filter(
    (country) => !connections.some((connection) => connection.country === country),
  );
  return html`${cards(view, connections)}
  ${
    open.length > 0
      ? html`<ul class="countries" role="list">
          ${open.map(
            (country) =>
              html`<li>
                <span class="country">${countryName(view.locale, country)}</span>
                ${badge(view.words, 'not_connected')}
                ${connectButton(
                  view,
                  { region: 'FE', country, sellerId: seller.id },
                  view.words.connectShort,
                  countryName(view.locale, country),
                  false,
                )}
              </li>`,
          )}
        </ul>`
      : nothing
  }`;
}

const cards = (view: View, connections: Connection[]) =>
  repeat(
    connections,
    ({ id }) => id,
    (connection) => card(view, connection),
  );

/** The eye reads the short label, assistive technology the whole one. */
function connectButton(view: View, place: Place, label: string, where: string, inviting: boolean) {
  if (!may(view, 'connect')) return nothing;
  const { words } = view;
  return html`<button
    class="button ${inviting ? 'tinted' : ''}"
    part="button"
    aria-label="${words.connect}, ${where}, ${words.opensAmazon}"
    @click=${() => view.actions.connect(place)}
  >
    ${label}
  </button>`;
}

function another(view: View, place: Place) {
  if (!may(view, 'connect')) return nothing;
  const { words } = view;
  return html`<button
    class="link another"
    aria-label="${words.connectAnother}, ${words.regions[place.region]}, ${words.opensAmazon}"
    @click=${() => view.actions.connect(place)}
  >
    ${icons.plus}${words.connectAnother}
  </button>`;
}
