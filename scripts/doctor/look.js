/*
 * All that the doctor looks at of a deployed site, asked for once. The checks read it.
 */

/**
 * @typedef {object} Seen
 * @property {string} path
 * @property {number} status
 * @property {Headers} headers
 * @property {string} text
 */

/**
 * @typedef {object} Sight
 * @property {URL} url where the page was found in the end
 * @property {boolean} isRedirected
 * @property {Seen} page
 * @property {readonly Seen[]} assets the scripts and styles that the page names itself
 * @property {Seen} missingAsset
 * @property {Seen} missingPage
 * @property {import('../../src/config.ts').Config} config what the site should have been built with
 */

/**
 * @param {string} address
 * @param {import('../../src/config.ts').Config} config
 * @returns {Promise<Sight>}
 */
export async function look(address, config) {
  const response = await ask(address);
  const page = await seen(response);
  const url = new URL(response.url);
  const at = async (/** @type {string} */ path) => seen(await ask(new URL(path, url).href));
  return {
    url,
    isRedirected: response.redirected,
    page,
    assets: await Promise.all(assetsOf(page.text).map(at)),
    missingAsset: await at('./assets/missing-D0c70r42.js'),
    missingPage: await at('./missing'),
    config,
  };
}

/** @param {string} html */
function assetsOf(html) {
  const named = html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.(?:js|css))"/g);
  // An address on another site is not one of the app's own assets.
  return [...named].map(([, path = '']) => path).filter((path) => !path.includes('//'));
}

/** @param {string} url */
function ask(url) {
  return fetch(url, { headers: { 'Accept-Encoding': 'br, gzip' }, cache: 'no-store' });
}

/** @param {Response} response @returns {Promise<Seen>} */
async function seen(response) {
  const { pathname } = new URL(response.url);
  const { status, headers } = response;
  return { path: pathname, status, headers, text: await response.text() };
}
