/** Writes amounts of one currency, in its minor unit: `moneyIn('EUR')(1250)` is € 12.50. */
export function moneyIn<Currency extends string>(currency: Currency) {
  return (amount: number) => ({ amount, currency });
}
