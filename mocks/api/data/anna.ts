import { moneyIn } from './money-in.ts';
import type { CustomerData, OrderData, PaymentData, Story } from './story.ts';

const sek = moneyIn('SEK');
const annasCard = { kind: 'card', brand: 'visa', last4: '4242' };

const customer = {
  id: 'cus_anna',
  name: 'Anna Lindqvist',
  email: 'anna.lindqvist@example.com',
  phone: '+46701234567',
  company: 'Nordlys Kaffe AB',
  since: '2021-03-15T09:24:00Z',
  tier: 'gold',
  tags: ['wholesale', 'newsletter'],
  address: {
    line1: 'Storgatan 12',
    line2: '3 tr',
    city: 'Göteborg',
    postalCode: '411 24',
    country: 'SE',
  },
  totals: { orders: 2, spent: sek(428_800), refunded: sek(0) },
  monthlySpend: [
    { month: '2025-12', amount: sek(0) },
    { month: '2026-01', amount: sek(0) },
    { month: '2026-02', amount: sek(0) },
    { month: '2026-03', amount: sek(0) },
    { month: '2026-04', amount: sek(0) },
    { month: '2026-05', amount: sek(0) },
    { month: '2026-06', amount: sek(0) },
    { month: '2026-07', amount: sek(0) },
    { month: '2026-08', amount: sek(0) },
    { month: '2026-09', amount: sek(139_900) },
    { month: '2026-10', amount: sek(0) },
    { month: '2026-11', amount: sek(288_900) },
  ],
} satisfies CustomerData;

const onItsWay = {
  id: 'ord_anna_2',
  number: '1042',
  placedAt: '2026-11-16T08:12:00Z',
  status: 'shipped',
  total: sek(288_900),
  lines: [
    { sku: 'BEAN-ETH-1KG', name: 'Ethiopia Guji, 1 kg', quantity: 6, unitPrice: sek(38_900) },
    { sku: 'FILT-100', name: 'Paper filters, 100 pieces', quantity: 10, unitPrice: sek(4_900) },
    { sku: null, name: 'Shipping', quantity: 1, unitPrice: sek(6_500) },
  ],
  tracking: { carrier: 'PostNord', url: 'https://tracking.example.com/postnord/SE1042' },
} satisfies OrderData;

const arrived = {
  id: 'ord_anna_1',
  number: '1017',
  placedAt: '2026-09-03T14:45:00Z',
  status: 'delivered',
  total: sek(139_900),
  lines: [{ sku: 'GRIND-M1', name: 'Hand grinder M1', quantity: 1, unitPrice: sek(139_900) }],
} satisfies OrderData;

const payments = [
  {
    id: 'pay_anna_2',
    createdAt: '2026-11-16T08:13:00Z',
    amount: sek(288_900),
    status: 'succeeded',
    method: annasCard,
    orderNumber: '1042',
  },
  {
    id: 'pay_anna_1',
    createdAt: '2026-09-03T14:46:00Z',
    amount: sek(139_900),
    status: 'succeeded',
    method: annasCard,
    orderNumber: '1017',
  },
] satisfies PaymentData[];

/** The good day: one order on its way, one delivered, both paid by card. */
export const annaWithTwoOrders = {
  customer,
  orders: [onItsWay, arrived],
  payments,
} satisfies Story;
