import { html, nothing, type TemplateResult } from 'lit';
import type { AdsChoice, AdsProfile } from '../../contract/ads.ts';
import { troubleOf } from '../client/client.ts';
import { groupOf } from '../views/find.ts';
import { countryName, timeText } from '../views/view.ts';
import { checklist, type CheckItem } from './checklist.ts';
import type { Dialog, DialogHost, DialogState } from './dialog.ts';
import { groupName } from './found.ts';
import { fits, linkable, sortProfiles, whyNot } from './profile.ts';
import { Sheet, valueOf } from './sheet.ts';

export const open = (host: DialogHost, state: DialogState<'profiles'>): Dialog => new Profiles(host, state);

/** Typing is over when it has paused this long. */
const TYPING = 300;

/** Which of the profiles that an Amazon login can see are connected, and to which group. */
class Profiles extends Sheet {
  readonly #state: DialogState<'profiles'>;
  readonly #chosen = new Set<string>();
  #choice: AdsChoice | undefined;
  #query = '';
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** "Check again" is refused until then. */
  #checkAt: number | undefined;
  readonly #abort = new AbortController();

  constructor(host: DialogHost, state: DialogState<'profiles'>) {
    super(host);
    this.#state = state;
    const attempt = 'attemptId' in state ? host.trip.attempts.get(state.attemptId) : undefined;
    if (attempt?.choice) this.#take(attempt.choice);
    else void this.#read();
  }

  closed(): void {
    this.#abort.abort();
    clearTimeout(this.#typing);
  }

  get #key(): string {
    const { trip } = this.host;
    if ('groupKey' in this.#state) return this.#state.groupKey;
    return trip.attempts.get(this.#state.attemptId)?.groupKey ?? '';
  }

  async #read(): Promise<void> {
    try {
      this.#take(await this.host.client.adsChoice(this.#key, this.#abort.signal));
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      this.trouble = troubleOf(error);
    }
    this.host.update();
  }

  /** Ticks what belongs to the group and to the countries that were asked for. */
  #take(choice: AdsChoice): void {
    const wanted = 'countries' in this.#state ? this.#state.countries : undefined;
    this.#choice = choice;
    this.#chosen.clear();
    for (const profile of choice.profiles) {
      const mine = profile.match?.groupKey === this.#key;
      const asked = !wanted || wanted.includes(profile.country);
      if (mine && asked && linkable(profile)) this.#chosen.add(profile.profileId);
    }
  }

  protected title(): string {
    const { view } = this.host;
    const found = groupOf(view.page, this.#key);
    return view.words.adsTitle(found ? groupName(view, found.seller, found.group) : '');
  }

  protected content(): TemplateResult {
    const { words } = this.host.view;
    const choice = this.#choice;
    if (!choice) return this.trouble ? html`` : html`<p class="quiet" role="status">${words.adsReading}</p>`;
    const found = sortProfiles(choice.profiles).filter((profile) =>
      fits(this.host.view, profile, this.#query),
    );
    const mine = found.filter(({ match }) => match?.groupKey === this.#key);
    const others = found.filter((one) => one.match && one.match.groupKey !== this.#key);
    const strange = found.filter(({ match }) => !match);
    const matching = choice.profiles.filter(({ match }) => match?.groupKey === this.#key).length;
    return html`
      ${choice.login ? html`<p class="quiet">${words.adsSignedIn} <bdi>${choice.login}</bdi></p>` : nothing}
      ${
        choice.profiles.length === 0
          ? html`<p>${words.adsNoProfiles}</p>`
          : html`<div class="spread search-line">
              <label class="hidden" for="profile-query">${words.adsSearch}</label>
              <input
                id="profile-query"
                type="search"
                placeholder=${words.adsSearch}
                .value=${this.#query}
                @input=${this.#search}
              />
              <p class="quiet">${words.adsCount(choice.profiles.length, matching)}</p>
            </div>`
      }
      ${mine.length > 0 ? this.#list(mine, words.adsProfiles, words.selectAllOf(mine.filter(linkable).length)) : nothing}
      ${this.#folded(words.adsOthers(others.length), others)}
      ${this.#folded(words.adsUnknown(strange.length), strange)} ${this.#missing(choice)}
    `;
  }

  #list(profiles: AdsProfile[], legend: string, all?: string): TemplateResult {
    return checklist({
      legend,
      ...(all ? { all } : {}),
      items: profiles.map((profile) => this.#item(profile)),
      chosen: this.#chosen,
      change: () => this.host.update(),
    });
  }

  #item(profile: AdsProfile): CheckItem {
    const { words, locale } = this.host.view;
    const { profileId, country, name, accountId, access, match, linked } = profile;
    const mine = match?.groupKey === this.#key;
    return {
      id: profileId,
      label: countryName(locale, country),
      note: html`<bdi>${mine ? name : (match?.sellerName ?? name)}</bdi> <code dir="ltr">${accountId}</code>`,
      remark: [
        access === 'view' ? words.adsViewOnly : access === 'edit' ? words.adsEdit : '',
        mine ? words.adsMatched : '',
      ]
        .filter(Boolean)
        .join(' · '),
      disabled: linked ? words.adsLinked : whyNot(words, profile),
    };
  }

  #folded(summary: string, profiles: AdsProfile[]): TemplateResult | typeof nothing {
    if (profiles.length === 0) return nothing;
    return html`<details ?open=${this.#query !== ''}>
      <summary>${summary}</summary>
      ${this.#list(profiles, summary)}
    </details>`;
  }

  #missing({ missing, unreachable }: AdsChoice): TemplateResult | typeof nothing {
    const { words, locale } = this.host.view;
    const countries = missing
      .filter(({ groupKey }) => groupKey === this.#key)
      .map(({ country }) => countryName(locale, country));
    const waiting = this.#checkAt !== undefined && this.#checkAt > Date.now();
    return html`<section class="aside">
      ${
        countries.length > 0
          ? html`<p>
              ${words.adsMissing} ${words.adsMissingWhy(words.listOf(countries))} ${words.adsMissingNew}
            </p>`
          : nothing
      }
      ${
        unreachable.length > 0
          ? html`<p class="failure">
              ${words.adsUnreachable(words.listOf(unreachable.map((region) => words.regions[region])))}
            </p>`
          : nothing
      }
      <p class="spread">
        <button
          class="button small"
          part="button"
          aria-disabled=${this.busy || waiting}
          @click=${() => (waiting ? undefined : void this.#check())}
        >
          ${words.checkAgain}
        </button>
        ${waiting ? html`<span class="quiet">${words.checkedLately(this.#checkTime)}</span>` : nothing}
      </p>
    </section>`;
  }

  get #checkTime(): string {
    return timeText(this.host.view.locale, new Date(this.#checkAt ?? 0).toISOString());
  }

  protected override failure(): TemplateResult | typeof nothing {
    return this.trouble?.code === 'checked_lately' ? nothing : super.failure();
  }

  protected buttons(): TemplateResult {
    const { words } = this.host.view;
    const count = this.#chosen.size;
    const any = this.#choice?.profiles.some(linkable) ?? false;
    return html`${this.cancel()}
    ${
      this.#choice && !any
        ? nothing
        : this.submit(words.adsConnect(count), () => void this.#link(), {
            reason: this.#choice && count === 0 ? words.adsChooseOne : undefined,
          })
    }`;
  }

  readonly #search = (event: Event): void => {
    this.change(() => (this.#query = valueOf(event)));
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      const { view } = this.host;
      const count = this.#choice?.profiles.filter((one) => fits(view, one, this.#query)).length ?? 0;
      this.say(view.words.adsFound(count));
    }, TYPING);
  };

  async #check(): Promise<void> {
    const { grantId } = this.#choice ?? {};
    if (!grantId) return;
    const choice = await this.ask((client) => client.checkAds(grantId));
    if (choice) {
      const kept = new Set(this.#chosen);
      this.#take(choice);
      for (const id of kept) if (choice.profiles.some((one) => one.profileId === id)) this.#chosen.add(id);
      this.say(this.host.view.words.adsChecked);
    } else if (this.trouble?.facts.retryAt) {
      this.#checkAt = this.trouble.facts.retryAt;
      this.say(this.host.view.words.checkedLately(this.#checkTime));
    }
  }

  async #link(): Promise<void> {
    const { host } = this;
    const choice = this.#choice;
    if (!choice) return;
    const profiles = choice.profiles.flatMap(({ profileId, match }) =>
      match && this.#chosen.has(profileId) ? [{ profileId, groupKey: match.groupKey }] : [],
    );
    const groupKeys = [...new Set(profiles.map(({ groupKey }) => groupKey))];
    const detail = { groupKeys, profiles: profiles.length };
    if (!host.emit('ads-connect', detail)) return host.close();
    const request = { grantId: choice.grantId, profiles };
    const state = this.#state;
    const done = await this.ask(async (client) => {
      if ('attemptId' in state) host.trip.take(await client.chooseProfiles(state.attemptId, request));
      else await client.linkProfiles(request);
      return true;
    });
    if (!done) return;
    await host.refresh();
    host.focusOn(`[data-group="${CSS.escape(this.#key)}"] .ppc`, '#title');
    host.close();
    host.say(host.view.words.adsConnected(profiles.length));
    host.emit('ads-connected', detail);
  }
}
