import type { empty as english } from '../empty.ts';
import { own } from './plural.ts';

export const empty = {
  emptyTitle: 'اربط أول حساب Amazon لك',
  emptyBody: (app) =>
    `يقرأ ${own(app)} بيانات مبيعاتك عبر تسجيل الدخول الخاص بـ Amazon. تبقى كلمة مرورك لدى Amazon.`,
  whereSell: 'أين تبيع؟',
  whereHint: (country, region, alone) =>
    alone
      ? `${country}: ضمن منطقة ${region}. تُربط اليابان وأستراليا وسنغافورة كلٌّ على حدة.`
      : `${country}: ضمن منطقة ${region}. تسجيل دخول واحد يشمل أسواق ذلك الحساب، ويمكن إضافة حسابات أخرى.`,
  youNeed: 'تحتاج إلى: خطة «Professional» · المستخدم الأساسي، أو «Selling Partner Appstore: View & Edit»',
  notOwner: 'لست مالك الحساب',
  emptyViewer: 'لا يوجد حساب Amazon مرتبط بعد',
  canConnect: (names) => `يمكن الربط من قِبل: ${own(names)}.`,
  someoneCanConnect: 'يمكن لمسؤول ربط حساب.',
} satisfies typeof english;
