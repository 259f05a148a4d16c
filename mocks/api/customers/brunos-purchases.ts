import { moneyIn } from '../../helpdesk/api/money-in.ts';
import { seeded } from '../../helpdesk/api/seeded.ts';

const HOW_MANY = 500;
const NEWEST = Date.parse('2026-11-20T18:30:00Z');
const HOURS_BETWEEN = 17;

const brl = moneyIn('BRL');

const PRODUCTS = [
  { sku: 'CAF-500', name: 'Café torrado, 500 g', unitPrice: brl(3_290) },
  { sku: 'ACU-001', name: 'Açúcar demerara, 1 kg', unitPrice: brl(890) },
  { sku: 'LEI-012', name: 'Leite integral, caixa com 12', unitPrice: brl(6_588) },
  { sku: 'COP-100', name: 'Copos de papel, 100 unidades', unitPrice: brl(2_450) },
  { sku: 'PAO-050', name: 'Pão de queijo congelado, 50 unidades', unitPrice: brl(7_990) },
] as const;

/**
 * What he has bought: 500 times, newest first. His lists are made from it, each by itself, so that they
 * agree and none of them needs another.
 */
export const brunosPurchases = Array.from({ length: HOW_MANY }, (_, index) => purchase(index));

export type Purchase = ReturnType<typeof purchase>;

function purchase(index: number) {
  const choice = seeded(index);
  const serial = HOW_MANY - index;
  const outcome = outcomeOf(index, choice.below(10));
  const lines = Array.from({ length: 1 + choice.below(3) }, () => ({
    ...choice.oneOf<(typeof PRODUCTS)[number]>(PRODUCTS),
    quantity: 1 + choice.below(6),
  }));
  return {
    index,
    serial,
    number: `B-${String(serial).padStart(4, '0')}`,
    at: NEWEST - index * HOURS_BETWEEN * 3_600_000,
    outcome,
    lines,
    total: brl(
      lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice.amount, 0),
    ),
  };
}

function outcomeOf(index: number, chance: number) {
  // The newest ones cannot have arrived yet.
  if (index < 2) return 'pending';
  if (index < 5) return 'paid';
  if (index < 9) return 'shipped';
  if (chance === 0) return 'cancelled';
  if (chance === 1) return 'returned';
  return 'delivered';
}

interface PaymentOutcome {
  readonly status: string;
  readonly failureReason?: string;
  readonly refunded?: Purchase['total'];
  readonly dispute?: { readonly reason: string; readonly dueAt: string };
}

/** What became of the payment for it, which its order knows too. */
export function paymentOutcomeOf({ index, outcome, total, at }: Purchase): PaymentOutcome {
  const choice = seeded(10_000 + index);
  // The first choice is the method.
  choice.below(4);
  const chance = choice.below(20);
  switch (outcome) {
    case 'pending':
      return { status: 'pending' };
    case 'cancelled':
      return { status: 'failed', failureReason: 'Saldo insuficiente' };
    case 'returned':
      return { status: 'refunded', refunded: total };
    default:
      if (chance === 0) {
        const dueAt = new Date(at + 30 * 24 * 3_600_000).toISOString();
        return { status: 'disputed', dispute: { reason: 'fraudulent', dueAt } };
      }
      if (chance === 1) {
        const amount = Math.round(total.amount / 4);
        return { status: 'partially_refunded', refunded: { ...total, amount } };
      }
      return { status: 'succeeded' };
  }
}
