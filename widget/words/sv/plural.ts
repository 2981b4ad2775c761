import { plurals } from '../plural.ts';

export const plural = plurals('sv');

export const marketplaces = (count: number): string =>
  plural(count, { one: '# marknadsplats', other: '# marknadsplatser' });
