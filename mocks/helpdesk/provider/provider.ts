import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Code } from './authorization.ts';
import { base64url, pack, unpack } from './packed.ts';
import { personOf } from './people.ts';
import { readSignIn } from './sign-in-settings.ts';

/*
 * The endpoints of an identity provider that a page asks by itself: what it is, its keys, tokens and their
 * end. Agents meet its page, `index.html` beside this file.
 */

/** What its access tokens are for. */
export const AUDIENCE = 'https://api.example.com';

export interface PretendProvider {
  readonly handlers: readonly HttpHandler[];
}

interface RefreshToken extends Pick<Code, 'client' | 'subject' | 'scope' | 'settings'> {
  readonly grant: string;
  /** How many renewals were before. */
  readonly renewal: number;
}

/** An OAuth error, as a page may read it. */
const PROBLEMS = {
  code: ['invalid_grant', 'The code is not good, or not any more.'],
  grant: ['invalid_grant', 'The refresh token is not good, or not any more.'],
  type: ['unsupported_grant_type', 'There are codes and refresh tokens.'],
} as const;

/** A provider with its own keys, that remembers which codes and refresh tokens were used. */
export function createProvider(now: () => number = Date.now): PretendProvider {
  const usedCodes = new Set<string>();
  /** By grant: how many renewals there were; Infinity: it is over. */
  const renewals = new Map<string, number>();
  let keys: Promise<CryptoKeyPair> | undefined;
  const keyPair = () =>
    (keys ??= crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ]));

  async function signed(type: string, claims: object): Promise<string> {
    const { privateKey } = await keyPair();
    const text = `${pack({ alg: 'ES256', typ: type, kid: 'pretend' })}.${pack(claims)}`;
    const signature = await crypto.subtle.sign(
      { name: 'ECDSA', hash: 'SHA-256' },
      privateKey,
      new TextEncoder().encode(text),
    );
    return `${text}.${base64url(new Uint8Array(signature))}`;
  }

  async function tokens(issuer: string, refresh: RefreshToken, nonce: string) {
    const { client, subject, scope, settings } = refresh;
    const { life = 0, on = new Set() } = readSignIn(settings) ?? {};
    const iat = Math.floor(now() / 1000);
    const aud = on.has('another-api') ? 'https://another-api.example.com' : AUDIENCE;
    const { name, email } = personOf(subject) ?? {};
    const claims = { iss: issuer, sub: subject, iat, exp: iat + life };
    return {
      token_type: 'Bearer',
      expires_in: life,
      scope,
      access_token: await signed('at+jwt', { ...claims, aud, client_id: client, scope }),
      id_token: await signed('JWT', { ...claims, aud: client, nonce, name, email }),
      ...(!on.has('no-renewal') && { refresh_token: pack(refresh) }),
    };
  }

  async function exchanged(issuer: string, form: URLSearchParams): Promise<Response> {
    const code = unpack<Code>(form.get('code') ?? '');
    const verifier = new TextEncoder().encode(form.get('code_verifier') ?? '');
    const challenge = base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', verifier)));
    const { id, client = '', subject = '', scope = '', settings = '', nonce = '' } = code ?? {};
    const isGood =
      code?.challenge === challenge &&
      code.redirectUri === form.get('redirect_uri') &&
      client === form.get('client_id') &&
      (code.until ?? 0) > now();
    if (!id || !isGood) return problem('code');
    // A second use ends what the first has given: one of the two was not the app.
    if (usedCodes.has(id)) {
      renewals.set(id, Infinity);
      return problem('code');
    }
    usedCodes.add(id);
    const refresh = { client, subject, scope, settings, grant: id, renewal: 0 };
    return json(await tokens(issuer, refresh, nonce));
  }

  async function renewed(issuer: string, form: URLSearchParams): Promise<Response> {
    const token = unpack<RefreshToken>(form.get('refresh_token') ?? '');
    const {
      client = '',
      subject = '',
      scope = '',
      settings,
      grant = '',
      renewal = 0,
    } = token ?? {};
    const options = readSignIn(settings);
    if (!grant || !options || client !== form.get('client_id')) return problem('grant');
    const known = renewals.get(grant) ?? renewal;
    // With some patience, the token before the last one is good, too: its answer may have been lost.
    const isGood = renewal >= known - (options.on.has('strict') ? 0 : 1);
    if (!isGood) {
      renewals.set(grant, Infinity);
      return problem('grant');
    }
    renewals.set(grant, Math.max(known, renewal + 1));
    if (renewal === 0 && known === 0 && options.on.has('loses-renewal'))
      return HttpResponse.error();
    const next = { client, subject, scope, settings: settings ?? '', grant, renewal: renewal + 1 };
    return json(await tokens(issuer, next, ''));
  }

  const handlers = [
    http.get('*/provider/.well-known/openid-configuration', ({ request }) => {
      const issuer = issuerOf(request, '/.well-known');
      return json({
        issuer,
        authorization_endpoint: `${issuer}/`,
        token_endpoint: `${issuer}/token`,
        revocation_endpoint: `${issuer}/revocation`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        code_challenge_methods_supported: ['S256'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'],
        token_endpoint_auth_methods_supported: ['none'],
        authorization_response_iss_parameter_supported: true,
      });
    }),
    http.get('*/provider/jwks', async () => {
      const key = await crypto.subtle.exportKey('jwk', (await keyPair()).publicKey);
      return json({ keys: [{ ...key, kid: 'pretend', alg: 'ES256', use: 'sig' }] });
    }),
    http.post('*/provider/token', async ({ request }) => {
      const issuer = issuerOf(request, '/token');
      const form = new URLSearchParams(await request.text());
      switch (form.get('grant_type')) {
        case 'authorization_code':
          return exchanged(issuer, form);
        case 'refresh_token':
          return renewed(issuer, form);
        default:
          return problem('type');
      }
    }),
    http.post('*/provider/revocation', async ({ request }) => {
      const token = new URLSearchParams(await request.text()).get('token') ?? '';
      const { grant } = unpack<RefreshToken>(token) ?? {};
      if (grant) renewals.set(grant, Infinity);
      return new HttpResponse(null, { headers: HEADERS });
    }),
  ];
  return { handlers };
}

/**
 * Whether the data API takes a request with this `Authorization`. One of the pretend provider's tokens has to
 * be for it, and still good. What else a fork sends in development is its own affair.
 */
export function isAccepted(authorization: string | null, now = Date.now()): boolean {
  const [, payload = ''] = authorization?.split('.') ?? [];
  const { iss, aud, exp = 0 } = unpack<{ iss: string; aud: string; exp: number }>(payload) ?? {};
  if (!iss?.endsWith('/provider')) return true;
  return aud === AUDIENCE && exp * 1000 > now;
}

const HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

function json(body: object, status = 200): Response {
  return HttpResponse.json(body, { status, headers: HEADERS });
}

function problem(kind: keyof typeof PROBLEMS): Response {
  const [error, description] = PROBLEMS[kind];
  return json({ error, error_description: description }, 400);
}

function issuerOf({ url }: Request, endpoint: string): string {
  return url.slice(0, url.indexOf(`/provider${endpoint}`)) + '/provider';
}
