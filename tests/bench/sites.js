import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { firstFreePort } from '../../scripts/free-port.js';
import { root } from '../../scripts/hosting/config.js';
import { productionSite, staticSite } from '../../scripts/hosting/static-site.js';
import { Link } from './slow-link.js';

const FIRST_PORT = 41_800;
/** What the data API takes for each answer, in milliseconds. */
const API_DELAY = 50;

const folder = join(root, 'node_modules/.cache/bench');

/**
 * The host's page, the app, the floor and the data API, each on an origin of its own. App and floor are
 * served alike, by what `npm run preview` serves with.
 * @param {readonly import('./payloads.js').Payload[]} payloads
 */
export async function startSites(payloads) {
  const host = await firstFreePort(FIRST_PORT);
  const app = await firstFreePort(host + 1);
  const floor = await firstFreePort(app + 1);
  const api = await firstFreePort(floor + 1);
  const settings = {
    hostOrigins: [`http://127.0.0.1:${host}`],
    apiBaseUrl: `http://localhost:${api}/v1`,
  };
  await buildApp(settings);
  copyFloor(settings.apiBaseUrl);

  const link = new Link();
  let visits = 0;
  const world = { orders: 10 };
  const servers = await Promise.all([
    serve(
      host,
      staticSite(here('host'), () => ({ 'Cache-Control': 'no-cache' })),
      link,
    ),
    serve(app, productionSite(join(folder, 'app'), settings), link),
    serve(floor, productionSite(join(folder, 'floor'), settings), link),
    serve(api, dataApi(payloads, world), link),
  ]);
  return {
    host: `http://127.0.0.1:${host}/`,
    pages: { app: `http://localhost:${app}/`, floor: `http://localhost:${floor}/` },
    built: join(folder, 'app'),
    link,
    /** May be changed: how many orders each customer has. */
    world,
    /**
     * The same page at a name that was never visited: no file, no compiled code and no process can be left
     * of it. Closes every connection.
     * @param {string} page
     */
    unknown(page) {
      for (const server of servers) server.closeAllConnections();
      link.reset();
      visits += 1;
      return page.replace('localhost', `visit-${visits}.localhost`);
    },
    close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** @param {string} path */
function here(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** @param {{ hostOrigins: readonly string[], apiBaseUrl: string }} settings */
async function buildApp({ hostOrigins, apiBaseUrl }) {
  Object.assign(process.env, {
    // Importing the payloads left it at development.
    NODE_ENV: 'production',
    VITE_HOST_ORIGINS: hostOrigins.join(),
    VITE_ALLOW_LOOPBACK: 'true',
    VITE_API_BASE_URL: apiBaseUrl,
    VITE_API_ACCESS: 'open',
  });
  await build({
    root,
    logLevel: 'warn',
    build: { outDir: join(folder, 'app'), emptyOutDir: true },
  });
}

/** @param {string} apiBaseUrl */
function copyFloor(apiBaseUrl) {
  const target = join(folder, 'floor');
  rmSync(target, { recursive: true, force: true });
  cpSync(here('floor/index.html'), join(target, 'index.html'));
  cpSync(here('floor/floor.js'), join(target, 'assets/floor.js'));
  const script = readFileSync(here('floor/floor.js'), 'utf8');
  writeFileSync(join(target, 'assets/floor.js'), script.replace('__API__', apiBaseUrl));
}

/**
 * @param {number} port
 * @param {(request: import('node:http').IncomingMessage) => Answer | Promise<Answer>} site
 * @param {Link} link
 * @typedef {import('../../scripts/hosting/static-site.js').Answer} Answer
 */
async function serve(port, site, link) {
  const server = createServer(async (request, response) => {
    try {
      await link.carryRequest(request);
      const { status, headers, body = Buffer.alloc(0) } = await site(request);
      response.writeHead(status, { 'Content-Length': body.length, ...headers });
      await link.carryAnswer(response, body);
    } catch {
      // The frame that asked was taken away meanwhile.
      response.destroy();
    }
  });
  server.on('connection', (socket) => link.connect(socket));
  // The browser may take `localhost` for an address of either kind; it tries the other one, too.
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  return server;
}

/**
 * @param {readonly import('./payloads.js').Payload[]} payloads
 * @param {{ readonly orders: number }} world
 */
function dataApi(payloads, world) {
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': 'content-type',
    'Access-Control-Max-Age': '7200',
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  };
  /** @param {string} [json] @returns {Answer} */
  const answer = (json) => ({
    status: json === undefined ? 404 : 200,
    headers,
    body: Buffer.from(json ?? '{}'),
  });

  /** @param {import('node:http').IncomingMessage} request */
  return async (request) => {
    const { method, url = '' } = request;
    if (method === 'OPTIONS') return { status: 204, headers };
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const lookup = await text(request);
    await pause(API_DELAY);
    if (method === 'POST')
      return answer(
        payloads.find(({ email, id }) => lookup.includes(email) || lookup.includes(id))?.search,
      );
    const customer = payloads.find(({ id }) => pathname.includes(id));
    return answer(customer?.orders(world.orders, Number(searchParams.get('cursor') ?? 0)));
  };
}
