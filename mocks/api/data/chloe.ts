import { moneyIn } from './money-in.ts';
import type { CustomerData, OrderData, PaymentData, Story } from './story.ts';
import { summaryOf } from './summary.ts';

const eur = moneyIn('EUR');
const chloesCard = { kind: 'card', brand: 'mastercard', last4: '5100' };

const orders = [
  {
    id: 'ord_chloe_4',
    number: 'FR-2204',
    placedAt: '2026-11-12T19:02:00Z',
    status: 'cancelled',
    total: eur(24_900),
    lines: [{ sku: 'MACH-ESP', name: 'Machine à espresso', quantity: 1, unitPrice: eur(24_900) }],
  },
  {
    id: 'ord_chloe_3',
    number: 'FR-2171',
    placedAt: '2026-10-21T07:30:00Z',
    status: 'delivered',
    total: eur(8_970),
    lines: [{ sku: 'TASSE-2', name: 'Tasses, lot de 2', quantity: 3, unitPrice: eur(2_990) }],
    tracking: { carrier: 'Colissimo', url: 'https://tracking.example.com/colissimo/FR2171' },
  },
  {
    id: 'ord_chloe_2',
    number: 'FR-2098',
    placedAt: '2026-08-09T16:20:00Z',
    status: 'delivered',
    total: eur(5_500),
    lines: [
      { sku: 'CAFE-BR', name: 'Café du Brésil, 250 g', quantity: 4, unitPrice: eur(1_150) },
      { sku: null, name: 'Livraison', quantity: 1, unitPrice: eur(900) },
    ],
  },
  {
    id: 'ord_chloe_1',
    number: 'FR-1950',
    placedAt: '2026-05-02T10:00:00Z',
    status: 'returned',
    total: eur(12_900),
    lines: [{ sku: 'MOULIN-E', name: 'Moulin électrique', quantity: 1, unitPrice: eur(12_900) }],
  },
] satisfies OrderData[];

const payments = [
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
  },
  {
    id: 'pay_chloe_2',
    createdAt: '2026-08-09T16:21:00Z',
    amount: eur(5_500),
    status: 'partially_refunded',
    method: { kind: 'wallet', brand: 'PayPal' },
    orderNumber: 'FR-2098',
    refunded: eur(1_150),
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

const customer = {
  id: 'cus_chloe',
  name: 'Chloé Dubois',
  email: 'chloe.dubois@example.com',
  since: '2024-06-01T08:00:00Z',
  tier: 'silver',
  tags: ['at risk'],
  address: { line1: '8 rue des Lilas', city: 'Lyon', postalCode: '69003', country: 'FR' },
  ...summaryOf(orders.length, payments, 'EUR', '2026-11'),
} satisfies CustomerData;

/** Nothing went well: a dispute, a failed payment, refunds, a return and a cancellation. */
export const chloeWithNothingButTrouble = { customer, orders, payments } satisfies Story;
