import { MARKETPLACES } from '../../contract/marketplaces.ts';

/** One form for what people write and what is stored: small letters, no accents. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

const names = new Intl.DisplayNames(['en'], { type: 'region' });
const COUNTRY_WORDS = new Map(
  MARKETPLACES.map(({ country }) => [country, fold(names.of(country) ?? country)] as const),
);

/** What one seller can be found by. */
export interface Findable {
  names: readonly string[];
  /** Whole ids, for viewers who see them; the visible beginnings for the others. */
  ids: readonly string[];
  countries: readonly string[];
}

/** What a search looks through. */
export interface Haystack {
  text: string;
  countries: ReadonlySet<string>;
}

export const haystackOf = ({ names, ids, countries }: Findable): Haystack => ({
  text: [...names, ...ids, ...countries.map((country) => COUNTRY_WORDS.get(country) ?? '')]
    .map(fold)
    .join('\n'),
  countries: new Set(countries),
});

/** What people search: words that all have to fit, or a list of ids of which each is looked for. */
export interface Search {
  mode: 'all' | 'any';
  terms: readonly { text: string; fits(haystack: Haystack): boolean }[];
}

/** Amazon's ids: of sellers, of vendors and agencies in Amazon Ads, of ads profiles. */
const ID = /^((?=.*\d)A[A-Z0-9]{9,19}|ENTITY[A-Z0-9]{2,30}|\d{8,20})$/i;
const MAX_TERMS = 200;

export function parseSearch(query: string): Search | undefined {
  const texts = [...new Set(query.split(/[\s,;]+/).filter(Boolean))].slice(0, MAX_TERMS);
  if (texts.length === 0) return undefined;
  const isList = texts.length > 1 && texts.every((text) => ID.test(text));
  return { mode: isList ? 'any' : 'all', terms: texts.map(termOf) };
}

function termOf(text: string) {
  const folded = fold(text);
  const spellings = spellingsOf(folded);
  const country = text.toUpperCase() === 'UK' ? 'GB' : text.toUpperCase();
  return {
    text,
    fits: (haystack: Haystack) =>
      haystack.countries.has(country) || spellings.some((spelling) => haystack.text.includes(spelling)),
  };
}

/** Amazon Ads writes the same account as `ENTITY123` and as `A123`. */
function spellingsOf(folded: string): string[] {
  if (!ID.test(folded)) return [folded];
  if (folded.startsWith('entity')) return [folded, `a${folded.slice('entity'.length)}`];
  return folded.startsWith('a') ? [folded, `entity${folded.slice(1)}`] : [folded];
}

export function matches(search: Search, haystack: Haystack): boolean {
  const fits = (term: Search['terms'][number]) => term.fits(haystack);
  return search.mode === 'any' ? search.terms.some(fits) : search.terms.every(fits);
}
