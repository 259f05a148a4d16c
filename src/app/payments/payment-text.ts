import { humanized } from '../../shell/humanized.ts';
import { ownEntry } from '../../shell/own-entry.ts';
import type { Payment } from './api.ts';
import { texts } from './texts.ts';

export function statusText(status: string): string {
  return ownEntry(texts.status, status) ?? humanized(status);
}

/** As each calls itself, whatever an API makes of it. */
const BRANDS: Readonly<Record<string, string>> = {
  amex: 'American Express',
  american_express: 'American Express',
  apple_pay: 'Apple Pay',
  diners: 'Diners Club',
  discover: 'Discover',
  google_pay: 'Google Pay',
  jcb: 'JCB',
  klarna: 'Klarna',
  maestro: 'Maestro',
  mastercard: 'Mastercard',
  paypal: 'PayPal',
  unionpay: 'UnionPay',
  visa: 'Visa',
};

/** By what it was paid: "Visa ending 4242". */
export function methodText({ method: { kind, brand, last4 } }: Payment): string {
  const code = (brand ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const name = brand
    ? (ownEntry(BRANDS, code) ?? humanized(brand))
    : (ownEntry(texts.method, kind) ?? humanized(kind));
  return last4 ? `${name} ${texts.ending(last4)}` : name;
}

/** All that an agent may look for. */
export function searchText(payment: Payment): string {
  const { orderNumber, failureReason, dispute, status } = payment;
  return [
    orderNumber,
    methodText(payment),
    statusText(status),
    failureReason,
    dispute?.reason,
  ].join('\n');
}
