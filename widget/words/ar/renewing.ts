import type { renewing as english } from '../renewing.ts';
import { started } from './onboarding.ts';
import { own } from './plural.ts';

export const renewing = {
  queueTitle: 'التجديد تباعًا',
  queueConnectTitle: 'الربط تباعًا',
  connectAll: (count) => (count > 2 ? 'ربط الثلاثة' : 'ربط الاثنين'),
  queueCount: (done, all) => `${done} من ${all}`,
  queueDone: {
    renewed: 'تم التجديد',
    linked: (name) => `أُرسل الرابط إلى ${own(name)}`,
    skipped: 'تم التخطي',
    gone: 'لم يعد لازمًا',
    connected: 'تم الربط',
  },
  queueSignIn: 'سجّل الدخول بالحساب',
  queueAnyAccount: 'سجّل الدخول بحساب هذا الاتصال',
  queueSignInFor: (country) => `سجّل الدخول بالحساب الذي يبيع هنا: ${own(country)}`,
  queueSignOut: 'تسجيل الخروج من Amazon',
  queueContinue: 'المتابعة إلى Amazon',
  queueLink: 'إرسال رابط بدلًا من ذلك',
  queueSkip: 'تخطٍّ',
  queueMore: (count) => `${count} أخرى`,
  queuePause: 'التوقف والإكمال لاحقًا',
  queueFinished: (renewed, all) => `تم تجديد ${renewed} من ${all}.`,
  queueFinishedTitle: 'كان هذا آخرها',
  queueConnected: (done, all) => `تم ربط ${done} من ${all}.`,
  queueNext: (name) => `التالي: ${own(name)}`,
  queueResume: (done, all) => `مواصلة التجديد، ${done} من ${all}`,
  queueResumeConnecting: (done, all) => `مواصلة الربط، ${done} من ${all}`,
  bulkPending: (count) => `${count} قيد الانتظار`,
  bulkOnboardTitle: 'بدء الإعداد',
  bulkOnboardBody: (app) => `يبدأ ${own(app)} كل سوق قيد الانتظار.`,
  bulkOnboardDone: started,
  bulkOnboardFailed: (names) => `لم يبدأ: ${own(names)}.`,
} satisfies typeof english;
