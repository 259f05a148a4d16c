/*
 * Owned: what this app sets in the template's own code, in one place. An update never touches this file.
 * Nothing here is secret, and nothing here differs from one deployment to another: for that there is the
 * environment (`.env.production`).
 */

/** The helpdesk's brand, as its agents know it. */
export const HELPDESK = 'Snypto';

/** What the app's tab in the helpdesk is called. */
export const APP_TAB = 'Customer Orders';
