import { APP_TAB } from '../../app.config.js';
import { APP_FRAME, expect, test } from './test.ts';

/* Where a helpdesk shows its conversations, and how much room it leaves there. */

const ANNA = { 'contact.name': 'Anna Lindqvist', status: 'context-received' };

// Measured in Chatwoot 4.15.1, with its sidebar and the list of conversations.
for (const [windowWidth, paneWidth] of [
  [1000, 139],
  [1280, 419],
] as const) {
  test(`the contact panel leaves ${paneWidth} of ${windowWidth} pixels, and the frame lives on`, async ({
    page,
    probe,
  }) => {
    await page.setViewportSize({ width: windowWidth, height: 720 });
    await probe.open();
    await probe.has(ANNA);
    const widthOf = async () => (await page.locator(APP_FRAME).boundingBox())?.width;
    const before = await widthOf();

    const panel = page.getByRole('complementary', { name: 'Contact' });
    const toggle = page.getByRole('button', { name: 'Contact panel' });
    await toggle.click();
    await expect(panel).toContainText('anna.lindqvist@example.com');
    await expect.poll(widthOf).toBe(paneWidth);
    await probe.refresh();
    await probe.has({ ...ANNA, renewals: 1 });
    await toggle.click();

    await expect(panel).toHaveCount(0);
    await expect.poll(widthOf).toBe(before);
  });
}

test('the inbox loads the app afresh, when its tab is opened there', async ({ page, probe }) => {
  await probe.open();
  await probe.has(ANNA);
  await probe.refresh();
  await probe.has({ ...ANNA, renewals: 1 });

  await page.getByRole('button', { name: 'Inbox', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Inbox' })).toBeVisible();
  await expect(page.locator(APP_FRAME)).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('place')).toBe('inbox');
  await page.getByRole('tab', { name: APP_TAB, exact: true }).click();

  await probe.has({ ...ANNA, renewals: 0 });
});
