import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { needPackages } from '../../scripts/need-packages.js';
import { firstFreePort } from '../../scripts/free-port.js';
import { root } from '../../scripts/hosting/config.js';
import { productionSite, staticSite } from '../../scripts/hosting/static-site.js';
import { Link } from './slow-link.js';

const FIRST_PORT = 41_800;

/** What agents' requests carry in the rows with a network. */
const TOKEN = 'the-token-of-an-agent';

const folder = join(root, 'node_modules/.cache/bench');

/** @typedef {'app' | 'floor' | 'ordinary' | 'sent' | 'sentFloor' | 'sentOrdinary' | 'recommended'} Page */

/**
 * The host's page, the data API, and the pages, each on an origin of its own and served alike, by what `npm run preview`
 * serves with. Those that send a token are the rows with a network: the app, the floor and the ordinary app the usual way,
 * and the app the recommended way, with the data API below its own origin and a page that may be kept.
 * @param {readonly import('./payloads.js').Payload[]} payloads
 */
export async function startSites(payloads) {
  let next = FIRST_PORT;
  const port = async () => {
    const free = await firstFreePort(next);
    next = free + 1;
    return free;
  };
  const host = await port();
  const api = await port();
  const settings = {
    hostOrigins: [`http://127.0.0.1:${host}`],
    apiBaseUrl: `http://localhost:${api}/v1`,
  };
  const recommended = { ...settings, apiBaseUrl: '/api', pageMaxAge: 60 };

  const link = new Link();
  let visits = 0;
  const world = { orders: 10, delay: 50, visit: 0, sendsAlong: false };
  const counts = { app: 0, api: 0, preflights: 0 };
  const answerOfApi = dataApi(payloads, world);
  /** @param {import('node:http').IncomingMessage} request */
  const countedApi = (request) => {
    counts[request.method === 'OPTIONS' ? 'preflights' : 'api'] += 1;
    return answerOfApi(request);
  };
  /** @param {string} built @param {import('../../scripts/hosting/headers.js').Settings} served */
  const site = (built, served) => {
    const answer = productionSite(built, served);
    return (/** @type {import('node:http').IncomingMessage} */ request) => {
      if (request.url?.startsWith('/api/')) return countedApi(request);
      counts.app += 1;
      return answer(request);
    };
  };

  /** @type {Record<Page, readonly [built: Promise<string>, served: import('../../scripts/hosting/headers.js').Settings]>} */
  const made = {
    app: [buildApp('app', settings, false), settings],
    floor: [copyFloor('floor', settings.apiBaseUrl, ''), settings],
    ordinary: [buildOrdinary('ordinary', settings.apiBaseUrl, ''), settings],
    sent: [buildApp('sent', settings, true), settings],
    sentFloor: [copyFloor('sent-floor', settings.apiBaseUrl, TOKEN), settings],
    sentOrdinary: [buildOrdinary('sent-ordinary', settings.apiBaseUrl, TOKEN), settings],
    recommended: [buildApp('recommended', recommended, true), recommended],
  };
  /** @type {import('node:http').Server[]} */
  const servers = [
    await serve(
      host,
      staticSite(here('host'), () => ({ 'Cache-Control': 'no-cache' })),
      link,
    ),
    await serve(api, countedApi, link),
  ];
  /** @type {Partial<Record<Page, string>>} */
  const pages = {};
  for (const [name, [built, served]] of Object.entries(made)) {
    const free = await port();
    servers.push(await serve(free, site(await built, served), link));
    pages[/** @type {Page} */ (name)] = `http://localhost:${free}/`;
  }
  return {
    host: `http://127.0.0.1:${host}/`,
    pages: /** @type {Record<Page, string>} */ (pages),
    built: join(folder, 'app'),
    ordinary: join(folder, 'ordinary'),
    link,
    /**
     * May be changed: how many orders each customer has, how long the data API takes for each answer in milliseconds,
     * who is found, and whether the orders come with them.
     */
    world,
    /** Since it was last emptied: how many requests came for the page and its files, for the data API, and for its leave. */
    counts,
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

/** One after the other: each build reads the environment. @type {Promise<unknown>} */
let building = Promise.resolve();

/** @param {() => Promise<string>} make */
function inTurn(make) {
  const made = building.then(make);
  building = made;
  return made;
}

/**
 * @param {string} name @param {{ hostOrigins: readonly string[], apiBaseUrl: string }} settings @param {boolean} sendsToken
 */
function buildApp(name, { hostOrigins, apiBaseUrl }, sendsToken) {
  return inTurn(async () => {
    Object.assign(process.env, {
      // Importing the payloads left it at development.
      NODE_ENV: 'production',
      VITE_HOST_ORIGINS: hostOrigins.join(),
      VITE_ALLOW_LOOPBACK: 'true',
      VITE_API_BASE_URL: apiBaseUrl,
      VITE_API_ACCESS: sendsToken ? 'own' : 'open',
    });
    const outDir = join(folder, name);
    await build({
      root,
      logLevel: 'warn',
      plugins: sendsToken ? [signedIn] : [],
      build: { outDir, emptyOutDir: true },
    });
    return outDir;
  });
}

/** An agent who is signed in, in place of a fork's own way. @type {import('vite').Plugin} */
const signedIn = {
  name: 'signed-in',
  enforce: 'pre',
  load: {
    filter: { id: /\/src\/app\/access-token\.ts$/ },
    handler: () => `export const access = { tokenFor: () => '${TOKEN}' };`,
  },
};

/** @param {string} name @param {string} apiBaseUrl @param {string} token */
async function copyFloor(name, apiBaseUrl, token) {
  const target = join(folder, name);
  rmSync(target, { recursive: true, force: true });
  cpSync(here('floor/index.html'), join(target, 'index.html'));
  cpSync(here('floor/floor.js'), join(target, 'assets/floor.js'));
  const script = readFileSync(here('floor/floor.js'), 'utf8');
  writeFileSync(
    join(target, 'assets/floor.js'),
    script.replace('__API__', apiBaseUrl).replace('__TOKEN__', token),
  );
  return target;
}

/** @param {string} name @param {string} apiBaseUrl @param {string} token */
function buildOrdinary(name, apiBaseUrl, token) {
  return inTurn(async () => {
    // Its packages are found from where its files are.
    const source = join(needPackages('tests/bench/ordinary'), 'source');
    for (const file of ['index.html', 'main.jsx'])
      cpSync(here(`ordinary/${file}`), join(source, file));
    const outDir = join(folder, name);
    await build({
      root: source,
      configFile: false,
      // Its packages name directives that Vite only warns of.
      logLevel: 'error',
      define: {
        'import.meta.env.VITE_API': JSON.stringify(apiBaseUrl),
        'import.meta.env.VITE_TOKEN': JSON.stringify(token),
      },
      build: { outDir, emptyOutDir: true },
    });
    return outDir;
  });
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
 * @param {{ readonly orders: number, readonly delay: number, readonly visit: number, readonly sendsAlong: boolean }} world
 */
function dataApi(payloads, world) {
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': 'authorization, content-type',
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
    await pause(world.delay);
    if (method === 'POST') {
      const found = payloads.find(({ email, id }) => lookup.includes(email) || lookup.includes(id));
      const along = world.sendsAlong ? found?.orders(world.orders, 0) : undefined;
      return answer(found?.search(world.visit, along));
    }
    const customer = payloads.find(({ id }) => pathname.includes(id));
    return answer(customer?.orders(world.orders, Number(searchParams.get('cursor') ?? 0)));
  };
}
