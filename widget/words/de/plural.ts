import { plurals } from '../plural.ts';

export const plural = plurals('de');

export const marketplaces = (count: number): string =>
  plural(count, { one: '# Marktplatz', other: '# Marktplätze' });
