import { moneyIn } from './money-in.ts';
import type { CustomerData, OrderData, PaymentData, Story } from './story.ts';

const ils = moneyIn('ILS');
const usd = moneyIn('USD');
const jpy = moneyIn('JPY');
const kwd = moneyIn('KWD');

const customer = {
  id: 'cus_yael',
  name: 'יעל כהן',
  email: 'yael.cohen@example.com',
  company: 'קפה הנמל',
  since: '2023-01-08T06:30:00Z',
  tier: 'gold',
  tags: ['ייבוא', 'VIP'],
  address: { line1: 'רחוב הנמל 5', city: 'תל אביב', postalCode: '6350671', country: 'IL' },
  // Converted, as a shop does that sells in several currencies.
  totals: { orders: 4, spent: ils(412_050), refunded: ils(0) },
  monthlySpend: [
    { month: '2026-08', amount: ils(61_200) },
    { month: '2026-09', amount: ils(147_800) },
    { month: '2026-10', amount: ils(165_050) },
    { month: '2026-11', amount: ils(38_000) },
  ],
} satisfies CustomerData;

const orders = [
  {
    id: 'ord_yael_4',
    number: 'IL-310',
    placedAt: '2026-11-09T21:15:00+02:00',
    status: 'paid',
    total: ils(38_000),
    lines: [{ sku: 'FINJAN', name: 'פינג׳אן נחושת', quantity: 2, unitPrice: ils(19_000) }],
  },
  {
    id: 'ord_yael_3',
    number: 'US-774',
    placedAt: '2026-10-18T11:00:00+03:00',
    status: 'shipped',
    total: usd(44_950),
    lines: [{ sku: 'SCALE-PRO', name: 'Coffee scale (Pro)', quantity: 5, unitPrice: usd(8_990) }],
    tracking: { carrier: 'UPS', url: 'https://tracking.example.com/ups/1Z774' },
  },
  {
    id: 'ord_yael_2',
    number: 'JP-058',
    placedAt: '2026-09-22T04:40:00Z',
    status: 'delivered',
    total: jpy(60_000),
    lines: [{ sku: 'DRIP-02', name: 'ドリッパー 02', quantity: 24, unitPrice: jpy(2_500) }],
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

const payments = [
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

/** Right-to-left text, and money with two, no and three digits after the point. */
export const yaelInFourCurrencies = { customer, orders, payments } satisfies Story;
