import { html, nothing, type TemplateResult } from 'lit';
import type { Seller } from '../../contract/connection.ts';
import { openCountry } from '../dialogs/queue-memory.ts';
import { may, type View } from './view.ts';

/** "Connect all three": the open countries of the Far East, one after another. */
export function connectAll(
  { words, actions }: View,
  { id }: Seller,
  countries: readonly string[],
): TemplateResult {
  const places = countries.map((country) => openCountry(id, country));
  return html`<button
    class="link another"
    aria-label="${words.connectAll(countries.length)}, ${words.regions.FE}"
    @click=${() => actions.open({ kind: 'queue', connectionIds: places })}
  >
    ${words.connectAll(countries.length)}
  </button>`;
}

/** "Ask owner to connect…": a place is chosen in the dialog. */
export function askOwner(view: View, { id, name }: Seller): TemplateResult | typeof nothing {
  if (!may(view, 'share')) return nothing;
  const { words, actions } = view;
  return html`<button
    class="button"
    part="button"
    aria-label="${words.askOwner}, ${name}"
    @click=${() => actions.open({ kind: 'link', sellerId: id })}
  >
    ${words.askOwner}
  </button>`;
}
