import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { CustomerData } from '../customers.ts';
import { monthlySpend } from './monthly-spend.ts';

const ils = moneyIn('ILS');

/** Right-to-left text, and money with two, no and three digits after the point. */
export const yael = {
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
  monthlySpend: monthlySpend('2026-11', ils, [61_200, 147_800, 165_050, 38_000]),
} satisfies CustomerData;
