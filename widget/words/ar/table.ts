import type { table as english } from '../table.ts';
import { own, plural } from './plural.ts';

export const table = {
  columnAccount: 'الحساب',
  columnMws: 'MWS Authentication Token',
  columnAuthorization: 'التفويض',
  columnActions: 'الإجراءات',
  mwsUpdated: (date) => `آخر تحديث: ${own(date)}`,
  mwsRetired: 'متوقف عن الخدمة',
  tableAuthorized: (date) => `تم الربط في ${own(date)}`,
  tableRefreshed: (date) => `جرى التحديث في ${own(date)}`,
  none: 'لا يوجد',
  connectFirst: 'اربط أولًا',
  noPpc: 'لا يوجد PPC بعد',
  groups: (count) =>
    plural(count, {
      zero: '# مجموعة',
      one: 'مجموعة واحدة',
      two: 'مجموعتان',
      few: '# مجموعات',
      many: '# مجموعة',
      other: '# مجموعة',
    }),
  noAccounts: 'لا يوجد حساب مرتبط بعد',
  selectAll: 'تحديد الكل',
  select: (name) => `تحديد ${own(name)}`,
  tableRenewBy: (date) => `التجديد قبل ${own(date)} تقريبًا`,
} satisfies typeof english;
