import type { sellers as english } from '../sellers.ts';

export const sellers = {
  viewDetails: 'عرض التفاصيل',
  countries: (count, all) => `${count} من ${all}`,
} satisfies typeof english;
