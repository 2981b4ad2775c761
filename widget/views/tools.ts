import { html, nothing, type TemplateResult } from 'lit';
import type { AccountsFilter, AccountsQuery, LastingState } from '../../contract/api.ts';
import { MARKETPLACES, REGIONS, type Region } from '../../contract/marketplaces.ts';
import { countryName, type View } from './view.ts';

export { bulkBar } from './bulk.ts';
export { toolStyles as styles } from '../styles/tools.ts';
export { list as words } from '../words/list.ts';

const FILTERS: AccountsFilter[] = ['needs_action', 'renew_soon', 'pending', 'ads_pending', 'not_connected'];
/** Worst first. */
const STATES: LastingState[] = [
  'revoked',
  'reauth_expired',
  'error',
  'amazon_inactive',
  'reauth_scope',
  'expiring',
  'connected_partial',
  'connected',
  'not_connected',
  'disconnected',
];
const SORTS: NonNullable<AccountsQuery['sort']>[] = ['needs_action', 'name', 'renewal', 'last_sync'];
/** A search waits for the person to stop typing, in milliseconds. */
const PAUSE = 250;
let typing: ReturnType<typeof setTimeout> | undefined;

/** Finding sellers among many: one search, chips with counts, drop-downs. */
export function tools(view: View): TemplateResult {
  const { words, narrowing, actions, locale } = view;
  const search = (event: Event) => {
    const q = (event.target as HTMLInputElement).value;
    clearTimeout(typing);
    typing = setTimeout(() => actions.narrow({ q }), PAUSE);
  };
  const countries = MARKETPLACES.map(({ country, region }) => ({
    country,
    region,
    name: countryName(locale, country),
  }))
    .filter(({ region }) => !narrowing.region || narrowing.region === region)
    .sort((one, other) => one.name.localeCompare(other.name, locale));
  return html`<div class="tools" role="search">
    <label class="search"
      ><span class="hidden">${words.searchLabel}</span
      ><input type="search" placeholder=${words.search} .value=${narrowing.q ?? ''} @input=${search}
    /></label>
    ${select(
      words.region,
      narrowing.region ?? '',
      ['', ...REGIONS],
      (value) => (value ? words.regions[value as Region] : words.allRegions),
      (value) => actions.narrow({ region: (value || undefined) as Region, country: undefined }),
    )}
    ${select(
      words.status,
      narrowing.state ?? '',
      ['', ...STATES],
      (value) => (value ? words.states[value as LastingState] : words.allStatuses),
      (value) => actions.narrow({ state: (value || undefined) as LastingState }),
    )}
    ${select(
      words.marketplace,
      narrowing.country ?? '',
      ['', ...countries.map(({ country }) => country)],
      (value) => (value ? countryName(locale, value) : words.allMarketplaces),
      (value) => actions.narrow({ country: value || undefined }),
    )}
    ${select(
      words.sort,
      narrowing.sort ?? 'needs_action',
      SORTS,
      (value) => words.sorts[value as keyof typeof words.sorts],
      (value) => actions.narrow({ sort: value as AccountsQuery['sort'] }),
    )}
    ${chips(view)}
    <p class="hidden" role="status">${isNarrowed(view) ? words.found(view.page.totals.found) : nothing}</p>
    ${notFound(view)}
  </div>`;
}

/** How many sellers are in each state; one of them may be chosen. */
function chips({ words, page, narrowing, actions }: View): TemplateResult {
  const { totals } = page;
  const chip = (label: string, count: number | undefined, filter: AccountsFilter | undefined) =>
    html`<button
      class="chip"
      aria-pressed=${narrowing.filter === filter}
      @click=${() => actions.narrow({ filter })}
    >
      ${label}${count === undefined ? nothing : html` <span>${count}</span>`}
    </button>`;
  return html`<div class="chips" role="group" aria-label=${words.status}>
    ${FILTERS.filter((filter) => totals.byFilter[filter] > 0 || narrowing.filter === filter).map((filter) =>
      chip(words.filters[filter], totals.byFilter[filter], filter),
    )}
    ${chip(words.allFilters, undefined, undefined)}
    <button class="chip plain" aria-label=${words.csvLabel} @click=${() => actions.exportCsv()}>
      ${words.csv}
    </button>
  </div>`;
}

function select(
  label: string,
  chosen: string,
  values: string[],
  name: (value: string) => string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="choice"
    ><span class="hidden">${label}</span
    ><select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${name(value)}</option>`)}
    </select></label
  >`;
}

const isNarrowed = ({ narrowing }: View): boolean =>
  Boolean(narrowing.q ?? narrowing.filter ?? narrowing.state ?? narrowing.region ?? narrowing.country);

/** Of many ids that were pasted at once, those that are not here. */
function notFound({ words, narrowing, page }: View): TemplateResult | typeof nothing {
  const wanted = (narrowing.q ?? '').split(/[\s,;]+/).filter((one) => /^(A|ENTITY)[A-Z0-9]{8,}$/i.test(one));
  if (wanted.length < 2 || page.nextCursor) return nothing;
  const ids = new Set(
    page.sellers.flatMap(({ groups }) => groups.map((group) => tail(group.sellingPartnerId ?? ''))),
  );
  const missing = wanted.filter((one) => !ids.has(tail(one)));
  return missing.length > 0 ? html`<p class="note">${words.notFound(missing.join(', '))}</p>` : nothing;
}

/** `A123` and `ENTITY123` are one account. */
const tail = (id: string): string => id.toUpperCase().replace(/^(A|ENTITY)/, '');

/** The list is narrowed to nothing. */
export function noHits(view: View): TemplateResult {
  const { words, narrowing, actions } = view;
  const clear = { q: undefined, filter: undefined, state: undefined, region: undefined, country: undefined };
  return html`<div class="empty">
    <h3>${words.noHits}</h3>
    <p>${narrowing.q ? words.noHitsFor(narrowing.q) : words.noHitsFilter}</p>
    <button class="button" part="button" @click=${() => actions.narrow(clear)}>${words.clearFilters}</button>
  </div>`;
}

/** How much of the list is shown, and the way to the rest. */
export function more({ page, words, actions }: View): TemplateResult | typeof nothing {
  if (!page.nextCursor) return nothing;
  return html`<p class="more">
    <span class="quiet">${words.showing(page.sellers.length, page.totals.found)}</span>
    <button class="button" part="button" @click=${actions.more}>${words.loadMore}</button>
  </p>`;
}
