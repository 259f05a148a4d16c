import { plural } from '../../shell/counted.ts';
import type { texts } from './texts.ts';

export default {
  details: 'المحادثة',
  status: 'الحالة',
  priority: 'الأولوية',
  channel: 'القناة',
  labels: 'التصنيفات',
  team: 'الفريق',
  subject: 'الموضوع',
  started: 'بدأت',
  browser: 'المتصفح',
  referer: 'جاء من',
  none: 'لم يرسل مكتب المساعدة أي محادثة.',
  messages: 'أحدث الرسائل',
  showAll: 'عرض الكل',
  showLess: 'عرض أقل',
  noMessages: 'لا رسائل عامة محمّلة.',
  noPriority: 'بلا',
  attachments: (count) =>
    plural(count, {
      zero: 'لا مرفقات',
      one: 'مرفق واحد',
      two: 'مرفقان',
      few: '# مرفقات',
      many: '# مرفقًا',
      other: '# مرفق',
    }),
  attachmentKinds: {
    image: (count) =>
      plural(count, {
        zero: 'لا صور',
        one: 'صورة واحدة',
        two: 'صورتان',
        few: '# صور',
        many: '# صورة',
        other: '# صورة',
      }),
    audio: (count) =>
      plural(count, {
        zero: 'لا مقاطع صوتية',
        one: 'مقطع صوتي',
        two: 'مقطعان صوتيان',
        few: '# مقاطع صوتية',
        many: '# مقطعًا صوتيًا',
        other: '# مقطع صوتي',
      }),
    video: (count) =>
      plural(count, {
        zero: 'لا فيديو',
        one: 'فيديو واحد',
        two: 'مقطعا فيديو',
        few: '# مقاطع فيديو',
        many: '# مقطع فيديو',
        other: '# مقطع فيديو',
      }),
    file: (count) =>
      plural(count, {
        zero: 'لا ملفات',
        one: 'ملف واحد',
        two: 'ملفان',
        few: '# ملفات',
        many: '# ملفًا',
        other: '# ملف',
      }),
    location: (count) =>
      plural(count, {
        zero: 'لا مواقع',
        one: 'موقع واحد',
        two: 'موقعان',
        few: '# مواقع',
        many: '# موقعًا',
        other: '# موقع',
      }),
    contact: (count) =>
      plural(count, {
        zero: 'لا بطاقات',
        one: 'بطاقة اتصال',
        two: 'بطاقتا اتصال',
        few: '# بطاقات اتصال',
        many: '# بطاقة اتصال',
        other: '# بطاقة اتصال',
      }),
    sticker: (count) =>
      plural(count, {
        zero: 'لا ملصقات',
        one: 'ملصق واحد',
        two: 'ملصقان',
        few: '# ملصقات',
        many: '# ملصقًا',
        other: '# ملصق',
      }),
    story_mention: (count) =>
      plural(count, {
        zero: 'لا قصص',
        one: 'قصة واحدة',
        two: 'قصتان',
        few: '# قصص',
        many: '# قصة',
        other: '# قصة',
      }),
    ig_story: (count) =>
      plural(count, {
        zero: 'لا قصص',
        one: 'قصة واحدة',
        two: 'قصتان',
        few: '# قصص',
        many: '# قصة',
        other: '# قصة',
      }),
    ig_reel: (count) =>
      plural(count, {
        zero: 'لا ريلز',
        one: 'ريل واحد',
        two: '# ريلز',
        few: '# ريلز',
        many: '# ريلز',
        other: '# ريلز',
      }),
    ig_post: (count) =>
      plural(count, {
        zero: 'لا منشورات',
        one: 'منشور واحد',
        two: 'منشوران',
        few: '# منشورات',
        many: '# منشورًا',
        other: '# منشور',
      }),
    share: (count) =>
      plural(count, {
        zero: 'لا منشورات',
        one: 'منشور مشارك',
        two: 'منشوران مشاركان',
        few: '# منشورات مشاركة',
        many: '# منشورًا مشاركًا',
        other: '# منشور مشارك',
      }),
  },
  emptyMessage: 'رسالة بلا نص',
  kinds: {
    deleted: 'حُذفت هذه الرسالة',
    unsupported: 'لا يستطيع مكتب المساعدة عرض هذا النوع من الرسائل. شاهدها في تطبيق القناة.',
  },
  contentTypes: {
    input_csat: 'استطلاع رضا',
    input_select: 'سؤال بخيارات',
    input_email: 'سؤال عن البريد الإلكتروني',
    input_text: 'سؤال',
    cards: 'بطاقات',
    form: 'نموذج',
    article: 'مقالات مساعدة',
    sticker: 'ملصق',
    voice_call: 'مكالمة صوتية',
    integrations: 'دعوة إلى مكالمة',
  },
  notDelivered: (reason) => (reason ? `لم تُسلّم: ${reason}` : 'لم تُسلّم'),
  bot: (name) => `${name} (روبوت)`,
  channels: {
    'Channel::WebWidget': 'دردشة الموقع',
    'Channel::Email': 'البريد الإلكتروني',
    'Channel::Whatsapp': 'WhatsApp',
    'Channel::Sms': 'SMS',
    'Channel::TwilioSms': 'SMS أو واتساب (Twilio)',
    'Channel::FacebookPage': 'Facebook',
    'Channel::Instagram': 'Instagram',
    'Channel::Telegram': 'Telegram',
    'Channel::Line': 'LINE',
    'Channel::Tiktok': 'TikTok',
    'Channel::TwitterProfile': 'X (Twitter)',
    'Channel::Voice': 'مكالمة هاتفية',
    'Channel::Api': 'API',
  },
  customer: 'العميل',
  agent: 'الموظف',
  automatic: 'تلقائي',
  statuses: {
    open: 'مفتوحة',
    resolved: 'محلولة',
    pending: 'معلّقة',
    snoozed: 'مؤجلة',
  },
  priorities: {
    low: 'منخفضة',
    medium: 'متوسطة',
    high: 'مرتفعة',
    urgent: 'عاجلة',
  },
} satisfies typeof texts;
