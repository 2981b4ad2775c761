import type { table as english } from '../table.ts';

export const table = {
  columnAccount: 'アカウント',
  columnMws: 'MWS Authentication Token',
  columnAuthorization: '認可',
  columnActions: '操作',
  mwsUpdated: (date) => `最終更新：${date}`,
  mwsRetired: '廃止済み',
  tableAuthorized: (date) => `${date}に接続`,
  tableRefreshed: (date) => `${date}に更新`,
  none: 'なし',
  connectFirst: '先に接続してください',
  noPpc: 'PPCはまだありません',
  groups: (count) => `${count}グループ`,
  noAccounts: '接続されたアカウントはまだありません',
  selectAll: 'すべて選択',
  select: (name) => `${name}を選択`,
  tableRenewBy: (date) => `${date}頃までに更新`,
} satisfies typeof english;
