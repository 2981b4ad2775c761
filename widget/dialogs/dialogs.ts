import { html, nothing, type TemplateResult } from 'lit';
import { sellerCentralHost, type Region } from '../../contract/marketplaces.ts';
import type { Connection } from '../../contract/connection.ts';
import type { Place } from '../events.ts';
import { icons } from '../views/icons.ts';
import { placeName, type View } from '../views/view.ts';

export { dialogStyles } from '../styles/dialogs.ts';

/** What a dialog asks or says; the element shows one at a time. */
export type DialogState =
  | { kind: 'before'; place: Place; name: string | undefined; renew: boolean }
  | { kind: 'disconnect'; connection: Connection }
  | { kind: 'left'; region: Region; country: string | null; unused: boolean };

export interface DialogActions {
  close(): void;
  /** The click that opens Amazon's window. */
  go(place: Place): void;
  disconnect(connection: Connection): void;
}

/** The inside of the dialog. */
export const dialogContent = (view: View, state: DialogState, actions: DialogActions): TemplateResult =>
  html`<div class="sheet">${inside(view, state, actions)}</div>`;

function inside(view: View, state: DialogState, actions: DialogActions): TemplateResult {
  switch (state.kind) {
    case 'before':
      return before(view, state, actions);
    case 'disconnect':
      return disconnect(view, state.connection, actions);
    case 'left':
      return left(view, state, actions);
  }
}

const head = ({ words }: View, title: string, close: () => void): TemplateResult =>
  html`<header>
    <h3 id="dialog-title">${title}</h3>
    <button class="icon-button" aria-label=${words.close} @click=${close}>${icons.cross}</button>
  </header>`;

function before(
  view: View,
  { place, name, renew }: Extract<DialogState, { kind: 'before' }>,
  actions: DialogActions,
): TemplateResult {
  const { words, page } = view;
  const host = sellerCentralHost(place.region, place.country);
  const where = placeName(view, place.region, place.country ?? null);
  return html`${head(view, words.beforeTitle, actions.close)}
    <p class="quiet">
      ${renew ? words.beforeRenewing : words.beforeConnecting}:
      <strong>${name ? html`<bdi>${name}</bdi> · ` : nothing}${where}</strong>
    </p>
    <ol class="steps">
      <li>
        <div>
          <strong>${words.before1}</strong> ${words.before1Why}
          <span class="check"
            >${words.before1Check}
            <a href="https://${host}/home" target="_blank" rel="noopener noreferrer"
              >${host}${icons.out}</a
            ></span
          >
        </div>
      </li>
      <li><div>${words.before2}</div></li>
      <li><div>${words.before3(page.host.amazonAppName)}</div></li>
    </ol>
    <footer class="actions end">
      <button class="button" part="button" @click=${actions.close}>${words.cancel}</button>
      <button
        class="button primary"
        part="button"
        autofocus
        aria-label="${words.continueToAmazon}, ${words.opensAmazon}"
        @click=${() => actions.go(place)}
      >
        ${words.continueToAmazon}${icons.out}
      </button>
    </footer>`;
}

const disconnect = (view: View, connection: Connection, actions: DialogActions): TemplateResult =>
  html`${head(view, view.words.disconnectQuestion(connection.name), actions.close)}
    ${
      connection.sellingPartnerId
        ? html`<p class="quiet">
            ${view.words.sellingPartnerId} <code dir="ltr">${connection.sellingPartnerId}</code>
          </p>`
        : nothing
    }
    <p>${view.words.disconnectStops(view.page.host.name)}</p>
    <p>${view.words.disconnectKeeps}</p>
    <footer class="actions end">
      <button class="button" autofocus part="button" @click=${actions.close}>
        ${view.words.keepConnected}
      </button>
      <button
        class="button danger"
        part="button"
        aria-disabled=${view.busy}
        @click=${() => actions.disconnect(connection)}
      >
        ${view.words.disconnect}
      </button>
    </footer>`;

const left = (
  view: View,
  { region, country, unused }: Extract<DialogState, { kind: 'left' }>,
  actions: DialogActions,
): TemplateResult =>
  html`${head(view, unused ? view.words.leftTitleUnused : view.words.leftTitle, actions.close)}
    <p>
      ${unused ? view.words.leftBodyUnused(view.page.host.name) : view.words.leftBody(view.page.host.name)}
    </p>
    <ol class="steps">
      <li>
        <div>
          <a
            href="https://${sellerCentralHost(region, country)}/apps/manage"
            target="_blank"
            rel="noopener noreferrer"
            >${view.words.left1}${icons.out}</a
          >
          (${placeName(view, region, country)})
        </div>
      </li>
      <li><div>${view.words.left2(view.page.host.amazonAppName)}</div></li>
      <li><div>${view.words.left3}</div></li>
    </ol>
    <footer class="actions end">
      <button class="button primary" autofocus part="button" @click=${actions.close}>
        ${view.words.done}
      </button>
    </footer>`;
