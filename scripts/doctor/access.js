import { DOCTOR } from '../../app.config.js';

/**
 * Whether the data API asks who it is talking with: nothing is answered without a token, nor to one that
 * anyone can make.
 * @type {import('./examine.js').Check}
 */
export async function checkAccess({ url, config: { access, apiBaseUrl } }) {
  if (access.kind === 'open') return [];
  const base = new URL(apiBaseUrl, url).href;
  const forged = { authorization: `Bearer ${forgedToken(access)}` };
  try {
    return [
      ...(await aboutStrangers(base, 'without a token', {})),
      ...(access.kind === 'cookie'
        ? []
        : await aboutStrangers(base, 'with a forged token', forged)),
    ];
  } catch {
    // That it cannot be reached is another check's sentence.
    return [];
  }
}

/**
 * @param {string} base @param {string} how @param {Record<string, string>} headers
 * @returns {Promise<string[]>}
 */
async function aboutStrangers(base, how, headers) {
  const answers = [
    { what: `GET ${DOCTOR.reads}`, response: await fetch(base + DOCTOR.reads, { headers }) },
    {
      what: `POST ${DOCTOR.posts}`,
      response: await fetch(base + DOCTOR.posts, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: '{"email":"doctor@example.invalid"}',
      }),
    },
  ];
  return answers
    .filter(({ response }) => response.status !== 401)
    .map(
      ({ what, response }) =>
        `The data API answers ${what} ${how} with ${response.status}: let it answer 401, or whoever finds it reads your customers.`,
    );
}

/**
 * All that an API could look at but the signature.
 * @param {import('../../src/config.ts').Access} access
 */
function forgedToken(access) {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    ...(access.kind === 'oidc' && { iss: access.issuer, aud: access.clientId }),
    sub: 'doctor',
    iat: now,
    exp: now + 300,
  };
  const encode = (/** @type {object} */ part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encode({ alg: 'none', typ: 'at+jwt' })}.${encode(claims)}.`;
}
