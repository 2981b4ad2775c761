import type { sellers as english } from '../sellers.ts';

export const sellers = {
  viewDetails: 'Details bekijken',
  countries: (count, all) => `${count} van ${all}`,
} satisfies typeof english;
