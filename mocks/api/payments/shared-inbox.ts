import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { PaymentData } from '../payments.ts';

const usd = moneyIn('USD');
const card = { kind: 'card', brand: 'visa', last4: '1111' };

export const jordanSmithPayments = [
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
] satisfies PaymentData[];

export const jordanSmithLeePayments = [
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
] satisfies PaymentData[];

export const jSmithPayments = [
  {
    id: 'pay_j_smith_1',
    createdAt: '2019-12-24T08:01:00Z',
    amount: usd(1_200),
    status: 'succeeded',
    method: { kind: 'cash' },
    orderNumber: 'S-4002',
  },
] satisfies PaymentData[];
