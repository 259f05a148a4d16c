import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { OrderData } from '../orders.ts';

const eur = moneyIn('EUR');

/** A return and a cancellation among them. */
export const chloesOrders = [
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
