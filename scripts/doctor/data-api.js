import { DOCTOR } from '../../app.config.js';

/** What the app sends, and what it reads, beyond what every page may. */
const SENT = ['authorization', 'content-type'];
const READ = 'retry-after';

/**
 * Whether a page at this address may use the data API. It asks as a browser would, for a made-up customer.
 * @type {import('./examine.js').Check}
 */
export async function checkDataApi({ url, config: { apiBaseUrl } }) {
  // On the app's own origin there is nothing to be allowed.
  if (!apiBaseUrl.startsWith('http') || new URL(apiBaseUrl).origin === url.origin) return [];
  try {
    const preflight = await fetch(`${apiBaseUrl}${DOCTOR.posts}`, {
      method: 'OPTIONS',
      headers: {
        Origin: url.origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': SENT.join(','),
      },
    });
    const read = await fetch(`${apiBaseUrl}${DOCTOR.reads}`, {
      headers: { Origin: url.origin },
    });
    return [...aboutPreflight(preflight, url.origin), ...aboutReading(read, url.origin)];
  } catch (error) {
    return [`The data API at ${apiBaseUrl} cannot be reached: ${reasonOf(error)}.`];
  }
}

/** @param {Response} preflight @param {string} origin */
function aboutPreflight({ ok, status, headers }, origin) {
  const allowed = listIn(headers, 'Access-Control-Allow-Headers');
  // `*` covers every header except `authorization`: https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Headers
  const refused = SENT.find(
    (name) => !allowed.includes(name) && (name === 'authorization' || !allowed.includes('*')),
  );
  if (!ok)
    return [
      `The data API answers OPTIONS ${DOCTOR.posts} with ${status}: let it answer 204, without asking for a token.`,
    ];
  return [
    !allows(headers, origin) &&
      `The data API does not allow the app: let it answer OPTIONS with Access-Control-Allow-Origin: ${origin}.`,
    refused !== undefined &&
      `The data API does not allow the header ${refused}: let it answer OPTIONS with Access-Control-Allow-Headers: ${SENT.join(', ')}.`,
  ];
}

/** @param {Response} read @param {string} origin */
function aboutReading({ headers }, origin) {
  const exposed = listIn(headers, 'Access-Control-Expose-Headers');
  return [
    !allows(headers, origin) &&
      `The data API does not let the app read its answers: let each have Access-Control-Allow-Origin: ${origin}, errors too.`,
    !exposed.includes(READ) &&
      !exposed.includes('*') &&
      `The data API hides Retry-After: let its answers have Access-Control-Expose-Headers: Retry-After.`,
  ];
}

/** @param {Headers} headers @param {string} origin */
function allows(headers, origin) {
  return ['*', origin].includes(headers.get('Access-Control-Allow-Origin') ?? '');
}

/** @param {Headers} headers @param {string} name */
function listIn(headers, name) {
  const entries = (headers.get(name) ?? '').split(',');
  return entries.map((entry) => entry.trim().toLowerCase());
}

/** @param {unknown} error */
function reasonOf(error) {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}
