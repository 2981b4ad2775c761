import { html, nothing, type TemplateResult } from 'lit';
import type { Attempt, Review } from '../../contract/attempt.ts';
import { icons } from './icons.ts';
import { countryName, exactText, placeName, type View } from './view.ts';

/** "Is this the right account?": nothing is imported before the answer. */
export function reviewing(view: View, attempt: Attempt, review: Review): TemplateResult {
  const { words, actions } = view;
  const { sellingPartnerId, storeName, region, country, marketplaces, expected, verdict, endsAt } = review;
  return html`<section class="panel review" part="panel" data-attempt=${attempt.id} data-verdict=${verdict}>
    <h3 tabindex="-1">${icons.question}<span>${words.reviewTitle}</span></h3>
    ${reviewNote(view, review)}
    <dl class="facts">
      <dt>${words.sellingPartnerId}</dt>
      <dd><code dir="ltr">${sellingPartnerId}</code></dd>
      ${
        expected
          ? html`<dt>${words.reviewExpected}</dt>
              <dd>
                <code dir="ltr">${expected}</code>
                ${
                  expected === sellingPartnerId
                    ? html`<span class="same">${icons.tick}${words.reviewSame}</span>`
                    : nothing
                }
              </dd>`
          : nothing
      }
      <dt>${words.reviewStore}</dt>
      <dd><bdi>${storeName}</bdi></dd>
      <dt>${words.reviewRegion}</dt>
      <dd>${words.regions[region]}${country ? html` · ${countryName(view.locale, country)}` : nothing}</dd>
      <dt>${words.reviewMarketplaces(marketplaces.length)}</dt>
      <dd>
        ${words.listOf(marketplaces.map((marketplace) => countryName(view.locale, marketplace.country)))}
      </dd>
    </dl>
    <p class="quiet">${words.reviewEnds(exactText(view.locale, endsAt))}</p>
    <div class="actions end">
      <button
        class="button ${verdict === 'different' ? 'quiet-button' : ''}"
        part="button"
        aria-disabled=${view.busy}
        @click=${() => actions.review(attempt, 'refuse')}
      >
        ${words.refuse}
      </button>
      <button
        class="button ${verdict === 'different' ? '' : 'primary'}"
        part="button"
        aria-disabled=${view.busy}
        @click=${() => actions.review(attempt, 'keep')}
      >
        ${verdict === 'different' ? words.addAsNew : verdict === 'other_place' ? words.addThere : words.keep}
      </button>
      ${
        verdict === 'different'
          ? html`<button
              class="button primary"
              part="button"
              aria-label="${words.tryAgain}, ${words.opensAmazon}"
              aria-disabled=${view.busy}
              @click=${() => actions.restart(attempt)}
            >
              ${words.tryAgain}
            </button>`
          : nothing
      }
    </div>
  </section>`;
}

function reviewNote(view: View, { verdict, sellingPartnerId, expected, region, country }: Review) {
  const { words } = view;
  if (verdict === 'different') return html`<p>${words.reviewDifferent(sellingPartnerId, expected ?? '')}</p>`;
  if (verdict === 'other_place')
    return html`<p>${words.reviewOtherPlace(placeName(view, region, country))}</p>`;
  return verdict === 'unfamiliar' ? html`<p>${words.reviewUnfamiliar}</p>` : nothing;
}
