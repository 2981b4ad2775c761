import { html, type TemplateResult } from 'lit';
import { consentsPerCountry, MARKETPLACES, REGIONS, regionOf } from '../../contract/marketplaces.ts';
import { countryName, type View } from '../views/view.ts';
import { described, field, valueOf } from './sheet.ts';

/** "Marketplace": where an account sells, from all that Amazon has; and what a consent there covers. */
export function whereField(
  { words, locale }: View,
  id: string,
  chosen: string,
  {
    missing,
    choose,
    focus = false,
  }: { missing: boolean; choose: (country: string) => void; focus?: boolean },
): TemplateResult {
  const region = regionOf(chosen);
  const wrong = missing && !chosen ? words.addMarketplaceMissing : undefined;
  return field(
    id,
    words.addMarketplace,
    html`<select
      id=${id}
      ?autofocus=${focus}
      aria-invalid=${!!wrong}
      aria-describedby=${described(id, wrong, !!region)}
      @change=${(event: Event) => choose(valueOf(event))}
    >
      <option value="" ?selected=${!chosen}>${words.choose}</option>
      ${REGIONS.map(
        (one) =>
          html`<optgroup label=${words.regions[one]}>
            ${MARKETPLACES.filter((marketplace) => marketplace.region === one).map(
              ({ country }) =>
                html`<option value=${country} ?selected=${country === chosen}>
                  ${countryName(locale, country)}
                </option>`,
            )}
          </optgroup>`,
      )}
    </select>`,
    {
      wrong,
      hint:
        region &&
        words.addWhere(countryName(locale, chosen), words.regions[region], consentsPerCountry(region)),
    },
  );
}
