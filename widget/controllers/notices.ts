import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Accounts } from '../../contract/api.ts';
import type { Connection } from '../../contract/connection.ts';
import { troubleOf } from '../client/client.ts';
import type { DialogState } from '../dialogs/dialog.ts';
import { icons } from '../dialogs/icons.ts';
import { problemText } from '../views/problem-text.ts';
import { nameIn } from '../views/find.ts';
import { connectionsOf, type View } from '../views/view.ts';
import type { Later } from './later.ts';

/** A disconnect that can be taken back, and afterwards what is left to do at Amazon. */
interface Notice {
  connection: Connection;
  /** PPC was disconnected, too. */
  ads: boolean;
  state: 'undo' | 'undoing' | 'late' | 'left';
  timer: ReturnType<typeof setTimeout>;
  complaint?: string;
}

/** Notices at the end of the element: reached by Tab and by F6, and gone only when the person says so. */
export class Notices implements ReactiveController {
  readonly #later: Later;
  readonly #notices = new Map<string, Notice>();
  /** The last good news, about a connection. */
  #news: { id: string; text: string } | undefined;
  /** Where the focus was before F6. */
  #before: HTMLElement | null = null;

  constructor(later: Later) {
    this.#later = later;
    later.model.element.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#key);
  }

  /** Only while there is something to reach. */
  #listen(): void {
    const { isConnected } = this.#later.model.element;
    if (isConnected && this.#any) window.addEventListener('keydown', this.#key);
    else this.hostDisconnected();
  }

  get #any(): boolean {
    return this.#notices.size > 0 || this.#news !== undefined;
  }

  #update(): void {
    this.#later.model.element.requestUpdate();
  }

  get #root(): ShadowRoot {
    return this.#later.model.element.renderRoot as ShadowRoot;
  }

  /** Offers to take it back, for as long as the server allows. */
  offer(connection: Connection, ads: boolean): void {
    const { page } = this.#later.model.accounts;
    // By the server's clock; this computer's may go wrong.
    const left = connection.undoUntil && page ? Date.parse(connection.undoUntil) - Date.parse(page.asOf) : 0;
    clearTimeout(this.#notices.get(connection.id)?.timer);
    const timer = setTimeout(() => this.#late(connection.id), left);
    this.#notices.set(connection.id, { connection, ads, state: left > 0 ? 'undo' : 'left', timer });
    this.#listen();
    const { words } = this.#later.model;
    this.#later.model.say(`${words.disconnected(connection.name)} ${words.undoHint}`);
    this.#update();
  }

  /** Good news that is worth reading twice; the next takes its place. */
  tell(id: string, text: string): void {
    this.#news = { id, text };
    this.#later.model.say(text);
    this.#listen();
  }

  /** What was disconnected a moment ago, perhaps in another tab, and can still be taken back. */
  takeUp(page: Accounts): void {
    for (const connection of page.sellers.flatMap(connectionsOf)) {
      const { id, undoUntil } = connection;
      if (undoUntil && undoUntil > page.asOf && !this.#notices.has(id)) this.offer(connection, false);
      // Taken back elsewhere.
      if (!undoUntil && connection.state !== 'disconnected') this.#drop(id);
    }
  }

  #late(id: string): void {
    const notice = this.#notices.get(id);
    if (notice?.state !== 'undo') return;
    // Whoever stands on the button keeps it, and is told why it does nothing.
    const button = `[data-notice="${CSS.escape(id)}"] .undo`;
    notice.state = this.#root.querySelector(`${button}:is(:focus, :hover)`) ? 'late' : 'left';
    this.#update();
  }

  /** The late button has lost whoever stood on it. */
  #left(notice: Notice): void {
    if (notice.state === 'late') notice.state = 'left';
    this.#update();
  }

  #drop(id: string): void {
    const notice = this.#notices.get(id);
    if (!notice) return;
    clearTimeout(notice.timer);
    this.#notices.delete(id);
    this.#listen();
    this.#update();
  }

  async #undo(notice: Notice): Promise<void> {
    const { id, name } = notice.connection;
    if (notice.state !== 'undo') return;
    const { model, client, focus } = this.#later;
    notice.state = 'undoing';
    this.#update();
    try {
      await client.undoDisconnect(id);
      this.#drop(id);
      focus.on(nameIn(id), '#title');
      await this.#later.changed();
      model.say(model.words.undone(name));
      model.emit('account-restored', { connectionId: id });
    } catch (error) {
      notice.state = 'left';
      const { title, sentence } = problemText({ words: model.words, page: undefined }, troubleOf(error).code);
      notice.complaint = `${title}. ${sentence}`;
      model.say(notice.complaint);
      this.#update();
    }
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.defaultPrevented) return;
    const root = this.#root;
    const first = root.querySelector<HTMLElement>('.toasts button');
    if (!first || root.querySelector('dialog:modal')) return;
    event.preventDefault();
    const now = root.activeElement as HTMLElement | null;
    if (now?.closest('.toasts')) {
      (this.#before?.isConnected ? this.#before : root.querySelector<HTMLElement>('#title'))?.focus();
    } else {
      this.#before = now ?? (document.activeElement as HTMLElement | null);
      first.focus();
    }
  };

  render(view: View): TemplateResult | typeof nothing {
    if (!this.#any) return nothing;
    return html`<section class="toasts" aria-label=${view.words.notices}>
      ${this.#news ? this.#tell(view, this.#news) : nothing}
      ${[...this.#notices.values()].map((notice) => this.#notice(view, notice))}
    </section>`;
  }

  #tell({ words }: View, { id, text }: { id: string; text: string }): TemplateResult {
    return html`<div class="toast" data-notice="news">
      <p>${icons.tick}<span>${text}</span></p>
      <div class="actions">
        <button
          class="icon-button"
          aria-label=${words.dismiss}
          @click=${() => {
            this.#news = undefined;
            this.#listen();
            this.#later.focus.on(nameIn(id), '#title');
          }}
        >
          ${icons.cross}
        </button>
      </div>
    </div>`;
  }

  #notice(view: View, notice: Notice): TemplateResult {
    const { words, actions } = view;
    const { connection, ads, state, complaint } = notice;
    const { id, name, region, country, undoUntil } = connection;
    const over = state === 'left';
    const left: DialogState = {
      kind: 'left',
      region,
      country,
      why: 'disconnected',
      undoUntil: over ? null : undoUntil,
      ...(ads ? { adsLogin: null } : {}),
    };
    return html`<div class="toast" data-notice=${id}>
      <p>
        ${over ? icons.info : icons.tick}<span
          ><bdi>${words.disconnected(name)}</bdi> ${
            complaint ?? (state === 'late' ? words.undoGone : over ? words.oneStepLeft : nothing)
          }</span
        >
      </p>
      <div class="actions">
        ${
          over
            ? nothing
            : html`<button
                class="button small undo"
                part="button"
                aria-label=${words.undoOf(name)}
                aria-disabled=${state !== 'undo'}
                @click=${() => void this.#undo(notice)}
                @blur=${() => this.#left(notice)}
                @pointerleave=${() => this.#left(notice)}
              >
                ${words.undo}
              </button>`
        }
        <button class="button small" part="button" @click=${() => actions.open(left)}>
          ${words.leftShow}
        </button>
        <button
          class="icon-button"
          aria-label="${words.dismiss}, ${name}"
          @click=${() => {
            this.#drop(id);
            this.#later.focus.on(nameIn(id), '#title');
          }}
        >
          ${icons.cross}
        </button>
      </div>
    </div>`;
  }
}
