import { brunosPurchases, type Purchase } from '../customers/brunos-purchases.ts';
import type { OrderData } from '../orders.ts';

/** 500, newest first, with every status that has a name. */
export const brunosOrders = brunosPurchases.map(orderOf);

function orderOf({ serial, number, at, outcome, lines, total }: Purchase) {
  return {
    id: `ord_bruno_${serial}`,
    number,
    placedAt: new Date(at).toISOString(),
    status: outcome,
    total,
    lines,
    ...(outcome === 'shipped' && {
      tracking: { carrier: 'Correios', url: `https://tracking.example.com/correios/BR${serial}` },
    }),
  } satisfies OrderData;
}
