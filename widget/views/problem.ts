import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemCode } from '../../contract/problem.ts';
import type { Words } from '../words/en.ts';
import { icons } from './icons.ts';
import type { Actions } from './view.ts';

/** The problem, when it was, and the attempt it ended. */
interface Shown {
  code: ProblemCode;
  reference: string | null;
  at?: string;
  attempt?: string;
}

/** What happened, what did not change, what to do; and for support a code, a reference and a button to copy them. */
export function problemPanel(
  { words, actions }: { words: Words; actions: Pick<Actions, 'copy'> },
  { code, reference, at, attempt }: Shown,
  ...buttons: { label: string; act: () => void; quiet?: boolean }[]
): TemplateResult {
  const { title, sentence } = words.problems[code] ?? words.problems.unknown;
  const facts = [words.reference(code, reference), at].filter(Boolean).join(' · ');
  return html`<section class="panel bad" part="panel" data-attempt=${attempt ?? nothing}>
    <h3 tabindex="-1">${icons.triangle}<span>${title}</span></h3>
    <p>${sentence}</p>
    <div class="actions">
      ${buttons.map(
        ({ label, act, quiet }) =>
          html`<button class="button ${quiet ? 'quiet-button' : ''}" part="button" @click=${act}>
            ${label}
          </button>`,
      )}
    </div>
    ${
      reference
        ? html`<details>
            <summary>${words.details}</summary>
            <p class="support">
              <code>${facts}</code>
              <button class="link" @click=${() => actions.copy(facts)}>${words.copyForSupport}</button>
            </p>
          </details>`
        : nothing
    }
  </section>`;
}
