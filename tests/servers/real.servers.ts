import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { headersOf } from '../../scripts/hosting/headers.js';
import { listen } from '../../scripts/hosting/listen.js';
import {
  freePort,
  makeCertificate,
  openFolder,
  startCaddy,
  startNginx,
  validateWithCaddy,
  type RunningServer,
} from './start-server.ts';

/*
 * Real servers with the configuration that `npm run hosting` prints serve what `npm run build` makes.
 * What they answer is compared with the one source of headers.
 */

const HELPDESK = 'https://app.snypto.test';
const STARTS = { nginx: startNginx, caddy: startCaddy };

const folder = openFolder();
let api: Awaited<ReturnType<typeof listen>>;
let env: Record<string, string>;
let asset: string;

beforeAll(async () => {
  // A data API that refuses every request, with the CORS headers it should have.
  api = await listen(({ method, headers }) => ({
    status: method === 'OPTIONS' ? 204 : 401,
    headers: {
      'Access-Control-Allow-Origin': String(headers.origin),
      'Access-Control-Allow-Headers': 'authorization, content-type',
      'Access-Control-Expose-Headers': 'retry-after',
      'Access-Control-Max-Age': '7200',
      'Cache-Control': 'no-store',
    },
  }));
  env = {
    VITE_HOST_ORIGINS: HELPDESK,
    VITE_API_BASE_URL: `http://127.0.0.1:${api.port}/v1`,
    VITE_API_ACCESS: 'own',
  };
  const built = await npm('build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn');
  expect(built.code, built.said).toBe(0);
  asset = `/assets/${String(readdirSync(join(folder, 'assets')).find((name) => /^index-.*\.js$/.test(name)))}`;
}, 120_000);

afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

/** A command of the project, as it is typed. */
async function npm(script: string, ...args: readonly string[]) {
  const program = execFile('npm', ['run', '--silent', script, '--', ...args], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, NODE_ENV: undefined, ...env },
  });
  let printed = '';
  let said = '';
  program.stdout?.on('data', (text: string) => (printed += text));
  program.stderr?.on('data', (text: string) => (said += text));
  const [code] = (await once(program, 'close')) as [number];
  return { code, printed, said };
}

const settings = () => ({
  hostOrigins: [HELPDESK],
  apiBaseUrl: String(env['VITE_API_BASE_URL']),
  pageMaxAge: 60,
});

/** Headers as they come, without those that no configuration is about. */
function about(expected: Record<string, string>, headers: Headers) {
  return Object.fromEntries(Object.keys(expected).map((name) => [name, headers.get(name)]));
}

describe.each(['nginx', 'caddy'] as const)('%s', (name) => {
  let server: RunningServer;
  let origin: string;

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const { printed } = await npm('hosting', name, origin, folder);
    server = await STARTS[name](printed, port);
  }, 60_000);

  afterAll(async () => {
    await server.stop();
  });

  test.each([
    ['/', 200, 'page'],
    ['/index.html', 200, 'page'],
    ['/favicon.svg', 200, 'page'],
    ['an asset', 200, 'asset'],
    ['/assets/index-gone.js', 404, 'missing'],
    ['/missing', 404, 'missing'],
    ['/missing/', 404, 'missing'],
    ['/assets/', 404, 'missing'],
    ['/_headers', 404, 'missing'],
  ] as const)(
    'answers %s with %i and every header of the one source',
    async (path, status, kind) => {
      const response = await fetch(origin + (path === 'an asset' ? asset : path));
      const expected = headersOf(kind, settings());
      expect(response.status).toBe(status);
      expect(about(expected, response.headers)).toEqual(expected);
      expect(response.headers.has('X-Frame-Options')).toBe(false);
    },
  );

  test('answers a missing file with a page that says so, and never with the app', async () => {
    const text = await (await fetch(`${origin}/assets/index-gone.js`)).text();
    expect(text).toBe(readFileSync(join(folder, '404.html'), 'utf8'));
  });

  test('lets no refusal be cached', async () => {
    const response = await fetch(origin + asset, { method: 'POST' });
    const expected = headersOf('missing', settings());
    expect(response.status).toBe(405);
    expect(about(expected, response.headers)).toEqual(expected);
  });

  test('says that the page is unchanged, with every header', async () => {
    const first = await fetch(`${origin}/`);
    const again = await fetch(`${origin}/`, {
      headers: { 'If-None-Match': String(first.headers.get('ETag')) },
    });
    expect(again.status).toBe(304);
    expect(again.headers.get('Cache-Control')).toBe('max-age=60');
  });

  test('compresses scripts and delivers them complete', async () => {
    const response = await fetch(origin + asset, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.headers.get('Content-Encoding')).toBe('gzip');
    expect(response.headers.get('Vary')).toMatch(/accept-encoding/i);
    expect(response.headers.get('Content-Type')).toMatch(/^(text|application)\/javascript/);
    expect(await response.text()).toBe(readFileSync(join(folder, asset), 'utf8'));
  });

  test('satisfies the doctor', { timeout: 60_000 }, async () => {
    const { code, printed } = await npm('doctor', `${origin}/`);
    expect({ code, printed: printed.trim() }).toEqual({
      code: 0,
      printed: `${origin}/ is served as it should be.`,
    });
  });
});

test(
  'nginx serves the app over https, and redirects there from http',
  { timeout: 60_000 },
  async () => {
    const host = 'desk.company.test';
    const certificate = openFolder();
    onTestFinished(() => {
      rmSync(certificate, { recursive: true });
    });
    makeCertificate(certificate, host);
    const [http, https] = [await freePort(), await freePort()];
    const { printed } = await npm('hosting', 'nginx', `https://${host}`, folder);
    const config = printed
      .replaceAll(`/etc/letsencrypt/live/${host}`, certificate)
      .replaceAll('listen 80;', `listen 127.0.0.1:${http};`)
      .replaceAll('listen 443 ', `listen 127.0.0.1:${https} `);
    const server = await startNginx(config, https);
    onTestFinished(() => server.stop());

    const { status, headers } = await fetch(`http://127.0.0.1:${http}/any`, { redirect: 'manual' });
    expect([status, headers.get('Location')]).toEqual([301, `https://${host}/any`]);
    const asked = request({
      host: '127.0.0.1',
      port: https,
      servername: host,
      rejectUnauthorized: false,
    });
    const [response] = (await once(asked.end(), 'response')) as [IncomingMessage];
    response.resume();
    const expected = headersOf('page', settings());
    const got = Object.keys(expected).map((name) => [name, response.headers[name.toLowerCase()]]);
    expect(response.statusCode).toBe(200);
    expect(Object.fromEntries(got)).toEqual(expected);
  },
);

test('Caddy takes the Caddyfile of a public address', { timeout: 60_000 }, async () => {
  const { printed } = await npm('hosting', 'caddy', 'https://desk.company.test', folder);
  expect(() => {
    validateWithCaddy(printed);
  }).not.toThrow();
});
