import type { Story } from './story.ts';

/** Known, but with nothing to show. */
export const meiWhoNeverOrdered = {
  customer: { id: 'cus_mei', name: 'Mei Tanaka', email: 'mei.tanaka@example.com' },
  orders: [],
  payments: [],
} satisfies Story;
