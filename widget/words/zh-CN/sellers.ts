import type { sellers as english } from '../sellers.ts';

export const sellers = {
  viewDetails: '查看详情',
  countries: (count, all) => `${count}/${all}`,
} satisfies typeof english;
