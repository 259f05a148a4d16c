import { expect, test } from 'vitest';
import { frameAncestors, headersOf, securityHeaders } from '../../../scripts/hosting/headers.js';

const settings = {
  hostOrigins: ['https://app.snypto.test', 'https://*.helpdesk.test'],
  apiBaseUrl: 'https://api.company.test/v1',
};

/** What the policy says, by directive. */
function policyOf(
  apiBaseUrl = settings.apiBaseUrl,
  sources: Record<string, string[]> = {},
): Record<string, string> {
  const { 'Content-Security-Policy': policy = '' } = securityHeaders(
    { ...settings, apiBaseUrl },
    { sources, features: [] },
  );
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

test('self is quoted, as a CSP requires', () => {
  expect(frameAncestors({ hostOrigins: ['self', 'https://app.snypto.test'] })).toBe(
    "frame-ancestors 'self' https://app.snypto.test",
  );
});

test('the policy forbids what it does not name, and names no more than the app needs', () => {
  expect(policyOf()).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'connect-src': 'https://api.company.test',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': 'https://app.snypto.test https://*.helpdesk.test',
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  });
});

test.each([
  ['https://api.company.test', 'https://api.company.test'],
  ['https://api.company.test:8443/v1', 'https://api.company.test:8443'],
  ['http://localhost:8080/v1', 'http://localhost:8080'],
  ['/api', "'self'"],
  ['', "'self'"],
])('with the data API at %j the app may connect to %s', (apiBaseUrl, source) => {
  expect(policyOf(apiBaseUrl)['connect-src']).toBe(source);
});

test('nothing unsafe is allowed, and nothing inline', () => {
  expect(Object.values(securityHeaders(settings)).join()).not.toMatch(
    /unsafe|nonce-|sha256-|data:|blob:|(^|\s)\*(\s|;|$)/,
  );
});

test('no header forbids the frame', () => {
  expect(Object.keys(securityHeaders(settings))).not.toContain('X-Frame-Options');
});

test('every answer has the same headers, except for caching', () => {
  const every = {
    'Content-Security-Policy': expect.any(String) as string,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': expect.stringMatching(
      /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
    ) as string,
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
  };
  expect(headersOf('page', settings)).toEqual({ ...every, 'Cache-Control': 'no-cache' });
  expect(headersOf('asset', settings)).toEqual({
    ...every,
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
  expect(headersOf('missing', settings)).toEqual({ ...every, 'Cache-Control': 'no-store' });
  // A new release is then seen a little later.
  const kept = headersOf('page', { ...settings, pageMaxAge: 60 });
  expect(kept).toEqual({ ...every, 'Cache-Control': 'max-age=60' });
});

test('an app can name more sources, and use a feature that is off', () => {
  const images = ['https://images.company.test'];
  const policy = policyOf(settings.apiBaseUrl, { 'img-src': images, 'font-src': images });
  expect(policy).toMatchObject({
    'img-src': "'self' https://images.company.test",
    'font-src': 'https://images.company.test',
  });
  const { 'Permissions-Policy': features } = securityHeaders(settings, {
    sources: {},
    features: ['fullscreen'],
  });
  expect(features).toContain('fullscreen=(self), geolocation=()');
});
