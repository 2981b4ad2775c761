import type { sellers as english } from '../sellers.ts';

export const sellers = {
  viewDetails: 'Vedi dettagli',
  countries: (count, all) => `${count} di ${all}`,
} satisfies typeof english;
