import { html, nothing, type TemplateResult } from 'lit';
import { connectionsOf } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { described, field, Sheet, valueOf } from './sheet.ts';
import { whereField } from './where.ts';

export const open = (host: DialogHost, state: DialogState<'add'>): Dialog => new Add(host, state.sellerId);

const LONGEST = 60;

/** "Add New Connection": a row that is connected later, since Amazon's window can open inside a click only. */
class Add extends Sheet {
  #name = '';
  #country = '';
  #sellerId: string | undefined;
  /** Complaints wait until the person has tried. */
  #tried = false;

  constructor(host: DialogHost, sellerId: string | undefined) {
    super(host);
    const { sellers } = host.view.page;
    this.#sellerId = sellerId ?? (sellers.length === 1 ? sellers[0]?.id : undefined);
  }

  protected title(): string {
    return this.host.view.words.add;
  }

  protected content(): TemplateResult {
    const { words, page } = this.host.view;
    const wrong = this.#nameWrong();
    return html`
      ${field(
        'add-name',
        words.addName,
        html`<input
          id="add-name"
          autofocus
          autocomplete="off"
          .value=${this.#name}
          aria-invalid=${!!wrong}
          aria-describedby=${described('add-name', wrong)}
          @input=${(event: Event) => this.change(() => (this.#name = valueOf(event)))}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter') void this.#create();
          }}
        />`,
        { hint: words.addNameHint, wrong },
      )}
      ${whereField(this.host.view, 'add-country', this.#country, {
        missing: this.#tried,
        choose: (country) => this.change(() => (this.#country = country)),
      })}
      ${
        page.sellers.length > 1
          ? field(
              'add-seller',
              words.addSeller,
              html`<select
                id="add-seller"
                @change=${(event: Event) => this.change(() => (this.#sellerId = valueOf(event)))}
              >
                ${page.sellers.map(
                  ({ id, name }) =>
                    html`<option value=${id} ?selected=${id === this.#seller}>${name}</option>`,
                )}
              </select>`,
            )
          : nothing
      }
    `;
  }

  protected buttons(): TemplateResult {
    return html`${this.cancel()} ${this.submit(this.host.view.words.addSubmit, () => void this.#create())}`;
  }

  /** A taken name is told at its field, not twice. */
  protected override failure(): TemplateResult | typeof nothing {
    return this.trouble?.code === 'name_taken' ? nothing : super.failure();
  }

  get #seller(): string | undefined {
    return this.#sellerId ?? this.host.view.page.sellers[0]?.id;
  }

  #nameWrong(): string | undefined {
    const { words, page } = this.host.view;
    const name = this.#name.trim();
    const seller = page.sellers.find(({ id }) => id === this.#seller);
    const taken = seller && connectionsOf(seller).some((one) => sameName(one.name, name));
    if (taken || (this.trouble?.code === 'name_taken' && this.#tried)) return words.nameTaken;
    if (name.length > LONGEST) return words.addNameLong;
    return this.#tried && name === '' ? words.addNameMissing : undefined;
  }

  async #create(): Promise<void> {
    this.trouble = undefined;
    this.change(() => (this.#tried = true));
    const wrong = this.#nameWrong() ? 'name' : this.#country ? undefined : 'country';
    if (wrong) return this.host.focusIn(`#add-${wrong}`);
    const name = this.#name.trim();
    const country = this.#country;
    const sellerId = this.#seller;
    if (!this.host.emit('account-add', { name, country, sellerId: sellerId ?? null }))
      return this.host.close();
    const made = await this.ask((client) =>
      client.addConnection({ name, country, ...(sellerId ? { sellerId } : {}) }),
    );
    if (!made) return this.host.focusIn('#add-name');
    await this.host.refresh();
    // Its row stands in the seller's own view.
    if (this.host.view.page.sellers.length > 1) this.host.view.actions.openSeller(made.sellerId);
    const row = `[data-connection="${CSS.escape(made.id)}"]`;
    this.host.focusOn(`${row} .button`);
    this.host.close();
    this.host.say(this.host.view.words.added(made.name));
    this.host.emit('account-added', { connectionId: made.id });
  }
}

const sameName = (one: string, other: string): boolean =>
  one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
