import { expect, test } from 'vitest';
import { isAllowedOrigin } from '../../../src/frame/host/origins.ts';

test.each([
  ['https://app.example.com', 'https://app.example.com'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['https://a.example.com', 'https://*.example.com'],
  ['https://a.b.example.com', 'https://*.example.com'],
  ['https://a.example.com:8443', 'https://*.example.com:8443'],
])('%s is allowed by %s', (origin, entry) => {
  expect(isAllowedOrigin(origin, [entry])).toBe(true);
});

test.each([
  ['https://app.example.com.evil.com', 'https://app.example.com'],
  ['https://app.example.co', 'https://app.example.com'],
  ['https://other.example.com', 'https://app.example.com'],
  ['http://app.example.com', 'https://app.example.com'],
  ['https://app.example.com:8443', 'https://app.example.com'],
  ['https://app.example.com', 'https://app.example.com:8443'],
  ['https://APP.EXAMPLE.COM', 'https://app.example.com'],
  ['https://example.com', 'https://*.example.com'],
  ['https://evilexample.com', 'https://*.example.com'],
  ['https://a.example.com.evil.com', 'https://*.example.com'],
  ['https://example.com.evil.com', 'https://*.example.com'],
  ['http://a.example.com', 'https://*.example.com'],
  ['httpsx://a.example.com', 'https://*.example.com'],
  ['https://a.example.com:8443', 'https://*.example.com'],
  ['https://a.example.com', 'https://*.example.com:8443'],
  ['https://A.EXAMPLE.COM', 'https://*.example.com'],
  ['null', 'https://app.example.com'],
  ['null', 'https://*.example.com'],
  ['', 'https://app.example.com'],
  ['', 'https://*.example.com'],
  ['https://app.example.com', '*'],
])('%j is not allowed by %s', (origin, entry) => {
  expect(isAllowedOrigin(origin, [entry])).toBe(false);
});

test('any entry of the list may allow an origin', () => {
  const allowed = ['https://app.example.com', 'https://*.example.org'];

  expect(isAllowedOrigin('https://a.example.org', allowed)).toBe(true);
});

test('an empty list allows no origin', () => {
  expect(isAllowedOrigin('https://app.example.com', [])).toBe(false);
});
