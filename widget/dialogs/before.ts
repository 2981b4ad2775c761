import { html, nothing, type TemplateResult } from 'lit';
import { sellerCentralHost } from '../../contract/marketplaces.ts';
import { icons } from './icons.ts';
import { connectionOf, groupOf } from '../views/find.ts';
import { may, placeName } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { groupName } from './found.ts';
import { head } from './head.ts';
import { hideNotice, noticeHidden } from './notice.ts';
import { tickedOf } from './sheet.ts';

/** What to know before leaving for Amazon; the click in it opens Amazon's window. */
export const open = (host: DialogHost, state: DialogState<'before'>): Dialog => new Before(host, state);

class Before implements Dialog {
  readonly #host: DialogHost;
  readonly #state: DialogState<'before'>;
  #hide: boolean;

  constructor(host: DialogHost, state: DialogState<'before'>) {
    this.#host = host;
    this.#state = state;
    this.#hide = noticeHidden(host.server);
  }

  render(): TemplateResult {
    const { words, actions, page } = this.#host.view;
    const { place, renew } = this.#state;
    const ads = place.provider === 'ads';
    return html`${head(this.#host, words.beforeTitle)}
      <div class="sheet-body">
        <p class="quiet">
          ${renew ? words.beforeRenewing : words.beforeConnecting}: <strong>${this.#what()}</strong>
        </p>
        ${ads ? this.#adsSteps() : this.#sellerSteps()}
        ${
          renew || page.sellers.length > 1 || ads
            ? nothing
            : html`<label class="tick quiet"
                ><input
                  type="checkbox"
                  .checked=${this.#hide}
                  @change=${(event: Event) => {
                    this.#hide = tickedOf(event);
                    hideNotice(this.#host.server, this.#hide);
                  }}
                /><span>${words.beforeHide}. ${words.beforeHideNote}</span></label
              >`
        }
      </div>
      <footer class="actions">
        ${ads ? nothing : this.#others()}
        <button
          class="button primary last"
          part="button"
          autofocus
          aria-label="${words.continueToAmazon}, ${words.opensAmazon}"
          @click=${() => actions.go(place)}
        >
          ${words.continueToAmazon}${icons.out}
        </button>
      </footer>`;
  }

  /** "Borealis Outdoor · Europe". */
  #what(): TemplateResult {
    const { view } = this.#host;
    const { place, name } = this.#state;
    const found = place.groupKey ? groupOf(view.page, place.groupKey) : undefined;
    if (found)
      return html`<bdi>${view.words.beforeAdsPlace(groupName(view, found.seller, found.group))}</bdi>`;
    const where = placeName(view, place.region, place.country ?? null);
    return html`${name ? html`<bdi>${name}</bdi> · ` : nothing}${where}`;
  }

  #sellerSteps(): TemplateResult {
    const { words, page } = this.#host.view;
    const { place } = this.#state;
    const door = sellerCentralHost(place.region, place.country);
    const expected = connectionOf(page, place.connectionId)?.sellingPartnerId;
    return html`<ol class="steps">
      <li>
        <div>
          <strong>${words.before1}</strong> ${words.before1Why} ${words.before1Switcher}
          ${
            expected
              ? html`<span class="check">${words.beforeExpected} <code dir="ltr">${expected}</code></span>`
              : nothing
          }
          <span class="check"
            >${words.before1Check}
            <a href="https://${door}/home" target="_blank" rel="noopener noreferrer"
              >${door}${icons.out}</a
            ></span
          >
        </div>
      </li>
      <li>
        <div>
          ${words.before2}
          <details>
            <summary>${words.before2Unsure}</summary>
            <ul class="bullets">
              ${words.before2Steps.map((step) => html`<li>${step}</li>`)}
            </ul>
          </details>
        </div>
      </li>
      <li>
        <div>
          ${words.before3(page.host.amazonAppName)} ${words.before3Rights}
          <details>
            <summary>${words.before3Why}</summary>
            ${this.#permissions()}
          </details>
        </div>
      </li>
      <li>
        <div>${words.before4} <span class="check">${words.beforeOwn}</span></div>
      </li>
    </ol>`;
  }

  #permissions(): TemplateResult {
    const { words, page } = this.#host.view;
    const { permissions } = page.tenant;
    if (permissions.length === 0) return html`<p>${words.before3Plain(page.host.name)}</p>`;
    return html`<dl class="uses">
      ${permissions.map(
        ({ role, usedFor }) =>
          html`<dt>${role}</dt>
            <dd>${usedFor}</dd>`,
      )}
    </dl>`;
  }

  #adsSteps(): TemplateResult {
    const { words, page } = this.#host.view;
    return html`<ol class="steps">
      <li>
        <div><strong>${words.beforeAds1}</strong> ${words.beforeAds1Why}</div>
      </li>
      <li><div>${words.beforeAds2}</div></li>
      <li><div>${words.before3(page.host.amazonAppName)}</div></li>
      <li><div>${words.before4Ads}</div></li>
    </ol>`;
  }

  #others(): TemplateResult | typeof nothing {
    const { view, become } = this.#host;
    const { words } = view;
    const { place } = this.#state;
    if (!may(view, 'share')) return nothing;
    return html`<button class="button" part="button" @click=${() => become({ kind: 'link', place })}>
        ${words.sendLink}
      </button>
      <button class="button" part="button" @click=${() => become({ kind: 'link', place, own: true })}>
        ${words.usePrivate}
      </button>`;
  }
}
