import type { FrameLocator, Page } from '@playwright/test';
import { testBuild } from '../../scripts/build-for-test.js';
import { expect, test } from './test.ts';

/** The origin of the window whose messages reach the app. */
const FORGERS = [
  { fault: 'stranger', name: 'Forge one from a stranger’s origin', origin: 'null' },
  {
    fault: 'other-window',
    name: 'Forge one from another window',
    origin: testBuild.helpdeskOrigin,
  },
] as const;

const ANNA = { status: 'context-received', 'contact.name': 'Anna Lindqvist', reasons: [] };

/** Of the customer that forgers name. */
const FORGED = 'Bruno';

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
  test(`ignores a context forged by ${fault}, set in the address`, async ({
    page,
    helpdesk,
    probe,
  }) => {
    await noteStrangers(page);
    await probe.open({ faults: fault });
    await probe.has(ANNA);
    await expect.poll(() => strangersTo(helpdesk.app)).toEqual([origin]);
    // Answered later than the forged one came.
    await probe.refresh();
    await probe.has({ ...ANNA, renewals: 1, asking: false });
    expect(probe.shown.filter((entry) => entry.includes(FORGED))).toEqual([]);
    expect(new URL(page.url()).searchParams.has('faults')).toBe(false);
  });

  test(`ignores a context forged by ${fault}, each time it is clicked`, async ({
    page,
    helpdesk,
    probe,
  }) => {
    await noteStrangers(page);
    await probe.open();
    await probe.has(ANNA);
    await page.getByRole('button', { name: /^Faults/ }).click();
    const checkbox = page.getByRole('checkbox', { name });
    for (const came of [[origin], [origin, origin]]) {
      await checkbox.click();
      await expect(checkbox).not.toBeChecked();
      await expect.poll(() => strangersTo(helpdesk.app)).toEqual(came);
    }
    await probe.has(ANNA);
    expect(probe.shown.filter((entry) => entry.includes(FORGED))).toEqual([]);
  });
}

test('ignores other windows on the phone too', async ({ page, probe }) => {
  await noteStrangers(page);
  // With the headers of production the stranger's frame would not even be made.
  probe.showsOn(page);
  await page.goto(`${testBuild.bareOrigin}/phone.html?faults=stranger,other-window`);
  await probe.has(ANNA);
  await expect
    .poll(async () => [...(await strangersTo(page))].sort())
    .toEqual([testBuild.bareOrigin, 'null']);
  await probe.has(ANNA);
  expect(probe.shown.filter((entry) => entry.includes(FORGED))).toEqual([]);
});
