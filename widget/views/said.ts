import { html, nothing, type TemplateResult } from 'lit';
import type { Attempt } from '../../contract/attempt.ts';
import type { Words } from '../words/en.ts';
import { problemText } from './problem-text.ts';
import { remediesFor, type Remedy } from './remedies.ts';
import { may, placeName, type View } from './view.ts';

/** What a page of Amazon's can say without telling us. */
export type Saying = keyof Words['said'] | 'individual' | 'plan-unknown' | 'primary';

const SAYINGS: (keyof Words['said'])[] = [
  'permission',
  'professional',
  'region',
  'notReady',
  'inactive',
  'lost',
  'blank',
  'register',
  'ours',
];

/** "The page at Amazon said something else?": some refusals are shown there only, so we ask what they said. */
export function said(
  view: View,
  attempt: Attempt,
  saying: Saying | undefined,
): TemplateResult | typeof nothing {
  const { words, actions } = view;
  if (attempt.provider === 'ads') return nothing;
  const chosen =
    saying === 'individual' || saying === 'primary' || saying === 'plan-unknown' ? 'professional' : saying;
  return html`<details class="said" ?open=${saying !== undefined}>
    <summary>${words.saidTitle}</summary>
    <fieldset>
      <legend>${words.saidIntro}</legend>
      ${SAYINGS.map(
        (one) =>
          html`<label class="pick"
            ><input
              type="radio"
              name="said-${attempt.id}"
              .checked=${chosen === one}
              @change=${() => actions.tell(attempt, one)}
            /><span>${words.said[one]}</span></label
          >`,
      )}
    </fieldset>
    <div class="answer" role="status">${saying ? answer(view, attempt, saying) : nothing}</div>
  </details>`;
}

function answer(view: View, attempt: Attempt, saying: Saying): TemplateResult {
  const { words, actions } = view;
  const { region, country, sellerId } = attempt;
  const place = { region, ...(country ? { country } : {}), ...(sellerId ? { sellerId } : {}) };
  const about = { place, attempt };
  const again: Remedy = { label: words.startAgain, trip: true, act: () => actions.restart(attempt) };
  const privately: Remedy[] = may(view, 'share')
    ? [{ label: words.usePrivate, quiet: true, act: () => actions.open({ kind: 'link', place, own: true }) }]
    : [];
  switch (saying) {
    case 'permission':
      return told(view, 'permission_missing', about);
    case 'professional':
      return html`<p><strong>${words.saidPlan}</strong> ${words.saidPlanWhy}</p>
        ${buttons(words, [
          { label: words.saidIndividual, act: () => actions.tell(attempt, 'individual') },
          { label: words.saidProfessional, act: () => actions.tell(attempt, 'primary') },
          { label: words.saidPlanUnknown, quiet: true, act: () => actions.tell(attempt, 'plan-unknown') },
        ])}`;
    case 'individual':
      return told(view, 'plan_individual', about);
    case 'plan-unknown':
      return html`<p>${words.saidPlanWhere}</p>
        ${buttons(words, [
          { label: words.saidIndividual, act: () => actions.tell(attempt, 'individual') },
          { label: words.saidProfessional, act: () => actions.tell(attempt, 'primary') },
        ])}`;
    case 'primary':
      return told(view, 'permission_missing', about, words.primarySteps);
    case 'notReady':
      return told(view, 'account_not_ready', about);
    case 'inactive':
      return told(view, 'account_inactive', about);
    case 'ours':
      return told(view, 'app_misconfigured', about);
    case 'lost':
      return html`<p>${words.saidLost}</p>
        ${buttons(words, [again])}`;
    case 'blank':
      return html`<p>${words.saidBlank}</p>
        ${buttons(words, [again, ...privately])}`;
    case 'register':
      return html`<p>${words.saidRegister}</p>
        ${buttons(words, [again, ...privately])}`;
    case 'region':
      return html`<p>${words.saidRegion(placeName(view, region, country))}</p>
        ${buttons(words, [again, { label: words.chooseAnother, quiet: true, act: () => actions.open({ kind: 'add' }) }])}`;
  }
}

/** One of the catalogue's answers, as if the server had told it. */
function told(
  view: View,
  code: Parameters<typeof remediesFor>[1],
  about: Parameters<typeof remediesFor>[2],
  otherSteps?: readonly string[],
): TemplateResult {
  const { title, sentence } = problemText(view, code);
  const remedies = remediesFor(view, code, about);
  const steps = otherSteps ?? remedies.steps;
  return html`<p><strong>${title}.</strong> ${sentence}</p>
    ${
      steps
        ? html`<ol class="bullets">
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>`
        : nothing
    }
    ${remedies.note ? html`<p class="quiet">${remedies.note}</p>` : nothing}
    ${buttons(view.words, remedies.buttons)}`;
}

const buttons = (words: Words, all: Remedy[]): TemplateResult =>
  html`<div class="actions">
    ${all.map(({ label, act, href, quiet, trip }) =>
      href
        ? html`<a class="button" href=${href} target="_blank" rel="noopener noreferrer">${label}</a>`
        : html`<button
            class="button ${quiet ? 'quiet-button' : ''}"
            part="button"
            aria-label=${trip ? `${label}, ${words.opensAmazon}` : nothing}
            @click=${act}
          >
            ${label}
          </button>`,
    )}
  </div>`;
