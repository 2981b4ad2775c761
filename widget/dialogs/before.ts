import { html, nothing, type TemplateResult } from 'lit';
import { sellerCentralHost } from '../../contract/marketplaces.ts';
import { icons } from '../views/icons.ts';
import { placeName } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { head } from './head.ts';

/** What to know before leaving for Amazon; the click in it opens Amazon's window. */
export const open = (host: DialogHost, state: DialogState<'before'>): Dialog => ({
  render: () => before(host, state),
});

function before(host: DialogHost, { place, name, renew }: DialogState<'before'>): TemplateResult {
  const { view } = host;
  const { words, page, actions } = view;
  const door = sellerCentralHost(place.region, place.country);
  const where = placeName(view, place.region, place.country ?? null);
  return html`${head(host, words.beforeTitle)}
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
            <a href="https://${door}/home" target="_blank" rel="noopener noreferrer"
              >${door}${icons.out}</a
            ></span
          >
        </div>
      </li>
      <li><div>${words.before2}</div></li>
      <li><div>${words.before3(page.host.amazonAppName)}</div></li>
    </ol>
    <footer class="actions end">
      <button class="button" part="button" @click=${host.close}>${words.cancel}</button>
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
