import { expect, test } from 'vitest';
import { readUrlSettings, withUrlSettings } from '../../../mocks/host/url-settings.ts';

const PAGE = 'http://127.0.0.1:5173/mocks/host/';

test('an address without settings opens the app of the same port under its other name', () => {
  expect(readUrlSettings(new URL(PAGE))).toEqual({
    conversation: undefined,
    theme: 'light',
    width: 'full',
    app: 'http://localhost:5173/',
  });
});

test('all settings are read from the address', () => {
  const url = new URL(
    `${PAGE}?conversation=1041&theme=dark&width=420&app=https://app.example.com/x`,
  );
  expect(readUrlSettings(url)).toEqual({
    conversation: 1041,
    theme: 'dark',
    width: 420,
    app: 'https://app.example.com/x',
  });
});

test('settings that make no sense are as if they were absent', () => {
  const url = new URL(`${PAGE}?conversation=first&theme=blue&width=9&app=javascript:alert(1)`);
  expect(readUrlSettings(url)).toEqual(readUrlSettings(new URL(PAGE)));
});

test('what is written can be read again, and the rest of the address stays', () => {
  const settings = { conversation: 1033, theme: 'dark', width: 320 } as const;
  const url = withUrlSettings(
    new URL(`${PAGE}?app=https://app.example.com/&other=1#here`),
    settings,
  );
  expect(readUrlSettings(url)).toEqual({ ...settings, app: 'https://app.example.com/' });
  expect(url.searchParams.get('other')).toBe('1');
  expect(url.hash).toBe('#here');
});
