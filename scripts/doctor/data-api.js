import { DOCTOR } from '../../app.config.js';

/** What the app sends, and what it reads, beyond what every page may. */
const SENT = ['authorization', 'content-type'];
const READ = 'retry-after';

/** Browsers keep an answer to a preflight for at most two hours, some for ten minutes. Seconds. */
const MIN_PREFLIGHT_AGE = 600;

/**
 * Whether a page at this address may use the data API, and no answer is kept. It asks as a browser would, for a made-up
 * customer.
 * @type {import('./examine.js').Check}
 */
export async function checkDataApi({ url, page, config: { apiBaseUrl, access } }) {
  const base = new URL(apiBaseUrl, url);
  try {
    const read = await fetch(base.href + DOCTOR.reads, { headers: { Origin: url.origin } });
    const searched = await fetch(base.href + DOCTOR.posts, {
      method: 'POST',
      headers: { Origin: url.origin, 'content-type': 'application/json' },
      body: '{}',
    });
    const answers = { [`GET ${DOCTOR.reads}`]: read, [`POST ${DOCTOR.posts}`]: searched };
    const sentences =
      base.origin === url.origin
        ? await aboutOwnOrigin(answers, base, page, access)
        : await aboutOtherOrigin(answers, base, url);
    return [...sentences, ...aboutCaching(answers)];
  } catch (error) {
    return [`The data API at ${base.href} cannot be reached: ${reasonOf(error)}.`];
  }
}

/**
 * Another origin has to be allowed what the app does.
 * @param {Record<string, Response>} answers @param {URL} base @param {URL} url
 */
async function aboutOtherOrigin(answers, base, url) {
  const preflight = await fetch(base.href + DOCTOR.posts, {
    method: 'OPTIONS',
    headers: {
      Origin: url.origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': SENT.join(','),
    },
  });
  const [read = preflight] = Object.values(answers);
  return [...aboutPreflight(preflight, url.origin), ...aboutReading(read, url.origin)];
}

/**
 * On the app's own origin nothing has to be allowed, but the server of the app has to hand the request on.
 * @param {Record<string, Response>} answers @param {URL} base @param {import('./look.js').Seen} page
 * @param {import('../../src/config.ts').Access} access
 */
async function aboutOwnOrigin(answers, base, page, access) {
  const above = `${base.href}/..%2f`;
  const climbed = await fetch(above);
  // Where a server tidies the path up first, it is the page's own.
  const isElsewhere = climbed.ok && (await climbed.text()) !== page.text;
  const [[what, lost] = []] = Object.entries(answers).filter(([, { headers, status }]) => {
    const isPage = /^text\/html/.test(headers.get('Content-Type') ?? '');
    return status === 405 || (isPage && ![502, 503, 504].includes(status));
  });
  const [[down, { status } = { status: 0 }] = []] = Object.entries(answers).filter(([, each]) =>
    [502, 503, 504].includes(each.status),
  );
  const isCookieSet = Object.values(answers).some(({ headers }) => headers.has('Set-Cookie'));
  return [
    lost !== undefined &&
      `${what} below ${base.pathname} is answered by the server of the app (${lost.status}) and not by the data API: let it hand requests on, as npm run hosting prints with API_UPSTREAM set.`,
    down !== undefined &&
      `${down} below ${base.pathname} is answered with ${status}: the server of the app does not reach the data API; correct API_UPSTREAM and publish the configuration again.`,
    isElsewhere &&
      `${new URL(above).pathname} is answered with ${climbed.status}: let the server of the app refuse what leads out of ${base.pathname}, as npm run hosting prints.`,
    isCookieSet &&
      access.kind !== 'cookie' &&
      `The data API sets a cookie on the app’s origin, which the app does not use: let the server of the app remove Set-Cookie from its answers.`,
  ];
}

/** @param {Record<string, Response>} answers */
function aboutCaching(answers) {
  const [[what, kept] = []] = Object.entries(answers).filter(
    ([, { headers }]) => !/\bno-store\b/i.test(headers.get('Cache-Control') ?? ''),
  );
  return [
    kept !== undefined &&
      `The data API lets its answer to ${what} be kept (Cache-Control: ${kept.headers.get('Cache-Control') ?? 'none'}): send Cache-Control: no-store with every answer, errors too; without it the app is slower, too.`,
  ];
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
    // Without the header a browser keeps the answer for five seconds.
    Number(headers.get('Access-Control-Max-Age') ?? 5) < MIN_PREFLIGHT_AGE &&
      `The data API lets a browser ask OPTIONS again soon (Access-Control-Max-Age: ${headers.get('Access-Control-Max-Age') ?? 'none'}), which costs a round trip each time: send Access-Control-Max-Age: 7200.`,
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
