import type { table as english } from '../table.ts';
import { plural } from './plural.ts';

export const table = {
  columnAccount: 'Hesap',
  columnMws: 'MWS Authentication Token',
  columnAuthorization: 'Yetkilendirme',
  columnActions: 'İşlemler',
  mwsUpdated: (date) => `Son güncelleme: ${date}`,
  mwsRetired: 'kullanım dışı',
  tableAuthorized: (date) => `Bağlandı: ${date}`,
  tableRefreshed: (date) => `tazelendi: ${date}`,
  none: 'yok',
  connectFirst: 'Önce bağlayın',
  noPpc: 'Henüz PPC yok',
  groups: (count) => plural(count, { other: '# grup' }),
  noAccounts: 'Henüz hesap bağlanmadı',
  selectAll: 'Tümünü seç',
  select: (name) => `Seç: ${name}`,
  tableRenewBy: (date) => `son yenileme: yaklaşık ${date}`,
} satisfies typeof english;
