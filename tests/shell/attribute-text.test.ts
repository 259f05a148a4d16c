import { expect, test, vi } from 'vitest';
import { attributeText } from '../../src/shell/attributes/attribute-text.ts';

test.each([
  ['number', 7_000_000_000_001, '7000000000001'],
  ['number', 1987, '1987'],
  ['number', '1987', '1987'],
  [undefined, 7_000_000_000_001, '7000000000001'],
  [undefined, [1987, 1988], '1987, 1988'],
  ['text', 12_345.5, '12345.5'],
])('an attribute of the type %s that is %j gets no separators', (type, value, text) => {
  expect(attributeText(type, value)).toBe(text);
});

test.each([
  ['currency', 12_345.5, /12.345.50/],
  ['percent', 12.5, /12.5\s?%/],
])('an attribute of the type %s is formatted', (type, value, text) => {
  expect(attributeText(type, value)).toMatch(text);
});

/** The same texts in each zone: `Intl` takes it when a format is first made, so each gets modules of its own. */
async function dateIn(zone: string, value: string): Promise<string> {
  vi.stubEnv('TZ', zone);
  vi.resetModules();
  const { attributeText: textOf } = await import('../../src/shell/attributes/attribute-text.ts');
  const text = textOf('date', value);
  vi.unstubAllEnvs();
  return text;
}

test.each([
  ['Europe/Berlin', '2026-10-01T22:00:00.000Z', /\b2\b/],
  ['America/New_York', '2026-10-02T04:00:00.000Z', /\b2\b/],
  ['Europe/Berlin', '2026-10-02', /\b2\b/],
  ['America/New_York', '2026-10-02', /\b2\b/],
  ['America/New_York', '2026-10-02T00:00:00.000Z', /\b2\b/],
  ['Asia/Tokyo', '2026-10-02T00:00:00.000Z', /\b2\b/],
])('in %s the date %s is the second', async (zone, value, day) => {
  expect(await dateIn(zone, value)).toMatch(day);
});

test.each(['soon', '5', ''])('a date that is %j is shown as it came', (value) => {
  expect(attributeText('date', value)).toBe(value);
});
