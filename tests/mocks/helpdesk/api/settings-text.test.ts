import { expect, test } from 'vitest';
import { noFaults, USUAL_LATENCY } from '../../../../mocks/helpdesk/api/faults.ts';
import { settingsFromText, settingsText } from '../../../../mocks/helpdesk/api/settings-text.ts';

const NAMES = ['people', 'things', 'badge'];

const usual = noFaults(NAMES, USUAL_LATENCY);

test('what is as usual has no text', () => {
  expect(settingsText(usual)).toBe('');
});

test('faults and latencies are written, and read again', () => {
  const settings = {
    faults: { ...usual.faults, things: 'serverError', badge: 'slow' },
    latency: { ...usual.latency, people: 1500, badge: 0 },
  } as const;
  const text = settingsText(settings);
  expect(text).toBe('people:1500,things:serverError,badge:slow,badge:0');
  expect(settingsFromText(text, usual)).toEqual(settings);
});

test('what is not named works, and takes its time as before', () => {
  const before = {
    faults: { ...usual.faults, things: 'offline' },
    latency: noFaults(NAMES, 7).latency,
  } as const;
  expect(settingsFromText('badge:forbidden', before)).toEqual({
    faults: { ...usual.faults, badge: 'forbidden' },
    latency: noFaults(NAMES, 7).latency,
  });
});

test.each([
  '',
  'things',
  'things:',
  'things:tired',
  'refunds:slow',
  'things:-1',
  'things:1e3',
  ',:,',
])('the text %j changes nothing', (text) => {
  expect(settingsFromText(text, usual)).toEqual(usual);
});

test('a latency has a limit', () => {
  expect(settingsFromText('things:99999', usual).latency['things']).toBe(60_000);
});
