import { MORE_SOURCES, USED_FEATURES } from '../../app.config.js';

/*
 * The one source of the headers that the build is served with. The other files in this folder write them for
 * one host each; a header that is added here is added everywhere, and `npm run doctor` checks it.
 */

/**
 * What is answered: the page (and everything else without a hash in its name), a file whose name holds
 * the hash of its content, or nothing.
 * @typedef {'page' | 'asset' | 'missing'} Kind
 */

/**
 * What the headers follow from: a part of what `src/config.ts` reads.
 * @typedef {Pick<import('../../src/config.ts').Config, 'hostOrigins' | 'apiBaseUrl'> & Partial<Pick<import('../../src/config.ts').Config, 'access' | 'pageMaxAge'>>} Settings
 */

/** The folder of everything that has a hash in its name. */
export const ASSETS = '/assets/';

/**
 * How long each kind may be cached. Only files that exist are cached for good: a cached 404 would stay one. The page
 * may be kept for a short time, because a helpdesk loads it afresh at every conversation switch.
 * @param {Kind} kind
 * @param {Pick<Settings, 'pageMaxAge'>} settings
 */
export function cachingOf(kind, { pageMaxAge = 0 }) {
  switch (kind) {
    case 'page':
      return pageMaxAge === 0 ? 'no-cache' : `max-age=${pageMaxAge}`;
    case 'asset':
      return 'public, max-age=31536000, immutable';
    case 'missing':
      return 'no-store';
  }
}

/** The template uses no feature that a page can be allowed, except for copying to the clipboard. */
const FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * The headers of every answer. There is no `X-Frame-Options` among them, and there must not be one: it
 * knows no list of origins, so it would forbid the helpdesk's frame.
 * @param {Settings} settings
 * @param {{ sources: Record<string, string[]>, features: readonly string[] }} [more] what this app needs beside
 * @returns {Record<string, string>}
 */
export function securityHeaders(
  settings,
  more = { sources: MORE_SOURCES, features: USED_FEATURES },
) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(settings, more.sources),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': FEATURES.map(
      (feature) => `${feature}=${more.features.includes(feature) ? '(self)' : '()'}`,
    ).join(', '),
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
  };
}

/**
 * All headers of one kind of answer.
 * @param {Kind} kind
 * @param {Settings} settings
 * @returns {Record<string, string>}
 */
export function headersOf(kind, settings) {
  return { ...securityHeaders(settings), 'Cache-Control': cachingOf(kind, settings) };
}

/** @param {Settings} settings @param {Record<string, string[]>} more */
function contentSecurityPolicy({ hostOrigins, apiBaseUrl, access }, more) {
  const api = apiBaseUrl.startsWith('http') ? new URL(apiBaseUrl).origin : "'self'";
  const provider =
    access?.kind === 'oidc' ? [new URL(access.issuer).origin, ...access.origins] : [];
  /** @type {Record<string, string[]>} */
  const sources = {
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'connect-src': [api, ...provider],
  };
  const names = new Set([...Object.keys(sources), ...Object.keys(more)]);
  const directives = [...names].map((name) =>
    [name, ...new Set([...(sources[name] ?? []), ...(more[name] ?? [])])].join(' '),
  );
  return [
    "default-src 'none'",
    ...directives,
    "base-uri 'none'",
    "form-action 'none'",
    frameAncestors({ hostOrigins }),
    "require-trusted-types-for 'script'",
    // No markup is ever made from text. `{@html}` would need a policy of your own that sanitizes, named here.
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * Who may frame the page, as a CSP says it.
 * @param {Pick<Settings, 'hostOrigins'>} settings
 */
export function frameAncestors({ hostOrigins }) {
  const sources = hostOrigins.map((entry) => (entry === 'self' ? "'self'" : entry));
  return `frame-ancestors ${sources.join(' ')}`;
}
