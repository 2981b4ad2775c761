import type { Language } from '../controllers/language.ts';
import type { Words } from './en.ts';

/** A language beside English: its tag, and its words for everything. */
interface Spoken {
  lang: string;
  words: Words;
}

/** By the first part of the tag; each is a chunk of its own. */
const LANGUAGES: Record<string, () => Promise<Spoken>> = {
  ar: () => import('./ar/index.ts'),
  de: () => import('./de/index.ts'),
  es: () => import('./es/index.ts'),
  fr: () => import('./fr/index.ts'),
  it: () => import('./it/index.ts'),
  ja: () => import('./ja/index.ts'),
  nl: () => import('./nl/index.ts'),
  pl: () => import('./pl/index.ts'),
  sv: () => import('./sv/index.ts'),
  pt: () => import('./pt-BR/index.ts'),
  tr: () => import('./tr/index.ts'),
  zh: () => import('./zh-CN/index.ts'),
};
export const languages = Object.keys(LANGUAGES);
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/**
 * The language of a locale. What is not spoken here is English, unless the host's own words are in it, which its title
 * shows; what is no locale is English. Throws when words cannot be loaded.
 */
export async function speak(wanted: string, own?: object | null): Promise<Language> {
  const locale = localeOf(wanted);
  if (!locale) return { locale: 'en' };
  const spoken = await LANGUAGES[locale.language]?.();
  const lang = spoken?.lang ?? (own && 'title' in own ? locale.language : 'en');
  const dir = RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr';
  return { locale: locale.toString(), lang, dir, ...(spoken && { words: spoken.words }) };
}

/** The calendar and the digits are those of Amazon's pages, whatever the country's own. */
function localeOf(wanted: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(wanted.replaceAll('_', '-'), { calendar: 'gregory', numberingSystem: 'latn' });
  } catch {
    return undefined;
  }
}
