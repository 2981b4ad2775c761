import type { Accounts } from '../../contract/api.ts';
import type { Attempt } from '../../contract/attempt.ts';
import type { Connection, Seller } from '../../contract/connection.ts';
import type { Region } from '../../contract/marketplaces.ts';
import type { Ability } from '../../contract/session.ts';
import type { DialogState } from '../dialogs/dialog.ts';
import type { Place } from '../events.ts';
import type { Words } from '../words/en.ts';

/** What a person can do; the controllers carry it out. */
export interface Actions {
  /** Opens a dialog or a drawer. */
  open(dialog: DialogState): void;
  /** Shows the notice first; the trip itself starts with the click in it. */
  connect(place: Place): void;
  /** The click that opens Amazon's window. */
  go(place: Place): void;
  restart(attempt: Attempt): void;
  cancel(attempt: Attempt): void;
  bringToFront(attempt: Attempt): void;
  review(attempt: Attempt, decision: 'keep' | 'refuse'): void;
  dismiss(attempt: Attempt): void;
  dismissTrouble(): void;
  openSeller(id: string | undefined): void;
  chooseCountry(country: string): void;
  search(query: string): void;
  /** The next page of sellers. */
  more(): void;
  copy(text: string): void;
  askAdmin(): void;
  reload(): void;
  signIn(): void;
}

/** All that a view draws from. */
export interface View {
  readonly words: Words;
  readonly locale: string;
  readonly page: Accounts;
  readonly actions: Actions;
  /** A trip is being started or a change is on its way: buttons wait. */
  readonly busy: boolean;
}

export const may = ({ page }: View, ability: Ability): boolean => page.viewer.abilities.includes(ability);

const formats = new Map<string, Intl.DisplayNames | Intl.DateTimeFormat>();

/** Formatters are dear to make, so each is made once. */
function kept<T extends Intl.DisplayNames | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const present = formats.get(key) as T | undefined;
  const format = present ?? make();
  if (!present) formats.set(key, format);
  return format;
}

/** The country's name in the person's language. */
export const countryName = (locale: string, country: string): string =>
  kept(`${locale} country`, () => new Intl.DisplayNames([locale, 'en'], { type: 'region' })).of(country) ??
  country;

export const dateText = (locale: string, date: string): string =>
  kept(`${locale} date`, () => new Intl.DateTimeFormat([locale, 'en'], { dateStyle: 'medium' })).format(
    new Date(date),
  );

export const timeText = (locale: string, date: string): string =>
  kept(`${locale} time`, () => new Intl.DateTimeFormat([locale, 'en'], { timeStyle: 'short' })).format(
    new Date(date),
  );

/** "Europe", or in the Far East the country. */
export const placeName = ({ words, locale }: View, region: Region, country: string | null): string =>
  region === 'FE' && country ? countryName(locale, country) : words.regions[region];

export const connectionsOf = (seller: Seller): Connection[] =>
  seller.groups.flatMap(({ connections }) => connections);

/** The connection with this id, wherever it is in the list. */
export const connectionOf = (page: Accounts | undefined, id: string | null | undefined) =>
  page?.sellers.flatMap(connectionsOf).find((connection) => connection.id === id);

/** The Far East's countries, in the order they are offered. */
export const FAR_EAST = ['JP', 'AU', 'SG'] as const;
