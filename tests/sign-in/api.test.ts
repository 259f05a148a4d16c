import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type RunningApi } from '../support/identity/api.ts';

/* What the README tells an API to verify, against tokens of every wrong kind. */

const AUDIENCE = 'https://api.company.test';

let provider: Server;
let issuer: string;
let api: RunningApi;
let own: CryptoKey;
let stranger: CryptoKey;
let publicKey: CryptoKey;

beforeAll(async () => {
  const keys = await generateKeyPair('ES256', { extractable: true });
  ({ privateKey: own, publicKey } = keys);
  ({ privateKey: stranger } = await generateKeyPair('ES256'));
  const jwks = JSON.stringify({
    keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', use: 'sig', kid: 'test' }],
  });
  provider = createServer((_, response) => {
    response.end(jwks);
  });
  await new Promise<void>((resolve) => {
    provider.listen(0, '127.0.0.1', resolve);
  });
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  api = await startApi(() => issuer, AUDIENCE);
});

afterAll(async () => {
  await api.close();
  provider.close();
});

interface Kind {
  readonly typ?: string;
  readonly claims?: object;
  readonly iss?: string;
  readonly aud?: string;
  readonly expiresIn?: number;
}

const now = () => Math.floor(Date.now() / 1000);

function claimsOf({ claims, iss = issuer, aud = AUDIENCE, expiresIn = 300 }: Kind) {
  return { iss, aud, sub: 'anna', scope: 'read', exp: now() + expiresIn, ...claims };
}

function tokenOf(kind: Kind, key = own): Promise<string> {
  return new SignJWT(claimsOf(kind))
    .setProtectedHeader({ alg: 'ES256', typ: kind.typ ?? 'at+jwt', kid: 'test' })
    .sign(key);
}

async function statusFor(token: string | undefined): Promise<number> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return (await fetch(`${api.baseUrl}/customers/c1/orders`, { headers })).status;
}

test('a token of the provider is accepted', async () => {
  expect(await statusFor(await tokenOf({}))).toBe(200);
});

test.each<[string, () => Promise<string> | string | undefined]>([
  ['none at all', () => undefined],
  ['one for another API', () => tokenOf({ aud: 'https://another-api.test' })],
  ['one that has expired', () => tokenOf({ expiresIn: -60 })],
  ['one of another provider', () => tokenOf({ iss: 'https://evil.test' })],
  ['a forged one', () => tokenOf({}, stranger)],
  ['an ID token', () => tokenOf({ typ: 'JWT' })],
  ['one without a signature', () => new UnsecuredJWT(claimsOf({})).encode()],
  [
    'one signed with the public key',
    async () =>
      new SignJWT(claimsOf({}))
        .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'test' })
        .sign(new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey)))),
  ],
  [
    'one whose claims were changed',
    async () => {
      const [header, , signature] = (await tokenOf({})).split('.');
      const claims = Buffer.from(JSON.stringify(claimsOf({ claims: { sub: 'ben' } })));
      return [header, claims.toString('base64url'), signature].join('.');
    },
  ],
])('%s is answered 401', async (_, token) => {
  expect(await statusFor(await token())).toBe(401);
});

test('a token without the right is answered 403', async () => {
  expect(await statusFor(await tokenOf({ claims: { scope: 'openid' } }))).toBe(403);
});
