import { cachingOf } from '../hosting/headers.js';

/**
 * Whether a new release is seen soon, and what does not change is kept.
 * @type {import('./examine.js').Check}
 */
export function checkCaching({ page, assets, missingAsset, missingPage, config }) {
  const forgotten = assets.find(({ headers }) => !/immutable/.test(cacheControl(headers)));
  const missing = [missingAsset, missingPage];
  const found = missing.find(({ status }) => status !== 404);
  const kept = missing.find(({ status, headers }) => status === 404 && isKept(headers));
  return [
    keptFor(page.headers) > config.pageMaxAge &&
      `${page.path} may be kept too long (Cache-Control: ${cacheControl(page.headers) || 'none'}), so a new release would not be seen: send Cache-Control: ${cachingOf('page', config)}.`,
    keptFor(page.headers) < config.pageMaxAge &&
      `${page.path} is asked for at every conversation switch (Cache-Control: ${cacheControl(page.headers)}), which agents wait for: send Cache-Control: ${cachingOf('page', config)}.`,
    forgotten !== undefined &&
      `${forgotten.path} is asked for again and again (Cache-Control: ${cacheControl(forgotten.headers) || 'none'}): send Cache-Control: public, max-age=31536000, immutable.`,
    found !== undefined &&
      `${found.path} does not exist and yet answers ${found.status}: let what is missing be a 404, and take out a rule that answers with the app.`,
    kept !== undefined &&
      `${kept.path} does not exist, and its 404 may be kept (Cache-Control: ${cacheControl(kept.headers)}): send Cache-Control: no-store, or name the files that exist.`,
  ];
}

/** How long a browser may show the page without asking, in seconds. Where nothing is said, it chooses. @param {Headers} headers */
function keptFor(headers) {
  const said = cacheControl(headers);
  if (/no-cache|no-store/.test(said)) return 0;
  return Number(/max-age=(\d+)/.exec(said)?.[1] ?? Infinity);
}

/** @param {Headers} headers */
function isKept(headers) {
  const said = cacheControl(headers);
  return !/no-cache|no-store|max-age=0/.test(said) && /immutable|max-age/.test(said);
}

/** @param {Headers} headers */
function cacheControl(headers) {
  return headers.get('Cache-Control') ?? '';
}
