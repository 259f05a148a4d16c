import { counted } from '../../shell/counted.ts';
import { localized } from '../../shell/language.ts';

/** What the payments say. */
export const texts = localized('payments/texts', {
  label: 'Payments',
  none: 'This customer has not paid anything yet.',
  count: (count: number, more: boolean) =>
    more
      ? `${counted(count, 'payment', 'payments')} loaded, there are more`
      : counted(count, 'payment', 'payments'),
  forOrder: (number: string) => `Order ${number}`,
  refunded: (amount: string) => `${amount} refunded`,
  refund: {
    open: 'Refund…',
    title: 'Refund a payment',
    name: 'Refund',
    amount: 'Amount',
    reason: 'Reason',
    reasons: {
      requested_by_customer: 'The customer asked for it',
      duplicate: 'Paid twice',
      fraudulent: 'Fraud',
      damaged: 'Damaged or missing',
    },
    comment: 'Comment, optional',
    confirm: (amount: string) => `Refund ${amount}`,
    incomplete: 'Refund',
    about: (amount: string, orderNumber: string | undefined) =>
      orderNumber ? `refund of ${amount} for order ${orderNumber}` : `refund of ${amount}`,
  },
  ending: (last4: string) => `ending ${last4}`,
  method: {
    card: 'Card',
    bank_transfer: 'Bank transfer',
    wallet: 'Wallet',
    cash: 'Cash',
  },
  status: {
    succeeded: 'Succeeded',
    pending: 'Pending',
    failed: 'Failed',
    refunded: 'Refunded',
    partially_refunded: 'Partly refunded',
    disputed: 'Disputed',
  },
});
