import { plurals } from '../plural.ts';

export const plural = plurals('it');

export const marketplaces = (count: number): string =>
  plural(count, { one: '# marketplace', other: '# marketplace' });
