import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { OrderData } from '../orders.ts';

const usd = moneyIn('USD');

export const jordanSmithOrders = [
  {
    id: 'ord_jordan_smith_3',
    number: 'S-2003',
    placedAt: '2026-11-02T09:00:00Z',
    status: 'paid',
    paymentStatus: 'paid',
    expectedAt: '2026-11-28',
    total: usd(6_000),
    lines: [{ name: 'Teapot', quantity: 1, unitPrice: usd(5_000) }],
    subtotal: usd(5_000),
    shipping: usd(600),
    tax: usd(400),
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
] satisfies OrderData[];

export const jordanSmithLeeOrders = [
  {
    id: 'ord_jordan_smith_lee_2',
    number: 'S-3002',
    placedAt: '2026-10-05T12:10:00Z',
    status: 'shipped',
    paymentStatus: 'paid',
    shippedAt: '2026-11-20T12:00:00Z',
    expectedAt: '2026-11-27T17:00:00Z',
    parcels: [{ carrier: 'FedEx', trackingNumber: '3002' }, { carrier: 'Own van' }],
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
] satisfies OrderData[];

export const jSmithOrders = [
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
] satisfies OrderData[];
