import { expect, test } from 'vitest';
import { NO_FAULTS, readFaults } from '../../../mocks/helpdesk/faults/fault-settings.ts';
import { profiles } from '../../../mocks/helpdesk/profiles/profiles.ts';
import { readUrlSettings, withUrlSettings } from '../../../mocks/helpdesk/url-settings.ts';

const PAGE = 'http://127.0.0.1:5173/mocks/helpdesk/';

const SETTINGS = {
  conversation: 1033,
  theme: 'dark',
  width: 320,
  place: 'inbox',
  panel: true,
  profile: 'newest',
  faults: NO_FAULTS,
  scenario: 'context-comes-twice',
  bench: 'set-up',
  api: 'orders:serverError',
  signIn: { life: 20, on: new Set(['cut-off'] as const) },
} as const;

test('an address without settings opens the app of the same port under its other name', () => {
  expect(readUrlSettings(new URL(PAGE))).toEqual({
    conversation: undefined,
    theme: 'light',
    width: 'full',
    place: 'conversations',
    panel: false,
    profile: 'newest',
    faults: NO_FAULTS,
    scenario: undefined,
    bench: undefined,
    api: undefined,
    signIn: undefined,
    app: 'http://localhost:5173/',
  });
});

test('all settings are read from the address', () => {
  const url = new URL(
    `${PAGE}?conversation=1041&theme=dark&width=420&place=inbox&panel=open&profile=mute&faults=swap,delay:1500,twice&scenario=never-answers&bench=set-up&api=orders:slow,customers:1500&sign-in=strict,20s,tea&app=https://app.example.com/x`,
  );
  expect(readUrlSettings(url)).toEqual({
    conversation: 1041,
    theme: 'dark',
    width: 420,
    place: 'inbox',
    panel: true,
    profile: 'mute',
    faults: { delay: 1500, on: new Set(['twice', 'swap']) },
    scenario: 'never-answers',
    bench: 'set-up',
    api: 'orders:slow,customers:1500',
    signIn: { life: 20, on: new Set(['strict']) },
    app: 'https://app.example.com/x',
  });
});

test('settings that make no sense are as if they were absent', () => {
  const url = new URL(
    `${PAGE}?conversation=first&theme=blue&width=9&place=attic&panel=ajar&profile=best&faults=delay:soon,none&scenario=tea-time&bench=drawer&sign-in=off&app=javascript:alert(1)`,
  );
  expect(readUrlSettings(url)).toEqual(readUrlSettings(new URL(PAGE)));
});

test('what is written can be read again, and the rest of the address stays', () => {
  const settings = { ...SETTINGS, faults: readFaults('delay:300,half,burst') };
  const url = withUrlSettings(
    new URL(`${PAGE}?app=https://app.example.com/&other=1#here`),
    settings,
  );
  expect(readUrlSettings(url)).toEqual({ ...settings, app: 'https://app.example.com/' });
  expect(url.searchParams.get('other')).toBe('1');
  expect(url.hash).toBe('#here');
});

test.each(profiles.map(({ id }) => id))('the profile %s is written and read again', (profile) => {
  const url = withUrlSettings(new URL(PAGE), { ...SETTINGS, profile });
  expect(readUrlSettings(url).profile).toBe(profile);
});

test('faults that are over leave the address', () => {
  const url = withUrlSettings(new URL(`${PAGE}?faults=drop`), SETTINGS);
  expect(url.searchParams.has('faults')).toBe(false);
});

test('a closed panel and the usual place leave the address', () => {
  const url = withUrlSettings(new URL(`${PAGE}?place=inbox&panel=open`), {
    ...SETTINGS,
    place: 'conversations',
    panel: false,
  });
  expect(url.searchParams.has('place')).toBe(false);
  expect(url.searchParams.has('panel')).toBe(false);
});

test('a workbench that is closed leaves the address', () => {
  const url = withUrlSettings(new URL(`${PAGE}?bench=set-up`), { ...SETTINGS, bench: undefined });
  expect(url.searchParams.has('bench')).toBe(false);
});

test('the delay has a limit, and of two the first one counts', () => {
  expect(readFaults('delay:99999,delay:5').delay).toBe(60_000);
  expect(readFaults('delay:123456').delay).toBe(0);
});
