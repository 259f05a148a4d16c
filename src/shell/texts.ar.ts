import { plural } from './counted.ts';
import { at } from './problem-text.ts';
import type { texts } from './texts.ts';

export default {
  tryAgain: 'حاول مجددًا',
  yes: 'نعم',
  no: 'لا',
  loading: 'جارٍ التحميل…',
  noContact: {
    title: 'لا جهة اتصال في هذه المحادثة',
    text: 'لا يوجد من يُبحث عنه. حدّث، أو أعد فتح المحادثة بعد إضافة جهة اتصال.',
  },
  nothingToLookUpBy: {
    title: 'لا يمكن البحث عن جهة الاتصال هذه',
    text: 'ليس لها بريد إلكتروني ولا هاتف ولا رقم عميل. أضف أحدها ثم حدّث.',
  },
  identity: {
    signed: 'موثّق بتسجيل الدخول',
    confirmed: (what, by, others) => `${what}: مؤكد عبر ${by}${others && `؛ غير مؤكد: ${others}`}`,
    unverified: 'غير موثّق',
    email: 'غير موثّق، ككل بريد إلكتروني',
    group: 'مجموعة: قد يكتب فيها عدة أشخاص',
    found: (by, { isTyped, isChosen }) =>
      by === undefined
        ? 'اخترته بنفسك: لا شيء من بيانات جهة الاتصال يطابق'
        : `وُجد عبر ${by}${isTyped ? ' (غير مؤكد)' : ''}${isChosen ? '، باختيارك' : ''}`,
    conflict: (what) => `في السجل قيمة أخرى (${what}):`,
  },
  channels: {
    Whatsapp: 'WhatsApp',
    Sms: 'SMS',
    TwilioSms: 'Twilio',
    Voice: 'شبكة الهاتف',
    FacebookPage: 'Facebook',
    Line: 'LINE',
    Tiktok: 'TikTok',
  },
  group: {
    unnamed: 'جهة اتصال بلا اسم',
    meant: 'اخترت في هذه المجموعة:',
    another: 'اختيار شخص آخر',
  },
  noCustomer: {
    title: 'لم يُعثر على عميل',
    text: 'لا يوجد سجل عميل فيه:',
    next: 'إن كانت جهة الاتصال خاطئة فصحّحها في مكتب المساعدة ثم حدّث.',
  },
  several: {
    chosen: (name) => `المعروض: ${name}`,
    chooseAnother: 'اختيار عميل آخر',
  },
  notLoaded: {
    title: 'جزء من هذا التطبيق مفقود',
    text: 'تعذّر تحميله: انقطع الاتصال، أو نُشر إصدار جديد للتو.',
    reload: 'إعادة التحميل',
  },
  broken: {
    title: 'تعذّر عرض هذا الجزء',
    text: 'حاول مجددًا. إن استمر الأمر فتواصل مع المسؤول عن هذا التطبيق.',
  },
  copy: (what) => `نسخ ${what}`,
  copied: 'تم النسخ',
  pressToCopy: 'اضغط Ctrl+C أو ⌘C للنسخ',
  freshness: {
    justNow: 'حُدّث الآن',
    at: (time) => `حُدّث ${time}`,
    refreshing: 'جارٍ التحديث…',
    stale: (time, age) => `قد يكون قديمًا: آخر تحديث ${time}، ${age}`,
    silent: 'لا يستجيب مكتب المساعدة لطلبات التحديث. أعد فتح المحادثة.',
    snapshot: 'يعرض تطبيق الهاتف المحادثة كما كانت عند فتحها.',
    refresh: 'تحديث',
    data: (time) => `بتاريخ ${time}`,
  },
  skip: 'إلى المحتوى',
  tabsLabel: 'عن هذا العميل',
  attributes: {
    ofContact: 'سمات جهة الاتصال',
    ofConversation: 'سمات المحادثة',
    unnamed: 'بلا اسم (تطبيق الهاتف لا يرسله)',
    more: (count) =>
      plural(count, {
        zero: 'لا سمات أخرى.',
        one: 'سمة أخرى غير معروضة.',
        two: 'سمتان أخريان غير معروضتين.',
        few: '# سمات أخرى غير معروضة.',
        many: '# سمة أخرى غير معروضة.',
        other: '# سمة أخرى غير معروضة.',
      }),
  },
  list: {
    more: 'تحميل المزيد',
    loadingMore: 'جارٍ تحميل المزيد…',
    unreadable: (count, problem) =>
      `${plural(count, { one: 'تعذّرت قراءة عنصر واحد ولم يُعرض.', two: 'تعذّرت قراءة عنصرين ولم يُعرضا.', few: 'تعذّرت قراءة # عناصر ولم تُعرض.', many: 'تعذّرت قراءة # عنصرًا ولم تُعرض.', other: 'تعذّرت قراءة # عنصر ولم تُعرض.' })} ${at(problem)}`,
    notUpdated: 'تعذّر التحديث. ما حُمّل من قبل ما زال معروضًا.',
  },
  opensInNewTab: '(يُفتح في تبويب جديد)',
  address: 'العنوان',
} satisfies typeof texts;
