/** The table of accounts as a person writes it who uses no library: from the same data, with the same words, by DOM calls. */
import type { Accounts } from '../../contract/api.ts';
import type { Connection, Group, Seller } from '../../contract/connection.ts';
import { agoText, countryName, dateText, exactText } from '../../widget/views/view.ts';
import { en } from '../../widget/words/en.ts';
import { later } from '../../widget/words/later.ts';
import { list } from '../../widget/words/list.ts';
import { menu } from '../../widget/words/menu.ts';
import { table as tableWords } from '../../widget/words/table.ts';

const words = { ...en, ...list, ...menu, ...later, ...tableWords };
const SVG = 'http://www.w3.org/2000/svg';
const LOCALE = 'en-US';

function make(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  for (const name in attributes) node.setAttribute(name, attributes[name] as string);
  node.append(...children);
  return node;
}

function button(attributes: Record<string, string>, act: () => void, ...children: (Node | string)[]) {
  const node = make('button', attributes, ...children);
  node.addEventListener('click', act);
  return node;
}

function icon(path: string, width = '1.5'): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('fill', 'none');
  svg.setAttribute('stroke', 'currentColor');
  svg.setAttribute('stroke-width', width);
  svg.setAttribute('stroke-linecap', 'round');
  svg.setAttribute('stroke-linejoin', 'round');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** What the page does with a click. */
export type Act = (what: string, id: string) => void;
/** Paths of the icons by their names, and look and icon of each state. */
export interface Pictures {
  paths: Record<string, string>;
  states: Record<string, [tone: string, path: string]>;
}

export function tableByHand(page: Accounts, now: number, pictures: Pictures, act: Act): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const seller of page.sellers) {
    fragment.append(sellerBody(seller, pictures, act));
    for (const group of seller.groups) fragment.append(groupBody(seller, group, now, pictures, act));
  }
  return fragment;
}

const badge = ({ states }: Pictures, state: Connection['state'], addition = ''): Node => {
  const [tone, path] = states[state] ?? ['quiet', ''];
  return make('span', { part: 'badge', class: `badge ${tone}` }, icon(path), words.states[state] + addition);
};

const menuCell = ({ paths }: Pictures, name: string, open: () => void): Node =>
  make(
    'td',
    { role: 'cell', class: 'menu-cell' },
    button(
      {
        class: 'icon-button menu-button',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        'aria-label': words.actionsOf(name),
      },
      open,
      icon(paths['dots'] ?? '', '2.4'),
    ),
  );

const WORST = ['revoked', 'reauth_expired', 'error', 'reauth_scope', 'expiring'] as const;

function sellerBody({ id, name, groups }: Seller, pictures: Pictures, act: Act): Node {
  const states = groups.flatMap(({ connections }) => connections.map(({ state }) => state as string));
  const worst = WORST.find((state) => states.includes(state));
  const toggle = button({ class: 'toggle', 'aria-expanded': 'true' }, () => act('toggle', id));
  toggle.append(icon(pictures.paths['forward'] ?? ''), make('bdi', {}, name));
  const summary = make('td', { role: 'cell', class: 'summary' });
  summary.append(make('span', { class: 'quiet' }, words.groups(groups.length)));
  if (worst) summary.append(badge(pictures, worst));
  return make(
    'tbody',
    { role: 'rowgroup', class: 'seller-row', 'data-seller': id },
    make(
      'tr',
      { role: 'row' },
      make('th', { role: 'rowheader', scope: 'rowgroup' }, toggle),
      summary,
      menuCell(pictures, name, () => act('menu', id)),
    ),
  );
}

function groupBody(seller: Seller, group: Group, now: number, pictures: Pictures, act: Act): Node {
  const body = make('tbody', {
    role: 'rowgroup',
    'data-group': group.key,
    'aria-label': `${seller.name}, ${words.regions[group.region]}`,
  });
  for (const connection of group.connections) body.append(row(group, connection, now, pictures, act));
  return body;
}

function row(group: Group, connection: Connection, now: number, pictures: Pictures, act: Act): Node {
  const { id, name } = connection;
  const box = make('input', { type: 'checkbox' });
  box.addEventListener('change', () => act('select', id));
  const select = make(
    'label',
    { class: 'check' },
    make('span', { class: 'hidden' }, words.select(name)),
    box,
  );
  return make(
    'tr',
    { role: 'row', class: '', 'data-connection': id },
    make('td', { role: 'cell' }, select),
    account(connection, now, pictures, act),
    field(words.sellingPartner, ...sellingPartner(group, connection, act)),
    field(words.ppc, ...ppc(group, connection, act)),
    menuCell(pictures, name, () => act('menu', id)),
  );
}

const field = (label: string, ...content: Node[]): Node =>
  make(
    'td',
    { role: 'cell', class: 'field' },
    make('span', { class: 'label', 'aria-hidden': 'true' }, label),
    ...content,
  );

const LABELS: Record<string, string> = {
  revoked: words.reconnect,
  reauth_expired: words.renew,
  expiring: words.renew,
  reauth_scope: words.reviewAndRenew,
  error: words.seeWhy,
};
const WELL = ['connected', 'expiring', 'reauth_scope'];
const DAY = 86_400_000;

function account(connection: Connection, now: number, pictures: Pictures, act: Act): Node {
  const { id, name, state, renewBy, region, country } = connection;
  const spId = connection.sellingPartnerId ?? '';
  const code = make('code', { class: 'id', dir: 'ltr', title: spId }, make('span', {}, spId.slice(0, -4)));
  code.append(spId.slice(-4));
  const copy = button(
    { class: 'icon-button copy', 'aria-label': words.copyId(name) },
    () => act('copy', spId),
    icon(pictures.paths['copy'] ?? ''),
  );
  const place = region === 'FE' && country ? countryName(LOCALE, country) : words.regions[region];
  const days = state === 'expiring' && renewBy ? Math.ceil((Date.parse(renewBy) - now) / DAY) : undefined;
  const dates = make('p', { class: 'quiet' });
  if (WELL.includes(state)) dates.append(...datesOf(connection, now));
  const next = make('div', { class: 'next' });
  const label = LABELS[state];
  if (label) {
    const opens = state === 'error' ? '' : `, ${words.opensAmazon}`;
    const look = { class: 'button tinted', part: 'button', 'aria-label': `${label}, ${name}${opens}` };
    next.append(button(look, () => act('next', id), label));
    if (state !== 'error') {
      const link = { class: 'link', 'aria-label': `${words.sendLink}, ${name}` };
      next.append(button(link, () => act('link', id), words.sendLink));
    }
  }
  return make(
    'th',
    { role: 'rowheader', scope: 'row' },
    make('h3', { tabindex: '-1' }, make('bdi', {}, name)),
    make('div', { class: 'id-line' }, code, copy, make('span', { class: 'quiet' }, place)),
    badge(pictures, state, days === undefined ? '' : ` · ${words.days(days)}`),
    dates,
    next,
  );
}

function* datesOf({ renewBy, lastSuccessAt }: Connection, now: number): Generator<Node> {
  if (renewBy) yield make('span', {}, words.tableRenewBy(dateText(LOCALE, renewBy)));
  if (lastSuccessAt) {
    const exact = { datetime: lastSuccessAt, title: exactText(LOCALE, lastSuccessAt) };
    yield make('time', exact, words.checked(agoText(LOCALE, lastSuccessAt, now)));
  }
}

const country = (code: string, look: 'done' | 'open', heard: string): Node =>
  make(
    'li',
    { class: look },
    make('span', {}, countryName(LOCALE, code)),
    look === 'done' ? make('small', { class: 'hidden' }, heard) : make('small', {}, words.onboarding.pending),
  );

/** Countries that are open come first where some have to be left out. */
function countries(all: { country: string; isOpen: boolean }[], heard: string): Node {
  const shown =
    all.length > 8 ? [...all].sort((a, b) => Number(b.isOpen) - Number(a.isOpen)).slice(0, 6) : all;
  return make(
    'ul',
    { class: 'countries', role: 'list' },
    ...shown.map((one) => country(one.country, one.isOpen ? 'open' : 'done', heard)),
  );
}

const started = (heard: string): Node =>
  make('span', { class: 'started all' }, words.started, make('span', { class: 'hidden' }, heard));

const goOn = (label: string, act: () => void): Node =>
  button({ class: 'button small', part: 'button', 'aria-label': label }, act, words.continue);

function sellingPartner(group: Group, connection: Connection, act: Act): Node[] {
  const { id, name, state, marketplaces } = connection;
  const all = marketplaces.map(({ country, onboarding }) => ({ country, isOpen: onboarding === 'pending' }));
  const open = all.filter(({ isOpen }) => isOpen).length;
  const sum = make('div', { class: 'sum' });
  if (all.length > 8) {
    const more = words.moreOf(all.length - 6);
    const look = { class: 'link', 'aria-expanded': 'false', 'aria-label': `${more}, ${name}` };
    sum.append(button(look, () => act('more', id), more));
  }
  sum.append(make('span', { class: 'quiet' }, words.onboardedCount(all.length - open, all.length)));
  const label = `${name} (${words.regions[group.region]})`;
  if (WELL.includes(state))
    sum.append(
      open > 0
        ? goOn(words.continueOnboarding(open, label), () => act('onboard', id))
        : started(words.allOnboarded),
    );
  return [countries(all, words.onboarding.onboarded), sum];
}

function ppc({ ads, region, key }: Group, { name, state }: Connection, act: Act): Node[] {
  if (!ads || ads.marketplaces.length === 0) return [make('span', { class: 'quiet' }, words.noPpc)];
  const all = ads.marketplaces.map(({ country, state }) => ({ country, isOpen: state === 'pending' }));
  const open = all.filter(({ isOpen }) => isOpen).length;
  const sum = make('div', { class: 'sum' });
  sum.append(make('span', { class: 'quiet' }, words.connectedCount(all.length - open, all.length)));
  const label = `${name} (${words.regions[region]})`;
  if (WELL.includes(state))
    sum.append(
      open > 0 ? goOn(words.continueAds(open, label), () => act('ads', key)) : started(words.allConnected),
    );
  return [countries(all, words.adsStates.connected), sum];
}
