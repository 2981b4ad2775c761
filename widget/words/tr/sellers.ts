import type { sellers as english } from '../sellers.ts';

export const sellers = {
  viewDetails: 'Ayrıntıları gör',
  countries: (count, all) => `${count}/${all}`,
} satisfies typeof english;
