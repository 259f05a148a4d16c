import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { CustomerData } from '../customers.ts';
import { monthlySpend } from './monthly-spend.ts';

const eur = moneyIn('EUR');

/** Nothing went well: a dispute, a failed payment, refunds, a return and a cancellation. */
export const chloe = {
  id: 'cus_chloe',
  name: 'Chloé Dubois',
  email: 'chloe.dubois@example.com',
  since: '2024-06-01T08:00:00Z',
  tier: 'silver',
  tags: ['at risk'],
  address: { line1: '8 rue des Lilas', city: 'Lyon', postalCode: '69003', country: 'FR' },
  totals: { orders: 4, spent: eur(27_370), refunded: eur(14_050) },
  monthlySpend: monthlySpend('2026-11', eur, [0, 0, 0, 0, 0, 12_900, 0, 0, 5_500, 0, 8_970, 0]),
} satisfies CustomerData;
