import { en } from '../../widget/words/en.ts';
import { empty } from '../../widget/words/empty.ts';
import { later } from '../../widget/words/later.ts';
import { list } from '../../widget/words/list.ts';
import { menu } from '../../widget/words/menu.ts';
import { problems } from '../../widget/words/problems.ts';
import { sellers } from '../../widget/words/sellers.ts';
import { table } from '../../widget/words/table.ts';
import type { Words } from '../../widget/words/en.ts';

/** All English words. */
export const english: Words = { ...en, ...sellers, ...empty, ...table, ...list, ...menu, ...later, problems };

/** Around what a function was given, so that it stays as it is. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const ACCENTS: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', n: 'ñ', c: 'ç' };

/** "Renew" becomes "⟦Ŕéñéŵ ····⟧": no plain letter is left, and it is two fifths longer. */
const accented = (text: string): string =>
  [...text]
    .map((letter) => {
      const plain = ACCENTS[letter.toLowerCase()] ?? (/[a-z]/i.test(letter) ? `${letter}\u0301` : letter);
      return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
    })
    .join('');

function pseudoText(text: string): string {
  if (text === '') return '';
  const kept = text.split(new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`));
  const own = kept.filter((part) => !part.startsWith(OPEN)).join('');
  const longer = '· '.repeat(Math.ceil((own.length * 0.4) / 2)).trim();
  const said = kept.map((part) => (part.startsWith(OPEN) ? part.slice(1, -1) : accented(part))).join('');
  return `⟦${said} ${longer}⟧`;
}

/** States and codes are looked at by the function, not shown. */
const isShown = (text: string): boolean => !/^[a-z_.]+$/.test(text);

function marked(value: unknown): unknown {
  if (typeof value === 'string') return isShown(value) ? `${OPEN}${value}${CLOSE}` : value;
  if (Array.isArray(value)) return value.map(marked);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, marked(one)]));
  return value;
}

/** The pseudo-locale of anything in the words. */
export function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function')
    return (...given: unknown[]) => pseudo((value as (...all: unknown[]) => unknown)(...given.map(marked)));
  if (Array.isArray(value)) return value.map(pseudo);
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, pseudo(one)]));
  return value;
}

export const pseudoWords = pseudo(english) as Words;
