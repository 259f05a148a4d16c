/*
 * Whose a file is. An update takes what is received as it comes, leaves alone what is owned, and merges the rest.
 * The same rule holds in the first line of each folder's README.
 */

/** A path that ends with a slash is a whole folder. Owned goes before received. */
const OWNED = [
  'src/app/',
  'mocks/api/',
  'mocks/scenarios/app/',
  'tests/app/',
  'public/',
  'app.config.js',
  // `npm run contract` writes it.
  'openapi.json',
  'README.md',
  'SECURITY.md',
  'LICENSE',
  '.github/images/',
  '.env.production',
  // The next `npm install` writes it again.
  'package-lock.json',
];

const RECEIVED = [
  'src/',
  'mocks/',
  'tests/',
  'scripts/',
  'docs/',
  '.config/',
  '.ci/',
  'CHANGELOG.md',
];

/** @typedef {'owned' | 'received' | 'merged'} Ownership */

/**
 * @param {string} path relative to the project, with slashes
 * @returns {Ownership}
 */
export function ownershipOf(path) {
  const isIn = (/** @type {string} */ place) =>
    place.endsWith('/') ? path.startsWith(place) : path === place;
  if (OWNED.some(isIn)) return 'owned';
  return RECEIVED.some(isIn) ? 'received' : 'merged';
}
