import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { PaymentData } from '../payments.ts';

const eur = moneyIn('EUR');
const chloesCard = { kind: 'card', brand: 'mastercard', last4: '5100' };

/** One of each that went wrong: failed, disputed, refunded in part and in full. */
export const chloesPayments = [
  {
    id: 'pay_chloe_4',
    createdAt: '2026-11-12T19:03:00Z',
    amount: eur(24_900),
    status: 'failed',
    method: chloesCard,
    orderNumber: 'FR-2204',
    failureReason: 'The card was declined: insufficient funds.',
  },
  {
    id: 'pay_chloe_3',
    createdAt: '2026-10-21T07:31:00Z',
    amount: eur(8_970),
    status: 'disputed',
    method: chloesCard,
    orderNumber: 'FR-2171',
    dispute: { reason: 'product_not_received', dueAt: '2026-12-02T23:59:59Z' },
    adminUrl: 'https://payments.example.com/dashboard/pay_chloe_3',
  },
  {
    id: 'pay_chloe_2',
    createdAt: '2026-08-09T16:21:00Z',
    amount: eur(5_500),
    status: 'partially_refunded',
    method: { kind: 'wallet', brand: 'PayPal' },
    orderNumber: 'FR-2098',
    refunded: eur(1_150),
    adminUrl: 'https://payments.example.com/dashboard/pay_chloe_2',
  },
  {
    id: 'pay_chloe_1',
    createdAt: '2026-05-02T10:01:00Z',
    amount: eur(12_900),
    status: 'refunded',
    method: { kind: 'bank_transfer' },
    orderNumber: 'FR-1950',
    refunded: eur(12_900),
  },
] satisfies PaymentData[];
