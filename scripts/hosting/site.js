/**
 * Where a server of one's own serves the build.
 * @typedef {object} Site
 * @property {string} host
 * @property {string} port
 * @property {boolean} isHttps
 * @property {string} origin
 * @property {string} folder where `dist/` was copied to
 */

/** Printed where no address is given, to be edited by hand. */
const EXAMPLE = 'https://customer.your-company.example';
const FOLDER = '/var/www/dashboard-app';

/**
 * @param {string} [url]
 * @param {string} [folder]
 * @returns {Site}
 * @throws {Error} with a sentence that says what to write
 */
export function siteAt(url = EXAMPLE, folder = FOLDER) {
  const { protocol, hostname, port, origin } = originOf(url);
  if (!/^\/[^\s"'`;{}$\\]*$/.test(folder))
    throw new Error(
      `${folder} must be the whole path of a folder, without spaces and quotes: ${FOLDER}`,
    );
  const isHttps = protocol === 'https:';
  return { host: hostname, port: port || (isHttps ? '443' : '80'), isHttps, origin, folder };
}

/** @param {string} text */
function originOf(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`)
    throw new Error(`${text} must be the address of the app, without a path: ${EXAMPLE}`);
  return url;
}
