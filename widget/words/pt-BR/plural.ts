import { plurals } from '../plural.ts';

export const plural = plurals('pt-BR');

export const marketplaces = (count: number): string =>
  plural(count, { one: '# marketplace', other: '# marketplaces' });
