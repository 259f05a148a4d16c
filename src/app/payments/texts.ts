import { counted } from '../../shell/counted.ts';
import { formatNumber } from '../../shell/format.ts';
import { localized } from '../../shell/language.ts';

/** What the payments say. */
export const texts = localized('payments/texts', {
  label: 'Payments',
  none: 'This customer has not paid anything yet.',
  count: (count: number, more: boolean, total?: string) => {
    if (!more) return counted(count, 'payment', 'payments');
    return total === undefined
      ? `${counted(count, 'payment', 'payments')} loaded, there are more`
      : `${formatNumber(count)} of ${total} payments`;
  },
  search: 'Search payments',
  filter: 'Status',
  all: 'All',
  noneOfStatus: 'None of the payments loaded so far fits.',
  dispute: 'Dispute',
  answerBy: 'Answer by',
  admin: 'Open at the payment provider',
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
