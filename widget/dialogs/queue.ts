import { html, nothing, type TemplateResult } from 'lit';
import type { Attempt } from '../../contract/attempt.ts';
import type { Connection } from '../../contract/connection.ts';
import { sellerCentralHost } from '../../contract/marketplaces.ts';
import { attemptPanel } from '../views/attempt.ts';
import type { Place } from '../events.ts';
import { may } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { icons } from './icons.ts';
import { itemOf, type Item } from './queue-item.ts';
import { isAbout, keepQueue, readOpenCountry, readQueue, type QueueEnd } from './queue-memory.ts';
import { Sheet } from './sheet.ts';

export const open = (host: DialogHost, state: DialogState<'queue'>): Dialog => new Queue(host, state);

/** Attempts that are shown in the queue instead of on the page. */
const SHOWN: Attempt['state'][] = ['open', 'returning', 'verifying', 'needs_review', 'failed', 'expired'];

/** "Renew in a row", "Connect all three": one account at a time, never several windows of Amazon. */
class Queue extends Sheet {
  readonly #ids: string[];
  readonly #done: Record<string, QueueEnd>;
  /** Connections that the list does not show at the moment. */
  readonly #fetched = new Map<string, Connection>();
  readonly #abort = new AbortController();

  constructor(host: DialogHost, { connectionIds, linked }: DialogState<'queue'>) {
    super(host);
    const kept = readQueue(host.server);
    const resumed = connectionIds.length === 0 && kept ? kept : { ids: connectionIds, done: {} };
    this.#ids = resumed.ids;
    this.#done = { ...resumed.done };
    if (linked) this.#done[linked.id] = { how: 'linked', to: linked.to };
    this.#keep(null);
    void this.#fetch();
  }

  closed(): void {
    this.#abort.abort();
  }

  /** What the queue shows of an attempt, the page need not. */
  shows({ id }: Attempt): boolean {
    return this.#attempt?.id === id;
  }

  #keep(away: string | null): void {
    keepQueue(this.host.server, { ids: this.#ids, done: this.#done, away });
  }

  #item(id: string): Item | undefined {
    return itemOf(this.host.view, id, this.#fetched);
  }

  /** Accounts are connected for the first time, and not renewed. */
  get #connects(): boolean {
    return this.#ids.some((id) => readOpenCountry(id));
  }

  /** The next two have to have names. */
  async #fetch(): Promise<void> {
    const open = this.#ids.filter((id) => !this.#done[id] && !this.#item(id)).slice(0, 2);
    for (const id of open) {
      const found = await this.host.client.details(id, this.#abort.signal).catch(() => undefined);
      if (this.#abort.signal.aborted) return;
      if (found) this.#fetched.set(id, found.connection);
      else this.#end(id, { how: 'gone' });
    }
    if (open.length > 0) this.host.update();
  }

  get #current(): string | undefined {
    return this.#ids.find((id) => !this.#done[id]);
  }

  /** The newest attempt for the current connection. */
  get #attempt(): Attempt | undefined {
    const id = this.#current;
    return [...this.host.trip.attempts.values()]
      .filter((attempt) => id !== undefined && isAbout(id, attempt) && SHOWN.includes(attempt.state))
      .at(-1);
  }

  override render(): TemplateResult {
    this.#settle();
    return super.render();
  }

  /** Ticks off what was renewed meanwhile, here or elsewhere. */
  #settle(): void {
    const id = this.#current;
    if (!id) return;
    const succeeded = [...this.host.trip.attempts.values()].some(
      (attempt) => isAbout(id, attempt) && attempt.state === 'succeeded',
    );
    if (succeeded) this.#end(id, { how: readOpenCountry(id) ? 'connected' : 'renewed' });
    else if (this.#item(id)?.isWell && !this.#attempt) this.#end(id, { how: 'gone' });
    else return;
    this.#settle();
  }

  #end(id: string, end: QueueEnd): void {
    this.#done[id] = end;
    this.#keep(null);
    const { words } = this.host.view;
    const next = this.#current;
    const name = next && this.#item(next)?.spoken;
    this.note(
      `${this.#item(id)?.spoken ?? ''}: ${this.#endText(end)}. ${name ? words.queueNext(name) : words.queueFinishedTitle}`,
    );
    if (next && !name) void this.#fetch();
  }

  #endText(end: QueueEnd): string {
    const { queueDone } = this.host.view.words;
    return end.how === 'linked' ? queueDone.linked(end.to) : queueDone[end.how];
  }

  protected title(): string {
    const { words } = this.host.view;
    return this.#connects ? words.queueConnectTitle : words.queueTitle;
  }

  protected override heading(): TemplateResult {
    const { words } = this.host.view;
    const done = this.#ids.filter((id) => this.#done[id]).length;
    return html`<h3 id="dialog-title" tabindex="-1">
      ${this.title()} <span class="quiet number">${words.queueCount(done, this.#ids.length)}</span>
    </h3>`;
  }

  protected content(): TemplateResult {
    const { words } = this.host.view;
    const current = this.#current;
    const done = this.#ids.filter((id) => this.#done[id]);
    const left = this.#ids.filter((id) => !this.#done[id]);
    const [next, ...more] = left.slice(1);
    const count = done.filter((id) => ['renewed', 'connected'].includes(this.#done[id]?.how ?? '')).length;
    const sum = this.#connects ? words.queueConnected : words.queueFinished;
    return html`<progress
        class="whole"
        max=${this.#ids.length}
        .value=${done.length}
        aria-label=${this.title()}
      ></progress>
      ${done.length > 3 ? this.#folded(done.slice(0, -2)) : nothing}
      <ol class="queue" role="list">
        ${(done.length > 3 ? done.slice(-2) : done).map((id) => this.#line(id))}
        ${current ? this.#now(current) : nothing} ${next ? this.#line(next) : nothing}
      </ol>
      ${this.#folded(more)}
      ${current ? nothing : html`<p><strong>${words.queueFinishedTitle}.</strong> ${sum(count, this.#ids.length)}</p>`}`;
  }

  #folded(ids: string[]): TemplateResult | typeof nothing {
    if (ids.length === 0) return nothing;
    return html`<details>
      <summary>${this.host.view.words.queueMore(ids.length)}</summary>
      <ol class="queue" role="list">
        ${ids.map((id) => this.#line(id))}
      </ol>
    </details>`;
  }

  #name(id: string): TemplateResult {
    const item = this.#item(id);
    return item ? html`<bdi>${item.name}</bdi> <span class="quiet">· ${item.where}</span>` : html`…`;
  }

  #line(id: string): TemplateResult {
    const end = this.#done[id];
    const icon = !end
      ? icons.ring
      : end.how === 'renewed' || end.how === 'connected'
        ? icons.tick
        : end.how === 'linked'
          ? icons.send
          : icons.skip;
    return html`<li class=${end?.how ?? 'open'}>
      ${icon}<span>${this.#name(id)}</span>${end ? html`<span class="remark">${this.#endText(end)}</span>` : nothing}
    </li>`;
  }

  #now(id: string): TemplateResult {
    const { view } = this.host;
    const { words } = view;
    const item = this.#item(id);
    const attempt = this.#attempt;
    if (!item) return html`<li class="now">${icons.clock}<span>…</span></li>`;
    const { sellingPartnerId, place, where } = item;
    const door = sellerCentralHost(place.region, place.country);
    return html`<li class="now" aria-current="step">
      <p class="who">${icons.dot}<strong>${this.#name(id)}</strong></p>
      ${
        attempt
          ? attemptPanel(view, attempt, this.host.trip.windowOf(attempt))
          : html`<p>
                ${
                  sellingPartnerId
                    ? html`${words.queueSignIn} <code dir="ltr">${sellingPartnerId}</code>`
                    : readOpenCountry(id)
                      ? words.queueSignInFor(where)
                      : words.queueAnyAccount
                }
              </p>
              <p class="spread">
                <a href="https://${door}/home" target="_blank" rel="noopener noreferrer"
                  >${words.queueSignOut}${icons.out}</a
                >
                <button
                  class="button primary"
                  part="button"
                  autofocus
                  aria-label="${words.queueContinue}, ${words.opensAmazon}"
                  @click=${() => this.#go(id, place)}
                >
                  ${words.queueContinue}${icons.out}
                </button>
              </p>`
      }
      <div class="actions">
        ${
          may(view, 'share')
            ? html`<button class="button small" part="button" @click=${() => this.#link(id, place)}>
                ${words.queueLink}
              </button>`
            : nothing
        }
        <button class="button small" part="button" @click=${() => this.change(() => this.#skip(id))}>
          ${words.queueSkip}
        </button>
      </div>
    </li>`;
  }

  /** Inside the click, since it opens a window. */
  #go(id: string, place: Place): void {
    if (!this.host.emit('account-connect', place)) return;
    this.#keep(id);
    this.host.trip.start(place);
  }

  #skip(id: string): void {
    const attempt = this.#attempt;
    if (attempt) this.host.view.actions.cancel(attempt);
    this.#end(id, { how: 'skipped' });
    this.host.focusIn('.now .primary', '#dialog-title');
  }

  #link(id: string, place: Place): void {
    this.host.become({ kind: 'link', place, queued: id });
  }

  protected buttons(): TemplateResult {
    const { words } = this.host.view;
    return this.#current
      ? html`<button class="button" part="button" @click=${this.host.close}>${words.queuePause}</button>`
      : html`<button class="button primary" part="button" autofocus @click=${this.host.close}>
          ${words.done}
        </button>`;
  }
}
