import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Arrival as Found, ArrivalClaim } from '../../contract/arrival.ts';
import { troubleOf } from '../client/client.ts';
import { timeText } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { icons } from './icons.ts';
import { described, field, Sheet, valueOf } from './sheet.ts';

export const open = (host: DialogHost, { code }: DialogState<'arrival'>): Dialog => new Arrival(host, code);

/** From this many sellers on there is a search field. */
const MANY = 7;
const NEW = 'new';

/** Somebody came from Amazon's pages with an account: where does it belong? */
class Arrival extends Sheet {
  readonly #code: string;
  #found: Found | undefined;
  #chosen = '';
  #name = '';
  #query = '';
  #tried = false;

  constructor(host: DialogHost, code: string) {
    super(host);
    this.#code = code;
    void this.#look();
  }

  async #look(): Promise<void> {
    try {
      const found = await this.host.client.arrival({ code: this.#code });
      this.#found = found;
      const [known] = found.known;
      const [only] = found.sellers;
      if (known) this.#chosen = known.connectionId;
      else if (found.sellers.length === 1 && only) this.#chosen = only.id;
      else if (found.sellers.length === 0) this.#chosen = NEW;
      this.host.update();
      // It is clear where it belongs, and the person has said at Amazon what is wanted: it goes on by itself.
      if (known && found.known.length === 1) await this.#claim();
    } catch (error) {
      this.trouble = troubleOf(error);
      this.host.update();
    }
  }

  get #id(): string {
    return this.#found?.sellingPartnerId ?? '';
  }

  protected title(): string {
    const { words } = this.host.view;
    const { known = [], sellers = [] } = this.#found ?? {};
    const [first] = known;
    const [only] = sellers;
    if (!this.#found) return words.arrivalStart;
    if (first && known.length === 1) return words.arrivalRenewTitle(first.name);
    if (first) return words.arrivalTitle(this.#id);
    return only && sellers.length === 1
      ? words.arrivalAddTo(this.#id, only.name)
      : words.arrivalWhich(this.#id);
  }

  protected content(): TemplateResult {
    const { words, locale } = this.host.view;
    const found = this.#found;
    if (!found) return this.trouble ? html`` : html`<p class="quiet">${words.arrivalReading}</p>`;
    const ends = html`<p class="quiet">${words.arrivalEnds(timeText(locale, found.endsAt))}</p>`;
    if (found.known.length === 1) return html`<p>${words.arrivalRenewing}</p>`;
    if (found.known.length > 1)
      return html`<p>${words.arrivalKnown}</p>
        ${this.#choices(
          found.known.map(({ connectionId, name, sellerName }) => ({
            id: connectionId,
            label: name,
            note: sellerName,
          })),
        )}
        ${ends}`;
    if (found.sellers.length === 1)
      return html`<p>${words.arrivalAddToBody}</p>
        ${ends}`;
    return html`${this.#sellers(found)} ${ends}`;
  }

  #sellers({ sellers }: Found): TemplateResult {
    const { words } = this.host.view;
    const wanted = this.#query.trim().toLowerCase();
    const fitting = sellers.filter(
      ({ id, name }) => id === this.#chosen || name.toLowerCase().includes(wanted),
    );
    const wrong = this.#tried && this.#name.trim() === '' ? words.addNameMissing : undefined;
    return html`
      ${
        sellers.length >= MANY
          ? html`<label class="hidden" for="arrival-query">${words.arrivalSearch}</label>
              <input
                id="arrival-query"
                type="search"
                placeholder=${words.arrivalSearch}
                .value=${this.#query}
                @input=${(event: Event) => {
                  this.#query = valueOf(event);
                  this.say(
                    words.arrivalFound(
                      sellers.filter(({ name }) =>
                        name.toLowerCase().includes(this.#query.trim().toLowerCase()),
                      ).length,
                    ),
                  );
                }}
              />`
          : nothing
      }
      ${this.#choices([
        ...fitting.map(({ id, name }) => ({ id, label: name })),
        { id: NEW, label: words.arrivalNew },
      ])}
      ${
        this.#chosen === NEW
          ? field(
              'arrival-name',
              words.arrivalNewName,
              html`<input
                id="arrival-name"
                autocomplete="off"
                .value=${this.#name}
                aria-invalid=${!!wrong}
                aria-describedby=${described('arrival-name', wrong, false)}
                @input=${(event: Event) => this.change(() => (this.#name = valueOf(event)))}
              />`,
              { wrong },
            )
          : nothing
      }
    `;
  }

  #choices(items: { id: string; label: string; note?: string }[]): TemplateResult {
    return html`<fieldset class="checklist">
      <legend class="hidden">${this.title()}</legend>
      ${items.map(
        ({ id, label, note }) =>
          html`<label class="pick"
            ><input
              type="radio"
              name="arrival"
              value=${id}
              .checked=${live(this.#chosen === id)}
              @change=${() => this.change(() => (this.#chosen = id))}
            /><span class="label"><bdi>${label}</bdi></span>
            ${note ? html`<span class="note-text"><bdi>${note}</bdi></span>` : nothing}</label
          >`,
      )}
    </fieldset>`;
  }

  protected buttons(): TemplateResult {
    const { words } = this.host.view;
    if (!this.#found) return this.cancel(this.trouble ? words.close : words.cancel);
    return html`${this.cancel()}
      <button
        class="button primary"
        part="button"
        autofocus
        aria-disabled=${this.busy || !this.#chosen}
        @click=${() => void this.#claim()}
      >
        ${words.arrivalGo}${icons.out}
      </button>`;
  }

  async #claim(): Promise<void> {
    if (!this.#chosen || !this.#found) return;
    if (this.#chosen === NEW && this.#name.trim() === '') {
      this.change(() => (this.#tried = true));
      return this.host.focusIn('#arrival-name');
    }
    const claim: Omit<ArrivalClaim, 'binding'> = {
      code: this.#code,
      ...(this.#found.known.length > 0
        ? { connectionId: this.#chosen }
        : this.#chosen === NEW
          ? { sellerName: this.#name.trim() }
          : { sellerId: this.#chosen }),
    };
    await this.ask(() => this.host.trip.claim(claim));
  }
}
