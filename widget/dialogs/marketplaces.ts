import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Connection, Marketplace } from '../../contract/connection.ts';
import { connectionOf } from '../views/find.ts';
import { countryName } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { shopOf } from './found.ts';
import { Sheet } from './sheet.ts';

export const open = (host: DialogHost, state: DialogState<'marketplaces'>): Dialog =>
  new Marketplaces(host, state.connectionId);

/** "Edit marketplaces": pause what is loaded and let it go on, without Amazon. */
class Marketplaces extends Sheet {
  readonly #id: string;

  constructor(host: DialogHost, id: string) {
    super(host);
    this.#id = id;
  }

  get #connection(): Connection | undefined {
    return connectionOf(this.host.view.page, this.#id);
  }

  protected title(): string {
    return this.host.view.words.editTitle(this.#connection?.name ?? '');
  }

  protected content(): TemplateResult {
    const { words } = this.host.view;
    const marketplaces = this.#connection?.marketplaces ?? [];
    return html`<p class="quiet">${words.pauseHint}</p>
      <ul class="lines" role="list">
        ${repeat(
          marketplaces,
          ({ country }) => country,
          (marketplace) => this.#row(marketplace),
        )}
      </ul>`;
  }

  #row({ country, onboarding }: Marketplace): TemplateResult {
    const { words, locale } = this.host.view;
    const name = countryName(locale, country);
    const paused = onboarding === 'paused';
    const canPause = ['onboarded', 'onboarding', 'stalled', 'paused'].includes(onboarding);
    return html`<li>
      <span class="label">${name}</span>
      <span class="note-text">${shopOf(country)}</span>
      <span class="remark">${words.onboarding[onboarding]}</span>
      ${
        canPause
          ? html`<button
              class="button small"
              part="button"
              aria-label=${paused ? words.resumeOf(name) : words.pauseOf(name)}
              aria-disabled=${this.busy}
              @click=${() => void this.#pause(country, !paused)}
            >
              ${paused ? words.resume : words.pause}
            </button>`
          : nothing
      }
    </li>`;
  }

  protected buttons(): TemplateResult {
    const { words } = this.host.view;
    const pending = this.#connection?.marketplaces.some(
      ({ onboarding }) => onboarding === 'pending' || onboarding === 'new',
    );
    return html`${
        pending
          ? html`<button
              class="button"
              part="button"
              @click=${() => this.host.become({ kind: 'onboard', connectionId: this.#id })}
            >
              ${words.continue}
            </button>`
          : nothing
      }
      <button class="button primary" part="button" autofocus @click=${this.host.close}>
        ${words.done}
      </button>`;
  }

  async #pause(country: string, paused: boolean): Promise<void> {
    const detail = { connectionId: this.#id, country, paused };
    if (this.busy || !this.host.emit('marketplace-pause', detail)) return;
    const done = await this.ask((client) => client.pause(this.#id, { country, paused }));
    if (!done) return;
    await this.host.refresh();
    const { words, locale } = this.host.view;
    const name = countryName(locale, country);
    this.say(paused ? words.paused(name) : words.resumed(name));
    this.host.emit('marketplace-paused', detail);
  }
}
