import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf } from '../../mocks/helpdesk/context-of.ts';
import { annaWhoseIdentityIsProven } from '../../mocks/helpdesk/conversations/anna.ts';
import { chloeWhomNobodyAnswers } from '../../mocks/helpdesk/conversations/chloe.ts';
import { testBuild } from '../../scripts/build-for-test.js';
import { expect, test } from './test.ts';
import { appFramesOf, foundIn } from './traces.ts';

const forged = JSON.stringify(
  contextOf(chloeWhomNobodyAnswers, { theme: 'light', definitions: [] }),
);

test('takes no context from a page of another origin, and says who tried', async ({
  helpdesk,
  apiRequests,
  personalValues,
}) => {
  const { app } = helpdesk;
  // Where the headers do not forbid the frame, the app itself has to see who sends.
  await helpdesk.open({}, testBuild.strangerOrigin, testBuild.bareOrigin);
  await expect(app.getByRole('listitem').first()).toContainText(testBuild.strangerOrigin);
  const shown = await app.locator('body').textContent();
  await expect.poll(() => [...personalValues]).toContain('Anna Lindqvist');
  expect(foundIn([String(shown)], personalValues)).toEqual([]);
  expect(apiRequests).toEqual([]);
});

test('takes no context from another window, even of the helpdesk’s origin', async ({
  helpdesk,
  page,
  apiRequests,
}) => {
  const { app } = helpdesk;
  await helpdesk.open();
  await expect(app.getByRole('heading', { name: 'Totals' })).toBeVisible();
  const before = apiRequests.length;
  await page.evaluate((message) => {
    // An empty frame has the origin of the page that made it, so only the source gives it away.
    const sibling = document.body.appendChild(document.createElement('iframe')).contentWindow;
    const app = document.querySelector<HTMLIFrameElement>('iframe[title="Customer Orders"]');
    const script = '(app, message) => app.postMessage(message, "*")';
    const { eval: run } = sibling as unknown as {
      readonly eval: (script: string) => (app: Window | null | undefined, message: string) => void;
    };
    run(script)(app?.contentWindow, message);
  }, forged);
  // A message that the app answers, sent later on the same way, marks that the forged one was handled.
  await app.getByRole('button', { name: 'Refresh' }).click();
  await expect(app.locator('[data-state="context-received"]')).toBeVisible();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
  await expect.poll(() => apiRequests.length).toBe(before + 1);
});

test('leaves nothing of a customer in storage, cookies, addresses or consoles', async ({
  helpdesk,
  page,
  consoleLines,
  personalValues,
}) => {
  const { app } = helpdesk;
  await helpdesk.open();
  for (const tab of ['Orders', 'Payments', 'Conversation']) {
    await app.getByRole('tab', { name: tab }).click();
  }
  await expect(app.getByRole('heading', { name: 'Recent messages' })).toBeVisible();
  // The fixtures look for them after every test; here it is seen that they look for the right things.
  const { contact } = annaWhoseIdentityIsProven;
  for (const value of [contact.name, contact.email, contact.phone_number])
    await expect.poll(() => [...personalValues]).toContain(value);
  const frame = appFramesOf(page)[0];
  expect(frame?.url()).toBe(`${testBuild.appOrigin}/`);
  expect(consoleLines).toEqual([]);
});

test('posts the request to the page that embeds it, and nothing else', async ({
  helpdesk,
  page,
}) => {
  const { app } = helpdesk;
  await page.addInitScript(() => {
    const posted = ((globalThis as { posted?: unknown }).posted = [] as unknown[]);
    addEventListener('message', ({ data }) => posted.push(data));
  });
  await helpdesk.open();
  await app.getByRole('tab', { name: 'Conversation' }).click();
  await app.getByRole('button', { name: 'Refresh' }).click();
  await expect(app.locator('[data-state="context-received"]')).toBeVisible();
  const posted = await page.evaluate(() => (globalThis as { posted?: unknown[] }).posted ?? []);
  expect(posted.length).toBeGreaterThan(0);
  expect(new Set(posted)).toEqual(
    new Set(['snypto-dashboard-app:fetch-info', 'Snypto-dashboard-app:fetch-info']),
  );
});

test('is in the world that its name says', async ({ helpdesk, page }, { project }) => {
  await helpdesk.open();
  await expect(helpdesk.app.getByRole('heading', { name: 'Totals' })).toBeVisible();
  const frame = page.frames().find((each) => each.url().startsWith(testBuild.appOrigin));
  const access = await frame?.evaluate(() => {
    try {
      return typeof localStorage.length === 'number' ? 'partitioned' : 'unknown';
    } catch {
      return 'storage-denied';
    }
  });
  expect(access).toBe(project.name);
});

test('holds no mock and nothing of development in the production build', () => {
  const files = readdirSync(testBuild.app, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /mock|worker|\.map$/i.test(file))).toEqual([]);
  const code = files
    .filter((file) => /\.(js|css|html)$/.test(file))
    .map((file) => readFileSync(join(testBuild.app, file), 'utf8'))
    .join('\n');
  const traces = [
    'msw',
    '/mocks/',
    'Lindqvist',
    'VITE_PRETEND_HELPDESK',
    '__INSPECT__',
    'dashboardAppReport',
    'canary-of-the-environment',
  ];
  expect(traces.filter((trace) => code.includes(trace))).toEqual([]);
});
