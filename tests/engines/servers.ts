import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { resources } from '../../mocks/helpdesk/api/resources.ts';
import { noFaults } from '../../mocks/helpdesk/api/faults.ts';
import { mockedApiOf } from '../../mocks/helpdesk/api/mocked-api.ts';
import { requestFrom, send, signalOf } from '../../mocks/helpdesk/api/node-http.ts';
import { namesOf } from '../../mocks/helpdesk/api/world.ts';
import { buildForTest, testBuild, testEnvironment } from '../../scripts/build-for-test.js';
import { besidePhone } from '../../scripts/beside-phone.js';
import { productionConfig } from '../../scripts/hosting/config.js';
import { headersOf } from '../../scripts/hosting/headers.js';
import { productionSite, staticSite, type Site } from '../../scripts/hosting/static-site.js';
import { putFirst } from '../../scripts/put-first.js';
import { panesPage } from './panes.ts';

/*
 * The production build on real servers, and a data API that is one, too: neither Firefox over BiDi nor WebKit's
 * driver can answer requests in a server's place.
 */

/** The data API; at its `/control` a test sets and asks what it wants. */
export const API_ORIGIN = 'http://127.0.0.1:41748';

/** What the app's page reported by itself, see `watch.js`. */
export interface Seen {
  readonly kind: 'violation' | 'error' | 'console' | 'shown';
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What has happened since a test last set it. */
export interface Control {
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly seen: readonly Seen[];
  /** `POST /api/customers/search`, in order. */
  readonly requests: readonly string[];
  /** Files of the app that are missing, by what their addresses end with. */
  readonly gone: readonly string[];
}

const NOTHING: Control = { since: 0, seen: [], requests: [], gone: [] };

/** Builds and serves until what it returns is called. */
export async function startServers(): Promise<() => void> {
  // The test runner sets it, and a build with it would not be one for production.
  delete process.env['NODE_ENV'];
  await buildForTest({
    ...testEnvironment,
    VITE_API_BASE_URL: `${API_ORIGIN}/api`,
    // Six apps share a host and two cores here.
    VITE_REPLY_WITHIN_MS: '3000',
    VITE_API_TIMEOUT_MS: '9000',
  });
  for (const [folder, page] of PAGES) putWatchFirst(folder, page);
  const config = await productionConfig();
  // A test that builds for itself shall not find them.
  for (const name of Object.keys(testEnvironment)) Reflect.deleteProperty(process.env, name);
  const api = mockedApiOf(resources, 0);
  let control = NOTHING;

  const app = productionSite(testBuild.app, config);
  const helpdesk = staticSite(testBuild.helpdesk, () => ({}));

  const answerApi: Answer = async (request, { pathname }) => {
    if (pathname === '/seen') {
      const seen = (await request.json()) as Seen;
      // What was still on its way is the last test's.
      if (seen.at >= control.since) control = { ...control, seen: [...control.seen, seen] };
      return new Response(null, { status: 204 });
    }
    if (pathname === '/control') {
      if (request.method === 'GET') return Response.json(control);
      control = {
        ...NOTHING,
        since: Date.now(),
        gone: (await request.json()) as readonly string[],
      };
      Object.assign(api.world, noFaults(namesOf(resources)));
      return new Response(null, { status: 204 });
    }
    if (request.method === 'OPTIONS') return allowed(new Response(null, { status: 204 }));
    control = { ...control, requests: [...control.requests, `${request.method} ${pathname}`] };
    return allowed((await api.respond(request)) ?? new Response(null, { status: 404 }));
  };
  const answerHelpdesk: Answer = async (request, url) => {
    if (url.pathname === '/panes')
      return new Response(panesPage(url), { headers: { 'content-type': 'text/html' } });
    if (url.pathname === '/mocks/faults') return api.respond(request);
    return undefined;
  };

  const servers = await Promise.all([
    serve(API_ORIGIN, answerApi, () => MISSING),
    serve(testBuild.appOrigin, undefined, (request) =>
      control.gone.some((name) => request.url?.endsWith(name)) ? MISSING : app(request),
    ),
    serve(testBuild.probeOrigin, undefined, productionSite(testBuild.probe, config)),
    serve(
      testBuild.phoneOrigin,
      answerHelpdesk,
      staticSite(testBuild.phone, (kind) => besidePhone(headersOf(kind, config))),
    ),
    serve(testBuild.strangerOrigin, answerHelpdesk, helpdesk),
    serve(testBuild.helpdeskOrigin, answerHelpdesk, ({ method, url = '', headers }) =>
      // The app on the helpdesk's own origin.
      url.startsWith('/app/')
        ? app({ method, url: url.slice('/app'.length), headers })
        : helpdesk({ method, url, headers }),
    ),
  ]);
  return () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}

/** Each page that holds the app or the probe. */
const PAGES = [
  [testBuild.app, 'index.html'],
  [testBuild.probe, 'index.html'],
  [testBuild.probe, 'phone.html'],
  [testBuild.phone, 'phone.html'],
] as const;

function putWatchFirst(folder: string, page: string) {
  const script = readFileSync(new URL('watch.js', import.meta.url), 'utf8');
  writeFileSync(join(folder, 'watch.js'), script.replace('__SEEN__', `${API_ORIGIN}/seen`));
  putFirst(folder, page, page, 'watch.js');
}

const MISSING = { status: 404, headers: { 'Cache-Control': 'no-store' } };

/** Undefined: what is served there as files answers. */
type Answer = (request: Request, url: URL) => Promise<Response | undefined>;

async function serve(origin: string, answer: Answer | undefined, site: Site): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', origin);
    const signal = signalOf(outgoing);
    const fromFiles = () => {
      const { status, headers, body } = site(incoming);
      outgoing.writeHead(status, { 'Content-Length': body?.length ?? 0, ...headers });
      outgoing.end(incoming.method === 'HEAD' ? undefined : body);
    };
    const respond = async () => {
      const response = answer && (await answer(await requestFrom(incoming, url, signal), url));
      if (response) await send(response, outgoing);
      else fromFiles();
    };
    respond().catch((error: unknown) => {
      if (!signal.aborted) outgoing.destroy(error instanceof Error ? error : undefined);
    });
  });
  const { hostname, port } = new URL(origin);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname, resolve);
  });
  return server;
}

/** What the API has to say so that a page of another origin may ask it. */
function allowed(response: Response): Response {
  for (const [name, value] of Object.entries(CORS)) response.headers.set(name, value);
  return response;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, accept, idempotency-key',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-expose-headers': 'retry-after',
  'access-control-max-age': '600',
};
