import { html, nothing, type TemplateResult } from 'lit';
import type { Model } from '../controllers/model.ts';
import { sellersView } from './sellers.ts';
import { sellerView } from './seller.ts';
import { empty, skeleton } from './states.ts';
import { may, type View } from './view.ts';

/** Everything: the head, what is under way or wrong, the list, the dialog, and what is only said. */
export function shell(model: Model): TemplateResult {
  const { accounts, words, view, parts, actions, dialogs } = model;
  const { page, trouble, loading } = accounts;
  const { panels } = parts;
  return html`<section class="root" aria-labelledby="title" aria-busy=${loading || (!page && !trouble)}>
      <div class="top">
        <h2 id="title" tabindex="-1">${words.title}</h2>
        ${page ? html`<p class="quiet">${words.count(page.totals.sellers, page.totals.needAction)}</p>` : nothing}
      </div>
      ${view ? viewerNote(model, view) : nothing}
      <div class="stack">
        ${model.trouble ? panels?.troublePanel(words, model.trouble, actions) : nothing}
        ${trouble ? panels?.loadError(words, trouble, actions) : nothing}
        ${view ? attempts(model, view) : nothing}
      </div>
      ${view ? body(model, view) : trouble && panels ? nothing : skeleton(words, model.late || !!trouble, actions.reload)}
      <dialog
        part="dialog"
        role=${dialogs.current?.role ?? nothing}
        aria-labelledby="dialog-title"
        @cancel=${(event: Event) => {
          event.preventDefault();
          dialogs.close();
        }}
      >
        ${view && dialogs.current ? html`<div class="sheet">${dialogs.current.render()}</div>` : nothing}
      </dialog>
    </section>
    <div class="hidden" role="status">${model.announcement}</div>
    <div class="hidden" role="alert">${model.alert}</div>`;
}

const attempts = ({ trip, parts }: Model, view: View) =>
  [...trip.attempts.values()].map((attempt) =>
    parts.panels?.attemptPanel(view, attempt, {
      closed: trip.closed.has(attempt.id),
      held: trip.holdsWindow(attempt),
    }),
  );

function viewerNote({ asked }: Model, view: View): TemplateResult | typeof nothing {
  if (may(view, 'connect') || view.page.sellers.length === 0) return nothing;
  const { words, page, actions } = view;
  return html`<p class="note">
    ${words.viewerNote(page.viewer.adminNames.join(', ') || words.anAdmin)}
    ${
      asked ? words.askSent : html`<button class="link" @click=${actions.askAdmin}>${words.askAdmin}</button>`
    }
  </p>`;
}

function body(model: Model, view: View): TemplateResult | typeof nothing {
  const { sellers } = view.page;
  const [only] = sellers;
  if (!only)
    return model.inProgress ? nothing : empty(view, model.country || guessCountry(view.locale), model.asked);
  const chosen = sellers.length === 1 ? only : sellers.find(({ id }) => id === model.element.seller);
  return chosen ? sellerView(view, chosen, sellers.length > 1) : sellersView(view, model.query);
}

/** Where the person probably sells: the country of their language setting, if Amazon has a store there. */
function guessCountry(locale: string): string {
  const country = new Intl.Locale(locale).maximize().region ?? 'US';
  return ['US', 'CA', 'MX', 'DE', 'FR', 'IT', 'ES', 'GB', 'JP', 'AU'].includes(country) ? country : 'US';
}
