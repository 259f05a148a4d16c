import { moneyIn } from './money-in.ts';
import type { Story } from './story.ts';

const usd = moneyIn('USD');

/** The second of three who share an inbox: almost the same name, another company. */
export const jordanSmithLee = {
  customer: {
    id: 'cus_jordan_smith_lee',
    name: 'Jordan Smith-Lee',
    email: 'shared.inbox@example.com',
    company: 'Lee Logistics',
    since: '2025-09-30T10:00:00Z',
    tier: 'silver',
  },
  orders: [
    {
      id: 'ord_jordan_smith_lee_2',
      number: 'S-3002',
      placedAt: '2026-10-05T12:10:00Z',
      status: 'shipped',
      total: usd(21_000),
      lines: [{ name: 'Break room coffee, 5 kg', quantity: 2, unitPrice: usd(10_500) }],
    },
    {
      id: 'ord_jordan_smith_lee_1',
      number: 'S-3001',
      placedAt: '2026-04-17T08:00:00Z',
      status: 'delivered',
      total: usd(10_500),
      lines: [{ name: 'Break room coffee, 5 kg', quantity: 1, unitPrice: usd(10_500) }],
    },
  ],
  payments: [
    {
      id: 'pay_jordan_smith_lee_2',
      createdAt: '2026-10-05T12:11:00Z',
      amount: usd(21_000),
      status: 'succeeded',
      method: { kind: 'bank_transfer' },
      orderNumber: 'S-3002',
    },
    {
      id: 'pay_jordan_smith_lee_1',
      createdAt: '2026-04-17T08:01:00Z',
      amount: usd(10_500),
      status: 'succeeded',
      method: { kind: 'bank_transfer' },
      orderNumber: 'S-3001',
    },
  ],
} satisfies Story;
