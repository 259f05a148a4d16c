import { moneyIn } from './money-in.ts';
import type { Story } from './story.ts';

const usd = moneyIn('USD');
const card = { kind: 'card', brand: 'visa', last4: '1111' };

/** The first of three who share an inbox: a good customer for years. */
export const jordanSmith = {
  customer: {
    id: 'cus_jordan_smith',
    name: 'Jordan Smith',
    email: 'shared.inbox@example.com',
    company: 'Smith & Daughters',
    since: '2022-02-11T10:00:00Z',
    tier: 'gold',
    totals: { orders: 3, spent: usd(13_200), refunded: usd(0) },
  },
  orders: [
    {
      id: 'ord_jordan_smith_3',
      number: 'S-2003',
      placedAt: '2026-11-02T09:00:00Z',
      status: 'paid',
      total: usd(6_000),
      lines: [{ name: 'Teapot', quantity: 1, unitPrice: usd(6_000) }],
    },
    {
      id: 'ord_jordan_smith_2',
      number: 'S-2002',
      placedAt: '2026-07-14T15:30:00Z',
      status: 'delivered',
      total: usd(3_500),
      lines: [{ name: 'Loose tea, 200 g', quantity: 2, unitPrice: usd(1_750) }],
    },
    {
      id: 'ord_jordan_smith_1',
      number: 'S-2001',
      placedAt: '2025-12-01T10:10:00Z',
      status: 'delivered',
      total: usd(3_700),
      lines: [{ name: 'Advent tea box', quantity: 1, unitPrice: usd(3_700) }],
    },
  ],
  payments: [
    {
      id: 'pay_jordan_smith_3',
      createdAt: '2026-11-02T09:01:00Z',
      amount: usd(6_000),
      status: 'succeeded',
      method: card,
      orderNumber: 'S-2003',
    },
    {
      id: 'pay_jordan_smith_2',
      createdAt: '2026-07-14T15:31:00Z',
      amount: usd(3_500),
      status: 'succeeded',
      method: card,
      orderNumber: 'S-2002',
    },
    {
      id: 'pay_jordan_smith_1',
      createdAt: '2025-12-01T10:11:00Z',
      amount: usd(3_700),
      status: 'succeeded',
      method: card,
      orderNumber: 'S-2001',
    },
  ],
} satisfies Story;
