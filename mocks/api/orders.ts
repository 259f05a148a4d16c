import type * as z from 'zod/mini';
import { order } from '../../src/app/orders/api.ts';
import { listOf } from '../helpdesk/api/resource.ts';
import { annasOrders } from './orders/anna.ts';
import { brunosOrders } from './orders/bruno.ts';
import { chloesOrders } from './orders/chloe.ts';
import { jordanSmithLeeOrders, jordanSmithOrders, jSmithOrders } from './orders/shared-inbox.ts';
import { thomasOrders } from './orders/thomas.ts';
import { yaelsOrders } from './orders/yael.ts';

export type OrderData = z.input<typeof order>;

/** `GET /customers/{id}/orders` */
export default listOf<OrderData>('orders', {
  description: 'The orders of a customer, newest first.',
  schema: order,
  timeOf: ({ placedAt }) => placedAt,
  data: {
    cus_anna: annasOrders,
    cus_bruno: brunosOrders,
    cus_chloe: chloesOrders,
    cus_yael: yaelsOrders,
    cus_jordan_smith: jordanSmithOrders,
    cus_jordan_smith_lee: jordanSmithLeeOrders,
    cus_j_smith: jSmithOrders,
    cus_thomas: thomasOrders,
  },
});
