import { html, nothing, type TemplateResult } from 'lit';
import type { Attempt } from '../../contract/attempt.ts';
import type { Place } from '../events.ts';
import { icons } from './icons.ts';
import { problemPanel } from './problem.ts';
import { remediesFor, type Remedies } from './remedies.ts';
import { reviewing } from './review.ts';
import { said, type Saying } from './said.ts';
import { exactText, may, placeName, timeText, type View } from './view.ts';

/** What this page knows of an attempt beside the server's word. */
export interface AttemptWindow {
  /** Its window was closed while nothing had arrived. */
  closed: boolean;
  /** This page opened its window, which is still there. */
  held: boolean;
  /** The account has been read for long. */
  slow?: boolean;
  /** What the person says the page at Amazon said. */
  saying?: Saying | undefined;
}

/** What the page shows of an attempt that is under way or ended badly. */
export function attemptPanel(
  view: View,
  attempt: Attempt,
  window: AttemptWindow,
): TemplateResult | typeof nothing {
  switch (attempt.state) {
    case 'open':
      return window.closed ? notFinished(view, attempt, window) : waiting(view, attempt, window);
    case 'returning':
    case 'verifying':
      return verifying(view, attempt, window);
    case 'needs_review':
      if (attempt.choice) return may(view, 'ads') ? choosing(view, attempt) : nothing;
      return attempt.review && may(view, 'connect') ? reviewing(view, attempt, attempt.review) : nothing;
    case 'failed':
    case 'expired':
      return failed(view, attempt, window);
    case 'cancelled':
      return attempt.leftAtAmazon ? left(view, attempt) : nothing;
    case 'succeeded':
      return nothing;
  }
}

const mine = (view: View, { provider }: Attempt): boolean =>
  may(view, provider === 'ads' ? 'ads' : 'connect');

function waiting(view: View, attempt: Attempt, window: AttemptWindow): TemplateResult {
  const { words, locale, actions } = view;
  const time = timeText(locale, attempt.endsAt);
  const owner = view.page.sellers
    .flatMap(({ groups }) => groups.flatMap(({ connections }) => connections))
    .find(({ link }) => link !== null && link.id === attempt.linkId)?.link?.recipient.name;
  return html`<section class="panel" part="panel" data-attempt=${attempt.id}>
    <h3 tabindex="-1">${icons.clock}<span>${words.waitingTitle(whither(view, attempt))}</span></h3>
    <p>
      ${
        attempt.linkId
          ? words.waitingOwner(owner ?? words.theOwner)
          : window.held
            ? attempt.provider === 'ads'
              ? words.waitingAds(time)
              : words.waitingBody(time)
            : words.waitingElsewhere(time)
      }
    </p>
    ${
      mine(view, attempt) && !attempt.linkId
        ? html`<div class="actions">
              ${
                window.held
                  ? html`<button class="button" part="button" @click=${() => actions.bringToFront(attempt)}>
                      ${words.bringToFront}
                    </button>`
                  : nothing
              }
              <button
                class="button"
                part="button"
                aria-label="${words.startAgain}, ${words.opensAmazon}"
                @click=${() => actions.restart(attempt)}
              >
                ${words.startAgain}
              </button>
              ${
                window.held && attempt.departuresLeft > 0
                  ? html`<button
                      class="button quiet-button"
                      part="button"
                      @click=${() => actions.restart(attempt, true)}
                    >
                      ${words.openInTab}
                    </button>`
                  : nothing
              }
              <button class="button quiet-button" part="button" @click=${() => actions.cancel(attempt)}>
                ${words.cancel}
              </button>
            </div>
            ${said(view, attempt, window.saying)}`
        : nothing
    }
  </section>`;
}

/** "Borealis Outdoor, Europe", or only the place when there is one seller. */
function whither(view: View, { sellerId, region, country, provider }: Attempt): string {
  const { words, page } = view;
  const name = page.sellers.length > 1 ? page.sellers.find(({ id }) => id === sellerId)?.name : undefined;
  const place = placeName(view, region, country);
  return [name, place, provider === 'ads' ? words.amazonAds : ''].filter(Boolean).join(', ');
}

const notFinished = (view: View, attempt: Attempt, { saying }: AttemptWindow): TemplateResult =>
  problemPanel(
    view,
    { code: 'window_closed', reference: null, attempt: attempt.id },
    mine(view, attempt)
      ? {
          buttons: [
            { label: view.words.tryAgain, trip: true, act: () => view.actions.restart(attempt) },
            { label: view.words.openInTab, quiet: true, act: () => view.actions.restart(attempt, true) },
            { label: view.words.cancel, act: () => view.actions.cancel(attempt), quiet: true },
          ],
        }
      : { buttons: [] },
    said(view, attempt, saying),
  );

const verifying = (view: View, attempt: Attempt, { slow }: AttemptWindow): TemplateResult =>
  html`<section class="panel" part="panel" data-attempt=${attempt.id}>
    <h3 tabindex="-1">${icons.clock}<span>${view.words.verifyingTitle(whither(view, attempt))}</span></h3>
    <p>${view.words.verifyingBody} ${slow ? view.words.verifyingSlow : nothing}</p>
  </section>`;

/** An Amazon Ads consent is here: nothing is connected before the person has chosen. */
function choosing(view: View, attempt: Attempt): TemplateResult {
  const { words, locale, actions } = view;
  const { profiles = [], login = null, endsAt = null } = attempt.choice ?? {};
  return html`<section class="panel" part="panel" data-attempt=${attempt.id}>
    <h3 tabindex="-1">${icons.question}<span>${words.adsChoiceTitle}</span></h3>
    <p>${profiles.length === 0 ? words.adsNoProfiles : words.adsChoiceBody(profiles.length, login)}</p>
    ${endsAt ? html`<p class="quiet">${words.adsEnds(exactText(locale, endsAt))}</p>` : nothing}
    <div class="actions">
      <button
        class="button primary"
        part="button"
        @click=${() => actions.open({ kind: 'profiles', attemptId: attempt.id })}
      >
        ${words.adsChoose}
      </button>
      <button class="button quiet-button" part="button" @click=${() => actions.cancel(attempt)}>
        ${words.cancel}
      </button>
    </div>
  </section>`;
}

function failed(view: View, attempt: Attempt, { saying }: AttemptWindow): TemplateResult {
  const { words, locale, actions } = view;
  const { leftAtAmazon, review, problem, state } = attempt;
  const { code = 'attempt_expired', reference = null, at } = problem ?? {};
  const remedies: Remedies = mine(view, attempt)
    ? remediesFor(view, code, { place: placeOf(attempt), attempt })
    : { buttons: [] };
  const moment = at ? { at: exactText(locale, at) } : {};
  return problemPanel(
    view,
    {
      code,
      reference,
      attempt: attempt.id,
      ...moment,
      facts: {
        place: review
          ? placeName(view, review.region, review.country)
          : placeName(view, attempt.region, attempt.country),
        ...(review ? { got: review.sellingPartnerId } : {}),
        ...(review?.expected ? { expected: review.expected } : {}),
      },
    },
    {
      ...remedies,
      buttons: [
        ...remedies.buttons,
        ...(leftAtAmazon ? [{ label: words.leftShow, act: () => showLeft(view, attempt), quiet: true }] : []),
        { label: words.dismiss, act: () => actions.dismiss(attempt), quiet: true },
      ],
    },
    // Silence: what Amazon showed was never told to us.
    state === 'expired' && mine(view, attempt) ? said(view, attempt, saying) : nothing,
  );
}

/** The grant is destroyed here, but Amazon goes on listing it. */
const left = (view: View, attempt: Attempt): TemplateResult =>
  html`<section class="panel" part="panel" data-attempt=${attempt.id}>
    <h3 tabindex="-1">${icons.info}<span>${view.words.leftTitleUnused}</span></h3>
    <p>${view.words.leftBodyUnused(view.page.host.name)}</p>
    <div class="actions">
      <button class="button" part="button" @click=${() => showLeft(view, attempt)}>
        ${view.words.showSteps}
      </button>
      <button class="button quiet-button" part="button" @click=${() => view.actions.dismiss(attempt)}>
        ${view.words.dismiss}
      </button>
    </div>
  </section>`;

const showLeft = ({ actions }: View, { provider, region, country }: Attempt): void =>
  actions.open(
    provider === 'ads'
      ? { kind: 'left', region: null, country: null, why: 'unused', adsLogin: null }
      : { kind: 'left', region, country, why: 'unused' },
  );

/** Where the same trip leads again. */
export const placeOf = (attempt: Attempt): Place => {
  const { provider, region, country, sellerId, connectionId, purpose, groupKey } = attempt;
  return {
    region,
    ...(country ? { country } : {}),
    ...(sellerId ? { sellerId } : {}),
    ...(purpose === 'renew' && connectionId ? { connectionId } : {}),
    ...(provider === 'ads' ? { provider } : {}),
    ...(groupKey ? { groupKey } : {}),
  };
};
