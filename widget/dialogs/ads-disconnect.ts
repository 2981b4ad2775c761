import { html, nothing, type TemplateResult } from 'lit';
import { groupOf } from '../views/find.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { groupName } from './found.ts';
import { Sheet } from './sheet.ts';

export const open = (host: DialogHost, state: DialogState<'adsDisconnect'>): Dialog =>
  new AdsDisconnect(host, state.groupKey);

/** Unlinks the profiles of one group, and names everybody who uses the same Amazon login. */
class AdsDisconnect extends Sheet {
  readonly role = 'alertdialog';
  readonly #key: string;

  constructor(host: DialogHost, key: string) {
    super(host);
    this.#key = key;
  }

  get #name(): string {
    const { view } = this.host;
    const found = groupOf(view.page, this.#key);
    return found ? groupName(view, found.seller, found.group) : '';
  }

  protected title(): string {
    return this.host.view.words.adsDisconnectQuestion(this.#name);
  }

  protected content(): TemplateResult {
    const { words, page } = this.host.view;
    const { sharedWith = [], login } = groupOf(page, this.#key)?.group.ads ?? {};
    return html`
      ${login ? html`<p class="quiet">${words.adsSignedIn} <bdi>${login}</bdi></p>` : nothing}
      <p>${words.adsDisconnectStops(page.host.name)} ${words.adsKeeps}</p>
      ${
        sharedWith.length > 0
          ? html`<p>
                ${words.adsShared(sharedWith.length)}
                ${words.adsSharedOnly(this.#name, sharedWith.length + 1)}
              </p>
              <ul class="bullets names">
                ${sharedWith.map((name) => html`<li><bdi>${name}</bdi></li>`)}
              </ul>`
          : html`<p>${words.adsLast}</p>`
      }
    `;
  }

  protected buttons(): TemplateResult {
    const { words } = this.host.view;
    return html`<button class="button" autofocus part="button" @click=${this.host.close}>
        ${words.keepConnected}
      </button>
      ${this.submit(words.adsDisconnect, () => void this.#disconnect(), { danger: true })}`;
  }

  async #disconnect(): Promise<void> {
    const { host } = this;
    const detail = { groupKey: this.#key };
    const name = this.#name;
    const { sharedWith = [], login = null } = groupOf(host.view.page, this.#key)?.group.ads ?? {};
    if (!host.emit('ads-disconnect', detail)) return host.close();
    if (!(await this.ask((client) => client.disconnectAds(detail)))) return;
    await host.refresh();
    host.emit('ads-disconnected', detail);
    // While others use the login, removing it at Amazon would cut them, too.
    if (sharedWith.length === 0)
      return host.become({ kind: 'left', region: null, country: null, why: 'disconnected', adsLogin: login });
    host.focusOn(`[data-group="${CSS.escape(this.#key)}"] .ppc`, '#title');
    host.close();
    host.say(host.view.words.adsDisconnected(name));
  }
}
