import { formatCalendarDay, formatDay, formatDecimal, formatPercent } from '../format.ts';
import { texts } from '../texts.ts';
import { readTimeText } from '../time-text.ts';

/**
 * A custom attribute's value as text. The type is what the definition says; the value is what was
 * stored, so a value that does not fit its type is shown as it is.
 */
export function attributeText(type: string | undefined, value: unknown): string {
  switch (type) {
    case 'currency':
      return withNumber(value, formatDecimal);
    case 'percent':
      return withNumber(value, formatPercent);
    case 'date':
      return typeof value === 'string' ? dateText(value) : plain(value);
    case 'checkbox':
      return value === 'true' || value === 'false' ? plain(value === 'true') : plain(value);
    default:
      return plain(value);
  }
}

function dateText(value: string): string {
  const read = readTimeText(value);
  if (read.kind === 'day') return formatCalendarDay(read.day);
  return read.kind === 'moment' ? formatDay(read.time) : plain(value);
}

/** Numbers are often stored as text. */
function withNumber(value: unknown, format: (value: number) => string): string {
  if (typeof value === 'number') return format(value);
  if (typeof value !== 'string' || value.trim() === '') return plain(value);
  const number = Number(value);
  return Number.isFinite(number) ? format(number) : value;
}

const MAX_LENGTH = 1_000;

function plain(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > MAX_LENGTH ? `${value.slice(0, MAX_LENGTH)}…` : value;
  }
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(plain).join(', ');
  return plain(JSON.stringify(value));
}
