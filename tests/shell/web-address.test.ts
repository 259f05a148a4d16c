import { expect, test } from 'vitest';
import { webAddress } from '../../src/shell/web-address.ts';

test.each([
  ['https://crm.example.com/customers/1?a=b#c', 'crm.example.com', '/customers/1?a=b#c'],
  ['HTTP://Crm.Example.com:8080/', 'crm.example.com:8080', ''],
  ['https://bank.example@evil.example/login', 'evil.example', '/login'],
  ['https://bank.example:secret@evil.example', 'evil.example', ''],
])('%s leads to %s', (text, host, rest) => {
  expect(webAddress(text)).toMatchObject({ host, rest });
});

test('a user name is neither shown nor sent', () => {
  expect(webAddress('https://bank.example:secret@evil.example/a')?.href).toBe(
    'https://evil.example/a',
  );
});

test('what turns the direction of the text is shown as a code', () => {
  const address = webAddress('https://evil.example/\u202Emoc.elpmaxe.knab');

  expect(`${address?.host}${address?.rest}`).toBe('evil.example/%E2%80%AEmoc.elpmaxe.knab');
});

test('a host of other letters is shown as browsers send it', () => {
  expect(webAddress('https://bаnk.example/')?.host).toMatch(/^xn--/);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'https://',
  'https:evil',
  'mail me',
])('%s is no web address', (text) => {
  expect(webAddress(text)).toBeUndefined();
});
