import { html, nothing, type TemplateResult } from 'lit';
import { consentsPerCountry, MARKETPLACES, REGIONS, regionOf } from '../../contract/marketplaces.ts';
import type { Words } from '../words/en.ts';
import { countryName, may, type View } from './view.ts';

/** The shape of what is coming. */
export const skeleton = (words: Words, late: boolean, reload: () => void): TemplateResult =>
  html`<p class="hidden">${words.loading}</p>
    <div class="regions" aria-hidden="true">
      ${REGIONS.map(
        () =>
          html`<div class="tile bones">
            <div><span class="bone"></span><span class="bone long"></span></div>
            <div><span class="bone long"></span><span class="bone block"></span></div>
          </div>`,
      )}
    </div>
    ${
      late
        ? html`<p class="note">
            ${words.loadingLong} <button class="link" @click=${reload}>${words.tryAgain}</button>
          </p>`
        : nothing
    }`;

/** No seller yet: an invitation, or for a viewer who can send one. */
export function empty(view: View, country: string, asked: boolean): TemplateResult {
  const { words, page } = view;
  if (!may(view, 'connect')) {
    const names = page.viewer.adminNames.join(', ');
    return html`<div class="empty">
      <h3>${words.emptyViewer}</h3>
      <p>${names ? words.canConnect(names) : words.someoneCanConnect}</p>
      ${
        asked
          ? html`<p class="quiet">${words.askSent}</p>`
          : html`<button class="button" part="button" @click=${view.actions.askAdmin}>
              ${words.askAdmin}
            </button>`
      }
    </div>`;
  }
  const region = regionOf(country) ?? 'NA';
  const alone = consentsPerCountry(region);
  return html`<div class="empty">
    <h3>${words.emptyTitle}</h3>
    <p>${words.emptyBody(page.host.name)}</p>
    <div class="where">
      <label for="country">${words.whereSell}</label>
      <select
        id="country"
        @change=${(event: Event) => view.actions.chooseCountry((event.target as HTMLSelectElement).value)}
      >
        ${REGIONS.map(
          (group) =>
            html`<optgroup label=${words.regions[group]}>
              ${MARKETPLACES.filter((marketplace) => marketplace.region === group).map(
                (marketplace) =>
                  html`<option value=${marketplace.country} ?selected=${marketplace.country === country}>
                    ${countryName(view.locale, marketplace.country)}
                  </option>`,
              )}
            </optgroup>`,
        )}
      </select>
      <p class="quiet" aria-live="polite">
        ${words.whereHint(countryName(view.locale, country), words.regions[region], alone)}
      </p>
    </div>
    <button
      class="button primary"
      aria-label="${words.connect}, ${countryName(view.locale, country)}, ${words.opensAmazon}"
      part="button"
      @click=${() => view.actions.connect({ region, country })}
    >
      ${words.connect}
    </button>
    <p class="quiet">${words.youNeed}</p>
  </div>`;
}
