import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { APP_TAB, HELPDESK } from '../../app.config.js';
import { firstFreePort } from '../free-port.js';
import { root } from '../hosting/config.js';
import { listen } from '../hosting/listen.js';
import { productionSite } from '../hosting/static-site.js';

const outDir = join(root, 'node_modules/.cache/preview');

/**
 * Builds the app for a page that plays the helpdesk, and serves both: the page on `127.0.0.1`, the app with the
 * headers of production on `localhost`, which to a browser are different sites.
 * @param {number} first the port from which on both look for theirs
 * @returns {Promise<string>} the page's address
 */
export async function showCustomer(first) {
  const pagePort = await firstFreePort(first);
  const appPort = await firstFreePort(pagePort + 1);
  const page = `http://127.0.0.1:${pagePort}`;

  const settings = { hostOrigins: [page], apiBaseUrl: '/api' };
  await buildFor(settings);
  const site = productionSite(outDir, settings);
  await serveWithApi(site, appPort);
  await listen(await hostPage(`http://localhost:${appPort}/`), pagePort);
  return `${page}/`;
}

/** With this environment and no other. @param {{ hostOrigins: string[], apiBaseUrl: string }} settings */
async function buildFor({ hostOrigins, apiBaseUrl }) {
  for (const name of Object.keys(process.env))
    if (name.startsWith('VITE_')) Reflect.deleteProperty(process.env, name);
  // Vite has set it while it read the settings, and a build for production sets its own.
  delete process.env['NODE_ENV'];
  Object.assign(process.env, {
    VITE_HOST_ORIGINS: hostOrigins.join(),
    VITE_ALLOW_LOOPBACK: 'true',
    VITE_API_BASE_URL: apiBaseUrl,
    VITE_API_ACCESS: 'open',
  });
  // The folder of the `.env` files: one that has none.
  const envDir = join(root, 'scripts/preview');
  await build({ root, envDir, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
}

/** @param {import('../hosting/static-site.js').Site} site @param {number} port */
async function serveWithApi(site, port) {
  const { createMockedApi } =
    /** @type {typeof import('../../mocks/helpdesk/api/found-api.ts')} */
    (await load('mocks/helpdesk/api/found-api.ts'));
  const { requestFrom, send, signalOf } =
    /** @type {typeof import('../../mocks/helpdesk/api/node-http.ts')} */
    (await load('mocks/helpdesk/api/node-http.ts'));
  const api = createMockedApi(0);

  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', `http://localhost:${port}`);
    if (!url.pathname.startsWith('/api/')) {
      const { status, headers, body } = site(incoming);
      outgoing.writeHead(status, headers).end(incoming.method === 'HEAD' ? undefined : body);
      return;
    }
    try {
      const request = await requestFrom(incoming, url, signalOf(outgoing));
      await send((await api.respond(request)) ?? new Response(null, { status: 404 }), outgoing);
    } catch {
      // The client has disconnected.
      outgoing.destroy();
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
}

/** The page that plays the helpdesk. @param {string} app @returns {Promise<import('../hosting/static-site.js').Site>} */
async function hostPage(app) {
  const { conversations } =
    /** @type {typeof import('../../mocks/helpdesk/conversations/conversations.ts')} */
    (await load('mocks/helpdesk/conversations/conversations.ts'));
  const { contextOf } =
    /** @type {typeof import('../../mocks/helpdesk/context-of.ts')} */
    (await load('mocks/helpdesk/context-of.ts'));
  const { attributeDefinitions } =
    /** @type {typeof import('../../mocks/helpdesk/conversations/attribute-definitions.ts')} */
    (await load('mocks/helpdesk/conversations/attribute-definitions.ts'));

  const messages = conversations.map((conversation) =>
    contextOf(conversation, { theme: 'light', definitions: attributeDefinitions }),
  );
  const files = new Map([
    ['/', ['text/html', readFileSync(join(root, 'scripts/preview/host.html'), 'utf8')]],
    ['/host.js', ['text/javascript', readFileSync(join(root, 'scripts/preview/host.js'), 'utf8')]],
    ['/settings.json', ['application/json', JSON.stringify({ app, APP_TAB, HELPDESK, messages })]],
  ]);
  return ({ url = '' }) => {
    const [type, text] = files.get(url.split('?')[0] ?? '') ?? [];
    if (type === undefined || text === undefined) return { status: 404, headers: {} };
    const headers = { 'Content-Type': `${type};charset=utf-8`, 'Cache-Control': 'no-store' };
    return { status: 200, headers, body: Buffer.from(text) };
  };
}

/** A module as Vite loads it. @param {string} path from the root @returns {Promise<unknown>} */
async function load(path) {
  const { module } = await runnerImport(`${root}${path}`, { root, configFile: false });
  return module;
}
