import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { OrderData } from '../orders.ts';

const sek = moneyIn('SEK');

const onItsWay = {
  id: 'ord_anna_2',
  number: '1042',
  placedAt: '2026-11-16T08:12:00Z',
  status: 'shipped',
  paymentStatus: 'paid',
  shippedAt: '2026-11-17T13:20:00Z',
  expectedAt: '2026-11-24',
  adminUrl: 'https://shop.example.com/admin/orders/1042',
  note: 'Leave it at the café, entrance from the yard. Code 4711.',
  total: sek(288_900),
  lines: [
    { sku: 'BEAN-ETH-1KG', name: 'Ethiopia Guji, 1 kg', quantity: 6, unitPrice: sek(38_900) },
    { sku: 'FILT-100', name: 'Paper filters, 100 pieces', quantity: 10, unitPrice: sek(4_900) },
  ],
  subtotal: sek(282_400),
  shipping: sek(6_500),
  parcels: [
    {
      carrier: 'PostNord',
      trackingNumber: 'SE1042-1',
      trackingUrl: 'https://tracking.example.com/postnord/SE1042-1',
    },
    {
      carrier: 'PostNord',
      trackingNumber: 'SE1042-2',
      trackingUrl: 'https://tracking.example.com/postnord/SE1042-2',
    },
  ],
  shippingAddress: {
    name: 'Nordlys Kaffe AB, Anna Lindqvist',
    line1: 'Magasinsgatan 3',
    city: 'Göteborg',
    postalCode: '411 18',
    country: 'SE',
  },
} satisfies OrderData;

const arrived = {
  id: 'ord_anna_1',
  number: '1017',
  placedAt: '2026-09-03T14:45:00Z',
  status: 'delivered',
  paymentStatus: 'paid',
  shippedAt: '2026-09-04T09:10:00Z',
  deliveredAt: '2026-09-07T11:32:00Z',
  adminUrl: 'https://shop.example.com/admin/orders/1017',
  total: sek(139_900),
  lines: [{ sku: 'GRIND-M1', name: 'Hand grinder M1', quantity: 1, unitPrice: sek(149_900) }],
  subtotal: sek(149_900),
  shipping: sek(0),
  discount: sek(10_000),
  tracking: { carrier: 'PostNord', url: 'https://tracking.example.com/postnord/SE1017' },
  shippingAddress: {
    name: 'Anna Lindqvist',
    line1: 'Storgatan 12',
    line2: '3 tr',
    city: 'Göteborg',
    postalCode: '411 24',
    country: 'SE',
  },
} satisfies OrderData;

/** One on its way, one delivered. */
export const annasOrders: OrderData[] = [onItsWay, arrived];
