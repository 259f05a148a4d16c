import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf } from '../../mocks/helpdesk/context-of.ts';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { chloeUnanswered } from '../../mocks/helpdesk/conversations/chloe.ts';
import { testBuild, testEnvironment } from '../../scripts/build-for-test.js';
import { readConfig } from '../../src/config.ts';
import { texts } from '../../src/shell/texts.ts';
import { expect, test, type Helpdesk } from './test.ts';
import { appFramesOf, foundIn } from './traces.ts';

const forged = JSON.stringify(contextOf(chloeUnanswered, { theme: 'light', definitions: [] }));

test('reads no context from a page of another origin, and says which page tried', async ({
  probe,
  personalValues,
}) => {
  // Where the headers do not forbid the frame, the app itself has to see who sends.
  await probe.open({}, { at: testBuild.strangerOrigin, app: testBuild.bareOrigin });
  await probe.has({ 'reasons.0.kind': 'refused', 'reasons.0.origin': testBuild.strangerOrigin });
  await expect.poll(() => [...personalValues]).toContain('Anna Lindqvist');
  await probe.has({ unanswered: true, contact: undefined, conversation: undefined });
  expect(foundIn(probe.shown, personalValues)).toEqual([]);
});

test('reads no context from another window, even of the helpdesk’s origin', async ({
  page,
  probe,
}) => {
  await probe.open();
  await probe.has({ 'contact.name': 'Anna Lindqvist' });
  await page.evaluate((message) => {
    // An empty frame has the origin of the page that made it, so only the source gives it away.
    const sibling = document.body.appendChild(document.createElement('iframe')).contentWindow;
    const app = document.querySelector<HTMLIFrameElement>('iframe');
    const script = '(app, message) => app.postMessage(message, "*")';
    const { eval: run } = sibling as unknown as {
      readonly eval: (script: string) => (app: Window | null | undefined, message: string) => void;
    };
    run(script)(app?.contentWindow, message);
  }, forged);
  // A message that the app answers, sent later on the same way, marks that the forged one was handled.
  await probe.refresh();
  await probe.has({ renewals: 1, asking: false, 'contact.name': 'Anna Lindqvist', reasons: [] });
  expect(probe.shown.filter((entry) => entry.includes('Chloé'))).toEqual([]);
});

test('keeps no token that a helpdesk adds', async ({ helpdesk, page, consoleLines }) => {
  const { app } = helpdesk;
  await helpdesk.open({ profile: 'extra-members' });
  await openEveryTab(helpdesk);
  expect(await app.locator('html').innerHTML()).not.toMatch(/pretend-[a-z-]*token/);
  expect(consoleLines.join()).not.toContain('token');
  expect(page.url()).not.toContain('token');
});

test(
  'leaves nothing of a customer in storage, cookies, addresses or consoles',
  { tag: '@smoke' },
  async ({ helpdesk, page, consoleLines, personalValues }) => {
    await helpdesk.open();
    await openEveryTab(helpdesk);
    // The fixtures look for them after every test; here it is seen that they look for the right things.
    const { contact } = annaVerified;
    for (const value of [contact.name, contact.email, contact.phone_number])
      await expect.poll(() => [...personalValues]).toContain(value);
    const frame = appFramesOf(page)[0];
    expect(frame?.url()).toBe(`${testBuild.appOrigin}/`);
    expect(consoleLines).toEqual([]);
  },
);

test(
  'posts the request to the page that embeds it, and nothing else',
  { tag: '@smoke' },
  async ({ helpdesk, page }) => {
    const { app } = helpdesk;
    await page.addInitScript(() => {
      const posted = ((globalThis as { posted?: unknown }).posted = [] as unknown[]);
      addEventListener('message', ({ data }) => posted.push(data));
    });
    await helpdesk.open();
    await openEveryTab(helpdesk);
    await app.getByRole('button', { name: texts.freshness.refresh }).click();
    await expect(app.locator('[data-state="context-received"]')).toBeVisible();
    const posted = await page.evaluate(() => (globalThis as { posted?: unknown[] }).posted ?? []);
    const reading = readConfig(testEnvironment);
    const keys = reading.ok ? reading.config.hostRequestKeys : [];
    expect(posted.length).toBeGreaterThan(0);
    expect([...new Set(posted)].sort()).toEqual([...keys].sort());
  },
);

test('is in the world that its name says', async ({ helpdesk, page }, { project }) => {
  await helpdesk.open();
  await helpdesk.customerIsThere();
  const frame = page.frames().find((each) => each.url().startsWith(testBuild.appOrigin));
  const access = await frame?.evaluate(() => {
    try {
      return typeof localStorage.length === 'number' ? 'partitioned' : 'unknown';
    } catch {
      return 'storage-denied';
    }
  });
  expect(`wire-${access}`).toBe(project.name);
});

test('holds no mock and nothing of development in the production build', { tag: '@smoke' }, () => {
  const files = readdirSync(testBuild.app, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /mock|worker|\.map$/i.test(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(3);
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

async function openEveryTab(helpdesk: Helpdesk) {
  await helpdesk.customerIsThere();
  const tabs = await helpdesk.app.getByRole('tab').all();
  expect(tabs.length).toBeGreaterThan(0);
  for (const tab of tabs) {
    await tab.click();
    await helpdesk.customerIsThere();
  }
}
