import type { texts } from './texts.ts';

export default {
  totals: 'الإجماليات',
  orders: 'الطلبات',
  spent: 'الإنفاق بعد المبالغ المستردة',
  refunded: 'المسترد',
  noTotals: 'لا توجد إجماليات لهذا العميل.',
} satisfies typeof texts;
