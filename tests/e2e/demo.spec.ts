import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import type { World } from '../../mocks/helpdesk/api/world.ts';
import { resourceLabel } from '../../mocks/helpdesk/data-api-names.ts';
import { testBuild, testEnvironment } from '../../scripts/build-for-test.js';
import { laterTexts } from '../../src/shell/screens/later-texts.ts';
import { texts } from '../../src/shell/texts.ts';
import { APP_FRAME, LOADING, expect, test } from './test.ts';

/*
 * The static demo, below a path of a server that knows files and nothing else. A request that would leave
 * it fails the test.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const BASE = '/some/repo/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

let server: Server;
let demo: string;

// One server and one build for all that follows.
test.describe.configure({ mode: 'default' });

// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it
test.beforeAll(async ({}, { project }) => {
  test.setTimeout(120_000);
  const folder = join(root, 'node_modules/.cache/e2e', `demo-${project.name}`);
  run('scripts/build-demo.js', folder);
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    readFile(join(folder, path.replace(BASE, '')))
      .then((content) => {
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
        response.end(content);
      })
      .catch(() => response.writeHead(404).end());
  }).listen(0, 'localhost');
  await once(server, 'listening');
  demo = `http://localhost:${(server.address() as AddressInfo).port}${BASE}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const leaving: string[] = [];

test.beforeEach(async ({ context }) => {
  leaving.length = 0;
  await context.route('**', async (route) => {
    if (route.request().url().startsWith(demo)) return route.continue();
    leaving.push(route.request().url());
    return route.abort();
  });
});

test.afterEach(() => {
  expect(leaving).toEqual([]);
});

const appIn = (page: Page) => page.frameLocator(APP_FRAME);

/** What is there once any customer is found. */
const customerIn = (app: FrameLocator | Page) =>
  app.getByRole('tablist', { name: texts.tabsLabel });

/** Every resource of the data API, one by one, as the panel names them. */
const forbidden = (world: World) =>
  Object.keys(world.faults)
    .map((name) => `${name}:forbidden`)
    .join(',');

test('shows each customer with the network off, and says in both windows that it is a demo', async ({
  helpdesk,
  page,
}) => {
  const app = appIn(page);
  await page.goto(demo);
  await expect(page.getByRole('region', { name: 'Stage' })).toContainText('Demo');
  await expect(app.getByText('Demo: every customer is made up')).toBeVisible();
  await expect(customerIn(app)).toBeVisible();
  await helpdesk.switchTo(/Bruno/);
  await expect(customerIn(app)).toBeVisible();
  for (const tab of await app.getByRole('tab').all()) {
    await tab.click();
    await expect(app.locator(LOADING)).toHaveCount(0);
    await expect(app.getByRole('alert')).toHaveCount(0);
  }
});

test('keeps the data API’s faults in the demo when the conversation is switched', async ({
  helpdesk,
  page,
  world,
}) => {
  const app = appIn(page);
  await page.goto(demo);
  await expect(customerIn(app)).toBeVisible();
  await page.getByRole('button', { name: /^Data API/ }).click();
  for (const name of Object.keys(world.faults)) {
    await page.getByLabel(resourceLabel(name), { exact: true }).selectOption('403 Forbidden');
    await expect(page).toHaveURL(new RegExp(`${name}%3Aforbidden`));
  }
  await helpdesk.switchTo(/Chloé/);
  await expect(app.getByRole('alert').first()).toBeVisible();
  await expect(customerIn(app)).toHaveCount(0);
  await page.reload();
  await expect(app.getByRole('alert').first()).toBeVisible();
});

test('reports in the demo what becomes of messages, and the app’s states', async ({ page }) => {
  await page.goto(`${demo}?bench=lifecycle`);
  await expect(page.getByText('Now context-received')).toBeVisible();
});

test('opens the phone of the demo, which has a data API of its own', async ({
  context,
  page,
  world,
}) => {
  await page.goto(`${demo}?profile=webview-4-0-16&api=${forbidden(world)}`);
  const [phone] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open on the phone' }).click(),
  ]);
  await expect(phone.getByText('Demo: every customer is made up')).toBeVisible();
  await expect(phone.getByRole('alert').first()).toBeVisible();
  await phone.getByRole('link', { name: 'Helpdesk' }).click();
  await expect(phone.getByRole('combobox', { name: 'Host' })).toHaveValue('webview-4-0-16');
  expect(phone.url().startsWith(demo)).toBe(true);
});

test('leads from the demo’s app to its helpdesk', async ({ page }) => {
  await page.goto(`${demo}app/`);
  await page.getByRole('link', { name: laterTexts.direct.helpdesk }).click();
  await expect(customerIn(appIn(page))).toBeVisible();
});

test('shows no app from another site in the demo', async ({ page }) => {
  await page.goto(`${demo}?app=${testBuild.appOrigin}/`);
  await expect(customerIn(appIn(page))).toBeVisible();
});

// eslint-disable-next-line no-empty-pattern -- as above
test('a demo build leaves the production build unchanged, byte for byte', ({}, { project }) => {
  const after = join(root, 'node_modules/.cache/e2e', `app-after-demo-${project.name}`);
  run('node_modules/vite/bin/vite.js', 'build', '--outDir', after, '--emptyOutDir');
  const before = digests(testBuild.app);
  expect(Object.keys(before).length).toBeGreaterThan(3);
  expect(digests(after)).toEqual(before);
});

function run(...command: readonly string[]) {
  const env = { ...process.env, ...testEnvironment };
  execFileSync(process.execPath, command, { cwd: root, env, stdio: 'pipe' });
}

function digests(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    files
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );
}
