import { html, nothing, type TemplateResult } from 'lit';
import type { Attempt, Review } from '../../contract/attempt.ts';
import { icons } from './icons.ts';
import { problemPanel } from './problem.ts';
import { countryName, dateText, may, placeName, timeText, type View } from './view.ts';

/** What the page shows of an attempt that is under way or ended badly. */
export function attemptPanel(
  view: View,
  attempt: Attempt,
  window: { closed: boolean; held: boolean },
): TemplateResult | typeof nothing {
  switch (attempt.state) {
    case 'open':
      return window.closed ? notFinished(view, attempt) : waiting(view, attempt, window.held);
    case 'returning':
    case 'verifying':
      return verifying(view, attempt);
    case 'needs_review':
      return attempt.review && may(view, 'connect') ? reviewing(view, attempt, attempt.review) : nothing;
    case 'failed':
    case 'expired':
      return failed(view, attempt);
    case 'cancelled':
      return attempt.leftAtAmazon ? left(view, attempt) : nothing;
    case 'succeeded':
      return nothing;
  }
}

function waiting(view: View, attempt: Attempt, held: boolean): TemplateResult {
  const { words, locale, actions } = view;
  return html`<section class="panel" part="panel" data-attempt=${attempt.id}>
    <h3 tabindex="-1">${icons.clock}<span>${words.waitingTitle(whither(view, attempt))}</span></h3>
    <p>${words.waitingBody(timeText(locale, attempt.endsAt))}</p>
    ${
      may(view, 'connect')
        ? html`<div class="actions">
            ${
              held
                ? html`<button class="button" part="button" @click=${() => actions.bringToFront(attempt)}>
                    ${words.bringToFront}
                  </button>`
                : nothing
            }
            <button class="button" part="button" @click=${() => actions.restart(attempt)}>
              ${words.startAgain}
            </button>
            <button class="button quiet-button" part="button" @click=${() => actions.cancel(attempt)}>
              ${words.cancel}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}

/** "Borealis Outdoor, Europe", or only the place when there is one seller. */
function whither(view: View, { sellerId, region, country }: Attempt): string {
  const { sellers } = view.page;
  const name = sellers.length > 1 ? sellers.find(({ id }) => id === sellerId)?.name : undefined;
  const place = placeName(view, region, country);
  return name ? `${name}, ${place}` : place;
}

const notFinished = (view: View, attempt: Attempt): TemplateResult =>
  problemPanel(
    view,
    { code: 'window_closed', reference: null, attempt: attempt.id },
    { label: view.words.tryAgain, act: () => view.actions.restart(attempt) },
    { label: view.words.cancel, act: () => view.actions.cancel(attempt), quiet: true },
  );

const verifying = (view: View, attempt: Attempt): TemplateResult =>
  html`<section class="panel" part="panel" data-attempt=${attempt.id}>
    <h3 tabindex="-1">${icons.clock}<span>${view.words.verifyingTitle(whither(view, attempt))}</span></h3>
    <p>${view.words.verifyingBody}</p>
  </section>`;

function reviewing(view: View, attempt: Attempt, review: Review): TemplateResult {
  const { words, actions } = view;
  const { sellingPartnerId, storeName, region, country, marketplaces, expected, verdict } = review;
  return html`<section
    class="panel review"
    part="panel"
    data-attempt=${attempt.id}
    aria-labelledby="review-${attempt.id}"
  >
    <h3 id="review-${attempt.id}" tabindex="-1">${icons.question}<span>${words.reviewTitle}</span></h3>
    ${reviewNote(view, review)}
    <dl class="facts">
      <dt>${words.sellingPartnerId}</dt>
      <dd><code dir="ltr">${sellingPartnerId}</code></dd>
      ${
        expected
          ? html`<dt>${words.reviewExpected}</dt>
              <dd><code dir="ltr">${expected}</code></dd>`
          : nothing
      }
      <dt>${words.reviewStore}</dt>
      <dd><bdi>${storeName}</bdi></dd>
      <dt>${words.reviewRegion}</dt>
      <dd>${words.regions[region]}${country ? html` · ${countryName(view.locale, country)}` : nothing}</dd>
      <dt>${words.reviewMarketplaces(marketplaces.length)}</dt>
      <dd>${marketplaces.map((marketplace) => countryName(view.locale, marketplace.country)).join(', ')}</dd>
    </dl>
    <div class="actions end">
      <button
        class="button"
        part="button"
        aria-disabled=${view.busy}
        @click=${() => actions.review(attempt, 'refuse')}
      >
        ${words.refuse}
      </button>
      <button
        class="button primary"
        part="button"
        aria-disabled=${view.busy}
        @click=${() => actions.review(attempt, 'keep')}
      >
        ${verdict === 'different' ? words.addAsNew : verdict === 'other_place' ? words.addThere : words.keep}
      </button>
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

function failed(view: View, attempt: Attempt): TemplateResult {
  const { words, locale, actions } = view;
  const { region, country, leftAtAmazon } = attempt;
  const { code = 'attempt_expired', reference = null, at, actor } = attempt.problem ?? {};
  const again = { label: words.tryAgain, act: () => actions.restart(attempt) };
  const steps = {
    label: words.showSteps,
    act: () => actions.open({ kind: 'left', region, country, why: 'unused' }),
    quiet: true,
  };
  const moment = at ? { at: `${dateText(locale, at)}, ${timeText(locale, at)}` } : {};
  return problemPanel(
    view,
    { code, reference, attempt: attempt.id, ...moment },
    ...(may(view, 'connect') && actor !== 'host' ? [again] : []),
    ...(leftAtAmazon ? [steps] : []),
    { label: words.dismiss, act: () => actions.dismiss(attempt), quiet: true },
  );
}

/** The grant is destroyed here, but Amazon goes on listing it. */
const left = (view: View, attempt: Attempt): TemplateResult => {
  const { region, country } = attempt;
  return html`<section class="panel" part="panel" data-attempt=${attempt.id}>
    <h3 tabindex="-1">${icons.info}<span>${view.words.leftTitleUnused}</span></h3>
    <p>${view.words.leftBodyUnused(view.page.host.name)}</p>
    <div class="actions">
      <button
        class="button"
        @click=${() => view.actions.open({ kind: 'left', region, country, why: 'unused' })}
      >
        ${view.words.showSteps}
      </button>
      <button class="button quiet-button" @click=${() => view.actions.dismiss(attempt)}>
        ${view.words.dismiss}
      </button>
    </div>
  </section>`;
};
