import { html, nothing, type TemplateResult } from 'lit';
import { consentsPerCountry, MARKETPLACES, REGIONS, regionOf } from '../../contract/marketplaces.ts';
import type { Place } from '../events.ts';
import { countryName, may, type View } from './view.ts';

export { emptyStyles as styles } from '../styles/empty.ts';
export { empty as words } from '../words/empty.ts';

/** No seller yet: an invitation, or for a viewer who can send one. */
export const empty = (view: View, country: string): TemplateResult =>
  may(view, 'connect') ? invitation(view, country || guessCountry(view.locale)) : waiting(view);

function waiting({ words, page, actions, asked }: View): TemplateResult {
  const names = page.viewer.adminNames.join(', ');
  return html`<div class="empty">
    <h3>${words.emptyViewer}</h3>
    <p>${names ? words.canConnect(names) : words.someoneCanConnect}</p>
    ${
      asked.has('')
        ? html`<p class="quiet">${words.askSent}</p>`
        : html`<button class="button" part="button" @click=${() => actions.askAdmin()}>
            ${words.askAdmin}
          </button>`
    }
  </div>`;
}

function invitation(view: View, country: string): TemplateResult {
  const { words, page, locale, actions } = view;
  const region = regionOf(country) ?? 'NA';
  const name = countryName(locale, country);
  const place: Place = { region, country };
  return html`<div class="empty">
    <h3>${words.emptyTitle}</h3>
    <p>${words.emptyBody(page.host.name)}</p>
    <div class="where">
      <label for="country">${words.whereSell}</label>
      <select
        id="country"
        @change=${(event: Event) => actions.chooseCountry((event.target as HTMLSelectElement).value)}
      >
        ${REGIONS.map(
          (group) =>
            html`<optgroup label=${words.regions[group]}>
              ${MARKETPLACES.filter((marketplace) => marketplace.region === group).map(
                (marketplace) =>
                  html`<option value=${marketplace.country} ?selected=${marketplace.country === country}>
                    ${countryName(locale, marketplace.country)}
                  </option>`,
              )}
            </optgroup>`,
        )}
      </select>
      <p class="quiet" aria-live="polite">
        ${words.whereHint(name, words.regions[region], consentsPerCountry(region))}
      </p>
    </div>
    <button
      class="button primary"
      aria-label="${words.connect}, ${name}, ${words.opensAmazon}"
      part="button"
      @click=${() => actions.connect(place)}
    >
      ${words.connect}
    </button>
    ${
      may(view, 'share')
        ? html`<button class="link" @click=${() => actions.open({ kind: 'link', place })}>
            ${words.notOwner}
          </button>`
        : nothing
    }
    <p class="quiet">${words.youNeed.replaceAll(' ·', '\xa0·')}</p>
  </div>`;
}

/** Where the person probably sells: the country of their language setting, if Amazon has a store there. */
function guessCountry(locale: string): string {
  const country = new Intl.Locale(locale).maximize().region ?? 'US';
  return ['US', 'CA', 'MX', 'DE', 'FR', 'IT', 'ES', 'GB', 'JP', 'AU'].includes(country) ? country : 'US';
}
