import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { CustomerData } from '../customers.ts';
import { monthlySpend } from './monthly-spend.ts';

const brl = moneyIn('BRL');

/** Long lists with every status, of a customer who is known by phone only. */
export const bruno = {
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
  totals: { orders: 500, spent: brl(13_269_798), refunded: brl(1_788_123) },
  monthlySpend: monthlySpend(
    '2026-11',
    brl,
    [
      1_249_032, 1_058_132, 1_154_514, 1_316_622, 1_063_110, 1_092_630, 1_160_458, 959_040,
      1_307_226, 1_280_712, 1_038_156, 590_166,
    ],
  ),
} satisfies CustomerData;
