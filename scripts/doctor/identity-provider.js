/**
 * Whether agents can sign in: what a browser will ask the identity provider, asked once.
 * @type {import('./examine.js').Check}
 */
export async function checkIdentityProvider(sight) {
  const { access } = sight.config;
  if (access.kind !== 'oidc') return [];
  const discovery = await discovered(access.issuer, sight.url.origin);
  if (typeof discovery === 'string') return [discovery];
  return [
    ...aboutDiscovery(access, discovery),
    ...(await aboutTokens(access, discovery, sight)),
    ...(await aboutRedirect(access, discovery, sight)),
  ];
}

/**
 * Whether the page that the provider sends agents back to is there, and free to reach what opened it.
 * @type {import('./examine.js').Check}
 */
export async function checkCallback({ url, config: { access } }) {
  if (access.kind !== 'oidc') return [];
  const { status, headers } = await fetch(callbackOf(url), { cache: 'no-store' });
  return [
    status !== 200 &&
      `/sign-in.html answers ${status} and not 200: deploy the whole folder dist/, and build it with VITE_OIDC_ISSUER set.`,
    headers.has('Cross-Origin-Opener-Policy') &&
      'Cross-Origin-Opener-Policy is sent with /sign-in.html, which cuts the sign-in window off: take it out.',
  ];
}

/**
 * What is no mistake, and good to know.
 * @type {import('./examine.js').Check}
 */
export async function remarksOnSignIn({ url, config: { access, apiBaseUrl } }) {
  if (access.kind === 'open')
    return [
      'VITE_API_ACCESS is open: the data API does not ask who it is talking with, so whoever reaches it reads your customers.',
    ];
  const read = await fetch(new URL(apiBaseUrl, url), { headers: { Origin: url.origin } }).catch(
    () => undefined,
  );
  const anyOrigin =
    read?.headers.get('Access-Control-Allow-Origin') === '*' &&
    'The data API allows every origin (Access-Control-Allow-Origin: *): name the app’s alone.';
  if (access.kind !== 'oidc') return [anyOrigin];
  const discovery = await discovered(access.issuer, url.origin);
  if (typeof discovery === 'string') return [anyOrigin];
  const page = await fetch(authorization(access, discovery, url), { redirect: 'manual' }).catch(
    () => undefined,
  );
  return [
    anyOrigin,
    page?.status === 200 &&
      'The identity provider shows a page where it should send a silent request back, so it cannot be told whether the redirect URI is registered: sign in once to see.',
    Boolean(page?.headers.has('Cross-Origin-Opener-Policy')) &&
      'The identity provider cuts its windows off (Cross-Origin-Opener-Policy): agents press Continue after they have signed in. Some providers have a switch for it.',
  ];
}

/** @typedef {Extract<import('../../src/config.ts').Access, { kind: 'oidc' }>} Oidc */
/** @typedef {Record<string, unknown> & { allowed: boolean }} Discovery */

/** @param {URL} url */
function callbackOf(url) {
  return new URL('sign-in.html', url).href;
}

/**
 * What the provider says of itself, or a sentence.
 * @param {string} issuer @param {string} origin
 * @returns {Promise<Discovery | string>}
 */
async function discovered(issuer, origin) {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(address, { headers: { Origin: origin } });
    if (!response.ok)
      return `The identity provider answers ${response.status} at ${address}: correct VITE_OIDC_ISSUER.`;
    return { ...(await response.json()), allowed: allows(response, origin) };
  } catch {
    return `The identity provider cannot be read at ${address}: correct VITE_OIDC_ISSUER.`;
  }
}

/** @param {Oidc} access @param {Discovery} discovery @returns {(string | false)[]} */
function aboutDiscovery({ issuer }, discovery) {
  const methods = discovery['code_challenge_methods_supported'];
  return [
    discovery['issuer'] !== issuer &&
      `The identity provider calls itself ${String(discovery['issuer'])}: write exactly that as VITE_OIDC_ISSUER.`,
    !discovery.allowed &&
      'The identity provider does not let the app read its discovery document: allow the app’s origin there (often called CORS, web origin or single-page application).',
    Array.isArray(methods) &&
      !methods.includes('S256') &&
      'The identity provider does not offer PKCE with S256: turn it on for this application.',
  ];
}

/** @param {Oidc} access @param {Discovery} discovery @param {import('./look.js').Sight} sight */
async function aboutTokens(access, discovery, { url }) {
  const endpoint = String(discovery['token_endpoint']);
  const { origin } = new URL(endpoint);
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { Origin: url.origin },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: 'made-up-by-the-doctor',
      redirect_uri: callbackOf(url),
      client_id: access.clientId,
      code_verifier: 'x'.repeat(43),
    }),
  });
  const { error } = await response.json().catch(() => ({}));
  return [
    origin !== new URL(access.issuer).origin &&
      !access.origins.includes(origin) &&
      `The identity provider gives tokens at ${origin}, which the app’s policy forbids: add it to VITE_OIDC_ORIGINS.`,
    !allows(response, url.origin) &&
      'The identity provider does not let the app read its tokens: allow the app’s origin there (often called CORS, web origin or single-page application).',
    (error === 'invalid_client' || error === 'unauthorized_client') &&
      `The identity provider does not know VITE_OIDC_CLIENT_ID as a public client (${error}): register a single-page application, without a secret.`,
  ];
}

/** @param {Oidc} access @param {Discovery} discovery @param {import('./look.js').Sight} sight */
async function aboutRedirect(access, discovery, { url }) {
  const response = await fetch(authorization(access, discovery, url), { redirect: 'manual' });
  return [
    response.status >= 400 &&
      `The identity provider refuses the app’s request (${response.status}): register ${callbackOf(url)} as redirect URI, letter for letter.`,
  ];
}

/**
 * A request that is answered without a person.
 * @param {Oidc} access @param {Discovery} discovery @param {URL} url
 */
function authorization(access, discovery, url) {
  const address = new URL(String(discovery['authorization_endpoint']));
  const parameters = {
    client_id: access.clientId,
    redirect_uri: callbackOf(url),
    response_type: 'code',
    scope: access.scope,
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
    state: 'doctor',
    nonce: 'doctor',
    ...access.parameters,
    prompt: 'none',
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return address.href;
}

/** @param {Response} response @param {string} origin */
function allows({ headers }, origin) {
  return ['*', origin].includes(headers.get('Access-Control-Allow-Origin') ?? '');
}
