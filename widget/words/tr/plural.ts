import { plurals } from '../plural.ts';

/** A counted noun stays in the singular. */
export const plural = plurals<never>('tr');

export const marketplaces = (count: number): string => plural(count, { other: '# pazar yeri' });
