import { counted } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import { localized } from '../../shell/language.ts';

/** What the orders say. */
export const texts = localized('orders/texts', {
  label: 'Orders',
  none: 'This customer has not ordered anything yet.',
  filter: 'Status',
  all: 'All',
  noneOfStatus: 'None of the orders loaded so far fits.',
  count: (count: number, more: boolean, total?: string) => {
    if (!more) return counted(count, 'order', 'orders');
    return total === undefined
      ? `${counted(count, 'order', 'orders')} loaded, there are more`
      : `${formatNumber(count)} of ${total} orders`;
  },
  latest: 'Latest orders',
  allOrders: 'All orders',
  allCounted: (total: string) => `All ${total} orders`,
  number: 'order number',
  trackingNumber: 'tracking number',
  delivered: 'Delivered',
  expected: 'Expected',
  search: 'Search orders',
  payment: 'Payment',
  payments: 'Payments of this order',
  reply: (number: string, day: string, state: string) => `Order ${number}, ${day}: ${state}`,
  forReply: 'for a reply',
  admin: 'Open in the shop',
  item: 'Item',
  sku: (sku: string) => `SKU ${sku}`,
  quantity: 'Qty',
  price: 'Unit price',
  subtotal: 'Subtotal',
  shipping: 'Shipping',
  tax: 'Tax',
  discount: 'Discount',
  total: 'Total',
  refunded: 'Refunded',
  shippingAddress: 'Ships to',
  note: 'Note',
  noLines: 'This order lists no items.',
  track: (carrier: string) => `Track with ${carrier}`,
  trackedBy: (carrier: string) => `Shipped with ${carrier}`,
  addNote: {
    open: 'Add a note…',
    title: (number: string) => `Add a note to order ${number}`,
    name: 'Note',
    note: 'Note',
    confirm: 'Add the note',
    about: (number: string) => `note on order ${number}`,
  },
  status: {
    pending: 'Pending',
    paid: 'Paid',
    shipped: 'Shipped',
    delivered: 'Delivered',
    cancelled: 'Cancelled',
    returned: 'Returned',
  },
  paymentStatus: {
    unpaid: 'Unpaid',
    paid: 'Paid',
    partially_paid: 'Partly paid',
    refunded: 'Refunded',
    partially_refunded: 'Partly refunded',
    disputed: 'Disputed',
  },
});
