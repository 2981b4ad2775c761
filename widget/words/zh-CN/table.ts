import type { table as english } from '../table.ts';
import { plural } from './plural.ts';

export const table = {
  columnAccount: '账户',
  columnMws: 'MWS Authentication Token',
  columnAuthorization: '授权',
  columnActions: '操作',
  mwsUpdated: (date) => `最近更新：${date}`,
  mwsRetired: '已停用',
  tableAuthorized: (date) => `连接于 ${date}`,
  tableRefreshed: (date) => `刷新于 ${date}`,
  none: '无',
  connectFirst: '请先连接',
  noPpc: '尚无 PPC',
  groups: (count) => plural(count, { other: '# 组' }),
  noAccounts: '尚未连接账户',
  selectAll: '全选',
  select: (name) => `选择 ${name}`,
  tableRenewBy: (date) => `续期截止：约 ${date}`,
} satisfies typeof english;
