import { createRemoteJWKSet, jwtVerify } from 'jose';

/**
 * Whether a request may be answered: with an issuer, only with one of its access tokens, signed, in time, and for
 * this audience; without one, always.
 * @param {string | undefined} issuer @param {string | undefined} audience
 * @returns {Promise<(authorization: string | null) => Promise<boolean>>}
 */
export async function accessOf(issuer, audience) {
  if (!issuer) return async () => true;
  const discovered = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const { jwks_uri: jwks } = /** @type {{ jwks_uri: string }} */ (await discovered.json());
  const keys = createRemoteJWKSet(new URL(jwks));
  return async (authorization) => {
    const [, token = ''] = /^Bearer (.+)$/i.exec(authorization ?? '') ?? [];
    try {
      await jwtVerify(token, keys, { issuer, ...(audience && { audience }) });
      return true;
    } catch {
      return false;
    }
  };
}
