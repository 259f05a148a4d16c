import type * as z from 'zod/mini';
import type { customer } from '../../../src/app/customer/api.ts';
import type { order } from '../../../src/app/orders/api.ts';
import type { payment } from '../../../src/app/payments/api.ts';

export type CustomerData = z.input<typeof customer>;
export type OrderData = z.input<typeof order>;
export type PaymentData = z.input<typeof payment>;

/** One customer, and all that the data API knows of them. */
export interface Story {
  readonly customer: CustomerData;
  readonly orders: readonly OrderData[];
  readonly payments: readonly PaymentData[];
}
