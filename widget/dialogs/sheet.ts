import { html, nothing, type TemplateResult } from 'lit';
import { troubleOf, type AccountsClient, type Trouble } from '../client/client.ts';
import { icons } from './icons.ts';
import { problemText } from '../views/problem-text.ts';
import { timeText } from '../views/view.ts';
import type { Dialog, DialogHost } from './dialog.ts';
import { head } from './head.ts';

/** A dialog that asks the server for something: buttons wait, and a refusal is said inside, with all that was typed kept. */
export abstract class Sheet implements Dialog {
  protected readonly host: DialogHost;
  /** A request is on its way. */
  protected busy = false;
  protected trouble: Trouble | undefined;
  /** Said politely; the page's own live region cannot be heard while a dialog stands above it. */
  #said = '';

  constructor(host: DialogHost) {
    this.host = host;
  }

  protected abstract title(): string;
  /** What stands between title and buttons. */
  protected abstract content(): TemplateResult;
  protected abstract buttons(): TemplateResult;

  render(): TemplateResult {
    return html`${head(this.host, this.heading())}
      <div class="sheet-body">${this.content()} ${this.failure()}</div>
      <footer class="actions end">${this.buttons()}</footer>
      <p class="hidden" role="status">${this.#said}</p>`;
  }

  protected heading(): TemplateResult {
    return html`<h3 id="dialog-title" tabindex="-1">${this.title()}</h3>`;
  }

  /** Carries out one request at a time; `undefined` when it failed, which is then said inside. */
  protected async ask<T>(work: (client: AccountsClient) => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    this.trouble = undefined;
    this.host.update();
    try {
      return await work(this.host.client);
    } catch (error) {
      this.trouble = troubleOf(error);
      return undefined;
    } finally {
      this.busy = false;
      this.host.update();
    }
  }

  protected say(text: string): void {
    this.#said = text;
    this.host.update();
  }

  /** Copies it, and says what came of it. */
  protected async copy(text: string, said: string): Promise<void> {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    this.say(copied ? said : this.host.view.words.notCopied);
  }

  /** Says it with the drawing that is under way. */
  protected note(text: string): void {
    this.#said = text;
  }

  /** Sets what is shown and draws it. */
  protected change(work: () => void): void {
    work();
    this.host.update();
  }

  protected failure(): TemplateResult | typeof nothing {
    const { view } = this.host;
    if (!this.trouble) return nothing;
    const { code, reference, facts } = this.trouble;
    const { title, sentence } = problemText(view, code, { ...(reference ? { reference } : {}) });
    const again =
      facts.retryAt === undefined
        ? ''
        : view.words.enabledAt(timeText(view.locale, new Date(facts.retryAt).toISOString()));
    return html`<p class="failure" role="alert">
      ${icons.triangle}<span><strong>${title}.</strong> ${sentence} ${again}</span>
    </p>`;
  }

  protected cancel(label = this.host.view.words.cancel): TemplateResult {
    return html`<button class="button" part="button" @click=${this.host.close}>${label}</button>`;
  }

  /** The one thing this dialog is for. What stands in its way is said as text, and it can be focused all the same. */
  protected submit(
    label: string,
    act: () => void,
    options: { reason?: string | undefined; danger?: boolean; focus?: boolean } = {},
  ): TemplateResult {
    const { reason, danger = false, focus = false } = options;
    return html`${reason ? html`<p class="reason" id="reason">${reason}</p>` : nothing}
      <button
        class="button ${danger ? 'danger' : 'primary'}"
        part="button"
        ?autofocus=${focus}
        aria-disabled=${this.busy || !!reason}
        aria-describedby=${reason ? 'reason' : nothing}
        @click=${() => {
          if (!this.busy && !reason) act();
        }}
      >
        ${label}
      </button>`;
  }
}

/** Label, control, hint and what is wrong, tied together for assistive technology. */
export const field = (
  id: string,
  label: string,
  control: TemplateResult,
  { hint, wrong }: { hint?: string | TemplateResult | undefined; wrong?: string | undefined } = {},
): TemplateResult =>
  html`<div class="entry">
    <label for=${id}>${label}</label>
    ${control} ${wrong ? html`<p class="wrong" id="${id}-wrong">${icons.triangle}${wrong}</p>` : nothing}
    ${hint ? html`<p class="quiet" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;

/** For `aria-describedby` of the control in a `field`. */
export const described = (id: string, wrong: string | undefined, hint = true): string =>
  [wrong && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ');

/** What was typed or chosen. */
export const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
export const tickedOf = (event: Event): boolean => (event.target as HTMLInputElement).checked;
