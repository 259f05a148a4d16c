const plural = new Intl.PluralRules('en');

/** A number with its noun: `counted(2, 'order', 'orders')` is "2 orders". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${plural.select(count) === 'one' ? one : many}`;
}
