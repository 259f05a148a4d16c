import { brunosPurchases, paymentOutcomeOf, type Purchase } from '../customers/brunos-purchases.ts';
import type { OrderData } from '../orders.ts';

const PAYMENT_STATUS: Readonly<Record<string, string>> = {
  pending: 'unpaid',
  failed: 'unpaid',
  succeeded: 'paid',
};

const HOUR = 3_600_000;
const WAS_SENT = ['shipped', 'delivered', 'returned'];
const HAS_ARRIVED = ['delivered', 'returned'];

/** 500, newest first, with every status that has a name. */
export const brunosOrders = brunosPurchases.map(orderOf);

function orderOf(purchase: Purchase) {
  const { serial, number, at, outcome, lines, total } = purchase;
  return {
    id: `ord_bruno_${serial}`,
    number,
    placedAt: new Date(at).toISOString(),
    status: outcome,
    total,
    lines,
    adminUrl: `https://shop.example.com/admin/orders/${number}`,
    ...paidBy(purchase),
    ...(WAS_SENT.includes(outcome) && {
      shippedAt: new Date(at + 20 * HOUR).toISOString(),
      tracking: { carrier: 'Correios', url: `https://tracking.example.com/correios/BR${serial}` },
    }),
    ...(outcome === 'shipped' && {
      expectedAt: new Date(at + 9 * 24 * HOUR).toISOString().slice(0, 10),
    }),
    ...(HAS_ARRIVED.includes(outcome) && {
      deliveredAt: new Date(at + 92 * HOUR).toISOString(),
    }),
  } satisfies OrderData;
}

/** What the order knows of its payment. */
function paidBy(purchase: Purchase): Pick<OrderData, 'paymentStatus' | 'refunds'> {
  const { status, refunded } = paymentOutcomeOf(purchase);
  return {
    paymentStatus: PAYMENT_STATUS[status] ?? status,
    ...(refunded && {
      refunds: [{ amount: refunded, refundedAt: new Date(purchase.at + 100 * HOUR).toISOString() }],
    }),
  };
}
