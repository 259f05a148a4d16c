import { moneyIn } from './money-in.ts';
import type { CustomerData, OrderData, PaymentData, Story } from './story.ts';

const gbp = moneyIn('GBP');

const LONG_PRODUCT =
  'Replacement gasket set for the double-boiler professional espresso machine, models 2014 to 2019, ' +
  'including the extended warranty edition (not for the limited anniversary edition)';
const WITHOUT_ANY_SPACE =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const customer = {
  id: 'cus_thomas',
  name: 'Thomas Oluwaseun Okafor-Winterbottom the Third',
  email: 'thomas.okafor@example.com',
  company:
    'Okafor, Winterbottom, Featherstonehaugh & Cholmondeley (International) Holdings Limited',
  since: '2020-02-29T23:59:59Z',
  tier: 'platinum-by-invitation-only-with-dedicated-account-manager',
  tags: [
    'prefers-to-be-called-in-the-afternoon-and-never-on-a-friday',
    'invoices by post',
    WITHOUT_ANY_SPACE,
    ...Array.from({ length: 12 }, (_, index) => `segment ${index + 1}`),
  ],
  address: {
    line1: 'The Old Rectory, Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    line2: null,
    city: 'Ynys Môn',
    postalCode: 'LL61 5UJ',
    country: 'GB',
  },
  totals: { orders: 3, spent: gbp(1_000_066_000), refunded: gbp(0) },
  monthlySpend: null,
} satisfies CustomerData;

const sixtyLines = Array.from({ length: 60 }, (_, index) => ({
  sku: `SPARE-PART-${String(index + 1).padStart(3, '0')}`,
  name: index === 0 ? LONG_PRODUCT : `Spare part ${index + 1}`,
  quantity: 1,
  unitPrice: gbp(1_100),
})) satisfies OrderData['lines'];

const orders = [
  {
    id: 'ord_thomas_3',
    number: 'GB-9003',
    placedAt: '2026-11-19T17:45:00Z',
    status: 'awaiting_customs',
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
    tracking: {
      carrier: 'A carrier that nobody checked',
      url: 'javascript:alert(document.domain)',
    },
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

const payments = [
  {
    id: 'pay_thomas_3',
    createdAt: '2026-11-19T17:46:00Z',
    amount: gbp(66_000),
    status: 'succeeded',
    method: { kind: 'store_credit', brand: null, last4: null },
    orderNumber: 'GB-9003',
    failureReason: null,
    refunded: null,
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

/** All that a design does not expect: long words, many lines, unknown values, hostile text. */
export const thomasWhoBreaksLayouts = { customer, orders, payments } satisfies Story;
