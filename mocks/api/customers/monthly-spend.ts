import type { Money } from '../../../src/data/fields.ts';

/** What was spent month by month. The last of the amounts is that of `lastMonth`. */
export function monthlySpend(
  lastMonth: `${number}-${number}`,
  moneyOf: (amount: number) => Money,
  amounts: readonly number[],
) {
  const end = new Date(`${lastMonth}-01T00:00:00Z`);
  return amounts.map((amount, index) => {
    const month = Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - amounts.length + 1 + index);
    return { month: new Date(month).toISOString().slice(0, 7), amount: moneyOf(amount) };
  });
}
