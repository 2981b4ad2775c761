import { plurals } from '../plural.ts';

export const plural = plurals<never>('zh-CN');

export const marketplaces = (count: number): string => plural(count, { other: '# 个站点' });
