import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { conversations } from '../../mocks/host/conversations/conversations.ts';
import { expect, test } from './test.ts';

const TABS = ['Overview', 'Orders', 'Payments', 'Conversation'];

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

test('the screen without an answer is accessible', async ({ helpdesk }) => {
  const { testBuild } = await import('../../scripts/build-for-test.js');
  await helpdesk.open({}, testBuild.strangerOrigin);
  await expect(helpdesk.app.getByRole('button', { name: 'Ask again' })).toBeVisible();
  expect(await violations(helpdesk.page)).toEqual([]);
});

async function isThere(app: FrameLocator) {
  await expect(app.locator('[data-state="context-received"] main')).toBeVisible();
  await expect(app.locator('[aria-busy="true"]')).toHaveCount(0);
}

async function tabsOf(app: FrameLocator): Promise<readonly string[]> {
  return (await app.getByRole('tablist').count()) > 0 ? TABS : [];
}

/** By how many pixels the content is wider than the frame. */
async function excess(app: FrameLocator): Promise<number> {
  return app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
}

async function violations(page: Page) {
  const found = await new AxeBuilder({ page })
    .include(['iframe[title="Customer Orders"]', 'body'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
