import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { OrderData } from '../orders.ts';

const ils = moneyIn('ILS');
const usd = moneyIn('USD');
const jpy = moneyIn('JPY');
const kwd = moneyIn('KWD');

/** In four currencies. */
export const yaelsOrders = [
  {
    id: 'ord_yael_4',
    number: 'IL-310',
    placedAt: '2026-11-09T21:15:00+02:00',
    status: 'paid',
    paymentStatus: 'paid',
    expectedAt: '2026-11-30',
    note: 'נא להתקשר לפני המשלוח',
    total: ils(38_000),
    lines: [{ sku: 'FINJAN', name: 'פינג׳אן נחושת', quantity: 2, unitPrice: ils(19_000) }],
  },
  {
    id: 'ord_yael_3',
    number: 'US-774',
    placedAt: '2026-10-18T11:00:00+03:00',
    status: 'shipped',
    paymentStatus: 'paid',
    shippedAt: '2026-10-19T08:00:00+03:00',
    expectedAt: '2026-11-02',
    total: usd(44_950),
    lines: [{ sku: 'SCALE-PRO', name: 'Coffee scale (Pro)', quantity: 5, unitPrice: usd(8_990) }],
    tracking: { carrier: 'UPS', url: 'https://tracking.example.com/ups/1Z774' },
  },
  {
    id: 'ord_yael_2',
    number: 'JP-058',
    placedAt: '2026-09-22T04:40:00Z',
    status: 'delivered',
    paymentStatus: 'paid',
    shippedAt: '2026-09-23T04:00:00Z',
    deliveredAt: '2026-09-30T02:10:00Z',
    total: jpy(60_000),
    lines: [{ sku: 'DRIP-02', name: 'ドリッパー 02', quantity: 24, unitPrice: jpy(2_500) }],
    subtotal: jpy(60_000),
    shipping: jpy(0),
  },
  {
    id: 'ord_yael_1',
    number: 'KW-012',
    placedAt: '2026-08-30T13:05:00Z',
    status: 'delivered',
    total: kwd(50_625),
    // Sold by weight.
    lines: [{ sku: 'CARDAMOM', name: 'هيل, 1 kg', quantity: 4.5, unitPrice: kwd(11_250) }],
  },
] satisfies OrderData[];
