import { testBuild } from '../../scripts/build-for-test.js';
import { texts } from '../../src/shell/texts.ts';
import { expect as quickly, test } from './test.ts';

/* What `npm start` serves. A request that would leave this machine fails the test during which it is made. */

// The development server puts things together only when they are asked for.
const expect = quickly.configure({ timeout: 20_000 });
test.slow();

const { startOrigin, startAppOrigin } = testBuild;
const START = { at: startOrigin };

const FORGED = JSON.stringify({
  event: 'appContext',
  data: { contact: { id: 9, name: 'Forged' } },
});

test('shows the customer of the conversation that is picked, with the network off', async ({
  helpdesk,
}) => {
  await helpdesk.open({}, START);
  await helpdesk.switchTo(/Bruno/);
  await expect(helpdesk.app.getByRole('tablist', { name: texts.tabsLabel })).toBeVisible();
});

test('the log says what became of every message', async ({ helpdesk, page }) => {
  const { app } = helpdesk;
  const rows = page.getByRole('list', { name: 'Messages between helpdesk and apps' });
  const last = rows.getByRole('listitem').last();
  await helpdesk.open({ bench: 'log' }, START);
  await expect(rows.getByRole('listitem').filter({ hasText: 'Push' })).toContainText('identical');
  await expect(rows.getByRole('listitem').filter({ hasText: 'accepted' })).toHaveCount(1);

  await page.getByRole('button', { name: 'Clear' }).click();
  await page.evaluate((forged) => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe');
    frame?.contentWindow?.postMessage('hello', '*');
    const sibling = document.body.appendChild(document.createElement('iframe'));
    const { eval: run } = sibling.contentWindow as unknown as { eval: (script: string) => unknown };
    (run('(app, text) => app.postMessage(text, "*")') as (app: unknown, text: string) => void)(
      frame?.contentWindow,
      forged,
    );
  }, FORGED);
  await expect(last).toContainText(/stranger.*foreign/);
  await expect(app.getByText('Forged')).toHaveCount(0);

  await page.getByRole('tab', { name: 'Message', exact: true }).click();
  const editor = page.getByRole('textbox', { name: 'Message to the app' });
  const send = page.getByRole('button', { name: 'Send', exact: true });
  await editor.fill('{"event":"appContext","data":');
  await send.click();
  await editor.fill('{"event":"appContext","data":{"contact":{"id":7,"email":[]}}}');
  await send.click();
  await page.getByRole('tab', { name: 'Log' }).click();
  await expect(last).toContainText(/by hand.*accepted, 1 repaired/);
  await expect(rows.getByRole('listitem').filter({ hasText: 'malformed' })).toHaveCount(1);
  await last.locator('summary').click();
  await expect(last).toContainText('data.contact.email expected string');
});

test('the timeline shows each state of the app and why it was left', async ({ helpdesk, page }) => {
  const { app } = helpdesk;
  const steps = page.getByRole('list', { name: 'Life of the app' }).getByRole('listitem');
  await helpdesk.open({ bench: 'lifecycle' }, START);
  await expect(steps.first()).toContainText('The app started');
  await expect(page.getByText('Now context-received')).toBeVisible();
  await app.getByRole('button', { name: texts.freshness.refresh }).click();
  const refreshing = steps.filter({ hasText: 'Refresh was pressed' });
  await expect(refreshing).toContainText(/^.*refreshing/);
  await expect(steps.last()).toContainText(/context-received.*The same context arrived again/);
  await helpdesk.switchTo(/Chloé/);
  await expect(steps.filter({ hasText: 'The app started' })).toHaveCount(2);
});

test('an app in development reports nothing to a helpdesk that is not its own', async ({
  helpdesk,
  page,
}) => {
  const reports: unknown[] = [];
  await page.exposeFunction('keep', (data: unknown) => reports.push(data));
  await page.addInitScript(() => {
    addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object')
        void (globalThis as unknown as { keep: (data: unknown) => unknown }).keep(data);
    });
  });
  await page.goto(`${startAppOrigin}/mocks/helpdesk/?bench=lifecycle`);
  await expect(helpdesk.app.getByRole('listitem').first()).toContainText(startAppOrigin);
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  expect(reports).toEqual([]);
  await helpdesk.open({ bench: 'lifecycle' }, START);
  await expect.poll(() => reports.length).toBeGreaterThan(0);
});
