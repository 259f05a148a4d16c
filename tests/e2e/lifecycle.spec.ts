import { expect, test } from './test.ts';

test('shows the next customer when the agent switches the conversation', async ({ helpdesk }) => {
  const { app } = helpdesk;
  await helpdesk.open();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
  await helpdesk.switchTo(/Chloé/);
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Chloé Dubois');
});

test('keeps what the agent looked at while the tab was hidden', async ({ helpdesk }) => {
  const { app } = helpdesk;
  await helpdesk.open();
  await app.getByRole('tab', { name: 'Orders' }).click();
  await app.getByRole('list', { name: 'Orders' }).getByText('1042').click();
  await helpdesk.choose('Messages');
  await helpdesk.choose('Customer Orders');
  await expect(app.getByRole('cell', { name: /Ethiopia Guji/ })).toBeVisible();
});

test('renews the context when it is shown again, which only the observer can tell', async ({
  helpdesk,
  page,
}) => {
  const { app } = helpdesk;
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    addEventListener('message', ({ data }) => {
      if (typeof data === 'string' && data.endsWith('fetch-info')) asked.push(data);
    });
  });
  const asked = () =>
    page.evaluate(() => (window as unknown as { asked: readonly string[] }).asked.length);
  await helpdesk.open();
  await expect(app.locator('[data-state="context-received"]')).toBeVisible();
  const before = await asked();
  // A browser may draw no frame between hiding and showing, and then nobody could have seen it.
  await expect(async () => {
    await helpdesk.choose('Messages');
    await expect(page.locator('iframe')).toBeHidden();
    await helpdesk.choose('Customer Orders');
    expect(await asked()).toBeGreaterThan(before);
  }).toPass();
  await expect(app.locator('[data-state="context-received"]')).toBeVisible();
});

test('follows the theme of the helpdesk without losing its place', async ({ helpdesk, page }) => {
  const { app } = helpdesk;
  await helpdesk.open({ theme: 'light' });
  await app.getByRole('tab', { name: 'Orders' }).click();
  await page.getByRole('button', { name: /dark/i }).click();
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(app.getByRole('tab', { name: 'Orders' })).toHaveAttribute('aria-selected', 'true');
});

test('works in the mobile app, where the page is no frame', async ({ page }) => {
  const { contextOf } = await import('../../mocks/helpdesk/context-of.ts');
  const { chloeWhomNobodyAnswers } = await import('../../mocks/helpdesk/conversations/chloe.ts');
  const { testBuild } = await import('../../scripts/build-for-test.js');
  await page.addInitScript(() => {
    const asked: string[] = [];
    const ReactNativeWebView = { postMessage: (message: string) => asked.push(message) };
    Object.assign(window, { ReactNativeWebView, asked });
  });
  await page.goto(testBuild.appOrigin);
  await expect(page.locator('[data-state="waiting"]')).toBeVisible();
  expect(
    await page.evaluate(() => (window as unknown as { asked: readonly string[] }).asked),
  ).toContain('snypto-dashboard-app:fetch-info');
  await page.evaluate(
    (message) => {
      window.postMessage(message);
    },
    JSON.stringify(contextOf(chloeWhomNobodyAnswers, { theme: 'light', definitions: [] })),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chloé Dubois');
});

test('waits, and looks the customer up, before there is anything that draws', async ({
  context,
  helpdesk,
  apiRequests,
}) => {
  const { app } = helpdesk;
  const searches = () => apiRequests.filter((url) => url.endsWith('/customers/search'));
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await context.route(/\/assets\/show-.*\.js/, async (route) => {
    await held;
    await route.fallback();
  });
  await helpdesk.open();
  await expect(app.getByRole('status')).toHaveText('Waiting for the conversation…');
  await expect.poll(searches).toHaveLength(1);
  release();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
  await expect(app.getByText('Waiting for the conversation…')).toBeHidden();
  // What was begun is what is shown.
  await expect(app.getByRole('heading', { name: 'Totals' })).toBeVisible();
  expect(searches()).toHaveLength(1);
});

test('says what is missing when a part of the app is gone, and reloads', async ({
  helpdesk,
  page,
  mayFail,
}) => {
  const { app } = helpdesk;
  mayFail.push('/assets/show-');
  let gone = true;
  await page.route(/\/assets\/show-.*\.js/, async (route) => {
    await (gone ? route.fulfill({ status: 404, contentType: 'text/plain' }) : route.continue());
  });
  await helpdesk.open();
  await expect(app.getByRole('heading', { name: 'A part of this app is missing' })).toBeVisible();
  gone = false;
  await app.getByRole('button', { name: 'Reload' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
});

test('works with the keyboard alone', async ({ helpdesk, page }) => {
  const { app } = helpdesk;
  await helpdesk.open();
  await app.getByRole('button', { name: 'Refresh' }).focus();
  await page.keyboard.press('Tab');
  await expect(app.getByRole('tab', { name: 'Overview' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(app.getByRole('tab', { name: 'Orders' })).toBeFocused();
  await expect(app.getByRole('list', { name: 'Orders' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(app.getByRole('combobox', { name: 'Status' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(app.getByRole('cell', { name: /Ethiopia Guji/ })).toBeVisible();
});
