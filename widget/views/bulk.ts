import { html, nothing, type TemplateResult } from 'lit';
import { connectionsOf, may, type View } from './view.ts';

/** So many can be disconnected at once. */
const MOST = 25;

/** What can be done with the selected connections. */
export function bulkBar(view: View): TemplateResult {
  const { words, actions, selected, page } = view;
  const chosen = page.sellers.flatMap(connectionsOf).filter(({ id }) => selected.has(id));
  const connectionIds = chosen.map(({ id }) => id);
  const tooMany = chosen.length > MOST;
  const button = (label: string, act: () => void, look = '', disabled = false) =>
    html`<button
      class="button small ${look}"
      part="button"
      aria-disabled=${disabled}
      @click=${() => {
        if (!disabled) act();
      }}
    >
      ${label}
    </button>`;
  const bulk = (act: 'links' | 'onboard' | 'disconnect') => () =>
    actions.open({ kind: 'bulk', act, connectionIds });
  return html`<div class="bulk" role="group" aria-label=${words.selected(chosen.length)}>
    <strong>${words.selected(chosen.length)}</strong>
    ${may(view, 'connect') ? button(words.renewInRow, () => actions.open({ kind: 'queue', connectionIds })) : nothing}
    ${may(view, 'share') ? button(words.sendLinks, bulk('links')) : nothing}
    ${may(view, 'onboard') ? button(words.startOnboarding, bulk('onboard')) : nothing}
    ${button(words.csvLabel, () => actions.exportCsv(connectionIds))}
    ${
      may(view, 'disconnect')
        ? html`${button(words.disconnectMany, bulk('disconnect'), 'danger', tooMany)}${
            tooMany ? html`<span class="quiet">${words.tooMany(MOST)}</span>` : nothing
          }`
        : nothing
    }
    ${button(words.clearSelection, () => actions.select(connectionIds, false), 'quiet-button')}
  </div>`;
}
