import { brunosOrders } from './brunos-orders.ts';
import { brunosPayments } from './brunos-payments.ts';
import type { CustomerData, Story } from './story.ts';
import { summaryOf } from './summary.ts';

const customer = {
  id: 'cus_bruno',
  name: 'Bruno Costa',
  phone: '+5511987654321',
  since: '2025-11-28T12:00:00Z',
  tier: 'platinum',
  tags: ['restaurant', 'daily delivery'],
  address: {
    line1: 'Rua Augusta, 1500',
    city: 'São Paulo',
    postalCode: '01304-001',
    country: 'BR',
  },
  ...summaryOf(brunosOrders.length, brunosPayments, 'BRL', '2026-11'),
} satisfies CustomerData;

/** Long lists with every status, of somebody who is known by phone only. */
export const brunoWithFiveHundredOrders = {
  customer,
  orders: brunosOrders,
  payments: brunosPayments,
} satisfies Story;
