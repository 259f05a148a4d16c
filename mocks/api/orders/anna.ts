import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { OrderData } from '../orders.ts';

const sek = moneyIn('SEK');

const onItsWay = {
  id: 'ord_anna_2',
  number: '1042',
  placedAt: '2026-11-16T08:12:00Z',
  status: 'shipped',
  total: sek(288_900),
  lines: [
    { sku: 'BEAN-ETH-1KG', name: 'Ethiopia Guji, 1 kg', quantity: 6, unitPrice: sek(38_900) },
    { sku: 'FILT-100', name: 'Paper filters, 100 pieces', quantity: 10, unitPrice: sek(4_900) },
    { sku: null, name: 'Shipping', quantity: 1, unitPrice: sek(6_500) },
  ],
  tracking: { carrier: 'PostNord', url: 'https://tracking.example.com/postnord/SE1042' },
} satisfies OrderData;

const arrived = {
  id: 'ord_anna_1',
  number: '1017',
  placedAt: '2026-09-03T14:45:00Z',
  status: 'delivered',
  total: sek(139_900),
  lines: [{ sku: 'GRIND-M1', name: 'Hand grinder M1', quantity: 1, unitPrice: sek(139_900) }],
} satisfies OrderData;

/** One on its way, one delivered. */
export const annasOrders: OrderData[] = [onItsWay, arrived];
