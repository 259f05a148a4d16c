import { moneyIn } from '../../helpdesk/api/money-in.ts';
import { WITHOUT_ANY_SPACE } from '../customers/thomas.ts';
import type { OrderData } from '../orders.ts';

const gbp = moneyIn('GBP');

const LONG_PRODUCT =
  'Replacement gasket set for the double-boiler professional espresso machine, models 2014 to 2019, ' +
  'including the extended warranty edition (not for the limited anniversary edition)';

const sixtyLines = Array.from({ length: 60 }, (_, index) => ({
  sku: `SPARE-PART-${String(index + 1).padStart(3, '0')}`,
  name: index === 0 ? LONG_PRODUCT : `Spare part ${index + 1}`,
  quantity: 1,
  unitPrice: gbp(1_100),
})) satisfies OrderData['lines'];

/** Sixty lines, words without a space, and links and markup that must not run. */
export const thomasOrders = [
  {
    id: 'ord_thomas_3',
    number: 'GB-9003',
    placedAt: '2026-11-19T17:45:00Z',
    status: 'awaiting_customs',
    paymentStatus: 'awaiting_confirmation_by_the_accounts_department',
    expectedAt: 'some time next spring',
    note: `${LONG_PRODUCT}\n\n${WITHOUT_ANY_SPACE}`,
    adminUrl: 'javascript:alert(document.domain)',
    total: gbp(66_000),
    lines: sixtyLines,
  },
  {
    id: 'ord_thomas_2',
    number: 'GB-9002-REPLACEMENT-OF-GB-8999-AND-GB-8998',
    placedAt: '2026-10-31T12:00:00Z',
    status: 'shipped',
    total: gbp(999_999_999),
    lines: [{ sku: null, name: WITHOUT_ANY_SPACE, quantity: 1, unitPrice: gbp(999_999_999) }],
    parcels: [
      {
        carrier: 'A carrier that nobody checked',
        trackingNumber: WITHOUT_ANY_SPACE,
        trackingUrl: 'javascript:alert(document.domain)',
      },
      ...Array.from({ length: 12 }, (_, index) => ({
        carrier: null,
        trackingNumber: `GB-9002-${index + 1}`,
        trackingUrl: null,
      })),
    ],
    shippingAddress: { name: null, line1: WITHOUT_ANY_SPACE, line2: '<b>2</b>', country: 'GB' },
  },
  {
    id: 'ord_thomas_1',
    number: 'GB-9001',
    placedAt: '2026-09-01T00:00:00Z',
    status: 'delivered',
    total: gbp(1),
    lines: [{ name: '<img src=x onerror=alert(1)>', quantity: 1, unitPrice: gbp(1) }],
  },
] satisfies OrderData[];
