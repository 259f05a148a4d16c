import * as oauth from 'oauth4webapi';
import type { OidcSettings } from '../config.ts';
import type { Session, SessionStore } from './session.ts';

/*
 * The only file that talks with the identity provider, and the only one that knows the library. Loaded when
 * it is needed: to sign in, to renew, and to sign out.
 */

/** How long the provider may take for one answer, in milliseconds. */
const TIMEOUT = 10_000;

/** One attempt to sign in, before it is sent. The verifier never leaves this frame. */
export interface Prepared {
  /** Where the agent signs in. */
  readonly url: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Why the provider gave no session. `code` is the word of the protocol, and nothing of a person. */
export type ProviderProblem =
  | { readonly kind: 'unreachable' }
  /** It said no, or the agent did. */
  | { readonly kind: 'refused'; readonly code: string }
  /** It is set up in a way in which this cannot work. */
  | { readonly kind: 'failed'; readonly code: string }
  /** What came is not an answer to what was asked. */
  | { readonly kind: 'invalid' };

/** Prepares an attempt, so that nothing is left to wait for when the agent clicks. */
export async function prepare(settings: OidcSettings, redirectUri: string): Promise<Prepared> {
  const { authorization_endpoint: endpoint } = await discovered(settings);
  if (!endpoint) throw new Error('The provider has no authorization endpoint.');
  const state = oauth.generateRandomState();
  const nonce = oauth.generateRandomNonce();
  const verifier = oauth.generateRandomCodeVerifier();
  const url = new URL(endpoint);
  const parameters = {
    client_id: settings.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: settings.scope,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...settings.parameters,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, state, nonce, verifier };
}

/**
 * Exchanges the answer of an attempt for a session.
 *
 * @param answer the query that the provider sent the agent back with
 */
export async function finish(
  settings: OidcSettings,
  redirectUri: string,
  { state, nonce, verifier }: Prepared,
  answer: string,
): Promise<Session> {
  const server = await discovered(settings);
  const client = { client_id: settings.clientId };
  const parameters = oauth.validateAuthResponse(server, client, new URLSearchParams(answer), state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    redirectUri,
    verifier,
    requestOptions(settings),
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  const claims = oauth.getValidatedIdTokenClaims(tokens);
  if (!claims) throw new Error('There is no ID token.');
  const { sub, email, preferred_username: username, name } = claims;
  const names = [email, username, name, sub].filter((each) => typeof each === 'string');
  return {
    ...lifeOf(tokens),
    scope: tokens.scope ?? settings.scope,
    subject: sub,
    name: names[0] ?? sub,
  };
}

/**
 * Replaces an access token in the store, one frame at a time: with most providers, two renewals at once end
 * the whole grant. Leaves the store as it is where another frame was first. A grant that is over takes the
 * refresh token out; the access token may still be good. Rejects where the provider could not be asked.
 */
export function renew(settings: OidcSettings, store: SessionStore, stale: string): Promise<void> {
  return oneAtATime(`sign-in ${settings.issuer} ${settings.clientId}`, async () => {
    const session = store.read();
    if (session?.accessToken !== stale || !session.refreshToken) return;
    const next = await renewedSession(settings, session);
    // Signed out while the provider was asked: it stays so.
    if (store.read()?.accessToken === stale) store.write(next);
  });
}

async function renewedSession(settings: OidcSettings, session: Session): Promise<Session> {
  const { refreshToken = '', ...over } = session;
  const server = await discovered(settings);
  const client = { client_id: settings.clientId };
  try {
    const response = await oauth.refreshTokenGrantRequest(
      server,
      client,
      oauth.None(),
      refreshToken,
      requestOptions(settings, { scope: session.scope }),
    );
    const tokens = await oauth.processRefreshTokenResponse(server, client, response);
    const subject = oauth.getValidatedIdTokenClaims(tokens)?.sub ?? session.subject;
    if (subject !== session.subject) return over;
    return {
      ...session,
      ...lifeOf(tokens),
      ...(tokens.scope !== undefined && { scope: tokens.scope }),
    };
  } catch (error) {
    if (error instanceof oauth.ResponseBodyError && error.status < 500) return over;
    throw error;
  }
}

/** Ends the grant at the provider, where it can do that. Never rejects: the session here is over anyway. */
export async function revoke(settings: OidcSettings, { refreshToken, accessToken }: Session) {
  try {
    const server = await discovered(settings);
    if (!server.revocation_endpoint) return;
    const client = { client_id: settings.clientId };
    const token = refreshToken ?? accessToken;
    await oauth.revocationRequest(server, client, oauth.None(), token, requestOptions(settings));
  } catch {
    // The token ends by itself.
  }
}

/** What has gone wrong, of all that the functions here may reject with. */
export function problemOf(error: unknown): ProviderProblem {
  if (error instanceof oauth.AuthorizationResponseError) {
    const isNo = /^(access_denied|(login|interaction|consent|account_selection)_required)$/;
    return { kind: isNo.test(error.error) ? 'refused' : 'failed', code: codeOf(error.error) };
  }
  if (error instanceof oauth.ResponseBodyError)
    return { kind: 'failed', code: codeOf(error.error) };
  // What fetch rejects with.
  if (error instanceof TypeError || error instanceof DOMException) return { kind: 'unreachable' };
  return { kind: 'invalid' };
}

/** An answer can be made by anyone, and this is shown. */
function codeOf(text: string): string {
  return /^\w{1,60}$/.test(text) ? text : 'unknown';
}

function lifeOf({ access_token, refresh_token, expires_in = 300 }: oauth.TokenEndpointResponse) {
  const issuedAt = Date.now();
  return {
    accessToken: access_token,
    ...(refresh_token !== undefined && { refreshToken: refresh_token }),
    issuedAt,
    expiresAt: issuedAt + expires_in * 1000,
  };
}

let known: { issuer: string; server: Promise<oauth.AuthorizationServer> } | undefined;

/** The provider's own description, asked for once. */
function discovered(settings: OidcSettings): Promise<oauth.AuthorizationServer> {
  const { issuer } = settings;
  if (known?.issuer !== issuer) {
    const server = discover(settings);
    known = { issuer, server };
    server.catch(() => {
      known = undefined;
    });
  }
  return known.server;
}

async function discover(settings: OidcSettings): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(settings.issuer);
  const response = await oauth.discoveryRequest(issuer, requestOptions(settings));
  return oauth.processDiscoveryResponse(issuer, response);
}

function requestOptions({ issuer, parameters }: OidcSettings, more: Record<string, string> = {}) {
  const { resource } = parameters;
  return {
    signal: AbortSignal.timeout(TIMEOUT),
    additionalParameters: { ...more, ...(resource !== undefined && { resource }) },
    // `config.ts` lets http pass on this machine only.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- meant for exactly this
    [oauth.allowInsecureRequests]: issuer.startsWith('http:'),
  };
}

/** Among all frames of this app that share its storage. Where there is none, there is nothing to share. */
async function oneAtATime(name: string, run: () => Promise<void>): Promise<void> {
  const lock = { isHeld: false };
  try {
    await navigator.locks.request(name, () => {
      lock.isHeld = true;
      return run();
    });
  } catch (error) {
    if (lock.isHeld) throw error;
    await run();
  }
}
