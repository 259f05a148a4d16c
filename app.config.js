/*
 * Owned: what this app sets in the template's own code, in one place. An update never touches this file.
 * Nothing here is secret, and nothing here differs from one deployment to another: for that there is the
 * environment (`.env.production`).
 */

/** The helpdesk's brand, as its agents know it. */
export const HELPDESK = 'Snypto';

/** What the app's tab in the helpdesk is called. */
export const APP_TAB = 'Customer Orders';

/** What an agent waits for at most at every conversation switch: `npm run test:size` fails above it. */
export const BUDGETS = {
  /** Bytes of JavaScript, gzip, before the helpdesk is asked. */
  beforeAsking: 28_000,
  /** Bytes of JavaScript, gzip, before the context is painted; the bytes above are among them. */
  beforePainting: 72_000,
  /** Requests before the context is painted, the page itself included. */
  requests: 4,
};

/** Where the servers of development look for a free port first; `PORT` in the environment goes before them. */
export const PORTS = { start: 5173, preview: 4173, api: 4180 };

/**
 * What the doctor asks the data API for, below its base URL, to see whether the app may. Neither needs to exist for
 * the customer `doctor`: what counts is the headers of the answer.
 */
export const DOCTOR = {
  /** What the app posts to. */
  posts: '/customers/search',
  /** What the app reads. */
  reads: '/customers/doctor/orders',
};

/**
 * Folders of your own in `src` beside those of the template, and what each may import values from; or more that
 * `app` may import. Added to the table in `.config/layers.js`, whose names these are.
 * @type {Record<string, string[]>}
 */
export const MORE_IMPORTS = {};

/**
 * Files that may use `window`, `fetch`, storage and the like, beside the template's own. Patterns as in ESLint.
 * @type {string[]}
 */
export const OUTSIDE_WORLD_FILES = [
  // A token comes from outside, wherever you take it from.
  'src/app/access-token.ts',
];

/**
 * What the page may load beside its own files and the data API, by directive of its Content-Security-Policy:
 * `{ 'img-src': ['https://images.your-company.example'] }`. Each source is one more that could do harm.
 * @type {Record<string, string[]>}
 */
export const MORE_SOURCES = {};

/**
 * What the page may use of what the template's Permissions-Policy turns off, such as `fullscreen`.
 * @type {string[]}
 */
export const USED_FEATURES = [];
