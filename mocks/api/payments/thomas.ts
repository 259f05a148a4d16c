import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { PaymentData } from '../payments.ts';

const gbp = moneyIn('GBP');

/** Kinds and statuses that the app does not know, and nothing where something may be. */
export const thomasPayments = [
  {
    id: 'pay_thomas_3',
    createdAt: '2026-11-19T17:46:00Z',
    amount: gbp(66_000),
    status: 'succeeded',
    method: { kind: 'store_credit', brand: null, last4: null },
    orderNumber: 'GB-9003',
    failureReason: null,
    refunded: null,
    dispute: null,
    adminUrl: null,
  },
  {
    id: 'pay_thomas_2',
    createdAt: '2026-10-31T12:01:00Z',
    amount: gbp(999_999_999),
    status: 'under_review_by_the_compliance_department',
    method: { kind: 'bank_transfer' },
    orderNumber: 'GB-9002-REPLACEMENT-OF-GB-8999-AND-GB-8998',
  },
  {
    id: 'pay_thomas_1',
    createdAt: '2026-09-01T00:01:00Z',
    amount: gbp(1),
    status: 'succeeded',
    method: { kind: 'card', brand: 'visa', last4: '0001' },
    orderNumber: null,
  },
] satisfies PaymentData[];
