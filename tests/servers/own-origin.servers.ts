import { once } from 'node:events';
import { chmodSync, rmSync } from 'node:fs';
import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { examine } from '../../scripts/doctor/examine.js';
import { caddy } from '../../scripts/hosting/caddy.js';
import { forwardTo } from '../../scripts/hosting/forward.js';
import { headersOf, securityHeaders } from '../../scripts/hosting/headers.js';
import { nginx } from '../../scripts/hosting/nginx.js';
import { siteAt } from '../../scripts/hosting/site.js';
import { productionSite } from '../../scripts/hosting/static-site.js';
import { upstreamOf } from '../../scripts/hosting/upstream.js';
import { readConfig, type Config } from '../../src/config.ts';
import { smallBuild } from '../support/small-build.ts';
import { freePort, startCaddy, startNginx, type RunningServer } from './start-server.ts';

/*
 * The data API below the app's own origin: servers with the configuration that `npm run hosting` prints, and what
 * `npm start` and `npm run preview` do, hand requests on to it.
 */

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const asked: Asked[] = [];
/** What the data API does with a request. */
let answerWith: (outgoing: ServerResponse, incoming: Asked) => void;

const usual = (outgoing: ServerResponse) => {
  outgoing.writeHead(401, {
    'Content-Type': 'application/json',
    'Cache-Control': 'private, max-age=60',
    'Retry-After': '7',
    'Set-Cookie': 'seen=1',
    'X-Powered-By': 'an engine',
    'X-Frame-Options': 'DENY',
    'Content-Security-Policy': "default-src 'self'",
  });
  outgoing.end('{"items":[]}');
};

let api: Server;
let config: Config;
let folder: string;
let upstream: NonNullable<ReturnType<typeof upstreamOf>>;

beforeAll(async () => {
  api = createServer((incoming, outgoing) => {
    void text(incoming).then((body) => {
      const { method = '', url = '', headers } = incoming;
      asked.push({ method, url, headers, body });
      answerWith(outgoing, { method, url, headers, body });
    });
  }).listen(0, '127.0.0.1');
  await once(api, 'listening');
  const reading = readConfig({
    VITE_HOST_ORIGINS: 'https://app.snypto.test',
    VITE_API_BASE_URL: '/api',
    VITE_API_ACCESS: 'own',
    VITE_API_TIMEOUT_MS: '3000',
  });
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  config = reading.config;
  folder = smallBuild(config);
  chmodSync(folder, 0o755);
  const { port } = api.address() as AddressInfo;
  const found = upstreamOf(`http://127.0.0.1:${port}/v1`, config);
  if (!found) throw new Error('No upstream is named.');
  upstream = found;
});

afterAll(() => {
  api.close();
  api.closeAllConnections();
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  asked.length = 0;
  answerWith = usual;
});

answerWith = usual;

/** Starts a server of each kind in front of a data API. */
const SERVERS: Record<string, (port: number, to: typeof upstream) => Promise<RunningServer>> = {
  nginx: (port, to) => startNginx(nginx(config, here(port), to), port),
  caddy: (port, to) => startCaddy(caddy(config, here(port), to), port),
  'npm run preview': async (port, to) => {
    const page = productionSite(folder, config);
    const forward = forwardTo(to, securityHeaders(config));
    const server = createServer((incoming, outgoing) => {
      if (forward(incoming, outgoing)) return;
      const { status, headers, body } = page(incoming);
      outgoing.writeHead(status, headers).end(body);
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return {
      stop: async () => {
        server.close();
        server.closeAllConnections();
        await Promise.resolve();
      },
    };
  },
};

function startServer(name: string, port: number, to: typeof upstream) {
  const start = SERVERS[name];
  if (!start) throw new Error(`No server is called ${name}.`);
  return start(port, to);
}

const here = (port: number) => siteAt(`http://127.0.0.1:${port}`, folder);

describe.each(Object.keys(SERVERS))('%s', (name) => {
  let server: RunningServer;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    server = await startServer(name, port, upstream);
  }, 60_000);

  afterAll(async () => {
    await server.stop();
  });

  const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);

  /** A path as it is written, which fetch would tidy up first. */
  async function askRaw(path: string) {
    const [response] = (await once(
      request({ host: '127.0.0.1', port, path }).end(),
      'response',
    )) as [IncomingMessage];
    return { status: response.statusCode ?? 0, body: await text(response) };
  }

  test('hands a search on with what the app sends, and nothing else', async () => {
    await ask('/api/customers/search?limit=1', {
      method: 'POST',
      body: '{"keys":[]}',
      headers: {
        accept: 'application/json',
        authorization: 'Bearer a-token',
        'content-type': 'application/json',
        cookie: 'session=1',
        referer: 'https://app.snypto.test/conversations/1',
        'user-agent': 'an agent',
        'accept-language': 'sv',
        'x-forwarded-for': '192.0.2.1',
        'sec-fetch-site': 'same-origin',
      },
    });

    expect(asked).toMatchObject([
      { method: 'POST', url: '/v1/customers/search?limit=1', body: '{"keys":[]}' },
    ]);
    const { connection, 'accept-encoding': encoding, ...headers } = asked[0]?.headers ?? {};
    expect([undefined, 'close', 'keep-alive']).toContain(connection);
    expect(['string', 'undefined']).toContain(typeof encoding);
    expect(headers).toEqual({
      host: upstream.url.host,
      'content-length': '11',
      accept: 'application/json',
      authorization: 'Bearer a-token',
      'content-type': 'application/json',
    });
  });

  test('hands the answer back with its own status, and its own headers alone', async () => {
    const response = await ask('/api/customers/a/orders');

    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ items: [] });
    const expected = headersOf('missing', config);
    const found = Object.keys(expected).map((header) => [header, response.headers.get(header)]);
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(response.headers.get('Retry-After')).toBe('7');
    expect(response.headers.get('Content-Type')).toMatch(/^application\/json/);
    for (const header of ['Set-Cookie', 'X-Powered-By', 'X-Frame-Options'])
      expect(response.headers.has(header), header).toBe(false);
  });

  test.each([200, 204, 403, 404, 405, 409, 422, 429, 500, 503])(
    'hands a %i back as it is',
    async (status) => {
      answerWith = (outgoing) => outgoing.writeHead(status).end();
      expect((await ask('/api/it')).status).toBe(status);
    },
  );

  test.each(['PUT', 'PATCH', 'DELETE'])('hands a %s on', async (method) => {
    await ask('/api/it', { method });
    expect(asked).toMatchObject([{ method, url: '/v1/it' }]);
  });

  test('hands an answer on as it comes', async () => {
    let end: () => void = () => undefined;
    answerWith = (outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
      outgoing.write('{"first":true}\n');
      end = () => {
        outgoing.end('{"second":true}\n');
      };
    };

    const response = await ask('/api/stream');
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toContain('first');
    end();
    const second = await reader?.read();
    expect(new TextDecoder().decode(second?.value)).toContain('second');
  });

  test('an answer that breaks off does not look whole', async () => {
    answerWith = (outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      outgoing.write('{"items":[');
      setTimeout(() => outgoing.destroy(), 50);
    };
    await expect(ask('/api/it').then((response) => response.text())).rejects.toThrow();
  });

  test('says after a while that the data API does not answer', { timeout: 20_000 }, async () => {
    answerWith = () => undefined;
    const response = await ask('/api/it');
    expect(response.status).toBe(504);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  test('keeps what an id may be made of', async () => {
    await ask(`/api/customers/${encodeURIComponent('Ä b+c@d.e%25')}/orders?cursor=%2F..%2F`);
    const [, id = ''] = /^\/v1\/customers\/(.*)\/orders\?cursor=%2F..%2F$/.exec(
      asked[0]?.url ?? '',
    ) ?? [undefined, asked[0]?.url];
    expect(decodeURIComponent(id)).toBe('Ä b+c@d.e%25');
  });

  test.each([
    '/api/../admin',
    '/api/%2e%2e/admin',
    '/api/%2E./admin',
    '/api/..%2fadmin',
    '/api/customers/..%2F..%2Fadmin',
    '/api/..%5cadmin',
    '/api/..\\admin',
    '/api/customers/./x/../../../admin',
  ])('lets %s lead nowhere', async (path) => {
    const { status, body } = await askRaw(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('items');
    expect(asked).toEqual([]);
  });

  test('satisfies the doctor', async () => {
    expect(await examine(`http://127.0.0.1:${port}/`, config)).toEqual([]);
  });

  test('says that the data API is down', { timeout: 60_000 }, async () => {
    const other = await freePort();
    const nowhere = { ...upstream, url: new URL(`http://127.0.0.1:${await freePort()}/v1`) };
    const alone = await startServer(name, other, nowhere);
    try {
      const response = await fetch(`http://127.0.0.1:${other}/api/customers/a/orders`);
      expect(response.status).toBe(502);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      const sentences = await examine(`http://127.0.0.1:${other}/`, config);
      expect(sentences.flatMap((each) => each.sentences)).toContainEqual(
        expect.stringMatching(/is answered with 502: .*correct API_UPSTREAM/),
      );
    } finally {
      await alone.stop();
    }
  });
});
