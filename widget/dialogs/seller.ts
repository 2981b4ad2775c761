import { html, nothing, type TemplateResult } from 'lit';
import type { Seller } from '../../contract/connection.ts';
import { connectionsOf, may } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { described, field, Sheet, valueOf } from './sheet.ts';

export const open = (host: DialogHost, { sellerId }: DialogState<'seller'>): Dialog =>
  new SellerName(host, sellerId);

const LONGEST = 60;

/** Renames a seller, or takes one away that has no accounts. */
class SellerName extends Sheet {
  readonly #id: string;
  #name: string;

  constructor(host: DialogHost, id: string) {
    super(host);
    this.#id = id;
    this.#name = this.#seller?.name ?? '';
  }

  get #seller(): Seller | undefined {
    return this.host.view.page.sellers.find(({ id }) => id === this.#id);
  }

  protected title(): string {
    return this.host.view.words.renameOf(this.#seller?.name ?? '');
  }

  protected content(): TemplateResult {
    const { words } = this.host.view;
    const wrong = this.#wrong();
    return field(
      'seller-field',
      words.nameOf,
      html`<input
        id="seller-field"
        autofocus
        autocomplete="off"
        .value=${this.#name}
        aria-invalid=${!!wrong}
        aria-describedby=${described('seller-field', wrong, false)}
        @input=${(event: Event) => this.change(() => (this.#name = valueOf(event)))}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter') void this.#save();
        }}
      />`,
      { wrong },
    );
  }

  #wrong(): string | undefined {
    const { words } = this.host.view;
    const name = this.#name.trim();
    if (name === '') return words.addNameMissing;
    return name.length > LONGEST ? words.addNameLong : undefined;
  }

  protected buttons(): TemplateResult {
    const { view } = this.host;
    const { words } = view;
    const empty = this.#seller !== undefined && connectionsOf(this.#seller).length === 0;
    return html`${
      empty && may(view, 'disconnect')
        ? html`<button
            class="button danger"
            part="button"
            aria-disabled=${this.busy}
            @click=${() => void this.#remove()}
          >
            ${words.remove}
          </button>`
        : nothing
    }
    ${this.cancel()} ${this.submit(words.save, () => void this.#save())}`;
  }

  async #save(): Promise<void> {
    if (this.#wrong()) return this.host.focusIn('#seller-field');
    const name = this.#name.trim();
    const done = await this.ask((client) => client.renameSeller(this.#id, { name }));
    if (!done) return;
    await this.host.refresh();
    this.host.close();
    this.host.say(this.host.view.words.renamed(name));
  }

  async #remove(): Promise<void> {
    const name = this.#seller?.name ?? '';
    const done = await this.ask((client) => client.removeSeller(this.#id).then(() => true));
    if (!done) return;
    await this.host.refresh();
    this.host.focusOn('#title');
    this.host.close();
    this.host.say(this.host.view.words.removed(name));
  }
}
