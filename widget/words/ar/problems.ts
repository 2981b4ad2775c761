import type { helping as englishHelping, problems as english, ProblemWords } from '../problems.ts';
import { own } from './plural.ts';

const unchanged = 'لم يتغيّر شيء.';
const ours: ProblemWords = {
  title: 'هذا خطأ من جانبنا',
  sentence: ({ app, reference }) =>
    `لم يُعدَّ ${own(app)} لهذا لدى Amazon. لا يمكنك إصلاح ذلك.${reference ? ` تم إخطارنا: ${own(reference)}.` : ''}`,
};
const unverified: ProblemWords = {
  title: 'تعذّر علينا التحقق من تسجيل الدخول هذا',
  sentence: `لقد بدأ في متصفح آخر أو بدأه شخص آخر. ${unchanged}`,
};
const oncePerMinute: ProblemWords = {
  title: 'يُرجى الانتظار لحظة',
  sentence: 'تسمح Amazon بهذا التحقق مرة واحدة في الدقيقة.',
};

export const problems = {
  popup_blocked: { title: 'حظر متصفحك نافذة Amazon', sentence: unchanged },
  window_closed: {
    title: 'لم يكتمل',
    sentence: `أُغلقت نافذة Amazon قبل النهاية. ${unchanged}`,
  },
  attempt_expired: {
    title: 'استغرق ذلك وقتًا طويلًا',
    sentence: `انتهت المحاولة. ${unchanged} وتبقى اختياراتك محفوظة.`,
  },
  review_expired: {
    title: 'استغرق ذلك وقتًا طويلًا',
    sentence: 'لم يُذكر ما إذا كان هذا هو الحساب الصحيح، لذا لم يُحتفظ به.',
  },
  consent_declined: {
    title: 'لم يُسمح به لدى Amazon',
    sentence: 'لقد ألغيت لدى Amazon. لم يُربط شيء.',
  },
  state_mismatch: unverified,
  proof_refused: unverified,
  code_refused: {
    title: 'لم تؤكد Amazon',
    sentence: 'رفضت Amazon إكمال تسجيل الدخول هذا. يُرجى البدء من جديد.',
  },
  permission_missing: {
    title: 'لا يُسمح لمستخدم Amazon هذا بربط التطبيقات',
    sentence: `تشترط Amazon المستخدم الأساسي، أو «Selling Partner Appstore: View & Edit» (ولبعض الحسابات أيضًا «Manage Authorized Partners»). ${unchanged}`,
  },
  plan_individual: {
    title: 'يلزم وجود خطة «Professional»',
    sentence: `لا تسمح Amazon بالتطبيقات إلا لحسابات «Professional». ${unchanged}`,
  },
  account_not_ready: {
    title: 'Amazon ليست جاهزة بعد',
    sentence: `قد تحتاج الحسابات الجديدة أو قيد المراجعة إلى 48 ساعة. ${unchanged}`,
  },
  account_inactive: {
    title: 'غير نشط لدى Amazon',
    sentence: 'تفيد Amazon بأن هذا الحساب غير نشط. بياناتك هنا محفوظة.',
  },
  wrong_account: {
    title: 'تم تسجيل الدخول بحساب مختلف',
    sentence: ({ got, expected }) =>
      got && expected
        ? `سجّلت الدخول إلى ${own(got)}؛ هذا الاتصال يخص ${own(expected)}. ${unchanged}`
        : unchanged,
  },
  wrong_region: {
    title: ({ place }) => (place ? `هذا الحساب تابع لـ ${own(place)}` : 'هذا الحساب تابع لمنطقة أخرى'),
    sentence: unchanged,
  },
  wrong_type: {
    title: 'هذا حساب Vendor Central',
    sentence: `لقد بدأت بـ Seller Central. ${unchanged}`,
  },
  already_here: {
    title: 'موجود بالفعل في قائمتك',
    sentence: ({ name }) =>
      name ? `جدّدنا «${own(name)}» بدلًا من إضافته مرتين.` : 'جدّدناه بدلًا من إضافته مرتين.',
  },
  no_marketplaces: {
    title: 'لم يُعثر على أسواق',
    sentence: ({ place }) =>
      place ? `لم تُرجع Amazon أي سوق لـ ${own(place)}.` : 'لم تُرجع Amazon أي سوق لهذا الحساب.',
  },
  role_missing: {
    title: 'ينقص إذن واحد',
    sentence: ({ role, feature }) =>
      `${role ? `يلزم «${own(role)}»${feature ? ` من أجل ${own(feature)}` : ''}. ` : ''}البقية تعمل.`,
  },
  revoked: {
    title: 'أُزيل الوصول لدى Amazon',
    sentence: ({ date }) =>
      `${date ? `آخر رد من Amazon: ${own(date)}. ` : ''}ربما عُطّل في «Manage Your Apps»، أو بتغيير كلمة المرور. بياناتك السابقة محفوظة.`,
  },
  expired: {
    title: 'تجاوز موعد التجديد السنوي',
    sentence: ({ date }) =>
      `تطلبه Amazon كل 365 يومًا. ${date ? `انتهى في ${own(date)}. ` : ''}بياناتك السابقة محفوظة؛ وسنجلب ما فات.`,
  },
  app_not_in_region: {
    title: 'هذا خطأ من جانبنا',
    sentence: ({ app, reference }) =>
      `لم يُعدَّ ${own(app)} لهذه المنطقة لدى Amazon. لا يمكنك إصلاح ذلك.${reference ? ` تم إخطارنا: ${own(reference)}.` : ''}`,
  },
  app_misconfigured: ours,
  app_draft: ours,
  amazon_down: {
    title: 'Amazon لا ترد',
    sentence: ({ time }) =>
      time ? `${unchanged} سنحاول مرة أخرى عند ${own(time)}.` : `${unchanged} سنحاول مرة أخرى تلقائيًا.`,
  },
  rate_limited: oncePerMinute,
  checked_lately: oncePerMinute,
  ads_no_profile: {
    title: 'لا يوجد حساب إعلانات بعد',
    sentence: 'تنشئه Amazon مع أول حملة. نتحقق من ذلك يوميًا.',
  },
  ads_profile_missing: {
    title: ({ country }) =>
      country ? `غير موجود في حساب الدخول هذا: ${country}` : 'بلد غير موجود في حساب الدخول هذا',
    sentence: 'لا يوجد حق، أو لا توجد حملة، أو لم يُحدَّد لدى Amazon.',
  },
  ads_view_only: {
    title: 'للعرض فقط',
    sentence: 'يمكن لحساب الدخول هذا قراءة الحملات دون تغييرها.',
  },
  plan_limit: {
    title: 'تم بلوغ حد الخطة',
    sentence: ({ used, max }) =>
      max === undefined ? 'لا تتسع خطتك لأسواق أخرى.' : `الأسواق المستخدمة: ${used} من ${max}.`,
  },
  host_session: {
    title: 'يُرجى تسجيل الدخول مرة أخرى',
    sentence: ({ app }) => (app ? `انتهت جلستك في ${own(app)}.` : 'انتهت جلستك.'),
  },
  offline: {
    title: 'أنت غير متصل بالإنترنت',
    sentence: ({ time }) => (time ? `تُعرض الحالة كما كانت عند ${own(time)}.` : 'تُعرض آخر حالة معروفة.'),
  },
  origin_refused: {
    title: 'لا يمكن ربط الحسابات في هذه الصفحة',
    sentence: 'لم تُعدَّ الصفحة لذلك. لا يمكنك إصلاح ذلك؛ يُرجى إبلاغ فريق الدعم.',
  },
  step_up_required: {
    title: 'يرجى تأكيد هويتك',
    sentence: ({ app }) => `يطلب منك ${app} تسجيل الدخول مرة أخرى قبل ذلك. لم يتغيّر شيء.`,
  },
  forbidden: { title: 'لم يعد لديك إذن لهذا', sentence: unchanged },
  conflict: {
    title: 'سبقك شخص آخر',
    sentence: 'لقد تغيّر في هذه الأثناء. يُرجى الاطلاع عليه مرة أخرى.',
  },
  not_found: {
    title: 'لم يعد موجودًا',
    sentence: 'أزاله شخص ما في هذه الأثناء. لم يتغيّر شيء آخر.',
  },
  name_taken: { title: 'لديك بالفعل اتصال بهذا الاسم', sentence: 'اختر اسمًا آخر.' },
  attempt_over: {
    title: 'انتهت هذه المحاولة',
    sentence: `${unchanged} يمكنك البدء من جديد.`,
  },
  departures_used: {
    title: 'انتهت هذه المحاولة',
    sentence: 'انتقلت إلى Amazon ثلاث مرات. ابدأ محاولة جديدة.',
  },
  arrival_over: {
    title: 'استغرق ذلك وقتًا طويلًا',
    sentence: 'ابدأ من جديد لدى Amazon، عبر «Authorize» أو «Re-authorize».',
  },
  link_over: { title: 'انتهى الرابط', sentence: 'أنشئ رابطًا جديدًا.' },
  links_used: {
    title: 'ما يكفي من الروابط لهذا اليوم',
    sentence: 'يمكنك إرسال المزيد غدًا، وسحب ما لا تحتاج إليه.',
  },
  undo_over: {
    title: 'انقضت الثواني العشر',
    sentence: 'يبقى الربط ملغى. «الربط مجددًا» يعيده.',
  },
  too_many_attempts: {
    title: 'عدد المحاولات المفتوحة كبير جدًا',
    sentence: 'أكمل واحدة أو ألغِها أولًا.',
  },
  unavailable: {
    title: 'يتعذّر الوصول إلى الخدمة',
    sentence: `${unchanged} يُرجى المحاولة مرة أخرى.`,
  },
  unknown: {
    title: 'حدث خطأ ما',
    sentence: ({ reference }) => (reference ? `${unchanged} المرجع ${own(reference)}.` : unchanged),
  },
} satisfies Record<keyof typeof english, ProblemWords>;

export const helping = {
  actors: {
    user: 'يمكنك إصلاح ذلك.',
    owner: 'يمكن لمالك حساب Amazon إصلاح ذلك.',
    host: 'نحن وحدنا من يمكنه إصلاح ذلك.',
    amazon: 'Amazon وحدها يمكنها إصلاح ذلك.',
  },
  requestSent: 'طلبك في طريقه.',
  startHere: 'البدء هنا',
  remindMe: 'ذكّرني',
  reminded: 'سنخبرك عندما يصبح ذلك ممكنًا.',
  notifyMe: 'أخبرني',
  notified: 'سنخبرك عند إصلاحه.',
  openHealth: 'فتح «Account Health»',
  tryNow: 'المحاولة الآن',
  chooseAnother: 'اختيار منطقة أخرى',
  reconnectEditor: 'استعادة الربط بحساب دخول له حق التعديل',
  enabledAt: (time) => `متاح عند ${own(time)}`,
  permissionSteps: [
    'يفتح المستخدم الأساسي «Settings › User Permissions» في Seller Central.',
    'بجانب اسمك: «Manage Permissions».',
    '«Selling Partner Appstore» (ولبعض الحسابات أيضًا «Manage Authorized Partners»): ‏«View & Edit». ثم احفظ.',
    'ثم أعد المحاولة هنا.',
  ],
  planSteps: [
    'افتح «Settings › Account Info» في Seller Central.',
    '«Your Services › Manage»: انتقل إلى «Professional». تفرض Amazon رسومًا على ذلك.',
    'ثم أعد المحاولة هنا.',
  ],
  primarySteps: [
    'المستخدم الأساسي هو من فتح حساب البيع.',
    'سجّل الدخول إلى Amazon بصفتك ذلك الشخص، أو أرسل إليه رابطًا.',
  ],
  adsSteps: [
    'لا توجد حملة بعد: يظهر البلد مع أول حملة.',
    'لا يوجد حق: يمنحه المالك في Amazon Ads ضمن «Access and settings». قد يستغرق ذلك 24 ساعة.',
    'لم يُحدَّد: اربط مجددًا، وحدّد البلد في قائمة الحسابات لدى Amazon.',
  ],
} satisfies typeof englishHelping;
