import type { table as english } from '../table.ts';
import { plural } from './plural.ts';

export const table = {
  columnAccount: 'Hesap',
  columnMws: 'MWS Authentication Token',
  columnActions: 'İşlemler',
  mwsUpdated: (date) => `Son güncelleme: ${date}`,
  mwsRetired: 'kullanım dışı',
  none: 'yok',
  connectFirst: 'Önce bağlayın',
  noPpc: 'Henüz PPC yok',
  groups: (count) => plural(count, { other: '# grup' }),
  noAccounts: 'Henüz hesap bağlanmadı',
  selectAll: 'Tümünü seç',
  select: (name) => `Seç: ${name}`,
  tableRenewBy: (date) => `son yenileme: yaklaşık ${date}`,
} satisfies typeof english;
