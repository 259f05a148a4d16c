import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, importPKCS8 } from 'jose';
import Provider from 'oidc-provider';

/*
 * A real OpenID Connect provider (https://github.com/panva/node-oidc-provider) on this machine: anyone may
 * sign in by name, and the name is all that it knows.
 */

export const CLIENT_ID = 'dashboard-app';
/** What its access tokens are for. */
export const AUDIENCE = 'https://api.company.test';
export const SCOPE = 'openid email offline_access read';

export interface ProviderOptions {
  readonly redirectUris: readonly string[];
  readonly port?: number;
  /** Seconds. */
  readonly accessTokenLife?: number;
  /** Whether a refresh token is good for one renewal only; it is, unless said otherwise. */
  readonly rotates?: boolean;
  /** What its pages send as `Cross-Origin-Opener-Policy`. */
  readonly coop?: string | undefined;
}

export interface RunningProvider {
  readonly issuer: string;
  /** Method and path of every request, without its query. */
  readonly requests: string[];
  /** Requests for these paths are not answered. */
  breaks?: RegExp | undefined;
  coop?: string | undefined;
  /** Whether a refresh token is good for one renewal only. */
  rotates: boolean;
  /** Answers of the token endpoint leave when this resolves. */
  held?: Promise<void> | undefined;
  readonly close: () => Promise<void>;
}

export async function startProvider(options: ProviderOptions): Promise<RunningProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const requests: string[] = [];
  const running: RunningProvider = {
    issuer,
    requests,
    coop: options.coop,
    rotates: options.rotates ?? true,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  const { accessTokenLife = 300 } = options;
  const life = () => accessTokenLife;

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'ES256',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: options.redirectUris,
      },
    ],
    jwks: { keys: [await signingKey()] },
    scopes: ['openid', 'email', 'offline_access', 'read'],
    claims: { openid: ['sub'], email: ['email'] },
    conformIdTokenClaims: false,
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@company.test` }),
    }),
    clientBasedCORS: () => true,
    issueRefreshToken: () => true,
    rotateRefreshToken: () => running.rotates,
    cookies: { keys: ['only for tests'] },
    ttl: {
      AccessToken: life,
      IdToken: 300,
      RefreshToken: 28_800,
      Session: 28_800,
      Grant: 28_800,
      Interaction: 600,
    },
    features: {
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'read',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
          accessTokenTTL: accessTokenLife,
        }),
      },
    },
  });
  provider.use(async (context, next) => {
    await next();
    if (running.coop) context.set('Cross-Origin-Opener-Policy', running.coop);
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const path = pathOf(request);
    requests.push(`${String(request.method)} ${path}`);
    if (path === '/token' && running.held) hold(response, running.held);
    if (running.breaks?.test(path)) request.destroy();
    else answer(request, response);
  });
  return running;
}

/** What the provider has done is done, whether or not anyone is there for the answer. */
function hold(response: ServerResponse, until: Promise<void>) {
  const end = response.end.bind(response) as (...content: unknown[]) => void;
  response.end = ((...content: unknown[]) => {
    void until.then(() => {
      end(...content);
    });
    return response;
  }) as ServerResponse['end'];
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?')[0] ?? '';
}

async function signingKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const key = await importPKCS8(pem, 'ES256', { extractable: true });
  return { ...(await exportJWK(key)), alg: 'ES256', use: 'sig', kid: 'test' };
}
