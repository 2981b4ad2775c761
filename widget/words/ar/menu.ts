import type { menu as english } from '../menu.ts';
import { own, plural } from './plural.ts';

export const menu = {
  menuRename: 'إعادة التسمية',
  menuDetails: 'التفاصيل',
  menuCheck: 'التحقق الآن',
  menuMarketplaces: 'تعديل الأسواق',
  menuAds: 'تعديل حسابات الإعلانات',
  menuRemoveAtAmazon: 'إزالة الوصول لدى Amazon',
  menuRemove: 'إزالة من القائمة',
  disconnect: 'إلغاء الربط',
  signIn: 'تسجيل الدخول',
  copied: 'تم النسخ',
  notCopied: 'لم يسمح متصفحك بالنسخ.',
  checkedNow: (name) => `تم التحقق من ${own(name)}.`,
  bannerLost: (lost) =>
    plural(lost, {
      zero: 'لم يفقد أي اتصال الوصول',
      one: 'فقد اتصال واحد الوصول',
      two: 'فقد اتصالان الوصول',
      few: 'فقدت # اتصالات الوصول',
      many: 'فقد # اتصالًا الوصول',
      other: 'فقد # اتصال الوصول',
    }),
  bannerRenew: (count) =>
    plural(count, {
      zero: 'لا يلزم تجديد أي اتصال خلال 7 أيام',
      one: 'يجب تجديد اتصال واحد خلال 7 أيام',
      two: 'يجب تجديد اتصالين خلال 7 أيام',
      few: 'يجب تجديد # اتصالات خلال 7 أيام',
      many: 'يجب تجديد # اتصالًا خلال 7 أيام',
      other: 'يجب تجديد # اتصال خلال 7 أيام',
    }),
  bannerRenewOnly: (count) =>
    plural(count, {
      zero: 'لا يلزم تجديد أي اتصال خلال 7 أيام',
      one: 'يجب تجديد اتصال واحد خلال 7 أيام',
      two: 'يجب تجديد اتصالين خلال 7 أيام',
      few: 'يجب تجديد # اتصالات خلال 7 أيام',
      many: 'يجب تجديد # اتصالًا خلال 7 أيام',
      other: 'يجب تجديد # اتصال خلال 7 أيام',
    }),
  bannerAll: (parts) => `${parts.join('، ')}.`,
  bannerOne: (name, date, days) =>
    `يجب تجديد ${own(name)} قبل ${own(date)} تقريبًا (${days}). تطلب Amazon ذلك مرة في السنة.`,
  bannerLostOne: (name) => `فقد الاتصال ${own(name)} الوصول.`,
  renewInRow: 'التجديد تباعًا',
  bannerShow: (count) => `عرض المعنيّة (${count})`,
  bannerDismiss: 'ليس الآن',
  offlineNote: (time) => `أنت غير متصل بالإنترنت. تُعرض الحالة كما كانت عند ${own(time)}.`,
  staleNote: (time) => `يتعذّر الوصول إلى الخدمة. تُعرض الحالة كما كانت عند ${own(time)}.`,
  askAdmin: 'الطلب من مسؤول',
  viewerNote: (names) => `يمكنك عرض الاتصالات. يمكن تغييرها من قِبل: ${own(names)}.`,
  anAdmin: 'مسؤول',
  askSent: 'أُرسل الطلب اليوم',
} satisfies typeof english;
