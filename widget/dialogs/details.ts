import { html, nothing, type TemplateResult } from 'lit';
import type { ConnectionDetails } from '../../contract/api.ts';
import type { Connection } from '../../contract/connection.ts';
import { troubleOf } from '../client/client.ts';
import { badge } from '../views/badge.ts';
import { icons } from './icons.ts';
import { connectionOf } from '../views/find.ts';
import { exactText, may, timeText } from '../views/view.ts';
import { detailSections } from './detail-sections.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { Rename } from './rename.ts';
import { Responsible } from './responsible.ts';
import { Sheet } from './sheet.ts';

export const open = (host: DialogHost, state: DialogState<'details'>): Dialog => new Details(host, state);

/** All that is known of a connection, at the side of the page. */
class Details extends Sheet {
  readonly drawer = true;
  readonly #id: string;
  readonly #rename: Rename;
  readonly #responsible: Responsible;
  readonly #abort = new AbortController();
  #details: ConnectionDetails | undefined;
  /** The list was read anew since: so are the details. */
  #asOf: string;

  constructor(host: DialogHost, { connectionId, rename = false }: DialogState<'details'>) {
    super(host);
    this.#id = connectionId;
    this.#asOf = host.view.page.asOf;
    this.#rename = new Rename(host, connectionId, (text) => this.say(text));
    this.#responsible = new Responsible(host, connectionId, (text) => this.say(text));
    if (rename) this.#rename.start();
    void this.#read();
  }

  closed(): void {
    this.#abort.abort();
  }

  async #read(): Promise<void> {
    try {
      this.#details = await this.host.client.details(this.#id, this.#abort.signal);
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      this.trouble = troubleOf(error);
    }
    this.host.update();
  }

  get #connection(): Connection | undefined {
    return connectionOf(this.host.view.page, this.#id) ?? this.#details?.connection;
  }

  protected title(): string {
    return this.#connection?.name ?? '';
  }

  protected override heading(): TemplateResult {
    return this.#rename.heading(this.title(), () => super.heading());
  }

  protected content(): TemplateResult {
    const { view } = this.host;
    const { words, page } = view;
    if (page.asOf !== this.#asOf) {
      this.#asOf = page.asOf;
      void this.#read();
    }
    const connection = this.#connection;
    if (!connection) return html``;
    return html`
      <p>${badge(words, connection.state)}</p>
      ${this.#check(connection)} ${detailSections(view, connection, this.#details, this.#responsible)}
      ${this.#details || this.trouble ? nothing : html`<p class="quiet">${words.detailsReading}</p>`}
    `;
  }

  #check(connection: Connection): TemplateResult | typeof nothing {
    const { view } = this.host;
    const { words, locale } = view;
    if (!may(view, 'connect') || !connection.connectedAt || connection.state === 'disconnected')
      return nothing;
    const { checkAfter } = connection;
    const waiting = checkAfter !== null && Date.parse(checkAfter) > view.now;
    return html`<p class="spread">
      <button
        class="button small"
        part="button"
        aria-disabled=${this.busy || waiting}
        @click=${() => (waiting ? undefined : void this.#checkNow())}
      >
        ${icons.again}${words.checkNow}
      </button>
      ${waiting ? html`<span class="quiet">${words.checkNowAt(timeText(locale, checkAfter))}</span>` : nothing}
    </p>`;
  }

  protected buttons(): TemplateResult {
    const { words } = this.host.view;
    return html`<button class="button" part="button" @click=${this.#support}>
      ${words.copyForSupport}
    </button>`;
  }

  async #checkNow(): Promise<void> {
    const answer = await this.ask((client) => client.check(this.#id));
    await this.host.refresh();
    const { words } = this.host.view;
    if (answer)
      this.say(
        answer.state === 'connected' ? words.checkedWell : words.checkedBadly(words.states[answer.state]),
      );
  }

  /** What support needs to find it, and nothing that opens anything. */
  readonly #support = (): void => {
    const { view } = this.host;
    const connection = this.#connection;
    if (!connection) return;
    const { id, region, country, state, sellingPartnerId, problem } = connection;
    const facts = [
      `connection ${id}`,
      [region, country].filter(Boolean).join(' '),
      sellingPartnerId,
      state,
      problem && `${problem.code} · ref ${problem.reference} · ${exactText(view.locale, problem.at)}`,
    ];
    void this.copy(facts.filter(Boolean).join('\n'), view.words.supportCopied);
  };
}
