import { humanized } from '../../shell/humanized.ts';
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
  tier: (tier) => humanized(tier),
  blocked: 'ब्लॉक किया गया',
} satisfies typeof texts;
