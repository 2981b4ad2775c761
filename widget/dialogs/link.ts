import { html, nothing, type TemplateResult } from 'lit';
import type { OwnerLink, OwnerLinkMade, OwnerLinkRequest } from '../../contract/link.ts';
import { regionOf } from '../../contract/marketplaces.ts';
import type { Place } from '../events.ts';
import { connectionOf, isLive } from '../views/find.ts';
import { dateText, may, placeName } from '../views/view.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { icons } from './icons.ts';
import { described, field, Sheet, tickedOf, valueOf } from './sheet.ts';
import { whereField } from './where.ts';

export const open = (host: DialogHost, state: DialogState<'link'>): Dialog => new Link(host, state);

const ODD = /:\/\/|www\.|@/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A link with which somebody consents without an account at the host: the owner, or oneself in a private window. */
class Link extends Sheet {
  readonly #seller: string | undefined;
  /** Nothing until the person has chosen. */
  #place: Place | undefined;
  readonly #own: boolean;
  /** What it is in the queue that leads here and back. */
  readonly #queued: string | undefined;
  #name = '';
  #email = '';
  #ads = false;
  #tried = false;
  /** Another one is wanted although one was sent. */
  #again = false;
  /** The link and its address, which is told only once. */
  #made: OwnerLinkMade | undefined;

  constructor(host: DialogHost, state: DialogState<'link'>) {
    super(host);
    this.#seller = 'sellerId' in state ? state.sellerId : undefined;
    this.#place = 'place' in state ? state.place : undefined;
    this.#own = 'own' in state && state.own === true;
    this.#queued = 'queued' in state ? state.queued : undefined;
    const { responsible } = this.#connection ?? {};
    if (responsible && !this.#own) {
      this.#name = responsible.name;
      this.#email = responsible.email;
    }
  }

  get #connection() {
    return connectionOf(this.host.view.page, this.#place?.connectionId);
  }

  protected title(): string {
    const { words } = this.host.view;
    return this.#own ? words.privateTitle : words.linkTitle;
  }

  /** One that was sent before and still works. */
  get #sent(): OwnerLink | undefined {
    if (this.#again || this.#made || this.#own) return undefined;
    const link = this.#connection ? this.#connection.link : this.#sentThere;
    return link && isLive(link) ? link : undefined;
  }

  /** To connect something new at the very place. */
  get #sentThere(): OwnerLink | undefined {
    const place = this.#place;
    return this.host.view.page.links.find(
      (link) =>
        isLive(link) &&
        link.connectionId === null &&
        link.sellerId === (place?.sellerId ?? null) &&
        link.region === place?.region &&
        link.country === (place.country ?? null),
    );
  }

  protected content(): TemplateResult {
    const { view } = this.host;
    const { words, page } = view;
    const own = this.#own;
    const sent = this.#sent;
    if (sent) return this.#standing(sent);
    return html`
      ${own ? html`<p>${words.privateWhat}</p>` : nothing}
      <dl class="pairs">
        <dt>${words.linkFor}</dt>
        <dd>${this.#for()}</dd>
      </dl>
      ${this.#seller && !this.#made ? this.#where(this.#seller) : nothing}
      ${
        page.tenant.ads && may(view, 'ads') && !own
          ? html`<label class="tick"
              ><input
                type="checkbox"
                .checked=${this.#ads}
                ?disabled=${!!this.#made}
                @change=${(event: Event) => this.change(() => (this.#ads = tickedOf(event)))}
              /><span>${words.linkAds}</span></label
            >`
          : nothing
      }
      ${this.#made ? this.#address(this.#made) : this.#recipient()}
      ${own ? nothing : html`<p class="quiet">${words.linkWhat(page.host.name)}</p>`}
      <p class="quiet">
        ${this.#made ? words.linkEnds(dateText(view.locale, this.#made.link.endsAt)) : words.linkValid}
      </p>
    `;
  }

  /** How the link stands that was sent before. */
  #standing({ state, recipient, changedAt, endsAt, ads }: OwnerLink): TemplateResult {
    const { words, locale } = this.host.view;
    return html`<dl class="pairs">
        <dt>${words.linkFor}</dt>
        <dd>${this.#for()}${ads ? html` · ${words.linkAds}` : nothing}</dd>
        <dt>${words.linkName}</dt>
        <dd><bdi>${recipient.name}</bdi> <bdi class="quiet">${recipient.email}</bdi></dd>
      </dl>
      <p class="state">
        ${icons.clock}<span>${words.linkStates[state](recipient.name, dateText(locale, changedAt))}</span>
      </p>
      <p class="quiet">${words.linkEnds(dateText(locale, endsAt))}</p>`;
  }

  #for(): TemplateResult {
    const { view } = this.host;
    const place = this.#place;
    const sellerId = this.#seller ?? place?.sellerId;
    const name = this.#connection?.name ?? view.page.sellers.find(({ id }) => id === sellerId)?.name;
    const where = place && placeName(view, place.region, place.country ?? null);
    return html`${name ? html`<bdi>${name}</bdi> · ` : nothing}${where ? html`${where} · ` : nothing}${view.words.addTypeSeller}`;
  }

  #where(sellerId: string): TemplateResult {
    return whereField(this.host.view, 'link-where', this.#place?.country ?? '', {
      missing: this.#tried,
      focus: true,
      choose: (country) =>
        this.change(() => {
          const region = regionOf(country);
          this.#place = region && { region, country, sellerId };
        }),
    });
  }

  #recipient(): TemplateResult {
    const { words } = this.host.view;
    const own = this.#own;
    const { name, email } = this.#wrong();
    return html`<div class="entries">
      ${field(
        'link-name',
        own ? words.privateName : words.linkName,
        html`<input
          id="link-name"
          autofocus
          autocomplete=${own ? 'name' : 'off'}
          .value=${this.#name}
          aria-invalid=${!!name}
          aria-describedby=${described('link-name', name, false)}
          @input=${(event: Event) => this.change(() => (this.#name = valueOf(event)))}
        />`,
        { wrong: name },
      )}
      ${field(
        'link-email',
        own ? words.privateEmail : words.linkEmail,
        html`<input
          id="link-email"
          type="email"
          dir="ltr"
          autocomplete=${own ? 'email' : 'off'}
          .value=${this.#email}
          aria-invalid=${!!email}
          aria-describedby=${described('link-email', email, false)}
          @input=${(event: Event) => this.change(() => (this.#email = valueOf(event)))}
        />`,
        { wrong: email },
      )}
    </div>`;
  }

  #address({ url }: OwnerLinkMade): TemplateResult {
    const { words } = this.host.view;
    return field(
      'link-address',
      words.linkAddress,
      html`<input
        id="link-address"
        class="address"
        readonly
        dir="ltr"
        .value=${url}
        aria-describedby="link-address-hint"
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      />`,
      { hint: words.linkOnce },
    );
  }

  protected buttons(): TemplateResult {
    const { words } = this.host.view;
    const own = this.#own;
    const sent = this.#sent;
    if (sent)
      return html`<button
          class="button danger"
          part="button"
          aria-disabled=${this.busy}
          @click=${() => void this.#withdraw(sent)}
        >
          ${words.linkWithdraw}
        </button>
        <button class="button" part="button" @click=${() => this.change(() => (this.#again = true))}>
          ${words.linkRenew}
        </button>
        ${this.submit(words.linkCopyAgain, () => void this.#copyAgain(sent), { focus: true })}`;
    if (this.#made)
      return html`<button class="button" part="button" @click=${this.#copy}>${words.copy}</button>
        <button
          class="button primary"
          part="button"
          @click=${() => this.#leave(this.#made?.link.recipient.name)}
        >
          ${words.done}
        </button>`;
    return html`${
        this.#queued
          ? html`<button class="button" part="button" @click=${() => this.#leave()}>${words.back}</button>`
          : nothing
      }
      <button
        class="button ${own ? 'primary' : ''}"
        part="button"
        aria-disabled=${this.busy}
        @click=${() => void this.#makeAndCopy()}
      >
        ${words.linkCopy}
      </button>
      ${own ? nothing : this.submit(words.linkSend, () => void this.#makeAndSend())}`;
  }

  #wrong(): { name?: string | undefined; email?: string | undefined } {
    const { words } = this.host.view;
    const name = this.#name.trim();
    return {
      name: ODD.test(name) ? words.linkNameOdd : this.#tried && !name ? words.linkNameMissing : undefined,
      email: this.#tried && !EMAIL.test(this.#email.trim()) ? words.linkEmailMissing : undefined,
    };
  }

  async #make(): Promise<OwnerLinkMade | undefined> {
    this.change(() => (this.#tried = true));
    const { name, email } = this.#wrong();
    if (!this.#place || name || email) {
      this.host.focusIn(this.#place ? (name ? '#link-name' : '#link-email') : '#link-where');
      return undefined;
    }
    const { region, country, sellerId, connectionId } = this.#place;
    const request: OwnerLinkRequest = {
      recipient: { name: this.#name.trim(), email: this.#email.trim() },
      region,
      ...(country ? { country } : {}),
      ...(sellerId ? { sellerId } : {}),
      ...(connectionId ? { connectionId } : {}),
      ads: this.#ads,
    };
    return this.ask((client) => client.makeLink(request));
  }

  async #copyAgain({ id }: OwnerLink): Promise<void> {
    const made = await this.ask((client) => client.copyLink(id));
    if (!made) return;
    this.change(() => (this.#made = made));
    this.host.focusIn('#link-address');
    await this.#copy();
  }

  async #withdraw({ id, recipient }: OwnerLink): Promise<void> {
    const done = await this.ask((client) => client.withdrawLink(id));
    if (!done) return;
    await this.host.refresh();
    this.host.close();
    this.host.say(this.host.view.words.linkWithdrawn(recipient.name));
  }

  async #makeAndCopy(): Promise<void> {
    const made = await this.#make();
    if (!made) return;
    this.change(() => (this.#made = made));
    void this.host.refresh();
    this.host.focusIn('#link-address');
    await this.#copy();
  }

  readonly #copy = (): Promise<void> => this.copy(this.#made?.url ?? '', this.host.view.words.linkCopied);

  async #makeAndSend(): Promise<void> {
    const made = await this.#make();
    if (!made) return;
    const { id, connectionId, recipient } = made.link;
    const detail = { linkId: id, connectionId };
    if (this.host.emit('send-request', detail)) {
      const sent = await this.ask((client) => client.sendLink(id));
      // The link is there all the same, and can be copied.
      if (!sent) return this.change(() => (this.#made = made));
      this.host.emit('request-sent', detail);
    }
    await this.host.refresh();
    this.#leave(recipient.name);
    this.host.say(this.host.view.words.linkSentTo(recipient.name));
  }

  /** Back to where it was opened from. */
  #leave(asked?: string): void {
    const id = this.#queued;
    if (!id) return this.host.close();
    this.host.become({ kind: 'queue', connectionIds: [], ...(asked ? { linked: { id, to: asked } } : {}) });
  }
}
