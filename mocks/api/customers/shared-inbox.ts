import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { CustomerData } from '../customers.ts';

const usd = moneyIn('USD');

/** Three customers behind one address: which of them writes? */
export const threeWhoShareAnInbox = [
  // A good customer for years.
  {
    id: 'cus_jordan_smith',
    name: 'Jordan Smith',
    email: 'shared.inbox@example.com',
    company: 'Smith & Daughters',
    since: '2022-02-11T10:00:00Z',
    tier: 'gold',
    totals: { orders: 3, spent: usd(13_200), refunded: usd(0) },
  },
  // Almost the same name, another company.
  {
    id: 'cus_jordan_smith_lee',
    name: 'Jordan Smith-Lee',
    email: 'shared.inbox@example.com',
    company: 'Lee Logistics',
    since: '2025-09-30T10:00:00Z',
    tier: 'silver',
  },
  // Hardly anything is known, and it is long ago.
  {
    id: 'cus_j_smith',
    name: 'J. Smith',
    email: 'shared.inbox@example.com',
    company: null,
    tier: null,
  },
] satisfies CustomerData[];
