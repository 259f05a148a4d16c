import type { FrameLocator, Page } from '@playwright/test';
import { testBuild } from '../../scripts/build-for-test.js';
import { expect, test } from './test.ts';

/** Whose messages come to the app, by its origin. */
const FORGERS = [
  { fault: 'stranger', name: 'Forge one from a stranger’s origin', origin: 'null' },
  {
    fault: 'other-window',
    name: 'Forge one from another window',
    origin: testBuild.helpdeskOrigin,
  },
] as const;

/** Keeps the origins of all messages that come from another window than the parent. */
async function noteStrangers(page: Page) {
  await page.addInitScript(() => {
    const strangers: string[] = [];
    Object.assign(window, { strangers });
    addEventListener('message', ({ source, origin }) => {
      if (source !== window.parent) strangers.push(origin);
    });
  });
}

function strangersTo(app: FrameLocator | Page) {
  return app
    .locator('html')
    .evaluate(() => (window as unknown as { strangers: readonly string[] }).strangers);
}

for (const { fault, name, origin } of FORGERS) {
  test(`believes nothing that comes from ${fault}, when the address says so`, async ({
    helpdesk,
    page,
    apiRequests,
  }) => {
    const { app } = helpdesk;
    await noteStrangers(page);
    await helpdesk.open({ faults: fault });
    await expect(app.getByRole('heading', { name: 'Totals' })).toBeVisible();
    await expect.poll(() => strangersTo(app)).toEqual([origin]);
    // Answered later than the forged one came.
    await app.getByRole('button', { name: 'Refresh' }).click();
    await expect(app.locator('[data-state="context-received"]')).toBeVisible();
    await expect(app.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
    expect(new URL(page.url()).searchParams.has('faults')).toBe(false);
    await expect.poll(() => lookups(apiRequests)).toHaveLength(2);
  });

  test(`believes nothing that comes from ${fault}, each time it is clicked`, async ({
    helpdesk,
    page,
    apiRequests,
  }) => {
    const { app } = helpdesk;
    await noteStrangers(page);
    await helpdesk.open();
    await expect(app.getByRole('heading', { name: 'Totals' })).toBeVisible();
    await page.getByRole('button', { name: /^Faults/ }).click();
    const checkbox = page.getByRole('checkbox', { name });
    for (const came of [[origin], [origin, origin]]) {
      await checkbox.click();
      await expect(checkbox).not.toBeChecked();
      await expect.poll(() => strangersTo(app)).toEqual(came);
    }
    await expect(app.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
    expect(lookups(apiRequests)).toHaveLength(1);
  });
}

test('believes no other window on the phone either', async ({ page, apiRequests }) => {
  await noteStrangers(page);
  // With the headers of production the stranger's frame would not even be made.
  await page.goto(`${testBuild.bareOrigin}/phone.html?faults=stranger,other-window`);
  await expect(page.getByRole('heading', { name: 'Totals' })).toBeVisible();
  await expect
    .poll(async () => [...(await strangersTo(page))].sort())
    .toEqual([testBuild.bareOrigin, 'null']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
  expect(lookups(apiRequests)).toHaveLength(1);
});

function lookups(requests: readonly string[]) {
  return requests.filter((url) => url.endsWith('/customers/search'));
}
