import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { PaymentData } from '../payments.ts';

const sek = moneyIn('SEK');
const annasCard = { kind: 'card', brand: 'visa', last4: '4242' };

/** Both by card. */
export const annasPayments = [
  {
    id: 'pay_anna_2',
    createdAt: '2026-11-16T08:13:00Z',
    amount: sek(288_900),
    status: 'succeeded',
    method: annasCard,
    orderNumber: '1042',
    adminUrl: 'https://payments.example.com/dashboard/pay_anna_2',
  },
  {
    id: 'pay_anna_1',
    createdAt: '2026-09-03T14:46:00Z',
    amount: sek(139_900),
    status: 'succeeded',
    method: annasCard,
    orderNumber: '1017',
    adminUrl: 'https://payments.example.com/dashboard/pay_anna_1',
  },
] satisfies PaymentData[];
