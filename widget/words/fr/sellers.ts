import type { sellers as english } from '../sellers.ts';

export const sellers = {
  viewDetails: 'Voir les détails',
  countries: (count, all) => `${count} sur ${all}`,
} satisfies typeof english;
