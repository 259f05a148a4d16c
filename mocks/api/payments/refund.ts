import type { Money } from '../../../src/data/fields.ts';
import { refund, refundable, refundInput } from '../../../src/app/payments/refund.ts';
import type { Answer } from '../../helpdesk/api/answer.ts';
import { routeOf, type Known } from '../../helpdesk/api/resource.ts';
import type { World } from '../../helpdesk/api/world.ts';
import payments, { type PaymentData } from '../payments.ts';

/** `POST /customers/{customer}/payments/{payment}/refunds` */
export default routeOf(refund.id, {
  method: 'POST',
  path: refund.path,
  description: 'Gives back a payment, in whole or in part.',
  request: refund.input,
  schema: refund.answer,
  respond({ world, params, body }): Answer {
    const { customer = '', payment: id } = params;
    const payment = world.of(payments)[customer]?.find((each) => each.id === id);
    if (!payment) return { kind: 'not-found', message: 'This customer has no such payment.' };
    const input = refundInput.safeParse(body);
    if (!input.success)
      return { kind: 'bad-request', message: 'The body must be {amount, reason, comment?}.' };
    const { amount } = input.data;
    if (payment.status === 'disputed')
      return {
        kind: 'refused',
        status: 409,
        message: 'The customer’s bank has asked the money back: answer the dispute instead.',
      };
    const max = refundable(payment);
    if (amount.currency !== max.currency || amount.amount <= 0 || amount.amount > max.amount)
      return {
        kind: 'refused',
        status: 422,
        message: `Of this payment, ${max.amount} ${max.currency} (minor units) can be refunded.`,
      };
    const refunded = (payment.refunded?.amount ?? 0) + amount.amount;
    payment.refunded = { amount: refunded, currency: max.currency };
    payment.status = refunded === payment.amount.amount ? 'refunded' : 'partially_refunded';
    noteInOrder(world, customer, payment, amount, input.data.reason);
    return { kind: 'other', status: 201, body: payment };
  },
});

interface RefundedOrder {
  readonly number: string;
  paymentStatus?: string | null;
  refunds?: { amount: Money; refundedAt: string; reason: string }[] | null;
}

/** The order that was paid knows of it, where there are orders: no feature needs another. */
function noteInOrder(
  world: Pick<World, 'of' | 'resources'>,
  customer: string,
  { orderNumber, status }: PaymentData,
  amount: Money,
  reason: string,
) {
  const orders = world.resources.find(({ name }) => name === 'orders');
  if (!orders) return;
  const lists = world.of(orders as Known<Record<string, RefundedOrder[]>>);
  const order = lists[customer]?.find(({ number }) => number === orderNumber);
  if (!order) return;
  order.paymentStatus = status;
  const refund = { amount, refundedAt: new Date().toISOString(), reason };
  order.refunds = [refund, ...(order.refunds ?? [])];
}
