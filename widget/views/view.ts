import type { Accounts } from '../../contract/api.ts';
import type { nothing, TemplateResult } from 'lit';
import type { Attempt } from '../../contract/attempt.ts';
import type { Connection, Seller } from '../../contract/connection.ts';
import type { Region } from '../../contract/regions.ts';
import type { Ability } from '../../contract/session.ts';
import type { Narrowing } from '../controllers/accounts.ts';
import type { Help } from '../dialogs/help.ts';
import type { DialogState } from '../dialogs/dialog.ts';
import type { Place } from '../events.ts';
import type { Saying } from './said.ts';
import type { Words } from '../words/en.ts';

/** How the list is drawn: sellers and regions as tiles, or groups as rows. */
export type Layout = 'cards' | 'table';

/** A connection or a seller, which have a menu. */
export type Subject = { connectionId: string } | { sellerId: string };

/** What a person can do; the controllers carry it out. */
export interface Actions {
  /** Opens a dialog or a drawer. */
  open(dialog: DialogState): void;
  /** Opens the menu of a connection or a seller beside its button. */
  openMenu(button: HTMLElement, of: Subject): void;
  /** Shows the notice first; the trip itself starts with the click in it. */
  connect(place: Place): void;
  /** The click that opens Amazon's window. */
  go(place: Place): void;
  /** Starts again, in this tab if wanted. */
  restart(attempt: Attempt, here?: boolean): void;
  /** What the person says that Amazon's page said. */
  tell(attempt: Attempt, saying: Saying): void;
  cancel(attempt: Attempt): void;
  bringToFront(attempt: Attempt): void;
  review(attempt: Attempt, decision: 'keep' | 'refuse'): void;
  /** Gives the focus to the panel of an attempt. */
  showAttempt(attempt: Attempt): void;
  dismiss(attempt: Attempt): void;
  dismissTrouble(): void;
  openSeller(id: string | undefined): void;
  chooseLayout(layout: Layout): void;
  chooseCountry(country: string): void;
  /** Shows other sellers. */
  narrow(changes: Narrowing): void;
  /** The next page of sellers. */
  more(): void;
  /** Opens or closes what is named: a list that was cut, a seller's rows. */
  toggle(key: string): void;
  /** Takes connections into the selection, or out of it. */
  select(ids: string[], selected: boolean): void;
  /** Asks Amazon now whether a connection works. */
  check(connectionId: string): void;
  copy(text: string): void;
  /** A viewer asks somebody who may act, about one connection or about all. */
  askAdmin(connectionId?: string): void;
  /** Asks the host's people for a message, or for a larger plan. */
  ask(what: Help, connectionId: string | null): void;
  /** The sentence about these connections is not shown again before their next threshold, in days. */
  dismissBanner(thresholds: Record<string, number>): void;
  /** Saves these connections, or all that the list is narrowed to, as a CSV file. */
  exportCsv(connectionIds?: string[]): void;
  reload(): void;
  signIn(): void;
}

/** Drawn where the first screen leaves room for it. */
export interface LaterViews {
  /** What is wrong with a connection and what can be done. */
  connectionProblem(view: View, connection: Connection, level?: number): TemplateResult | typeof nothing;
  /** Several countries of the Far East that are open, one after another. */
  connectAll(view: View, seller: Seller, countries: readonly string[]): TemplateResult;
  /** Somebody else has the Amazon account. */
  askOwner(view: View, seller: Seller): TemplateResult | typeof nothing;
  /** What to do next about a connection, if anything. */
  mainAction(view: View, connection: Connection): unknown;
  /** Where somebody else may have to act. */
  linkToOwner(view: View, connection: Connection): unknown;
}

/** All that a view draws from. */
export interface View {
  readonly words: Words;
  readonly locale: string;
  readonly page: Accounts;
  readonly actions: Actions;
  /** A trip is being started or a change is on its way: buttons wait. */
  readonly busy: boolean;
  /** The moment that "3 minutes ago" counts from, in epoch milliseconds. */
  readonly now: number;
  /** Under way, as far as the page knows them. */
  readonly attempts: readonly Attempt[];
  readonly narrowing: Narrowing;
  /** The one that is open, or the only one. */
  readonly seller: Seller | undefined;
  /** The host asks for the column of the retired MWS even if nobody has data of it. */
  readonly showMws: boolean;
  /** The host asks for the dates of the consents where nobody has data of MWS. */
  readonly showAuthorization: boolean;
  /** What is drawn by the part that comes after the first screen; nothing until it is there. */
  readonly later: LaterViews | undefined;
  readonly toggled: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
  /** Ids of connections that were changed elsewhere a moment ago. */
  readonly changed: ReadonlySet<string>;
  /** Connections whose admins were asked, `''` for all of them; and what else was asked for. */
  readonly asked: ReadonlySet<string>;
}

/** With more sellers than this the list is a table that starts closed, and can be searched. */
export const FEW = 5;

export const may = ({ page }: View, ability: Ability): boolean => page.viewer.abilities.includes(ability);

/** "Europe", or in the Far East the country. */
export const placeName = ({ words, locale }: View, region: Region, country: string | null): string =>
  region === 'FE' && country ? countryName(locale, country) : words.regions[region];

export const connectionsOf = (seller: Seller): Connection[] =>
  seller.groups.flatMap(({ connections }) => connections);

/** The Far East's countries, in the order they are offered. */
export const FAR_EAST = ['JP', 'AU', 'SG'] as const;

/** Where renewing a connection, or connecting a row, leads. */
export const placeOf = ({ id, region, country, sellerId }: Connection): Place => ({
  connectionId: id,
  sellerId,
  region,
  ...(country ? { country } : {}),
});

const formats = new Map<string, unknown>();

/** Formatters are dear to make, so each is made once. */
function kept<T>(key: string, make: () => T): T {
  if (!formats.has(key)) formats.set(key, make());
  return formats.get(key) as T;
}

/** The country's name in the person's language. */
export const countryName = (locale: string, country: string): string =>
  kept(`${locale} ${country}`, () =>
    kept(`${locale} country`, () => new Intl.DisplayNames([locale, 'en'], { type: 'region' })).of(country),
  ) ?? country;

/** A writer of moments; each is made once for a language. */
const moment =
  (options: Intl.DateTimeFormatOptions, name: string) =>
  (locale: string, date: string): string =>
    kept(locale + name, () => new Intl.DateTimeFormat([locale, 'en'], options)).format(new Date(date));

export const dateText = moment({ dateStyle: 'medium' }, 'date');
export const timeText = moment({ timeStyle: 'short' }, 'time');
/** Date and time, for what is exact. */
export const exactText = moment({ dateStyle: 'medium', timeStyle: 'short' }, 'exact');

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** "12 minutes ago". */
export function agoText(locale: string, date: string, now: number): string {
  const seconds = Math.max(0, (now - Date.parse(date)) / 1000);
  const [unit, length] = UNITS.find(([, length]) => seconds >= length) ?? UNITS[2];
  return kept(`${locale} ago`, () => new Intl.RelativeTimeFormat([locale, 'en'], { numeric: 'auto' })).format(
    -Math.floor(seconds / length),
    unit,
  );
}

/** Whole days until then, a begun one counted. */
export const daysUntil = (date: string, now: number): number =>
  Math.max(0, Math.ceil((Date.parse(date) - now) / 86_400_000));
