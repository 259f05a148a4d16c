import { testBuild } from '../../scripts/build-for-test.js';
import { texts } from '../../src/shell/texts.ts';
import { expect, test } from './test.ts';

test('renews the context when it is shown again, which only the observer reports', async ({
  helpdesk,
  page,
  probe,
}) => {
  await probe.open();
  await probe.has({ status: 'context-received', renewals: 0 });
  // A browser may draw no frame between hiding and showing, and then no agent could have seen it.
  await expect(async () => {
    await helpdesk.choose('messages');
    await expect(page.locator('iframe')).toBeHidden();
    await helpdesk.choose('app');
    expect(probe.shown).toContain('renewals: 1');
  }).toPass();
  await probe.has({ status: 'context-received', asking: false });
});

test('follows the theme of the helpdesk and keeps the open tab', async ({ helpdesk, page }) => {
  const { app } = helpdesk;
  await helpdesk.open({ theme: 'light' });
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'light');
  const tab = app.getByRole('tab').last();
  await tab.click();
  await page.getByRole('button', { name: /dark/i }).click();
  await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(tab).toHaveAttribute('aria-selected', 'true');
});

test(
  'waits, and looks the customer up, before there is anything that draws',
  { tag: '@smoke' },
  async ({ context, helpdesk, apiRequests }) => {
    const { app } = helpdesk;
    const searches = () => apiRequests.filter((url) => url === apiRequests[0]);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await context.route(/\/assets\/show-.*\.js/, async (route) => {
      await held;
      await route.fallback();
    });
    await helpdesk.open({}, { isPartial: true });
    await expect(app.locator('#waiting')).toBeVisible();
    await expect.poll(searches).toHaveLength(1);
    release();
    await helpdesk.customerIsThere();
    await expect(app.locator('#waiting')).toBeHidden();
    // What was begun is what is shown.
    expect(searches()).toHaveLength(1);
  },
);

for (const [what, file] of [
  ['that draws', 'show'],
  ['that starts it', 'index'],
] as const)
  test(`says what is missing when the script ${what} is gone, and reloads`, async ({
    helpdesk,
    page,
    mayFail,
  }) => {
    const { app } = helpdesk;
    const { title, reload } = texts.notLoaded;
    mayFail.push(`/assets/${file}-`);
    let gone = true;
    // The helpdesk's own page has a script of the same name.
    await page.route(`${testBuild.appOrigin}/assets/${file}-*.js`, async (route) => {
      await (gone ? route.fulfill({ status: 404, contentType: 'text/plain' }) : route.continue());
    });
    await helpdesk.open({}, { isPartial: true });
    await expect(app.getByRole('heading', { name: title })).toBeVisible();
    await expect(app.locator('#waiting')).toBeHidden();
    gone = false;
    await app.getByRole('button', { name: reload }).click();
    await helpdesk.customerIsThere();
  });
