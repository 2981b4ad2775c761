import type { dialogs as english } from '../dialogs.ts';
import { own, sellersFound } from './plural.ts';

export const dialogs = {
  back: 'رجوع',
  save: 'حفظ',
  remove: 'إزالة',
  copy: 'نسخ',
  nobody: 'لا أحد',
  listOf: (items) => items.map(own).join('، '),
  // Without marks of direction, since it may be copied from here.
  typeToConfirm: (phrase) => `اكتب «${phrase}» للتأكيد`,
  typedWrong: (phrase) => `اكتب «${phrase}» كما هو مكتوب هنا تمامًا.`,

  addName: 'الاسم',
  addNameHint: 'لك وحدك. يظهر أيضًا اسم المتجر لدى Amazon.',
  addNameMissing: 'أعطه اسمًا لتتعرّف عليه في القائمة.',
  addNameLong: '60 حرفًا كحد أقصى.',
  addMarketplace: 'السوق',
  addWhere: (country, region, alone) =>
    alone
      ? `${country}: ضمن منطقة ${region}. تُربط اليابان وأستراليا وسنغافورة كلٌّ على حدة.`
      : `${country}: ضمن منطقة ${region}. تسجيل دخول واحد يشمل أسواق ذلك الحساب، ويمكن إضافة حسابات أخرى.`,
  addMarketplaceMissing: 'اختر أين يبيع الحساب.',
  choose: 'اختيار',
  addSeller: 'البائع',
  addTypeSeller: 'Seller Central',
  addSubmit: 'إنشاء',
  added: (name) => `أُضيف ${own(name)} إلى القائمة. اربطه الآن.`,
  nameTaken: 'لديك بالفعل اتصال بهذا الاسم.',

  arrivalStart: 'من Amazon',
  arrivalTitle: (id) => `أين ينتمي ${own(id)}؟`,
  arrivalRenewTitle: (name) => `تجديد ${own(name)}`,
  arrivalRenewing: 'أنت في طريق العودة إلى Amazon للتأكيد.',
  arrivalReading: 'لقد أتيت من Amazon. نبحث أين ينتمي الحساب.',
  arrivalKnown: 'هذا الحساب مرتبط هنا أكثر من مرة. أي اتصال تريد تجديده؟',
  arrivalAddTo: (id, seller) => `هل تريد إضافة ${own(id)} إلى ${own(seller)}؟`,
  arrivalAddToBody: 'لقد أتيت من صفحات Amazon بحساب غير مرتبط هنا بعد.',
  arrivalWhich: (id) => `إلى أي بائع ينتمي ${own(id)}؟`,
  arrivalSearch: 'البحث عن بائعين',
  arrivalFound: sellersFound,
  arrivalNew: 'بائع جديد',
  arrivalNewName: 'اسم البائع',
  arrivalEnds: (time) => `تُبقي Amazon هذا مفتوحًا حتى ${own(time)}.`,
  arrivalGo: 'المتابعة إلى Amazon',
} satisfies typeof english;
