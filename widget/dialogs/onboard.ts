import { html, nothing, type TemplateResult } from 'lit';
import type { Onboarded } from '../../contract/api.ts';
import type { Connection, Marketplace } from '../../contract/connection.ts';
import { connectionOf } from '../views/find.ts';
import { countryName } from '../views/view.ts';
import { checklist } from './checklist.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { shopOf } from './found.ts';
import { askFor } from './help.ts';
import { Sheet } from './sheet.ts';

export const open = (host: DialogHost, state: DialogState<'onboard'>): Dialog => new Onboard(host, state);

/** "Continue", then "Start Now": which of the pending marketplaces to load. */
class Onboard extends Sheet {
  readonly #id: string;
  readonly #chosen: Set<string>;
  #refused: Onboarded['refused'] = [];
  #askedForPlans = false;

  constructor(host: DialogHost, { connectionId }: DialogState<'onboard'>) {
    super(host);
    this.#id = connectionId;
    const likely = this.#pending.filter(({ participates, suspended }) => participates && !suspended);
    this.#chosen = new Set(likely.slice(0, this.#room).map(({ country }) => country));
  }

  get #connection(): Connection | undefined {
    return connectionOf(this.host.view.page, this.#id);
  }

  get #pending(): Marketplace[] {
    return (this.#connection?.marketplaces ?? []).filter(
      ({ onboarding }) => onboarding === 'pending' || onboarding === 'new',
    );
  }

  /** Marketplaces the plan has room for. */
  get #room(): number {
    const { plan } = this.host.view.page.tenant;
    return plan ? Math.max(0, plan.max - plan.used) : Infinity;
  }

  protected title(): string {
    return this.host.view.words.onboardTitle(this.#connection?.name ?? '');
  }

  protected content(): TemplateResult {
    const { words, page, locale } = this.host.view;
    const { plan, duration } = page.tenant;
    const pending = this.#pending;
    return html`
      <div class="spread">
        <p>${words.onboardChoose(page.host.name)}</p>
        ${plan ? html`<p class="quiet number">${words.plan(plan.used, plan.max)}</p>` : nothing}
      </div>
      ${this.#refusals()}
      ${
        pending.length === 0
          ? html`<p>${words.noneToStart}</p>`
          : checklist({
              legend: this.title(),
              all: words.selectAllOf(pending.length),
              items: pending.map((marketplace) => ({
                id: marketplace.country,
                label: countryName(locale, marketplace.country),
                note: shopOf(marketplace.country),
                remark: this.#remark(marketplace),
              })),
              chosen: this.#chosen,
              change: () => this.host.update(),
            })
      }
      ${duration ? html`<p class="quiet">${words.usuallyLoaded(duration)}</p>` : nothing}
    `;
  }

  #remark({ onboarding, participates, suspended }: Marketplace): string | undefined {
    const { words } = this.host.view;
    if (!participates) return words.noListings;
    if (suspended) return words.someSuspended;
    return onboarding === 'new' ? words.newAtAmazon : undefined;
  }

  #refusals(): TemplateResult | typeof nothing {
    const { words, locale } = this.host.view;
    if (this.#refused.length === 0) return nothing;
    const named = this.#refused.map(
      ({ country, code }) => `${countryName(locale, country)} (${words.refusals[code]})`,
    );
    return html`<p class="failure" role="alert">${words.notStarted(words.listOf(named))}</p>`;
  }

  protected buttons(): TemplateResult {
    const { words } = this.host.view;
    const count = this.#chosen.size;
    return html`${
      this.#planReason() && !this.#askedForPlans
        ? html`<button class="button" part="button" @click=${() => void this.#plans()}>
            ${words.seePlans}
          </button>`
        : nothing
    }
    ${this.cancel(this.#refused.length > 0 ? words.close : words.cancel)}
    ${this.submit(words.startNow(count), () => void this.#start(), {
      reason: this.#planReason() ?? (count === 0 && this.#pending.length > 0 ? words.chooseOne : undefined),
      focus: true,
    })}`;
  }

  #planReason(): string | undefined {
    const { words, page } = this.host.view;
    const { plan } = page.tenant;
    if (!plan || this.#chosen.size <= this.#room) {
      return plan && this.#room === 0 ? words.planFull(plan.used, plan.max) : undefined;
    }
    return this.#room === 0 ? words.planFull(plan.used, plan.max) : words.planOver(this.#room);
  }

  async #plans(): Promise<void> {
    this.#askedForPlans = (await this.ask(() => askFor(this.host, 'see-plans'))) ?? false;
    if (this.#askedForPlans) this.say(this.host.view.words.plansAsked);
  }

  async #start(): Promise<void> {
    const { host } = this;
    const countries = [...this.#chosen];
    if (!host.emit('marketplaces-start', { connectionId: this.#id, countries })) return host.close();
    const answer = await this.ask((client) => client.onboard(this.#id, { countries }));
    if (!answer) return;
    await host.refresh();
    const { started, refused } = answer;
    if (started.length > 0) host.emit('marketplaces-started', { connectionId: this.#id, countries: started });
    const said = host.view.words.startedCount(started.length);
    if (refused.length > 0) {
      this.#refused = refused;
      this.#chosen.clear();
      return this.say(said);
    }
    host.close();
    host.say(said);
  }
}
