import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { conversations } from '../../mocks/helpdesk/conversations/conversations.ts';
import { testBuild } from '../../scripts/build-for-test.js';
import { expect, test } from './test.ts';

const APP = ['iframe[title="Customer Orders"]', 'body'];

for (const { conversation } of conversations) {
  const { id } = conversation;
  for (const theme of ['light', 'dark'] as const) {
    test(`conversation ${id} is accessible in the ${theme} theme`, async ({ helpdesk }) => {
      const { app, page } = helpdesk;
      await helpdesk.open({ conversation: id, theme, width: 320 });
      await isThere(app);
      await expect(app.locator('html')).toHaveAttribute('data-theme', theme);
      expect(await violations(page)).toEqual([]);
      for (const tab of await tabsOf(app)) {
        await app.getByRole('tab', { name: tab }).click();
        await isThere(app);
        expect(await violations(page), tab).toEqual([]);
        expect(await excess(app), `nothing of ${tab} sticks out`).toBe(0);
      }
    });
  }

  test(`conversation ${id} fits a frame of any width`, async ({ helpdesk }) => {
    const { app } = helpdesk;
    for (const width of [320, 420, 'full'] as const) {
      await helpdesk.open({ conversation: id, width });
      await isThere(app);
      expect(await excess(app), `nothing sticks out at ${width}`).toBe(0);
    }
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`failures are accessible in the ${theme} theme`, async ({ helpdesk, world, mayFail }) => {
    const { app, page } = helpdesk;
    mayFail.push(testBuild.apiBaseUrl);
    Object.assign(world.faults, { customers: 'forbidden' });
    await helpdesk.open({ theme, width: 320 });
    await expect(app.getByRole('alert')).toBeVisible();
    expect(await violations(page), 'nobody can be looked up').toEqual([]);
    Object.assign(world.faults, { customers: 'none', orders: 'forbidden' });
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByRole('tab', { name: 'Orders' }).click();
    await expect(app.getByRole('alert')).toBeVisible();
    expect(await violations(page), 'no orders').toEqual([]);
  });

  test(`what loads is accessible in the ${theme} theme`, async ({ helpdesk, world }) => {
    const { app, page } = helpdesk;
    Object.assign(world.faults, { customers: 'slow' });
    await helpdesk.open({ theme, width: 320 });
    await expect(app.getByRole('status').filter({ hasText: 'Loading…' })).toBeAttached();
    expect(await violations(page)).toEqual([]);
  });

  test(`a context out of date is accessible in the ${theme} theme`, async ({ helpdesk }) => {
    const { app, page } = helpdesk;
    await page.addInitScript(() => {
      addEventListener('message', (event) => {
        if ('isSilent' in window) event.stopImmediatePropagation();
      });
    });
    await helpdesk.open({ theme, width: 320 });
    await isThere(app);
    await page.evaluate(() => {
      Object.assign(window, { isSilent: true });
    });
    await app.getByRole('button', { name: 'Refresh' }).click();
    await expect(app.locator('[data-state="stale"]')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test.describe(`with the system in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test(`the screen without an answer is accessible`, async ({ helpdesk }) => {
      await helpdesk.open({}, testBuild.strangerOrigin, testBuild.bareOrigin);
      await expect(helpdesk.app.getByRole('button', { name: 'Ask again' })).toBeVisible();
      expect(await violations(helpdesk.page)).toEqual([]);
    });

    test(`the page that was opened directly is accessible`, async ({ page }) => {
      await page.goto(testBuild.appOrigin);
      await expect(
        page.getByRole('heading', { name: 'This app belongs inside a conversation' }),
      ).toBeVisible();
      expect(await violations(page, 'body')).toEqual([]);
    });
  });
}

async function isThere(app: FrameLocator) {
  await expect(app.locator('[data-state="context-received"] main')).toBeVisible();
  await expect(app.locator('[aria-busy="true"]')).toHaveCount(0);
}

async function tabsOf(app: FrameLocator): Promise<readonly string[]> {
  return (await app.getByRole('tab').allTextContents()).map((name) => name.trim());
}

/** By how many pixels the content is wider than the frame. */
async function excess(app: FrameLocator): Promise<number> {
  return app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
}

async function violations(page: Page, where: string | string[] = APP) {
  const found = await new AxeBuilder({ page })
    .include(where)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
