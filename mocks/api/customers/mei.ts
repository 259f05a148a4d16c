import type { CustomerData } from '../customers.ts';

/** Known, but with nothing to show. */
export const mei = {
  id: 'cus_mei',
  name: 'Mei Tanaka',
  email: 'mei.tanaka@example.com',
} satisfies CustomerData;
