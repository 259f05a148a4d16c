import type { FrameLocator, Page } from '@playwright/test';
import { conversations } from '../../../mocks/helpdesk/conversations/conversations.ts';
import { testBuild } from '../../../scripts/build-for-test.js';
import { laterTexts } from '../../../src/shell/screens/later-texts.ts';
import { texts } from '../../../src/shell/texts.ts';
import { violationsIn } from '../../e2e/axe.ts';
import { LOADING, expect, test } from '../../e2e/test.ts';

const THEMES = ['light', 'dark'] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { conversation } of conversations) {
  const { id } = conversation;
  test(`conversation ${id} is accessible in both themes, and fits a frame of any width`, async ({
    helpdesk,
  }) => {
    const { app, page } = helpdesk;
    await helpdesk.open({ conversation: id, width: 320 });
    await isThere(app);
    const tabs = await app.getByRole('tab').all();
    expect(await violations(app)).toEqual([]);
    expect(await excess(app), 'nothing sticks out at 320').toBe(0);
    for (const tab of tabs) {
      await tab.click();
      await isThere(app);
      expect(await violations(app), String(await tab.textContent())).toEqual([]);
      expect(await excess(app), `nothing of ${await tab.textContent()} sticks out`).toBe(0);
    }

    await page.getByRole('button', { name: 'Dark theme' }).click();
    await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await violations(app, 'color-contrast')).toEqual([]);
    for (const tab of tabs) {
      await tab.click();
      expect(await violations(app, 'color-contrast'), 'dark').toEqual([]);
    }

    for (const width of ['420', 'Full']) {
      await page.getByText(width, { exact: true }).click();
      await isThere(app);
      expect(await excess(app), `nothing sticks out at ${width}`).toBe(0);
    }
  });
}

for (const theme of THEMES) {
  test(`failures are accessible in the ${theme} theme`, async ({ helpdesk, world, mayFail }) => {
    const { app } = helpdesk;
    mayFail.push(testBuild.apiBaseUrl);
    const resources = Object.keys(world.faults);
    Object.assign(world.faults, Object.fromEntries(resources.map((name) => [name, 'forbidden'])));
    await helpdesk.open({ theme, width: 320 });
    await expect(app.getByRole('alert')).toBeVisible();
    expect(await violations(app), 'nothing can be looked up').toEqual([]);
    Object.assign(world.faults, { customers: 'none' });
    await app.getByRole('button', { name: texts.tryAgain }).click();
    await helpdesk.customerIsThere();
    for (const tab of await app.getByRole('tab').all()) {
      await tab.click();
      await isThere(app);
      expect(await violations(app), String(await tab.textContent())).toEqual([]);
    }
  });

  test(`what loads is accessible in the ${theme} theme`, async ({ helpdesk, world }) => {
    const { app } = helpdesk;
    Object.assign(world.faults, { customers: 'slow' });
    await helpdesk.open({ theme, width: 320 });
    await expect(app.getByRole('status').filter({ hasText: texts.loading })).toBeAttached();
    expect(await violations(app)).toEqual([]);
  });

  test(`a context out of date is accessible in the ${theme} theme`, async ({ helpdesk }) => {
    const { app } = helpdesk;
    await helpdesk.open({ theme, width: 320, profile: 'silent' });
    await isThere(app);
    await app.getByRole('button', { name: texts.freshness.refresh }).click();
    await expect(app.locator('[data-state="stale"]')).toBeVisible();
    expect(await violations(app)).toEqual([]);
  });

  test.describe(`with the system in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test(`the screen without an answer is accessible`, async ({ helpdesk }) => {
      await helpdesk.open({ profile: 'mute', faults: 'malformed' });
      await expect(
        helpdesk.app.getByRole('button', { name: laterTexts.unanswered.retry }),
      ).toBeVisible();
      expect(await violations(helpdesk.app)).toEqual([]);
    });

    test(`the page that was opened directly is accessible`, async ({ page }) => {
      await page.goto(testBuild.appOrigin);
      await expect(page.getByRole('heading', { name: laterTexts.direct.title })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

async function isThere(app: FrameLocator) {
  await expect(app.locator('[data-state="context-received"] main')).toBeVisible();
  await expect(app.locator(LOADING)).toHaveCount(0);
}

/** By how many pixels the content is wider than the frame. */
async function excess(app: FrameLocator): Promise<number> {
  return app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
}

/** What axe finds by all its rules, or by one of them. */
function violations(app: FrameLocator | Page, rule?: string) {
  return violationsIn(app.locator('body'), rule ? [rule] : RULES);
}
