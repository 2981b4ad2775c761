import { html, nothing, type TemplateResult } from 'lit';
import type { Ads } from '../../contract/ads.ts';
import { groupOf } from '../views/find.ts';
import { countryName, may } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { groupName } from './found.ts';
import { Sheet } from './sheet.ts';

export const open = (host: DialogHost, state: DialogState<'adsAccounts'>): Dialog =>
  new AdsAccounts(host, state.groupKey);

/** "Edit ads accounts": pause PPC country by country, choose more profiles, disconnect. */
class AdsAccounts extends Sheet {
  readonly #key: string;

  constructor(host: DialogHost, key: string) {
    super(host);
    this.#key = key;
  }

  get #ads(): Ads | null | undefined {
    return groupOf(this.host.view.page, this.#key)?.group.ads;
  }

  protected title(): string {
    const { view } = this.host;
    const found = groupOf(view.page, this.#key);
    return view.words.adsEditTitle(found ? groupName(view, found.seller, found.group) : '');
  }

  protected content(): TemplateResult {
    const { words, locale } = this.host.view;
    const { login, marketplaces = [] } = this.#ads ?? {};
    return html`
      ${login ? html`<p class="quiet">${words.adsSignedIn} <bdi>${login}</bdi></p>` : nothing}
      <ul class="lines" role="list">
        ${marketplaces.map(({ country, state, profileId }) => {
          const name = countryName(locale, country);
          const paused = state === 'paused';
          return html`<li>
            <span class="label">${name}</span>
            <span class="note-text">${profileId ? html`<code dir="ltr">${profileId}</code>` : nothing}</span>
            <span class="remark">${words.adsStates[state]}</span>
            ${
              profileId
                ? html`<button
                    class="button small"
                    part="button"
                    aria-label=${paused ? words.resumeOf(name) : words.pauseOf(name)}
                    aria-disabled=${this.busy}
                    @click=${() => void this.#pause(country, !paused)}
                  >
                    ${paused ? words.resume : words.pause}
                  </button>`
                : nothing
            }
          </li>`;
        })}
      </ul>
    `;
  }

  protected buttons(): TemplateResult {
    const { view, become } = this.host;
    const { words } = view;
    const groupKey = this.#key;
    const linked = this.#ads?.marketplaces.some(({ profileId }) => profileId) ?? false;
    return html`${
        linked && (may(view, 'ads') || may(view, 'disconnect'))
          ? html`<button
              class="button danger"
              part="button"
              @click=${() => become({ kind: 'adsDisconnect', groupKey })}
            >
              ${words.adsDisconnect}
            </button>`
          : nothing
      }
      <button
        class="button"
        part="button"
        @click=${() => become(this.#ads?.grantId ? { kind: 'profiles', groupKey } : { kind: 'ads', groupKey })}
      >
        ${words.adsMore}
      </button>
      <button class="button primary" part="button" autofocus @click=${this.host.close}>
        ${words.done}
      </button>`;
  }

  async #pause(country: string, paused: boolean): Promise<void> {
    const detail = { groupKey: this.#key, country, paused };
    if (this.busy || !this.host.emit('ads-pause', detail)) return;
    if (!(await this.ask((client) => client.pauseAds(detail)))) return;
    await this.host.refresh();
    const { words, locale } = this.host.view;
    const name = countryName(locale, country);
    this.say(paused ? words.adsPaused(name) : words.adsResumed(name));
    this.host.emit('ads-paused', detail);
  }
}
