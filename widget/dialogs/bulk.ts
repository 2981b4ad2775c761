import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../contract/connection.ts';
import { troubleOf, type AccountsClient, type Trouble } from '../client/client.ts';
import { connectionOf } from '../views/find.ts';
import { placeName } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { described, field, Sheet, valueOf } from './sheet.ts';

export const open = (host: DialogHost, state: DialogState<'bulk'>): Dialog => new Bulk(host, state);

/** A mistake has to stay small enough to be taken back by hand. */
const MOST = 25;

/** One thing for many connections, one after the other; what fails is named and does not undo the others. */
class Bulk extends Sheet {
  readonly role: 'alertdialog' | undefined;
  readonly #act: DialogState<'bulk'>['act'];
  readonly #ids: string[];
  #typed = '';
  #tried = false;
  #failed: { name: string; trouble: Trouble }[] = [];
  #done = 0;
  readonly #cut: boolean;

  constructor(host: DialogHost, { act, connectionIds }: DialogState<'bulk'>) {
    super(host);
    this.#act = act;
    if (act === 'disconnect') this.role = 'alertdialog';
    this.#cut = act === 'disconnect' && connectionIds.length > MOST;
    this.#ids = act === 'disconnect' ? connectionIds.slice(0, MOST) : connectionIds;
  }

  get #connections(): Connection[] {
    return this.#ids.flatMap((id) => connectionOf(this.host.view.page, id) ?? []);
  }

  /** Those that it can be done for. */
  get #fit(): Connection[] {
    const fits: Record<DialogState<'bulk'>['act'], (one: Connection) => boolean> = {
      links: ({ responsible }) => responsible !== null,
      onboard: (one) => pendingOf(one).length > 0,
      disconnect: ({ state }) => state !== 'disconnected' && state !== 'not_connected',
    };
    return this.#connections.filter(fits[this.#act]);
  }

  protected title(): string {
    const { words } = this.host.view;
    const count = this.#fit.length;
    if (this.#act === 'links') return words.bulkLinksTitle(count);
    return this.#act === 'onboard' ? words.bulkOnboardTitle : words.bulkDisconnectQuestion(count);
  }

  protected content(): TemplateResult {
    const { words, page } = this.host.view;
    const { retentionDays } = page.tenant;
    return html`
      ${this.#act === 'links' ? html`<p>${words.bulkLinksBody}</p>` : nothing}
      ${this.#act === 'onboard' ? html`<p>${words.bulkOnboardBody(page.host.name)}</p>` : nothing}
      ${
        this.#act === 'disconnect'
          ? html`<p>${words.bulkStops(page.host.name)} ${retentionDays === 0 ? words.bulkGone : nothing}</p>`
          : nothing
      }
      ${this.#cut ? html`<p><strong>${words.bulkTooMany(MOST)}</strong></p>` : nothing}
      <ul class="lines" role="list">
        ${this.#connections.map((connection) => this.#row(connection))}
      </ul>
      ${this.#failures()} ${this.#act === 'disconnect' ? this.#typing() : nothing}
    `;
  }

  #row(connection: Connection): TemplateResult {
    const { view } = this.host;
    const { words } = view;
    const { name, region, country, responsible } = connection;
    const remark =
      this.#act === 'links'
        ? (responsible?.name ?? words.bulkLinksNobody)
        : this.#act === 'onboard'
          ? words.bulkPending(pendingOf(connection).length)
          : '';
    return html`<li>
      <span class="label"><bdi>${name}</bdi></span>
      <span class="note-text">${placeName(view, region, country)}</span>
      <span class="remark">${remark}</span>
    </li>`;
  }

  #failures(): TemplateResult | typeof nothing {
    const { words } = this.host.view;
    if (this.#failed.length === 0) return nothing;
    const names = words.listOf(this.#failed.map(({ name }) => name));
    const said = {
      links: words.bulkLinksFailed,
      onboard: words.bulkOnboardFailed,
      disconnect: words.bulkFailed,
    }[this.#act](names);
    return html`<p class="failure" role="alert">${said}</p>`;
  }

  get #phrase(): string {
    return this.host.view.words.bulkPhrase(this.#fit.length);
  }

  get #confirmed(): boolean {
    return this.#act !== 'disconnect' || this.#typed.trim().toLowerCase() === this.#phrase.toLowerCase();
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

  protected buttons(): TemplateResult {
    const { words } = this.host.view;
    const count = this.#fit.length;
    const pending = this.#fit.flatMap(pendingOf).length;
    const label = {
      links: words.bulkLinksSend(count),
      onboard: words.startNow(pending),
      disconnect: words.disconnect,
    }[this.#act];
    const danger = this.#act === 'disconnect';
    return html`<button class="button" part="button" ?autofocus=${danger} @click=${this.host.close}>
        ${danger ? words.keepConnected : words.cancel}
      </button>
      ${count === 0 ? nothing : this.submit(label, () => void this.#all(), { danger, focus: !danger })}`;
  }

  async #all(): Promise<void> {
    if (!this.#confirmed) {
      this.change(() => (this.#tried = true));
      return this.host.focusIn('#typed');
    }
    this.#failed = [];
    this.#done = 0;
    await this.ask(async (client) => {
      for (const connection of this.#fit) {
        try {
          this.#done += await this.#one(client, connection);
        } catch (error) {
          this.#failed.push({ name: connection.name, trouble: troubleOf(error) });
        }
      }
    });
    await this.host.refresh();
    const { words } = this.host.view;
    const said = {
      links: words.bulkLinksSent(this.#done),
      onboard: words.bulkOnboardDone(this.#done),
      disconnect: words.bulkDone(this.#done),
    }[this.#act];
    if (this.#failed.length > 0) {
      this.#typed = '';
      this.#tried = false;
      return this.say(said);
    }
    this.host.focusOn('#title');
    this.host.close();
    this.host.say(said);
  }

  /** Returns how many things were done. */
  async #one(client: AccountsClient, connection: Connection): Promise<number> {
    const { id, region, country, sellerId, responsible } = connection;
    if (this.#act === 'disconnect') {
      if (!this.host.emit('account-disconnect', { connectionId: id })) return 0;
      await client.disconnect(id, {});
      this.host.emit('account-disconnected', { connectionId: id });
      return 1;
    }
    if (this.#act === 'onboard') {
      const countries = pendingOf(connection);
      if (!this.host.emit('marketplaces-start', { connectionId: id, countries })) return 0;
      const { started } = await client.onboard(id, { countries });
      if (started.length > 0)
        this.host.emit('marketplaces-started', { connectionId: id, countries: started });
      return started.length;
    }
    if (!responsible) return 0;
    const { link } = await client.makeLink({
      recipient: responsible,
      region,
      ...(country ? { country } : {}),
      sellerId,
      connectionId: id,
    });
    const detail = { linkId: link.id, connectionId: id };
    if (this.host.emit('send-request', detail)) {
      await client.sendLink(link.id);
      this.host.emit('request-sent', detail);
    }
    return 1;
  }
}

const pendingOf = ({ marketplaces }: Connection): string[] =>
  marketplaces
    .filter(({ onboarding }) => onboarding === 'pending' || onboarding === 'new')
    .map(({ country }) => country);
