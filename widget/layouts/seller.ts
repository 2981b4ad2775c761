import { html, nothing, type TemplateResult } from 'lit';
import type { Group, Seller } from '../../contract/connection.ts';
import { REGIONS, type Region } from '../../contract/regions.ts';
import type { Place } from '../events.ts';
import { badge } from '../views/badge.ts';
import { menuButton } from '../views/connection.ts';
import { icons } from '../views/icons.ts';
import { connectionsOf, countryName, FAR_EAST, may, type View } from '../views/view.ts';
import { card } from './card.ts';

export { sellerStyles as styles } from '../styles/seller.ts';

/** One seller: a tile for each region, with its cards. */
export function draw(view: View): TemplateResult | typeof nothing {
  const { words, actions, page, seller } = view;
  if (!seller) return nothing;
  const { id, name } = seller;
  const canGoBack = page.totals.sellers > 1;
  return html`<div class="seller">
    ${
      canGoBack
        ? html`<div class="seller-head">
            <button class="link" @click=${() => actions.openSeller(undefined)}>
              ${icons.back}${words.allSellers}
            </button>
            <h3 id="seller-name" tabindex="-1"><bdi>${name}</bdi></h3>
            ${view.later?.askOwner(view, seller)}
            ${may(view, 'rename') ? menuButton(view, name, { sellerId: id }) : nothing}
          </div>`
        : nothing
    }
    <div class="regions">${REGIONS.map((region) => regionTile(view, region, seller))}</div>
    <p class="note">${icons.info}<span>${words.rule}</span></p>
  </div>`;
}

function regionTile(view: View, region: Region, seller: Seller): TemplateResult {
  const { words } = view;
  const groups = seller.groups.filter((group) => group.region === region);
  return html`<section
    class="tile region"
    part="region"
    aria-labelledby="region-${region}"
    data-region=${region}
  >
    <header>
      <h3 id="region-${region}" tabindex="-1">${words.regions[region]}</h3>
      <p class="quiet">${words.regionSub[region].replace(' ·', '\xa0·')}</p>
    </header>
    <div class="region-body">
      ${cards(view, seller, groups)}
      ${region === 'FE' ? openCountries(view, seller) : another(view, seller, region, groups.length > 0)}
    </div>
  </section>`;
}

const cards = (view: View, seller: Seller, groups: Group[]) =>
  groups.map((group) =>
    group.connections.map((connection) => card(view, group, connection, alsoIn(view, seller, group))),
  );

/** The region before this one that has the same Seller ID. */
function alsoIn({ words }: View, { groups }: Seller, group: Group): string | undefined {
  const { sellingPartnerId } = group;
  if (sellingPartnerId === null) return undefined;
  const first = groups.find((other) => other.sellingPartnerId === sellingPartnerId);
  return first && first.region !== group.region ? words.regions[first.region] : undefined;
}

/** An invitation while there is nothing, then a quiet line. */
function another(view: View, seller: Seller, region: Region, has: boolean) {
  const { words, actions } = view;
  const place: Place = { region, sellerId: seller.id };
  if (!has)
    return html`<div class="invitation">
      ${badge(words, 'not_connected')}
      ${connectButton(view, place, words.connect, words.regions[region], 'tinted')}
    </div>`;
  if (!may(view, 'connect')) return nothing;
  return html`<button
    class="link another"
    aria-label="${words.connectAnother}, ${words.regions[region]}, ${words.opensAmazon}"
    @click=${() => actions.connect(place)}
  >
    ${icons.plus}${words.connectAnother}
  </button>`;
}

/** In the Far East each country without a card has its own state and button. */
function openCountries(view: View, seller: Seller) {
  const { words, locale } = view;
  const taken = connectionsOf(seller)
    .filter(({ region }) => region === 'FE')
    .map(({ country }) => country);
  const open = FAR_EAST.filter((country) => !taken.includes(country));
  if (open.length === 0) return nothing;
  return html`<ul class="open" role="list">
      ${open.map((country) => {
        const name = countryName(locale, country);
        const place: Place = { region: 'FE', country, sellerId: seller.id };
        return html`<li>
          <span class="country">${name}</span>
          ${badge(words, 'not_connected')} ${connectButton(view, place, words.connectShort, name)}
        </li>`;
      })}
    </ul>
    ${open.length > 1 && may(view, 'connect') ? connectAll(view, seller, open) : nothing}`;
}

/** Its place is kept until the part that draws it is there. */
const connectAll = (view: View, seller: Seller, open: readonly string[]) =>
  view.later?.connectAll(view, seller, open) ?? html`<span class="link"></span>`;

/** The eye reads the short label, assistive technology the whole one. */
function connectButton(view: View, place: Place, label: string, where: string, look = '') {
  if (!may(view, 'connect')) return nothing;
  const { words, actions } = view;
  return html`<button
    class="button ${look}"
    part="button"
    aria-label="${words.connect}, ${where}, ${words.opensAmazon}"
    @click=${() => actions.connect(place)}
  >
    ${label}
  </button>`;
}
