import { plurals } from '../plural.ts';

export const plural = plurals<'zero' | 'one' | 'two' | 'few' | 'many'>('ar');

/** Keeps a name, an id or a date in its own direction inside a sentence. */
export const own = (text: string): string => `\u2068${text}\u2069`;

export const marketplaces = (count: number): string =>
  plural(count, {
    zero: '# سوق',
    one: 'سوق واحد',
    two: 'سوقان',
    few: '# أسواق',
    many: '# سوقًا',
    other: '# سوق',
  });

export const sellersFound = (count: number): string =>
  plural(count, {
    zero: 'لم يُعثر على بائعين',
    one: 'عُثر على بائع واحد',
    two: 'عُثر على بائعَين',
    few: 'عُثر على # بائعين',
    many: 'عُثر على # بائعًا',
    other: 'عُثر على # بائع',
  });
