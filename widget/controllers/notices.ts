import { html, nothing, type TemplateResult } from 'lit';
import type { Accounts } from '../../contract/api.ts';
import type { Connection } from '../../contract/connection.ts';
import { troubleOf, type AccountsClient } from '../client/client.ts';
import type { DialogState } from '../dialogs/dialog.ts';
import type { AccountsEventDetails, AccountsEventName } from '../events.ts';
import { icons } from '../views/icons.ts';
import { problemText } from '../views/problem-text.ts';
import { connectionsOf, type View } from '../views/view.ts';

/** What notices need of their element. */
export interface NoticeDesk {
  readonly view: View | undefined;
  readonly client: AccountsClient;
  readonly root: HTMLElement | DocumentFragment;
  update(): void;
  say(text: string): void;
  refresh(): Promise<void>;
  focusOn(...selectors: string[]): void;
  emit<Name extends AccountsEventName>(name: Name, detail: AccountsEventDetails[Name]): boolean;
}

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
export class Notices {
  readonly #desk: NoticeDesk;
  readonly #notices = new Map<string, Notice>();
  /** Where the focus was before F6. */
  #before: HTMLElement | null = null;

  constructor(desk: NoticeDesk) {
    this.#desk = desk;
  }

  /** Listens while there is something to reach. Call it when the element enters the page, too. */
  listen(on: boolean): void {
    if (on && this.#notices.size > 0) window.addEventListener('keydown', this.#key);
    else window.removeEventListener('keydown', this.#key);
  }

  /** Offers to take it back, for as long as the server allows. */
  offer(connection: Connection, ads: boolean, asOf: string): void {
    // By the server's clock; this computer's may go wrong.
    const left = connection.undoUntil ? Date.parse(connection.undoUntil) - Date.parse(asOf) : 0;
    clearTimeout(this.#notices.get(connection.id)?.timer);
    const timer = setTimeout(() => this.#late(connection.id), left);
    this.#notices.set(connection.id, { connection, ads, state: left > 0 ? 'undo' : 'left', timer });
    this.listen(true);
    const { words } = this.#desk.view ?? {};
    if (words) this.#desk.say(`${words.disconnected(connection.name)} ${words.undoHint}`);
    this.#desk.update();
  }

  /** What was disconnected a moment ago, perhaps in another tab, and can still be taken back. */
  takeUp(page: Accounts): void {
    for (const connection of page.sellers.flatMap(connectionsOf)) {
      const { id, undoUntil } = connection;
      if (undoUntil && undoUntil > page.asOf && !this.#notices.has(id))
        this.offer(connection, false, page.asOf);
      // Taken back elsewhere.
      if (!undoUntil && connection.state !== 'disconnected') this.#drop(id);
    }
  }

  #late(id: string): void {
    const notice = this.#notices.get(id);
    if (notice?.state !== 'undo') return;
    // Whoever stands on the button keeps it, and is told why it does nothing.
    const focused = this.#desk.root.querySelector(`[data-notice="${CSS.escape(id)}"] .undo:focus`);
    notice.state = focused ? 'late' : 'left';
    this.#desk.update();
  }

  #drop(id: string): void {
    const notice = this.#notices.get(id);
    if (!notice) return;
    clearTimeout(notice.timer);
    this.#notices.delete(id);
    this.listen(this.#notices.size > 0);
    this.#desk.update();
  }

  async #undo(notice: Notice): Promise<void> {
    const { id, name } = notice.connection;
    if (notice.state !== 'undo') return;
    notice.state = 'undoing';
    this.#desk.update();
    try {
      await this.#desk.client.undoDisconnect(id);
      this.#drop(id);
      const row = `[data-connection="${CSS.escape(id)}"]`;
      this.#desk.focusOn(`${row} h4`, '#title');
      await this.#desk.refresh();
      const { words } = this.#desk.view ?? {};
      if (words) this.#desk.say(words.undone(name));
      this.#desk.emit('account-restored', { connectionId: id });
    } catch (error) {
      const { view } = this.#desk;
      notice.state = 'left';
      if (view) {
        const { title, sentence } = problemText(view, troubleOf(error).code);
        notice.complaint = `${title}. ${sentence}`;
        this.#desk.say(notice.complaint);
      }
      this.#desk.update();
    }
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.defaultPrevented) return;
    const root = this.#desk.root as ShadowRoot;
    const first = root.querySelector<HTMLElement>('.notices button');
    if (!first || root.querySelector('dialog:modal')) return;
    event.preventDefault();
    const now = root.activeElement as HTMLElement | null;
    if (now?.closest('.notices')) {
      (this.#before?.isConnected ? this.#before : root.querySelector<HTMLElement>('#title'))?.focus();
    } else {
      this.#before = now ?? (document.activeElement as HTMLElement | null);
      first.focus();
    }
  };

  render(view: View): TemplateResult | typeof nothing {
    if (this.#notices.size === 0) return nothing;
    return html`<section class="notices" aria-label=${view.words.notices}>
      ${[...this.#notices.values()].map((notice) => this.#notice(view, notice))}
    </section>`;
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
    return html`<div class="notice" data-notice=${id}>
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
                @blur=${() => {
                  if (notice.state === 'late') notice.state = 'left';
                  this.#desk.update();
                }}
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
            this.#desk.focusOn(`[data-connection="${CSS.escape(id)}"] h4`, '#title');
          }}
        >
          ${icons.cross}
        </button>
      </div>
    </div>`;
  }
}
