import type { sellers as english } from '../sellers.ts';

export const sellers = {
  viewDetails: 'Visa detaljer',
  countries: (count, all) => `${count} av ${all}`,
} satisfies typeof english;
