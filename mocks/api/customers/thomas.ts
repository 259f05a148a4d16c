import { moneyIn } from '../../helpdesk/api/money-in.ts';
import type { CustomerData } from '../customers.ts';

const gbp = moneyIn('GBP');

export const WITHOUT_ANY_SPACE =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** All that a design does not expect: long words, many lines, unknown values, hostile text. */
export const thomas = {
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
