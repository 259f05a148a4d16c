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
