import type { links as english } from '../links.ts';
import { own, plural } from './plural.ts';

export const links = {
  linkTitle: 'الطلب من مالك الحساب',
  askOwner: 'الطلب من المالك أن يربط…',
  linkFor: 'من أجل',
  linkAds: 'وAmazon Ads أيضًا',
  linkName: 'الاسم',
  linkEmail: 'البريد الإلكتروني',
  linkWhat: (app) => `يسجّل هذا الشخص الدخول لدى Amazon فقط. لا يلزمه حساب لدى ${own(app)}.`,
  linkEnds: (date) => `صالح حتى ${own(date)} · لاستخدام واحد`,
  linkValid: 'صالح لسبعة أيام · لاستخدام واحد',
  linkCopy: 'نسخ الرابط',
  linkSend: 'إرسال الطلب',
  linkNameMissing: 'اكتب ممّن تطلب ذلك.',
  linkNameOdd: 'اسم بسيط، بدون عناوين.',
  linkEmailMissing: 'اكتب عنوان بريد إلكتروني، ليعرف الجميع ممّن طُلب ذلك.',
  linkOnce: 'يظهر هذا العنوان الآن فقط. «نسخ مرة أخرى» ينشئ عنوانًا جديدًا وينهي هذا.',
  linkAddress: 'عنوان الرابط',
  linkCopied: 'تم نسخ الرابط.',
  linkSentTo: (name) => `الطلب إلى ${own(name)} في طريقه.`,

  privateTitle: 'استخدام نافذة خاصة',
  privateWhat:
    'أنشئ رابطًا لنفسك، ثم افتح نافذة خاصة والصقه فيها. لا أحد مسجّل الدخول إلى Amazon فيها، لذا تختار أنت الحساب.',
  privateName: 'اسمك',
  privateEmail: 'بريدك الإلكتروني',
  usePrivate: 'استخدام نافذة خاصة',

  linkStates: {
    sent: (name, date) => `أُرسل الرابط إلى ${own(name)}، ${own(date)}`,
    opened: (name) => `فتح ${own(name)} الرابط`,
    at_amazon: (name) => `${own(name)} لدى Amazon الآن`,
    done: (name) => `تم الربط بواسطة ${own(name)}`,
    withdrawn: (name, date) => `سُحب الرابط المرسل إلى ${own(name)}، ${own(date)}`,
    expired: (name, date) => `انتهى الرابط المرسل إلى ${own(name)} في ${own(date)}`,
  },
  linkCopyAgain: 'نسخ مرة أخرى',
  linkWithdraw: 'سحب',
  linkWithdrawn: (name) => `لم يعد الرابط المرسل إلى ${own(name)} يعمل.`,
  linkRenew: 'إرسال رابط جديد',

  bulkLinksTitle: (count) =>
    plural(count, {
      zero: 'إرسال # رابط',
      one: 'إرسال رابط واحد',
      two: 'إرسال رابطين',
      few: 'إرسال # روابط',
      many: 'إرسال # رابطًا',
      other: 'إرسال # رابط',
    }),
  bulkLinksBody: 'يُرسل كلٌّ منها إلى الشخص المسؤول عن الاتصال.',
  bulkLinksNobody: 'لا أحد مسؤول؛ افتح التفاصيل وعيّن شخصًا أولًا.',
  bulkLinksSend: (count) => (count > 0 ? `إرسال الطلبات (${count})` : 'إرسال الطلبات'),
  bulkLinksSent: (count) =>
    plural(count, {
      zero: 'لم يُرسل أي طلب.',
      one: 'طلب واحد في طريقه.',
      two: 'طلبان في طريقهما.',
      few: '# طلبات في طريقها.',
      many: '# طلبًا في طريقها.',
      other: '# طلب في طريقها.',
    }),
  bulkLinksFailed: (names) => `لم يُرسل: ${own(names)}.`,
} satisfies typeof english;
