/*
 * The data API below the app's own origin: the server of the app hands its requests on to where the API really is. No
 * request then needs the API's leave first (CORS), and each is a round trip shorter.
 */

/**
 * @typedef {object} Upstream
 * @property {string} path below which the app asks, such as `/api`
 * @property {URL} url where the data API is; its path has no slash at the end
 * @property {string} base the path of `url`, empty for none
 * @property {number} timeout how long an answer may take to begin, in whole seconds
 * @property {boolean} hasCookie whether the session is a cookie, which otherwise goes neither way
 */

/** A server that cannot be connected to within this time is down. Seconds. */
export const CONNECT_TIMEOUT = 5;

/** What of a request the data API has to know: what the app sends. Nothing else that a browser adds is passed on. */
const PASSED_ON = ['Accept', 'Authorization', 'Content-Type', 'Idempotency-Key'];

/** @param {Upstream} upstream */
export function passedOn({ hasCookie }) {
  return hasCookie ? [...PASSED_ON, 'X-Requested-With', 'Cookie'] : PASSED_ON;
}

/**
 * What of an answer the server of the app says itself, or no one need know.
 * @param {Upstream} upstream @param {readonly string[]} said the headers of every answer of the app's server
 */
export function keptBack({ hasCookie }, said) {
  const others = ['Cache-Control', 'Expires', 'Pragma', 'X-Frame-Options', 'X-Powered-By'];
  return [...said, ...others, ...(hasCookie ? [] : ['Set-Cookie'])];
}

/**
 * Whether a request's path could mean another one further up: dot segments, also encoded, and slashes that a server may
 * decode. As text it is written into the configuration of each host.
 */
export const CLIMBING = String.raw`^[^?]*(%2e|%2f|%5c|\\|/\.\.?([/?]|$))`;

/** @param {string} target the address of a request as it was sent, without its origin */
export function isClimbing(target) {
  return new RegExp(CLIMBING, 'i').test(target);
}

const EXAMPLE = 'https://api.your-company.example/v1';

/**
 * @param {string | undefined} text `API_UPSTREAM`
 * @param {Pick<import('../../src/config.ts').Config, 'apiBaseUrl' | 'apiTimeout' | 'access'>} config
 * @returns {Upstream | undefined} nothing where the environment names none
 * @throws {Error} with a sentence that says what to write
 */
export function upstreamOf(text, { apiBaseUrl, apiTimeout, access }) {
  if (!text) return undefined;
  if (!/^(\/[\w~-][\w.~-]*)+$/.test(apiBaseUrl))
    throw new Error(
      'API_UPSTREAM needs VITE_API_BASE_URL to be a path on the app’s own origin, of letters and digits: /api',
    );
  // It is written into configuration files: nothing that could end a line or a string there.
  const url =
    /^https?:\/\/[\w.:~/-]+$/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.username || isClimbing(text))
    throw new Error(
      `API_UPSTREAM must be the address of your data API, without a query: ${EXAMPLE}`,
    );
  const base = url.pathname.replace(/\/+$/, '');
  return {
    path: apiBaseUrl,
    url,
    base,
    timeout: Math.max(1, Math.ceil(apiTimeout / 1000)),
    hasCookie: access.kind === 'cookie',
  };
}
