import { html, type TemplateResult } from 'lit';
import { troubleOf } from '../client/client.ts';
import { icons } from './icons.ts';
import { problemText } from '../views/problem-text.ts';
import { connectionOf } from '../views/find.ts';
import { connectionsOf, may } from '../views/view.ts';
import type { DialogHost } from './dialog.ts';
import { described, valueOf } from './sheet.ts';

const LONGEST = 60;

/** A name that turns into a field: Enter saves, Esc reverts, and a refused name says so and keeps the old one. */
export class Rename {
  readonly #host: DialogHost;
  readonly #id: string;
  readonly #say: (text: string) => void;
  #draft: string | undefined;
  /** Shown at once, until the server has agreed. */
  #hoped: string | undefined;
  #refused: string | undefined;

  constructor(host: DialogHost, id: string, say: (text: string) => void) {
    this.#host = host;
    this.#id = id;
    this.#say = say;
  }

  start(): void {
    this.#draft = connectionOf(this.#host.view.page, this.#id)?.name ?? '';
    this.#refused = undefined;
    this.#host.update();
    this.#host.focusIn('#rename');
  }

  heading(name: string, plain: () => TemplateResult): TemplateResult {
    const { view } = this.#host;
    const { words } = view;
    if (this.#draft === undefined) {
      const shown = this.#hoped ?? name;
      return html`<div class="name">
        ${this.#hoped === undefined ? plain() : html`<h3 id="dialog-title"><bdi>${shown}</bdi></h3>`}
        ${
          may(view, 'rename')
            ? html`<button
                class="icon-button rename"
                aria-label=${words.renameOf(shown)}
                title=${words.rename}
                @click=${() => this.start()}
              >
                ${icons.pencil}
              </button>`
            : ''
        }
        ${this.#refused ? html`<p class="wrong" role="alert">${icons.triangle}${this.#refused}</p>` : ''}
      </div>`;
    }
    const wrong = this.#wrong();
    return html`<div class="name entry">
      <h3 id="dialog-title" class="hidden">${words.renameOf(name)}</h3>
      <input
        id="rename"
        aria-label=${words.nameOf}
        autocomplete="off"
        .value=${this.#draft}
        aria-invalid=${!!wrong}
        aria-describedby=${described('rename', wrong, false)}
        @input=${(event: Event) => {
          this.#draft = valueOf(event);
          this.#host.update();
        }}
        @keydown=${this.#key}
      />
      <button class="button small" part="button" @click=${() => void this.#save()}>${words.save}</button>
      <button class="button small quiet-button" part="button" @click=${() => this.#end()}>
        ${words.cancel}
      </button>
      ${wrong ? html`<p class="wrong" id="rename-wrong">${icons.triangle}${wrong}</p>` : ''}
    </div>`;
  }

  #wrong(): string | undefined {
    const { words, page } = this.#host.view;
    const name = (this.#draft ?? '').trim();
    const mine = connectionOf(page, this.#id);
    const seller = page.sellers.find(({ id }) => id === mine?.sellerId);
    const taken =
      seller &&
      connectionsOf(seller).some(
        (one) => one.id !== this.#id && one.name.toLowerCase() === name.toLowerCase(),
      );
    if (name === '') return words.addNameMissing;
    if (name.length > LONGEST) return words.addNameLong;
    return taken ? words.nameTaken : undefined;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') void this.#save();
    if (event.key !== 'Escape') return;
    // It belongs to the field; the drawer stays open.
    event.preventDefault();
    event.stopPropagation();
    this.#end();
  };

  #end(): void {
    this.#draft = undefined;
    this.#host.update();
    this.#host.focusIn('.rename');
  }

  async #save(): Promise<void> {
    const { client, view, emit, refresh } = bound(this.#host);
    const old = connectionOf(view.page, this.#id)?.name ?? '';
    const name = (this.#draft ?? '').trim();
    if (this.#wrong()) return;
    if (name === old) return this.#end();
    const detail = { connectionId: this.#id, name };
    if (!emit('account-rename', detail)) return this.#end();
    this.#hoped = name;
    this.#end();
    try {
      await client.rename(this.#id, { name });
      await refresh();
      this.#say(view.words.renamed(name));
      emit('account-renamed', detail);
    } catch (error) {
      const { code } = troubleOf(error);
      const why = code === 'name_taken' ? `${view.words.nameTaken} ` : `${problemText(view, code).title}. `;
      this.#refused = why + view.words.renameFailed(old);
    }
    this.#hoped = undefined;
    this.#host.update();
  }
}

/** The host's methods may be called without it. */
const bound = (host: DialogHost) => ({
  client: host.client,
  view: host.view,
  emit: host.emit,
  refresh: host.refresh,
});
