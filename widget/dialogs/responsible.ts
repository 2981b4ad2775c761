import { html, type TemplateResult } from 'lit';
import { troubleOf, type Trouble } from '../client/client.ts';
import { icons } from './icons.ts';
import { problemText } from '../views/problem-text.ts';
import { connectionOf } from '../views/find.ts';
import { may } from '../views/view.ts';
import type { DialogHost } from './dialog.ts';
import { valueOf } from './sheet.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Who should act when a connection needs somebody; gets the link by default. */
export class Responsible {
  readonly #host: DialogHost;
  readonly #id: string;
  readonly #say: (text: string) => void;
  #draft: { name: string; email: string } | undefined;
  #trouble: Trouble | undefined;
  #busy = false;

  constructor(host: DialogHost, id: string, say: (text: string) => void) {
    this.#host = host;
    this.#id = id;
    this.#say = say;
  }

  get #now() {
    return connectionOf(this.#host.view.page, this.#id)?.responsible ?? null;
  }

  render(): TemplateResult {
    const { view } = this.#host;
    const { words } = view;
    const now = this.#now;
    const draft = this.#draft;
    if (!draft)
      return html`<span class="who">
          ${now ? html`<bdi>${now.name}</bdi> <bdi class="quiet">${now.email}</bdi>` : words.nobody}</span
        >
        ${
          may(view, 'rename')
            ? html`<button
                class="icon-button responsible"
                aria-label=${words.responsibleEdit}
                title=${words.responsibleEdit}
                @click=${() => this.#edit()}
              >
                ${icons.pencil}
              </button>`
            : ''
        }`;
    const whole = draft.name.trim() !== '' && EMAIL.test(draft.email.trim());
    return html`<div class="entries inline-form" @keydown=${this.#key}>
      <div class="entry">
        <label for="responsible-name">${words.linkName}</label>
        <input id="responsible-name" autocomplete="off" .value=${draft.name} @input=${this.#set('name')} />
      </div>
      <div class="entry">
        <label for="responsible-email">${words.linkEmail}</label>
        <input
          id="responsible-email"
          type="email"
          dir="ltr"
          autocomplete="off"
          .value=${draft.email}
          @input=${this.#set('email')}
        />
      </div>
      ${
        this.#trouble
          ? html`<p class="wrong" role="alert">
              ${icons.triangle}${problemText(view, this.#trouble.code).title}
            </p>`
          : ''
      }
      <div class="actions">
        <button
          class="button small"
          part="button"
          aria-disabled=${this.#busy || !whole}
          @click=${() => (whole ? void this.#save(draft) : undefined)}
        >
          ${words.save}
        </button>
        ${
          now
            ? html`<button class="button small" part="button" @click=${() => void this.#save(null)}>
                ${words.responsibleClear}
              </button>`
            : ''
        }
        <button class="button small quiet-button" part="button" @click=${() => this.#end()}>
          ${words.cancel}
        </button>
      </div>
    </div>`;
  }

  #edit(): void {
    this.#draft = { ...(this.#now ?? { name: '', email: '' }) };
    this.#host.update();
    this.#host.focusIn('#responsible-name');
  }

  #set(what: 'name' | 'email') {
    return (event: Event): void => {
      if (this.#draft) this.#draft = { ...this.#draft, [what]: valueOf(event) };
      this.#host.update();
    };
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#end();
  };

  #end(): void {
    this.#draft = undefined;
    this.#trouble = undefined;
    this.#host.update();
    this.#host.focusIn('.responsible');
  }

  async #save(person: { name: string; email: string } | null): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const responsible = person && { name: person.name.trim(), email: person.email.trim() };
    try {
      await this.#host.client.setResponsible(this.#id, { responsible });
      await this.#host.refresh();
      this.#say(this.#host.view.words.responsibleSaved);
      this.#end();
    } catch (error) {
      this.#trouble = troubleOf(error);
      this.#host.update();
    }
    this.#busy = false;
  }
}
