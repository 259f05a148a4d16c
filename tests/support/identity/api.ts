import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, jwtVerify } from 'jose';

/** A data API that accepts a provider's access tokens, and nothing else. */
export interface RunningApi {
  readonly baseUrl: string;
  /** What each request was answered with, and whose it was; preflights are not among them. */
  readonly answers: { readonly status: number; readonly subject: string | undefined }[];
  /** What a token must be for. */
  audience: string;
  /** So many requests are answered 401, whatever their token. */
  refuses: number;
  readonly close: () => Promise<void>;
}

export async function startApi(
  issuer: () => string,
  audience: string,
  port = 0,
): Promise<RunningApi> {
  const answers: RunningApi['answers'] = [];
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;

  const subjectOf = async (authorization = ''): Promise<string | undefined> => {
    keys ??= createRemoteJWKSet(new URL(`${issuer()}/jwks`));
    const token = authorization.replace(/^Bearer /, '');
    if (running.refuses > 0) {
      running.refuses -= 1;
      throw new Error('Refused.');
    }
    const { payload } = await jwtVerify(token, keys, {
      issuer: issuer(),
      audience: running.audience,
      typ: 'at+jwt',
      algorithms: ['RS256', 'ES256'],
    });
    return String(payload['scope']).split(' ').includes('read') ? payload.sub : undefined;
  };

  const server = createServer((request, response) => {
    const answer = (status: number, body?: unknown) => {
      response.writeHead(status, {
        'Content-Type': 'application/json',
        'Access-Control-Allow-Origin': request.headers.origin ?? '*',
        'Access-Control-Allow-Headers': 'authorization, content-type',
        'Access-Control-Expose-Headers': 'retry-after',
        'Access-Control-Max-Age': '7200',
        'Cache-Control': 'no-store',
      });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    if (request.method === 'OPTIONS') {
      answer(204);
      return;
    }
    subjectOf(request.headers.authorization).then(
      (subject) => {
        answers.push({ status: subject ? 200 : 403, subject });
        if (subject) answer(200, bodyFor(request.url ?? '', subject));
        else answer(403);
      },
      () => {
        answers.push({ status: 401, subject: undefined });
        answer(401);
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const running: RunningApi = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    answers,
    audience,
    refuses: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return running;
}

function bodyFor(url: string, subject: string): unknown {
  if (url.endsWith('/customers/search'))
    return { items: [{ id: 'c1', name: `Customer as ${subject} sees them` }] };
  return { items: [], nextCursor: null };
}
