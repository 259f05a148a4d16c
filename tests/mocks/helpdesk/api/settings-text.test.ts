import { expect, test } from 'vitest';
import { noFaults, USUAL_LATENCY } from '../../../../mocks/helpdesk/api/faults.ts';
import { settingsFromText, settingsText } from '../../../../mocks/helpdesk/api/settings-text.ts';

const usual = noFaults(USUAL_LATENCY);

test('what is as usual has no text', () => {
  expect(settingsText(usual)).toBe('');
});

test('faults and latencies are written, and read again', () => {
  const settings = {
    faults: { ...usual.faults, orders: 'serverError', payments: 'slow' },
    latency: { ...usual.latency, customers: 1500, payments: 0 },
  } as const;
  const text = settingsText(settings);
  expect(text).toBe('customers:1500,orders:serverError,payments:slow,payments:0');
  expect(settingsFromText(text, usual)).toEqual(settings);
});

test('what is not named works, and takes its time as before', () => {
  const before = {
    faults: { ...usual.faults, orders: 'offline' },
    latency: noFaults(7).latency,
  } as const;
  expect(settingsFromText('payments:forbidden', before)).toEqual({
    faults: { ...usual.faults, payments: 'forbidden' },
    latency: noFaults(7).latency,
  });
});

test.each([
  '',
  'orders',
  'orders:',
  'orders:tired',
  'refunds:slow',
  'orders:-1',
  'orders:1e3',
  ',:,',
])('the text %j changes nothing', (text) => {
  expect(settingsFromText(text, usual)).toEqual(usual);
});

test('a latency has a limit', () => {
  expect(settingsFromText('orders:99999', usual).latency.orders).toBe(60_000);
});
