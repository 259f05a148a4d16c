import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { CustomerData } from '../customers.ts';
import { monthlySpend } from './monthly-spend.ts';

const sek = moneyIn('SEK');

/** The good day: one order on its way, one delivered, both paid by card. */
export const anna = {
  id: 'cus_anna',
  name: 'Anna Lindqvist',
  email: 'anna.lindqvist@example.com',
  phone: '+46701234567',
  company: 'Nordlys Kaffe AB',
  since: '2021-03-15T09:24:00Z',
  tier: 'gold',
  tags: ['wholesale', 'newsletter'],
  address: {
    line1: 'Storgatan 12',
    line2: '3 tr',
    city: 'Göteborg',
    postalCode: '411 24',
    country: 'SE',
  },
  totals: { orders: 2, spent: sek(428_800), refunded: sek(0) },
  monthlySpend: monthlySpend('2026-11', sek, [0, 0, 0, 0, 0, 0, 0, 0, 0, 139_900, 0, 288_900]),
} satisfies CustomerData;
