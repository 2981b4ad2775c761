import type { sellers as english } from '../sellers.ts';

export const sellers = {
  viewDetails: '詳細を表示',
  countries: (count, all) => `${all}件中${count}件`,
} satisfies typeof english;
