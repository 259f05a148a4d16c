import type { texts } from './texts.ts';

export default {
  unnamed: 'बिना नाम का संपर्क',
  label: 'संपर्क',
  email: 'ईमेल',
  phone: 'फ़ोन',
  identifier: 'ग्राहक नंबर',
  keys: {
    identifier: 'ग्राहक नंबर',
    email: 'ईमेल',
    phone: 'फ़ोन',
    whatsapp_name: 'WhatsApp नाम',
    account: 'खाता',
  },
  writes: 'इस नाम से लिखते हैं',
  tags: 'टैग',
  tier: (tier) => `स्तर: ${tier}`,
  blocked: 'ब्लॉक किया गया',
  company: 'कंपनी',
  assignee: 'ज़िम्मेदार',
  unassigned: 'किसी को नहीं सौंपा',
  labels: 'लेबल',
  bot: (name) => `${name} (बॉट)`,
  moreTags: (count) => `${count} और`,
} satisfies typeof texts;
