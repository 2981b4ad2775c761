import { html, type TemplateResult } from 'lit';
import { connectionOf } from '../views/find.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { Sheet } from './sheet.ts';

export const open = (host: DialogHost, { connectionId }: DialogState<'remove'>): Dialog =>
  new Remove(host, connectionId);

/** Takes a row out of the list that is not connected. */
class Remove extends Sheet {
  readonly role = 'alertdialog';
  readonly #id: string;
  readonly #name: string;

  constructor(host: DialogHost, id: string) {
    super(host);
    this.#id = id;
    this.#name = connectionOf(host.view.page, id)?.name ?? '';
  }

  protected title(): string {
    return this.host.view.words.removeQuestion(this.#name);
  }

  protected content(): TemplateResult {
    return html`<p>${this.host.view.words.removeBody}</p>`;
  }

  protected buttons(): TemplateResult {
    const { words } = this.host.view;
    return html`<button class="button" autofocus part="button" @click=${this.host.close}>
        ${words.removeKeep}
      </button>
      ${this.submit(words.remove, () => void this.#remove(), { danger: true })}`;
  }

  async #remove(): Promise<void> {
    const done = await this.ask((client) => client.removeConnection(this.#id).then(() => true));
    if (!done) return;
    await this.host.refresh();
    this.host.focusOn('#title');
    this.host.close();
    this.host.say(this.host.view.words.removed(this.#name));
  }
}
