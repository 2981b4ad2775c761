import { plurals } from '../plural.ts';

export const plural = plurals<'one' | 'few' | 'many'>('pl');

export const marketplaces = (count: number): string =>
  plural(count, { one: '# rynek', few: '# rynki', many: '# rynków', other: '# rynku' });

export const sellersFound = (count: number): string =>
  plural(count, {
    one: 'Znaleziono # sprzedawcę',
    few: 'Znaleziono # sprzedawców',
    many: 'Znaleziono # sprzedawców',
    other: 'Znaleziono # sprzedawcy',
  });
