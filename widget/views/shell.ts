import { html, nothing, type TemplateResult } from 'lit';
import type { Model } from '../controllers/model.ts';
import { icons } from './icons.ts';
import { skeleton } from './skeleton.ts';
import { may, type Layout, type View } from './view.ts';

/** Everything: the head, what is under way or wrong, the list, the dialog, and what is only said. */
export function shell(model: Model): TemplateResult {
  const { accounts, words, view, parts, actions, later, element } = model;
  const { trouble, loading } = accounts;
  const { rest, tools } = parts.loaded;
  const dialog = later?.dialogs.current;
  const { lang, dir } = model.language.current ?? {};
  return html`<div lang=${lang ?? 'en'} dir=${element.dir || (dir ?? 'ltr')}>
    <section class="root" aria-labelledby="title" aria-busy=${loading || (!view && !trouble)}>
      ${top(model, view)} ${view && later ? rest?.viewerNote(view) : nothing}
      <div class="stack">
        ${model.trouble ? rest?.troublePanel(words, model.trouble, actions) : nothing}
        ${trouble && model.isLoud ? rest?.loadError(words, trouble, actions) : nothing}
        ${view && later ? rest?.notes(model, later, view) : nothing}
      </div>
      ${view && model.needsTools ? tools?.tools(view) : nothing}
      ${
        view
          ? body(model, view)
          : trouble && rest
            ? nothing
            : skeleton(words, model.shape, model.isLate || !!trouble, actions.reload)
      }
      ${view && model.needsTools ? tools?.more(view) : nothing}
      ${view && view.selected.size > 0 ? tools?.bulkBar(view) : nothing}
      <dialog
        part="dialog"
        role=${dialog?.role ?? nothing}
        aria-labelledby="dialog-title"
        class=${dialog?.drawer ? 'drawer' : nothing}
        @keydown=${later?.dialogs.handleKeydown}
        @cancel=${later?.dialogs.handleCancel}
      >
        ${view && dialog ? html`<div class="sheet">${dialog.render()}</div>` : nothing}
      </dialog>
      ${view ? later?.notices.render(view) : nothing}
    </section>
    <div class="hidden" role="status">${model.announcement}</div>
    <div class="hidden" role="alert">${model.alert}</div>
  </div>`;
}

/** Title and count; how to look at the list, and the way to add to it. */
function top(model: Model, view: View | undefined): TemplateResult {
  const { words, actions, isUpdating } = model;
  const totals = view?.page.totals;
  return html`<header class="top">
    <div class="titles">
      <h2 id="title" tabindex="-1">${model.language.current ? words.title : '\xa0'}</h2>
      ${totals && totals.sellers > 1 ? html`<p class="quiet">${words.count(totals.sellers, totals.needAction)}</p>` : nothing}
      ${isUpdating ? html`<p class="quiet">${words.updating}</p>` : nothing}
    </div>
    ${view && view.page.totals.sellers > 0 && !model.element.noLayoutSwitch ? layoutSwitch(model) : nothing}
    ${
      view && may(view, 'connect')
        ? html`<button class="button" part="button" @click=${() => actions.open({ kind: 'add' })}>
            ${icons.plus}${words.add}
          </button>`
        : nothing
    }
  </header>`;
}

const LAYOUTS: Layout[] = ['cards', 'table'];

const layoutSwitch = ({ words, layout, actions }: Model): TemplateResult =>
  html`<div class="switch" role="group" aria-label=${words.layout}>
    ${LAYOUTS.map(
      (one) =>
        html`<button aria-pressed=${one === layout} @click=${() => actions.chooseLayout(one)}>
          ${words.layouts[one]}
        </button>`,
    )}
  </div>`;

function body({ parts, body, country }: Model, view: View) {
  const { loaded } = parts;
  // Somebody's first trip: the invitation to start one would only distract.
  if (body === 'empty') return view.attempts.length > 0 ? nothing : loaded.empty?.empty(view, country);
  return view.page.sellers.length === 0 ? loaded.tools?.noHits(view) : loaded[body]?.draw(view);
}
