import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../contract/connection.ts';
import { connectionOf, groupAround, nameIn } from '../views/find.ts';
import { dateText, may } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { described, field, Sheet, tickedOf, valueOf } from './sheet.ts';

export const open = (host: DialogHost, { connectionId }: DialogState<'disconnect'>): Dialog =>
  new Disconnect(host, connectionId);

const DAY = 86_400_000;

/** What stops, what goes on and what becomes of the data; the safe answer has the focus. */
class Disconnect extends Sheet {
  readonly role = 'alertdialog';
  readonly #id: string;
  #ads = false;
  #typed = '';
  #tried = false;

  constructor(host: DialogHost, id: string) {
    super(host);
    this.#id = id;
  }

  get #connection(): Connection | undefined {
    return connectionOf(this.host.view.page, this.#id);
  }

  /** Data that is gone at once asks for the name to be typed. */
  get #hasToType(): boolean {
    return this.host.view.page.tenant.retentionDays === 0;
  }

  /** Profiles of this group are linked, so PPC can go, too. */
  get #hasAds(): boolean {
    const ads = groupAround(this.host.view.page, this.#id)?.group.ads;
    return ads?.marketplaces.some(({ profileId }) => profileId !== null) ?? false;
  }

  protected title(): string {
    return this.host.view.words.disconnectQuestion(this.#connection?.name ?? '');
  }

  protected content(): TemplateResult {
    const { view } = this.host;
    const { words, page, locale } = view;
    const { stops, keeps, retentionDays } = page.tenant;
    const { sellingPartnerId, marketplaces = [] } = this.#connection ?? {};
    return html`
      <p class="quiet">
        ${sellingPartnerId ? html`<bdi>${words.sellingPartnerId} <code dir="ltr">${sellingPartnerId}</code></bdi> · ` : nothing}
        ${words.disconnectMarketplaces(marketplaces.length)}
      </p>
      <section>
        <h4>${words.stopsTitle}</h4>
        <ul class="bullets">
          ${(stops.length > 0 ? stops : [words.stopsAll(page.host.name)]).map(
            (line) => html`<li><bdi>${line}</bdi></li>`,
          )}
        </ul>
      </section>
      <section>
        <h4>${words.keepsTitle}</h4>
        <ul class="bullets">
          ${
            this.#hasAds
              ? html`<li>
                  ${words.keepsAds}
                  ${
                    may(view, 'ads')
                      ? html`<label class="tick inline"
                          ><input
                            type="checkbox"
                            .checked=${this.#ads}
                            @change=${(event: Event) => this.change(() => (this.#ads = tickedOf(event)))}
                          /><span>${words.adsToo}</span></label
                        >`
                      : nothing
                  }
                </li>`
              : nothing
          }
          ${(keeps.length > 0 ? keeps : [words.keepsAll]).map((line) => html`<li><bdi>${line}</bdi></li>`)}
        </ul>
      </section>
      <section>
        <h4>${words.historyTitle}</h4>
        <p>
          ${
            retentionDays === 0
              ? words.historyGone
              : retentionDays === null
                ? words.historyKeptPlain
                : words.historyUntil(dateText(locale, new Date(view.now + retentionDays * DAY).toISOString()))
          }
        </p>
      </section>
      ${this.#hasToType ? this.#typing() : nothing}
      ${
        may(view, 'onboard') && marketplaces.length > 0
          ? html`<p>
              <button
                class="link"
                @click=${() => this.host.become({ kind: 'marketplaces', connectionId: this.#id })}
              >
                ${words.pauseInstead}
              </button>
            </p>`
          : nothing
      }
    `;
  }

  #typing(): TemplateResult {
    const { words } = this.host.view;
    const wrong = this.#tried && !this.#confirmed ? words.typedWrong(this.#phrase) : undefined;
    return field(
      'typed',
      words.typeToConfirm(this.#phrase),
      html`<input
        id="typed"
        autocomplete="off"
        .value=${this.#typed}
        aria-invalid=${!!wrong}
        aria-describedby=${described('typed', wrong, false)}
        @input=${(event: Event) => this.change(() => (this.#typed = valueOf(event)))}
      />`,
      { wrong },
    );
  }

  get #phrase(): string {
    return this.#connection?.name ?? '';
  }

  get #confirmed(): boolean {
    return !this.#hasToType || this.#typed.trim() === this.#phrase.trim();
  }

  protected buttons(): TemplateResult {
    const { words } = this.host.view;
    return html`<button class="button" autofocus part="button" @click=${this.host.close}>
        ${words.keepConnected}
      </button>
      ${this.submit(words.disconnect, () => void this.#disconnect(), { danger: true })}`;
  }

  async #disconnect(): Promise<void> {
    const { host } = this;
    if (!this.#confirmed) {
      this.change(() => (this.#tried = true));
      return host.focusIn('#typed');
    }
    const detail = { connectionId: this.#id };
    if (!host.emit('account-disconnect', detail)) return host.close();
    const connection = await this.ask((client) => client.disconnect(this.#id, { ads: this.#ads }));
    if (!connection) return;
    await host.refresh();
    host.focusOn(nameIn(this.#id), '#title');
    host.close();
    host.offerUndo(connection, this.#ads);
    host.emit('account-disconnected', detail);
  }
}
