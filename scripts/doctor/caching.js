/**
 * Whether a new release is seen at once, and what does not change is kept.
 * @type {import('./examine.js').Check}
 */
export function checkCaching({ page, assets, missingAsset, missingPage }) {
  const forgotten = assets.find(({ headers }) => !/immutable/.test(cacheControl(headers)));
  const missing = [missingAsset, missingPage];
  const found = missing.find(({ status }) => status !== 404);
  const kept = missing.find(({ status, headers }) => status === 404 && isKept(headers));
  return [
    isKept(page.headers, true) &&
      `${page.path} may be kept (Cache-Control: ${cacheControl(page.headers) || 'none'}), so a new release would not be seen: send Cache-Control: no-cache.`,
    forgotten !== undefined &&
      `${forgotten.path} is asked for again and again (Cache-Control: ${cacheControl(forgotten.headers) || 'none'}): send Cache-Control: public, max-age=31536000, immutable.`,
    found !== undefined &&
      `${found.path} does not exist and yet answers ${found.status}: let what is missing be a 404, and take out a rule that answers with the app.`,
    kept !== undefined &&
      `${kept.path} does not exist, and its 404 may be kept (Cache-Control: ${cacheControl(kept.headers)}): send Cache-Control: no-store, or name the files that exist.`,
  ];
}

/** @param {Headers} headers @param {boolean} [unlessSaid] what a browser may do where nothing is said */
function isKept(headers, unlessSaid = false) {
  const said = cacheControl(headers);
  if (/no-cache|no-store|max-age=0/.test(said)) return false;
  return unlessSaid || /immutable|max-age/.test(said);
}

/** @param {Headers} headers */
function cacheControl(headers) {
  return headers.get('Cache-Control') ?? '';
}
