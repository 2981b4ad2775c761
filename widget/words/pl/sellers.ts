import type { sellers as english } from '../sellers.ts';

export const sellers = {
  viewDetails: 'Pokaż szczegóły',
  countries: (count, all) => `${count} z ${all}`,
} satisfies typeof english;
