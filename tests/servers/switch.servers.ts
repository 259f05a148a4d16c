import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getResponse } from 'msw';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handlersFor } from '../../mocks/helpdesk/api/handlers.ts';
import { requestFrom, send, signalOf } from '../../mocks/helpdesk/api/node-http.ts';
import { createWorld, type World } from '../../mocks/helpdesk/api/world.ts';
import { contextOf } from '../../mocks/helpdesk/context-of.ts';
import { conversations } from '../../mocks/helpdesk/conversations/conversations.ts';
import { browserArguments, needBrowser } from '../../scripts/browser.js';
import { nginx } from '../../scripts/hosting/nginx.js';
import { siteAt } from '../../scripts/hosting/site.js';
import { upstreamOf } from '../../scripts/hosting/upstream.js';
import { readConfig } from '../../src/config.ts';
import { loadResources } from '../support/load-mocks.js';
import { freePort, openFolder, startNginx, type RunningServer } from './start-server.ts';

/*
 * The recommended way, end to end: nginx serves the build and hands requests on to the data API below the app's own
 * origin, in a browser with its own caches. What a conversation switch costs is counted where it arrives.
 */

const HOST_PAGE = `<!doctype html><title>Helpdesk</title><link rel="icon" href="data:," /><body><script>
let frame, text;
const post = () => frame.contentWindow.postMessage(text, '*');
addEventListener('message', ({ data, source }) => {
  if (source === frame?.contentWindow && String(data).endsWith('fetch-info')) post();
});
function switchTo(url, context) {
  frame?.remove();
  text = context;
  frame = Object.assign(document.createElement('iframe'), { src: url, onload: post });
  frame.style = 'width: 420px; height: 700px';
  document.body.append(frame);
}
</script>`;

const folder = openFolder();
const log = join(folder, 'access.log');
const profile = mkdtempSync(join(tmpdir(), 'dashboard-app-'));

let world: World;
let servers: Server[];
let app: string;
let running: RunningServer;
let browser: BrowserContext;
let page: Page;

async function serve(answer: Parameters<typeof createServer>[1]) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

beforeAll(async () => {
  world = createWorld(await loadResources());
  const handlers = handlersFor(world, { baseUrl: '*/v1' });
  const api = await serve((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', 'http://127.0.0.1');
    void requestFrom(incoming, url, signalOf(outgoing))
      .then((request) => getResponse(handlers, request))
      .then((response) => send(response ?? new Response(null, { status: 404 }), outgoing));
  });
  const host = await serve((_, outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'text/html' }).end(HOST_PAGE);
  });
  servers = [api.server, host.server];

  const port = await freePort();
  app = `http://127.0.0.1:${port}`;
  const env = {
    NODE_ENV: 'production',
    VITE_HOST_ORIGINS: `http://localhost:${host.port}`,
    VITE_ALLOW_LOOPBACK: 'true',
    VITE_API_BASE_URL: '/api',
    VITE_API_ACCESS: 'open',
    // A slow machine must not outlast it.
    VITE_PAGE_MAX_AGE: '3600',
  };
  Object.assign(process.env, env);
  await build({
    logLevel: 'error',
    mode: 'production',
    build: { outDir: join(folder, 'dist'), emptyOutDir: true },
  });
  const reading = readConfig(env);
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  const upstream = upstreamOf(`http://127.0.0.1:${api.port}/v1`, reading.config);
  const printed = nginx(reading.config, siteAt(app, join(folder, 'dist')), upstream);
  writeFileSync(log, '');
  running = await startNginx(
    printed.replace('server_tokens off;', `server_tokens off;\n  access_log ${log};`),
    port,
  );

  browser = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser(),
    args: browserArguments,
  });
  page = await browser.newPage();
  await page.goto(`http://localhost:${host.port}/`);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await running.stop();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  for (const each of [folder, profile]) rmSync(each, { recursive: true, force: true });
});

/** What nginx was asked since the last time. */
function asked(): readonly string[] {
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  writeFileSync(log, '');
  return lines.map((line) => /"([A-Z]+ \S+)/.exec(line)?.[1] ?? line);
}

const known = conversations.filter(({ contact }) => contact.email);

/** Opens a conversation with the app in it, until nothing more is asked for. */
async function switchTo(place: number) {
  const conversation = known[place];
  if (!conversation) throw new Error('There are too few conversations.');
  const context = JSON.stringify(contextOf(conversation, { theme: 'light', definitions: [] }));
  await page.evaluate(
    ([url, text]) => {
      (globalThis as unknown as { switchTo(url?: string, text?: string): void }).switchTo(
        url,
        text,
      );
    },
    [`${app}/`, context],
  );
  await page.frameLocator('iframe').getByRole('tablist').waitFor();
  await page.frames().at(-1)?.waitForLoadState('networkidle');
}

/** To customers whose search finds exactly one. The first two visits fetch what is kept; what is counted is the last. */
async function switchAmongTwo() {
  await switchTo(0);
  await switchTo(1);
  asked();
  await switchTo(0);
}

test('a switch asks the server of the app for nothing, and the data API twice', async () => {
  await switchAmongTwo();
  expect(asked()).toEqual([
    expect.stringMatching(/^POST \/api\/\w+\/search$/),
    expect.stringMatching(/^GET \/api\/customers\/[^/]+\/\w+\?limit=\d+$/),
  ]);
}, 60_000);

test('a switch asks the data API once where it sends the first pages along', async () => {
  world.sendsAlong = true;
  await switchAmongTwo();
  expect(asked()).toEqual([expect.stringMatching(/^POST \/api\/\w+\/search$/)]);
}, 60_000);
