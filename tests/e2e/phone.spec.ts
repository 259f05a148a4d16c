import type { Page } from '@playwright/test';
import { testBuild } from '../../scripts/build-for-test.js';
import { texts } from '../../src/shell/texts.ts';
import { violationsIn } from './axe.ts';
import { siteThatListens } from './site-that-listens.ts';
import { expect, test } from './test.ts';

const PHONES = ['webview-4-0-0', 'webview-4-0-16'] as const;

const stripOn = (page: Page) => page.getByRole('region', { name: 'Pretend phone' });

for (const profile of PHONES) {
  test(`shows the customer on a phone of the kind ${profile}`, async ({ page }) => {
    await page.goto(`${testBuild.phoneOrigin}/phone.html?profile=${profile}`);
    await expect(page.getByRole('tablist', { name: texts.tabsLabel })).toBeVisible();
  });

  test(`asks through the WebView and is answered on a phone of the kind ${profile}`, async ({
    page,
    probe,
  }) => {
    const counts = stripOn(page).getByRole('button');
    await probe.openOnPhone({ profile });
    await probe.has({ 'contact.name': 'Anna Lindqvist' });
    // One that is answered, and the push.
    await expect(counts).toHaveText(/asked.*2 sent/s);
    await probe.refresh();
    await expect(counts).toHaveText(/asked.*3 sent/s);
    await probe.has({ status: 'context-received', asking: false, renewals: 1 });
  });

  test(`has no contact when ${profile} sends neither contact nor conversation`, async ({
    probe,
  }) => {
    await probe.openOnPhone({ profile, faults: 'neither' });
    await probe.has({ contactIsMissing: true, contact: undefined, conversation: undefined });
  });
}

test('goes from the helpdesk to the phone and back in the same situation', async ({
  context,
  helpdesk,
  page,
}) => {
  await helpdesk.open(
    { conversation: 1039, theme: 'dark', faults: 'twice' },
    { app: testBuild.phoneOrigin },
  );
  await page.getByRole('combobox', { name: 'Host' }).selectOption('webview-4-0-0');
  await expect(page.locator('iframe')).toHaveCount(0);
  const [phone] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open on the phone' }).click(),
  ]);
  await expect(phone.getByRole('tablist', { name: texts.tabsLabel })).toBeVisible();
  const strip = stripOn(phone);
  await expect(strip).toContainText('Mobile 4.0.0 – 4.0.15');
  await strip.getByRole('button').click();
  await expect(strip).toContainText('Send everything twice');
  await strip.getByRole('link', { name: 'Helpdesk' }).click();
  await expect(phone.getByRole('combobox', { name: 'Host' })).toHaveValue('webview-4-0-0');
  expect(settingsOf(phone)).toEqual(settingsOf(page));
});

test('offers no way back to an invalid address', async ({ page, probe }) => {
  const strip = stripOn(page);
  await probe.openOnPhone({ helpdesk: 'javascript:alert(1)' });
  await expect(strip).toContainText('Mobile from 4.0.16');
  await expect(strip.getByRole('link')).toHaveCount(0);
});

test('posts the whole conversation, notes included, to whatever a link leads to', async ({
  context,
  page,
}) => {
  const heard = await siteThatListens(context, 'https://evil.example/');
  await page.goto(`${testBuild.phoneOrigin}/phone.html`);
  await expect(page.getByRole('tablist', { name: texts.tabsLabel })).toBeVisible();
  // An app that draws a link.
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'https://evil.example/a' });
    link.target = '_blank';
    link.textContent = 'Tracking';
    document.body.prepend(link);
  });
  await page.getByRole('link', { name: 'Tracking' }).click();
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Site' })).toBeVisible();
  await expect.poll(() => heard.join()).toContain('Anna Lindqvist');
  expect(heard.join()).toContain('"private":true');
  await stripOn(page).getByRole('button').click();
  await expect(stripOn(page).getByRole('list')).toContainText('to the page that a link led to');
});

test('can be used on the phone with the keyboard alone', async ({ page, probe }) => {
  const strip = stripOn(page);
  await probe.openOnPhone({ helpdesk: testBuild.helpdeskOrigin });
  await probe.has({ 'contact.name': 'Anna Lindqvist' });
  await page.keyboard.press('Tab');
  await expect(strip.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(strip.getByRole('list')).toContainText('Context');
  await page.keyboard.press('Tab');
  await expect(strip.getByRole('link', { name: 'Helpdesk' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(strip.getByRole('group', { name: 'Log' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#probe :focus')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the phone is accessible and as narrow as 320 pixels in the ${colorScheme} theme`, async ({
    page,
    probe,
  }) => {
    const strip = stripOn(page);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await probe.openOnPhone({ helpdesk: testBuild.helpdeskOrigin, faults: 'twice' });
    await probe.has({ 'contact.name': 'Anna Lindqvist' });
    await strip.getByRole('button').click();
    expect(await violationsIn(page.locator('html'))).toEqual([]);
    const excess = await page.evaluate(() => document.body.scrollWidth - document.body.clientWidth);
    expect(excess).toBe(0);
  });
}

function settingsOf(page: Page) {
  return Object.fromEntries(new URL(page.url()).searchParams);
}
