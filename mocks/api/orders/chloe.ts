import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { OrderData } from '../orders.ts';

const eur = moneyIn('EUR');

const chloesAddress = {
  name: 'Chloé Dubois',
  line1: '8 rue des Lilas',
  city: 'Lyon',
  postalCode: '69003',
  country: 'FR',
};

/** A return and a cancellation among them. */
export const chloesOrders = [
  {
    id: 'ord_chloe_4',
    number: 'FR-2204',
    placedAt: '2026-11-12T19:02:00Z',
    status: 'cancelled',
    paymentStatus: 'unpaid',
    note: 'Annulée automatiquement : paiement refusé.',
    total: eur(24_900),
    lines: [{ sku: 'MACH-ESP', name: 'Machine à espresso', quantity: 1, unitPrice: eur(24_900) }],
  },
  {
    id: 'ord_chloe_3',
    number: 'FR-2171',
    placedAt: '2026-10-21T07:30:00Z',
    status: 'delivered',
    paymentStatus: 'disputed',
    shippedAt: '2026-10-22T08:15:00Z',
    deliveredAt: '2026-10-24T15:40:00Z',
    expectedAt: '2026-10-24',
    adminUrl: 'https://shop.example.com/admin/orders/FR-2171',
    total: eur(8_970),
    lines: [{ sku: 'TASSE-2', name: 'Tasses, lot de 2', quantity: 3, unitPrice: eur(2_990) }],
    parcels: [
      {
        carrier: 'Colissimo',
        trackingNumber: '6A2171',
        trackingUrl: 'https://tracking.example.com/colissimo/6A2171',
      },
    ],
    shippingAddress: chloesAddress,
  },
  {
    id: 'ord_chloe_2',
    number: 'FR-2098',
    placedAt: '2026-08-09T16:20:00Z',
    status: 'delivered',
    paymentStatus: 'partially_refunded',
    shippedAt: '2026-08-10T07:00:00Z',
    deliveredAt: '2026-08-12T10:05:00Z',
    adminUrl: 'https://shop.example.com/admin/orders/FR-2098',
    total: eur(5_500),
    lines: [{ sku: 'CAFE-BR', name: 'Café du Brésil, 250 g', quantity: 4, unitPrice: eur(1_150) }],
    subtotal: eur(4_600),
    shipping: eur(900),
    refunds: [
      {
        amount: eur(1_150),
        refundedAt: '2026-08-14T09:30:00Z',
        reason: 'Un paquet est arrivé ouvert.',
      },
    ],
    shippingAddress: chloesAddress,
  },
  {
    id: 'ord_chloe_1',
    number: 'FR-1950',
    placedAt: '2026-05-02T10:00:00Z',
    status: 'returned',
    paymentStatus: 'refunded',
    shippedAt: '2026-05-03T08:00:00Z',
    deliveredAt: '2026-05-06T12:00:00Z',
    total: eur(12_900),
    lines: [{ sku: 'MOULIN-E', name: 'Moulin électrique', quantity: 1, unitPrice: eur(12_900) }],
    refunds: [
      { amount: eur(9_900), refundedAt: '2026-05-20T14:00:00Z', reason: 'Retour.' },
      { amount: eur(3_000), refundedAt: '2026-05-11T10:00:00Z', reason: 'Geste commercial.' },
    ],
  },
] satisfies OrderData[];
