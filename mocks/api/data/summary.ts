import type { CustomerData, PaymentData } from './story.ts';

const NEVER_RECEIVED = ['pending', 'failed'];

/** A customer's totals and last twelve months, as the lists say it. All payments are in one currency. */
export function summaryOf(
  orders: number,
  payments: readonly PaymentData[],
  currency: string,
  lastMonth: `${number}-${number}`,
): Required<Pick<CustomerData, 'totals' | 'monthlySpend'>> {
  const received = payments.filter(({ status }) => !NEVER_RECEIVED.includes(status));
  const spentIn = (month: string) =>
    sum(received.filter(({ createdAt }) => createdAt.startsWith(month)).map(paid));
  const inCurrency = (amount: number) => ({ amount, currency });
  return {
    totals: {
      orders,
      spent: inCurrency(sum(received.map(paid))),
      refunded: inCurrency(sum(received.map(({ refunded }) => refunded?.amount ?? 0))),
    },
    monthlySpend: twelveMonthsTo(lastMonth).map((month) => ({
      month,
      amount: inCurrency(spentIn(month)),
    })),
  };
}

function paid({ amount }: PaymentData): number {
  return amount.amount;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function twelveMonthsTo(last: string): string[] {
  const end = new Date(`${last}-01T00:00:00Z`);
  return Array.from({ length: 12 }, (_, index) =>
    new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - 11 + index))
      .toISOString()
      .slice(0, 7),
  );
}
