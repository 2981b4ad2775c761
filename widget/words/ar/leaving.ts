import type { leaving as english } from '../leaving.ts';
import { marketplaces, own, plural } from './plural.ts';

export const leaving = {
  disconnectQuestion: (name) => `هل تريد إلغاء ربط ${own(name)}؟`,
  disconnectMarketplaces: marketplaces,
  stopsTitle: 'يتوقف فورًا',
  stopsAll: (app) => `كل ما يفعله ${own(app)} بهذا الحساب`,
  keepsTitle: 'يستمر في العمل',
  keepsAds: 'Amazon Ads (اتصال مستقل)',
  keepsAll: 'حساباتك الأخرى',
  adsToo: 'إلغاء ربط PPC أيضًا',
  historyTitle: 'بياناتك السابقة',
  historyUntil: (date) => `تُحفظ حتى ${own(date)}، ثم تُحذف.`,
  historyGone: 'تُحذف فورًا. لا يمكن التراجع عن ذلك.',
  historyKeptPlain: 'تُحفظ طوال المدة التي اتفقت عليها معنا.',
  pauseInstead: 'إيقاف مؤقت فقط؟ تعديل الأسواق',
  keepConnected: 'الإبقاء على الربط',
  disconnected: (name) => `أُلغي ربط ${own(name)}.`,
  undo: 'تراجع',
  undoHint: 'يمكنك التراجع خلال عشر ثوانٍ؛ المفتاح F6 ينقلك إلى هناك.',
  oneStepLeft: 'بقيت خطوة واحدة لدى Amazon.',
  undoOf: (name) => `التراجع عن إلغاء ربط ${own(name)}`,
  undone: (name) => `تم ربط ${own(name)} مجددًا.`,
  undoGone: 'انقضت الثواني العشر. يبقى «الربط مجددًا» في الصف.',
  notices: 'إشعارات',

  leftTitle: 'أُلغي الربط. بقيت خطوة واحدة لدى Amazon',
  leftTitleUnused: 'بقيت خطوة واحدة لدى Amazon',
  left1Place: (place) => `(${place})`,
  leftTitleAlone: 'إزالة الوصول لدى Amazon',
  leftBody: (app) =>
    `لم يعد ${own(app)} يستخدم هذا الحساب وقد حذف مفتاحه. ما زالت Amazon تعرض الإذن. لإزالته:`,
  leftBodyUndo: (app) =>
    `لم يعد ${own(app)} يستخدم هذا الحساب، وسيحذف مفتاحه خلال ثوانٍ. ما زالت Amazon تعرض الإذن. لإزالته:`,
  leftBodyUnused: (app) => `لا يستخدم ${own(app)} الإذن الذي منحته، لكن Amazon ما زالت تعرضه. لإزالته:`,
  leftBodyAlone: (app) =>
    `تعرض Amazon ما يمكنه استخدام حسابك. إزالة ${own(app)} هناك تنهي هذا الاتصال، ولا يعيده إلا موافقة جديدة.`,
  left1: 'افتح «Manage Your Apps»',
  left2: (name) => `ابحث عن «${own(name)}»، وهو اسمنا لدى Amazon`,
  left3: 'اختر «Disable» أو «Remove» (تختلف الصياغة لدى Amazon) ثم أكّد',
  leftAds: 'Amazon Ads: ‏«Access and settings › Third Party Applications».',
  leftAdsWho: (login) => `لا يمكن ذلك إلا للمستخدم الذي سمح به: ${own(login)}`,
  leftAdsDoor: 'فتح قائمة Amazon للتطبيقات المسموح لها باستخدام حساب دخولك',
  copySteps: 'نسخ هذه الخطوات',
  stepsCopied: 'تم نسخ الخطوات',
  done: 'تم',
  showSteps: 'عرض الخطوات',

  removeQuestion: (name) => `هل تريد إزالة ${own(name)} من القائمة؟`,
  removeBody: 'إنه غير مرتبط، لذا لن يتوقف شيء عن العمل.',
  removeKeep: 'الاحتفاظ به',
  removed: (name) => `أُزيل ${own(name)} من القائمة.`,

  bulkDisconnectQuestion: (count) =>
    plural(count, {
      zero: 'هل تريد إلغاء # اتصال؟',
      one: 'هل تريد إلغاء اتصال واحد؟',
      two: 'هل تريد إلغاء اتصالين؟',
      few: 'هل تريد إلغاء # اتصالات؟',
      many: 'هل تريد إلغاء # اتصالًا؟',
      other: 'هل تريد إلغاء # اتصال؟',
    }),
  bulkStops: (app) => `يتوقف ${own(app)} فورًا عن استخدام هذه الحسابات. تستمر حساباتك الأخرى في العمل.`,
  bulkGone: 'تُحذف بياناتها السابقة فورًا. لا يمكن التراجع عن ذلك.',
  bulkTooMany: (most) => `${most} كحد أقصى في المرة الواحدة: هذه هي الأولى.`,
  bulkPhrase: (count) => `إلغاء ${count}`,
  bulkDone: (count) =>
    plural(count, {
      zero: 'لم يُلغَ أي اتصال.',
      one: 'أُلغي اتصال واحد.',
      two: 'أُلغي اتصالان.',
      few: 'أُلغيت # اتصالات.',
      many: 'أُلغي # اتصالًا.',
      other: 'أُلغي # اتصال.',
    }),
  bulkFailed: (names) => `لم يُلغَ ربط: ${own(names)}.`,
} satisfies typeof english;
