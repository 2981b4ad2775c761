import { plurals } from '../plural.ts';

export const plural = plurals('nl');

export const marketplaces = (count: number): string =>
  plural(count, { one: '# marktplaats', other: '# marktplaatsen' });
