import type { ads as english } from '../ads.ts';
import { own, plural } from './plural.ts';

const profiles = (count: number): string =>
  plural(count, {
    zero: '# ملف إعلاني',
    one: 'ملف إعلاني واحد',
    two: 'ملفان إعلانيان',
    few: '# ملفات إعلانية',
    many: '# ملفًا إعلانيًا',
    other: '# ملف إعلاني',
  });

export const ads = {
  adsTitle: (group) => `ربط PPC · ${own(group)}`,
  adsEditTitle: (group) => `تعديل حسابات الإعلانات · ${own(group)}`,
  adsWhich: 'اختر الأسواق التي تريد ربط PPC الخاص بها.',
  adsNeedsConsent: 'تتطلب Amazon Ads موافقة منفصلة. ستطلبها Amazon في الخطوة التالية.',
  adsSignedIn: 'تم تسجيل الدخول إلى Amazon Ads باسم',
  adsContinue: (count) => (count > 0 ? `متابعة (${count})` : 'متابعة'),
  adsNoneToConnect: 'كل أسواق هذا الحساب التي لها حساب إعلانات مرتبطة.',
  adsSearch: 'البحث في الملفات الإعلانية',
  adsCount: (all, matching) => `${profiles(all)}، المطابق منها: ${matching}`,
  adsFound: (count) => `النتائج: ${profiles(count)}`,
  adsReading: 'تجري قراءة الملفات الإعلانية من Amazon',
  adsProfiles: 'الملفات الإعلانية',
  adsMatched: 'مطابق',
  adsLinked: 'مرتبط',
  adsEdit: 'تعديل',
  adsViewOnly: 'للعرض فقط',
  adsOthers: (count) => `بائعون آخرون: ${profiles(count)}`,
  adsUnknown: (count) => `لا يمكن ربطها: ${profiles(count)}`,
  adsVendor: 'يخص مورّدًا (Vendor)، غير مدعوم',
  adsAgency: 'يخص وكالة، غير مدعوم',
  adsOther: 'من نوع غير مدعوم',
  adsNotHere: 'بائعه غير مرتبط هنا',
  adsUnsupportedCountry: 'البلد غير مدعوم',
  adsMissing: 'لا تتيحه Amazon لحساب الدخول هذا:',
  adsMissingWhy: (countries) =>
    `${countries} – لا توجد حملة بعد، أو لا يوجد حق، أو لم يُحدَّد في قائمة الحسابات لدى Amazon.`,
  adsMissingNew: 'بعد منح حقوق جديدة قد تستغرق Amazon حتى 24 ساعة.',
  adsUnreachable: (regions) => `لم تُجب هذه الأجزاء من Amazon، لذا قد تنقص ملفات إعلانية: ${own(regions)}.`,
  checkAgain: 'التحقق مرة أخرى',
  checkedLately: (time) => `تسمح Amazon بهذا التحقق مرة واحدة في الدقيقة. متاح مرة أخرى عند ${own(time)}.`,
  adsChecked: 'تمت القراءة من Amazon من جديد',
  adsConnect: (count) => (count > 0 ? `ربط PPC (${count})` : 'ربط PPC'),
  adsChooseOne: 'اختر ملفًا إعلانيًا واحدًا على الأقل.',
  adsConnected: (count) => `تم ربط PPC: ${profiles(count)}.`,
  adsRenewed: 'تم ربط PPC مجددًا.',
  adsChoiceTitle: 'أي ملفات إعلانية تريد ربطها؟',
  adsChoiceBody: (count, login) =>
    login
      ? `تتيح Amazon Ads لـ ${own(login)}: ${profiles(count)}.`
      : `تتيح Amazon Ads لحساب الدخول هذا: ${profiles(count)}.`,
  adsChoose: 'اختيار الملفات الإعلانية',
  adsNoProfiles: 'ليس لحساب دخول Amazon هذا حساب إعلانات بعد. تنشئه Amazon مع أول حملة.',
  adsEnds: (time) => `لا يُربط شيء قبل أن تختار. ينتهي هذا في ${own(time)}.`,
  adsAnotherLogin: 'تجربة حساب دخول آخر',
  adsMore: 'اختيار ملفات إعلانية أخرى',
  adsPaused: (country) => `PPC متوقف مؤقتًا: ${country}.`,
  adsResumed: (country) => `استُؤنف PPC: ${country}.`,
  adsDisconnect: 'إلغاء ربط PPC',
  adsDisconnectQuestion: (group) => `هل تريد إلغاء ربط PPC الخاص بـ ${own(group)}؟`,
  adsDisconnectStops: (app) => `يتوقف ${own(app)} فورًا عن قراءة حملاته وتغييرها.`,
  adsShared: (count) =>
    plural(count, {
      zero: 'لا يخدم حساب الدخول هذا بائعين آخرين.',
      one: 'يخدم حساب الدخول هذا أيضًا بائعًا واحدًا آخر.',
      two: 'يخدم حساب الدخول هذا أيضًا بائعَين آخرين.',
      few: 'يخدم حساب الدخول هذا أيضًا # بائعين آخرين.',
      many: 'يخدم حساب الدخول هذا أيضًا # بائعًا آخر.',
      other: 'يخدم حساب الدخول هذا أيضًا # بائع آخر.',
    }),
  adsSharedOnly: (group, all) =>
    `يُلغى هنا ربط ${own(group)} فقط. إزالة الوصول لدى Amazon ستقطع الكل (${all}).`,
  adsLast: 'لا يستخدم أي بائع آخر حساب الدخول هذا، لذا يُتلف مفتاحه.',
  adsKeeps: 'يستمر Seller Central في العمل: فهو اتصال مستقل.',
  adsDisconnected: (group) => `أُلغي ربط PPC الخاص بـ ${own(group)}.`,
} satisfies typeof english;
