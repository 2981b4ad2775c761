import { html, nothing, type TemplateResult } from 'lit';
import type { Ads } from '../../contract/ads.ts';
import type { Connection, Group, Marketplace } from '../../contract/connection.ts';
import { icons } from './icons.ts';
import { groupName, stateOf, works } from './connection.ts';
import { templateOf } from './template.ts';
import { countryName, may, type View } from './view.ts';

/** More than this are cut, those that need somebody first. */
const MANY = 8;

/** One country in a list: its look, the word beside it, and what is only heard. */
interface Item {
  country: string;
  look: 'done' | 'loading' | 'open' | 'bad' | 'dim';
  word?: string | undefined;
  heard?: string | undefined;
  percent?: number | null;
  /** Opens the drawer with its progress. */
  progress?: () => void;
}

/** Selling Partner: every marketplace of the account, what is loaded of it, and Continue or Started. */
export function sellingPartnerField(view: View, group: Group, connection: Connection): TemplateResult {
  const { words, actions } = view;
  const { marketplaces, id, name } = connection;
  const count = (...states: Marketplace['onboarding'][]) =>
    marketplaces.filter(({ onboarding }) => states.includes(onboarding)).length;
  const done = count('onboarded');
  const open = count('pending', 'new');
  const loading = count('onboarding', 'stalled');
  const items = marketplaces.map((marketplace) => marketplaceItem(view, connection, marketplace));
  return field(view, `sp:${id}`, name, {
    items,
    count: words.onboardedCount(done, done + open + loading + count('paused')),
    control: control(view, {
      ready: works(stateOf(view, connection)),
      may: may(view, 'onboard'),
      open,
      loading,
      label: words.continueOnboarding(open, groupName(view, group, name)),
      all: words.allOnboarded,
      act: () => actions.open({ kind: 'onboard', connectionId: id }),
    }),
  });
}

/** PPC: every marketplace that has it, whether it is connected, and Continue or Started. */
export function ppcField(view: View, group: Group, connection: Connection, ads: Ads): TemplateResult {
  const { words, actions } = view;
  const { country, name, id } = connection;
  // In the Far East each connection of a group is one country.
  const marketplaces = ads.marketplaces.filter((one) => country === null || one.country === country);
  const done = marketplaces.filter(({ state }) => state === 'connected' || state === 'view_only').length;
  const open = marketplaces.filter(({ state }) => state === 'pending').length;
  const broken = ads.state === 'connected' || ads.state === 'not_connected' ? undefined : ads.state;
  const label = ads.state === 'expiring' || ads.state === 'reauth_expired' ? words.renew : words.reconnect;
  const act = () => actions.open({ kind: 'ads', groupKey: group.key });
  const ready = works(stateOf(view, connection));
  return field(view, `ppc:${id}`, name, {
    items: marketplaces.map(({ country, state }) => ({
      country,
      look: ADS_LOOKS[state],
      word: state === 'connected' ? undefined : words.adsStates[state],
      heard: state === 'connected' || state === 'view_only' ? words.adsStates.connected : undefined,
    })),
    count: words.connectedCount(done, marketplaces.length),
    note: broken && words.adsProblems[broken],
    control:
      broken && ready && may(view, 'ads')
        ? html`<button
            class="button small tinted"
            part="button"
            aria-label="${label}, ${words.ppc}, ${name}"
            @click=${act}
          >
            ${label}
          </button>`
        : control(view, {
            ready: ready && !broken,
            may: may(view, 'ads'),
            open,
            loading: 0,
            label: words.continueAds(open, groupName(view, group, name)),
            all: words.allConnected,
            act,
          }),
  });
}

const ADS_LOOKS: Record<Ads['marketplaces'][number]['state'], Item['look']> = {
  connected: 'done',
  view_only: 'done',
  pending: 'open',
  no_account: 'dim',
  missing: 'dim',
  paused: 'dim',
  error: 'bad',
};

const LOOKS: Record<Marketplace['onboarding'], Item['look']> = {
  onboarded: 'done',
  onboarding: 'loading',
  pending: 'open',
  new: 'open',
  stalled: 'bad',
  paused: 'dim',
  inactive: 'dim',
  unsupported: 'dim',
};

function marketplaceItem(view: View, { id }: Connection, marketplace: Marketplace): Item {
  const { words, actions } = view;
  const { country, onboarding, progress, suspended, stages, freshness } = marketplace;
  const onboarded = onboarding === 'onboarded';
  const percent = onboarding === 'onboarding' ? (progress ?? 0) : null;
  return {
    country,
    look: onboarded && suspended ? 'bad' : LOOKS[onboarding],
    word: onboarded ? (suspended ? words.suspended : undefined) : words.onboarding[onboarding],
    heard: onboarded ? words.onboarding.onboarded : undefined,
    percent,
    ...(percent !== null || onboarding === 'stalled' || stages.length + freshness.length > 0
      ? { progress: () => actions.open({ kind: 'progress', connectionId: id, country }) }
      : {}),
  };
}

/** A list of countries with its count and its control. */
function field(
  view: View,
  key: string,
  name: string,
  {
    items,
    count,
    control,
    note,
  }: { items: Item[]; count: string; control: unknown; note?: string | undefined },
): TemplateResult {
  const { words, actions, toggled } = view;
  const cut = items.length > MANY;
  const all = cut && toggled.has(key);
  const shown = cut ? [...items].sort(problemsFirst).slice(0, all ? undefined : MANY - 2) : items;
  return html`${note ? html`<p class="late">${icons.triangle}${note}</p>` : nothing}${
      shown.length > 0 ? countryList(view, shown, name) : nothing
    }
    <div class="sum">
      ${
        cut
          ? html`<button
              class="link"
              aria-expanded=${all}
              aria-label="${all ? words.fewer : words.moreOf(items.length - shown.length)}, ${name}"
              @click=${() => actions.toggle(key)}
            >
              ${all ? words.fewer : words.moreOf(items.length - shown.length)}
            </button>`
          : nothing
      }<span class="quiet" .textContent=${items.length > 0 ? count : ''}></span>${control}
    </div>`;
}

const ORDER: Item['look'][] = ['bad', 'open', 'loading', 'done', 'dim'];
const problemsFirst = (one: Item, other: Item): number => ORDER.indexOf(one.look) - ORDER.indexOf(other.look);

/** Onboarded is bold, has a tick and a hidden word; everything else says what it is. */
function countryList(view: View, items: Item[], name: string): TemplateResult {
  const texts = items.map(({ country }) => countryName(view.locale, country));
  if (items.some(({ progress }) => progress))
    return html`<ul class="countries" role="list">
      ${items.map((item, at) => countryItem(view, item, texts[at] ?? '', name))}
    </ul>`;
  return html(
    listOf(items.length),
    ...items.flatMap(({ look, word, heard }, at) => [
      look,
      texts[at],
      word === undefined ? 'hidden' : nothing,
      word ?? heard,
    ]),
  );
}

/** Of short items alone, the usual list is one template for each length. */
const lists: TemplateStringsArray[] = [];
const listOf = (length: number): TemplateStringsArray =>
  (lists[length] ??= templateOf(
    ...`<ul class="countries" role="list">${'<li class=$><span .textContent=$></span><small class=$ .textContent=$></small></li>'.repeat(length)}</ul>`.split(
      '$',
    ),
  ));

const countryItem = (
  { words }: View,
  { look, word = '', heard, percent = null, progress }: Item,
  country: string,
  name: string,
): TemplateResult =>
  html`<li class=${look}>
    <span>${country}</span>${heard ? html`<span class="hidden">${heard}</span>` : nothing}${
      word ? html`<small>${percent === null ? word : words.percent(percent)}</small>` : nothing
    }${
      percent === null
        ? nothing
        : html`<progress max="100" .value=${percent} aria-label="${country}, ${word}"></progress>`
    }${
      progress
        ? html`<button
            class="icon-button arrow"
            aria-label="${words.progressOf(country)}, ${name}"
            @click=${progress}
          >
            ${icons.forward}
          </button>`
        : nothing
    }
  </li>`;

/** Continue while something is left to start and one may, else Started; nothing once access is lost. */
function control(
  { words }: View,
  on: {
    ready: boolean;
    may: boolean;
    open: number;
    loading: number;
    label: string;
    all: string;
    act: () => void;
  },
): TemplateResult | typeof nothing {
  if (!on.ready || (on.open > 0 && !on.may)) return nothing;
  if (on.open > 0) {
    return html`<button class="button small" part="button" aria-label=${on.label} @click=${on.act}>
      ${words.continue}
    </button>`;
  }
  return on.loading > 0
    ? html`<span class="started">${words.started}<small>${words.loadingCount(on.loading)}</small></span>`
    : html`<span class="started all">${words.started}<span class="hidden">${on.all}</span></span>`;
}
