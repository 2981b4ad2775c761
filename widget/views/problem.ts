import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemCode } from '../../contract/problem.ts';
import type { ProblemFacts } from '../words/problems.ts';
import type { Words } from '../words/en.ts';
import { actorOf } from './actors.ts';
import { icons } from '../dialogs/icons.ts';
import { problemText } from './problem-text.ts';
import type { Remedies, Remedy } from './remedies.ts';
import type { Actions, View } from './view.ts';

/** The problem, when it was, and the attempt it ended. */
interface Shown {
  code: ProblemCode;
  reference: string | null;
  at?: string;
  attempt?: string;
  facts?: Omit<ProblemFacts, 'app'>;
  /** Of the heading, where the panel stands within something. */
  level?: number | undefined;
}

/** What happened, what did not change, who can act and how; and for support a code, a reference and a button to copy them. */
export function problemPanel(
  view: { words: Words; actions: Pick<Actions, 'copy'>; page?: View['page'] | undefined },
  { code, reference, at, attempt, facts, level }: Shown,
  { buttons, steps, note }: Remedies,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { words, actions } = view;
  const { title, sentence } = problemText(view, code, { ...(reference ? { reference } : {}), ...facts });
  const support = [words.reference(code, reference), at].filter(Boolean).join(' · ');
  const [first] = buttons;
  return html`<section class="panel bad" part="panel" data-attempt=${attempt ?? nothing} data-problem=${code}>
    <h3 tabindex="-1" aria-level=${level ?? nothing}>${icons.triangle}<span>${title}</span></h3>
    <p>${sentence} <span class="quiet">${words.actors[actorOf(code)]}</span></p>
    ${
      steps
        ? html`<details>
            <summary>${words.showSteps}</summary>
            <ol class="bullets">
              ${steps.map((step) => html`<li>${step}</li>`)}
            </ol>
          </details>`
        : nothing
    }
    ${more} ${note ? html`<p class="quiet">${note}</p>` : nothing}
    ${
      first
        ? html`<div class="actions">${buttons.map((remedy) => button(words, remedy, remedy === first))}</div>`
        : nothing
    }
    ${
      reference || code === 'unknown'
        ? html`<details>
            <summary>${words.details}</summary>
            <p class="support">
              <code>${support}</code>
              <button class="link" @click=${() => actions.copy(support)}>${words.copyForSupport}</button>
            </p>
          </details>`
        : nothing
    }
  </section>`;
}

const button = (words: Words, { label, act, href, quiet, trip }: Remedy, first: boolean): TemplateResult =>
  href
    ? html`<a class="button" href=${href} target="_blank" rel="noopener noreferrer">${label}${icons.out}</a>`
    : html`<button
        class="button ${quiet ? 'quiet-button' : first ? 'tinted' : ''}"
        part="button"
        aria-label=${trip ? `${label}, ${words.opensAmazon}` : nothing}
        @click=${act}
      >
        ${label}
      </button>`;
