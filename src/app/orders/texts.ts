import { counted } from '../../shell/counted.ts';
import { localized } from '../../shell/language.ts';

/** What the orders say. */
export const texts = localized('orders/texts', {
  label: 'Orders',
  none: 'This customer has not ordered anything yet.',
  filter: 'Status',
  all: 'All',
  noneOfStatus: 'None of the orders loaded so far has this status.',
  count: (count: number, more: boolean) =>
    more
      ? `${counted(count, 'order', 'orders')} loaded, there are more`
      : counted(count, 'order', 'orders'),
  item: 'Item',
  sku: (sku: string) => `SKU ${sku}`,
  quantity: 'Qty',
  price: 'Price',
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
