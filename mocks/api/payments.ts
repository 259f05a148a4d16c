import type * as z from 'zod/mini';
import { payment } from '../../src/app/payments/api.ts';
import { listOf } from '../helpdesk/api/resource.ts';
import { annasPayments } from './payments/anna.ts';
import { brunosPayments } from './payments/bruno.ts';
import { chloesPayments } from './payments/chloe.ts';
import {
  jordanSmithLeePayments,
  jordanSmithPayments,
  jSmithPayments,
} from './payments/shared-inbox.ts';
import { thomasPayments } from './payments/thomas.ts';
import { yaelsPayments } from './payments/yael.ts';

export type PaymentData = z.input<typeof payment>;

/** `GET /customers/{id}/payments` */
export default listOf<PaymentData>('payments', {
  description: 'The payments of a customer, newest first.',
  schema: payment,
  timeOf: ({ createdAt }) => createdAt,
  data: {
    cus_anna: annasPayments,
    cus_bruno: brunosPayments,
    cus_chloe: chloesPayments,
    cus_yael: yaelsPayments,
    cus_jordan_smith: jordanSmithPayments,
    cus_jordan_smith_lee: jordanSmithLeePayments,
    cus_j_smith: jSmithPayments,
    cus_thomas: thomasPayments,
  },
});
