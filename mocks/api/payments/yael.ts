import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { PaymentData } from '../payments.ts';

const ils = moneyIn('ILS');
const usd = moneyIn('USD');
const jpy = moneyIn('JPY');
const kwd = moneyIn('KWD');

/** In four currencies. */
export const yaelsPayments = [
  {
    id: 'pay_yael_4',
    createdAt: '2026-11-09T21:16:00+02:00',
    amount: ils(38_000),
    status: 'succeeded',
    method: { kind: 'card', brand: 'isracard', last4: '0310' },
    orderNumber: 'IL-310',
  },
  {
    id: 'pay_yael_3',
    createdAt: '2026-10-18T11:02:00+03:00',
    amount: usd(44_950),
    status: 'succeeded',
    method: { kind: 'card', brand: 'amex', last4: '0005' },
    orderNumber: 'US-774',
  },
  {
    id: 'pay_yael_2',
    createdAt: '2026-09-22T04:41:00Z',
    amount: jpy(60_000),
    status: 'succeeded',
    method: { kind: 'card', brand: 'jcb', last4: '0505' },
    orderNumber: 'JP-058',
  },
  {
    id: 'pay_yael_1',
    createdAt: '2026-08-30T13:06:00Z',
    amount: kwd(50_625),
    status: 'succeeded',
    method: { kind: 'bank_transfer' },
    orderNumber: 'KW-012',
  },
] satisfies PaymentData[];
