import type { onboarding as english } from '../onboarding.ts';
import { own, plural } from './plural.ts';

export const started = (count: number): string =>
  plural(count, {
    zero: 'لم يبدأ أي سوق',
    one: 'بدأ سوق واحد',
    two: 'بدأ سوقان',
    few: 'بدأت # أسواق',
    many: 'بدأ # سوقًا',
    other: 'بدأ # سوق',
  });

export const onboarding = {
  onboardTitle: (name) => `إعداد الأسواق · ${own(name)}`,
  editTitle: (name) => `تعديل الأسواق · ${own(name)}`,
  onboardChoose: (app) => `اختر ما ينبغي أن يحمّله ${own(app)}.`,
  plan: (used, max) => `الخطة: ${used} من ${max}`,
  selectAllOf: (count) => `تحديد الكل (${count})`,
  startNow: (count) => (count > 0 ? `البدء الآن (${count})` : 'البدء الآن'),
  chooseOne: 'اختر سوقًا واحدًا على الأقل.',
  planFull: (used, max) => `استُنفدت خطتك: ${used} من ${max} من الأسواق.`,
  planOver: (left) =>
    plural(left, {
      zero: 'لا تتسع خطتك لأسواق أخرى.',
      one: 'تتسع خطتك لسوق واحد آخر.',
      two: 'تتسع خطتك لسوقين آخرين.',
      few: 'تتسع خطتك لـ # أسواق أخرى.',
      many: 'تتسع خطتك لـ # سوقًا آخر.',
      other: 'تتسع خطتك لـ # سوق آخر.',
    }),
  seePlans: 'عرض الخطط',
  plansAsked: 'سؤالك عن الخطط في طريقه.',
  newAtAmazon: 'جديد لدى Amazon',
  noListings: 'لم يُعثر على عروض',
  someSuspended: 'بعض العروض موقوفة',
  usuallyLoaded: (duration) => `يستغرق التحميل عادةً: ${own(duration)}. تحدّد Amazon السرعة.`,
  startedCount: started,
  notStarted: (countries) => `لم يبدأ: ${countries}. بدأت البقية.`,
  refusals: {
    plan_limit: 'لا متسع في خطتك',
    unsupported: 'غير مدعوم',
    inactive: 'غير نشط لدى Amazon',
    not_pending: 'بدأ بالفعل',
  },
  noneToStart: 'لم يبقَ شيء لبدئه.',
  pause: 'إيقاف مؤقت',
  resume: 'استئناف',
  pauseOf: (country) => `إيقاف مؤقت: ${country}`,
  resumeOf: (country) => `استئناف: ${country}`,
  paused: (country) => `متوقف مؤقتًا: ${country}. يُحفظ ما تم تحميله.`,
  resumed: (country) => `استُؤنف: ${country}.`,
  pauseHint: 'يحتفظ السوق المتوقف مؤقتًا بما تم تحميله، ويمكن استئنافه في أي وقت دون Amazon.',

  progressTitle: (country, name) => `${country} · ${own(name)}`,
  startedAt: (when) => `بدأ: ${own(when)}`,
  usually: (duration) => `عادةً ${own(duration)}`,
  stageDone: 'اكتمل',
  aboutStage: (stage) => `حول ${own(stage)}`,
  stalledTitle: 'تعثّر التحميل',
  stalled: 'لم يحدث تقدّم منذ فترة. نحن نتولى الأمر، ولا يلزمك فعل شيء.',
  noStages: 'لا توجد تفاصيل بعد. تحدّد Amazon السرعة.',
  freshness: 'آخر تحديث للبيانات',
  late: 'متأخر',
  never: 'أبدًا',
} satisfies typeof english;
