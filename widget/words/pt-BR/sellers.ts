import type { sellers as english } from '../sellers.ts';

export const sellers = {
  viewDetails: 'Ver detalhes',
  countries: (count, all) => `${count} de ${all}`,
} satisfies typeof english;
