import { moneyIn } from './money-in.ts';
import type { Story } from './story.ts';

const usd = moneyIn('USD');

/** The third of three who share an inbox: hardly anything is known, and it is long ago. */
export const jSmith = {
  customer: {
    id: 'cus_j_smith',
    name: 'J. Smith',
    email: 'shared.inbox@example.com',
    company: null,
    tier: null,
  },
  orders: [
    {
      id: 'ord_j_smith_2',
      number: 'S-4002',
      placedAt: '2019-12-24T08:00:00Z',
      status: 'delivered',
      total: usd(1_200),
      lines: [{ name: 'Gift card', quantity: 1, unitPrice: usd(1_200) }],
    },
    {
      id: 'ord_j_smith_1',
      number: 'S-4001',
      placedAt: '2019-12-20T08:00:00Z',
      status: 'cancelled',
      total: usd(2_400),
      lines: [{ name: 'Gift card', quantity: 2, unitPrice: usd(1_200) }],
    },
  ],
  payments: [
    {
      id: 'pay_j_smith_1',
      createdAt: '2019-12-24T08:01:00Z',
      amount: usd(1_200),
      status: 'succeeded',
      method: { kind: 'cash' },
      orderNumber: 'S-4002',
    },
  ],
} satisfies Story;
