import type { sellers as english } from '../sellers.ts';

export const sellers = {
  viewDetails: 'Details ansehen',
  countries: (count, all) => `${count} von ${all}`,
} satisfies typeof english;
