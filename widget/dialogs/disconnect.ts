import { html, nothing, type TemplateResult } from 'lit';
import { connectionOf } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { head } from './head.ts';

export const open = (host: DialogHost, { connectionId }: DialogState<'disconnect'>): Dialog =>
  new Disconnect(host, connectionId);

class Disconnect implements Dialog {
  readonly role = 'alertdialog';
  readonly #host: DialogHost;
  readonly #id: string;
  #busy = false;

  constructor(host: DialogHost, id: string) {
    this.#host = host;
    this.#id = id;
  }

  readonly #disconnect = async (): Promise<void> => {
    const host = this.#host;
    const { client, view } = host;
    const connection = connectionOf(view.page, this.#id);
    if (this.#busy || !connection) return;
    if (!host.emit('account-disconnect', { connectionId: this.#id })) return host.close();
    this.#busy = true;
    host.update();
    try {
      await client.disconnect(this.#id, {});
      await host.refresh();
      host.emit('account-disconnected', { connectionId: this.#id });
      host.say(view.words.leftTitle);
      const { region, country } = connection;
      host.become({ kind: 'left', region, country, why: 'disconnected' });
    } catch (error) {
      host.fail(error);
    }
  };

  render(): TemplateResult {
    const { words, page } = this.#host.view;
    const { name = '', sellingPartnerId } = connectionOf(page, this.#id) ?? {};
    return html`${head(this.#host, words.disconnectQuestion(name))}
      ${
        sellingPartnerId
          ? html`<p class="quiet">${words.sellingPartnerId} <code dir="ltr">${sellingPartnerId}</code></p>`
          : nothing
      }
      <p>${words.disconnectStops(page.host.name)}</p>
      <p>${words.disconnectKeeps}</p>
      <footer class="actions end">
        <button class="button" autofocus part="button" @click=${this.#host.close}>
          ${words.keepConnected}
        </button>
        <button class="button danger" part="button" aria-disabled=${this.#busy} @click=${this.#disconnect}>
          ${words.disconnect}
        </button>
      </footer>`;
  }
}
