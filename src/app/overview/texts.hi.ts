import type { texts } from './texts.ts';

export default {
  totals: 'कुल',
  orders: 'ऑर्डर',
  spent: 'ख़र्च, रिफ़ंड घटाकर',
  refunded: 'रिफ़ंड',
  noTotals: 'इस ग्राहक का कुल ज्ञात नहीं है।',
} satisfies typeof texts;
