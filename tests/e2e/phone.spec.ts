import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { testBuild } from '../../scripts/build-for-test.js';
import { expect, test } from './test.ts';

const PHONES = ['webview-4-0-0', 'webview-4-0-16'] as const;

/** The production build on the pretend phone. */
async function openPhone(page: Page, settings: Readonly<Record<string, string>> = {}) {
  const url = new URL('/phone.html', testBuild.phoneOrigin);
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value);
  await page.goto(url.href);
  return page.getByRole('region', { name: 'Pretend phone' });
}

for (const profile of PHONES) {
  test(`shows the customer, and her orders, on a phone of the kind ${profile}`, async ({
    page,
  }) => {
    await openPhone(page, { profile });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
    await page.getByRole('tab', { name: 'Orders' }).click();
    await page.getByRole('list', { name: 'Orders' }).getByText('1042').click();
    await expect(page.getByRole('cell', { name: /Ethiopia Guji/ })).toBeVisible();
  });

  test(`asks through the WebView and is answered on a phone of the kind ${profile}`, async ({
    page,
  }) => {
    const strip = await openPhone(page, { profile });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
    // One that is answered and the push, after which the app has nothing left to ask.
    await expect(strip.getByRole('button')).toHaveText(/2 asked.*2 sent/s);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(strip.getByRole('button')).toHaveText(/4 asked.*3 sent/s);
    await expect(page.locator('[data-state="context-received"]')).toBeVisible();
  });

  test(`says that there is nobody when ${profile} sends neither contact nor conversation`, async ({
    page,
  }) => {
    await openPhone(page, { profile, faults: 'neither' });
    await expect(
      page.getByRole('heading', { name: 'This conversation has no contact' }),
    ).toBeVisible();
  });
}

test('shows custom attributes under the keys that the phone has left of them', async ({ page }) => {
  await openPhone(page, { profile: 'webview-4-0-16' });
  await expect(page.getByText('address1')).toBeVisible();
  await expect(page.getByText('Storgatan 12').first()).toBeVisible();
});

test('says on the phone that the context is cut off', async ({ page }) => {
  await openPhone(page, { faults: 'malformed' });
  await expect(page.getByText(/complete JSON/)).toBeVisible();
});

test('goes from the helpdesk to the phone and back in the same situation', async ({
  context,
  helpdesk,
  page,
}) => {
  await helpdesk.open(
    { conversation: 1039, theme: 'dark', faults: 'twice' },
    undefined,
    testBuild.phoneOrigin,
  );
  await page.getByRole('combobox', { name: 'Host' }).selectOption('webview-4-0-0');
  await expect(page.locator('iframe')).toHaveCount(0);
  const [phone] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open on the phone' }).click(),
  ]);
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('יעל כהן');
  const strip = phone.getByRole('region', { name: 'Pretend phone' });
  await expect(strip).toContainText('Mobile 4.0.0 – 4.0.15');
  await strip.getByRole('button').click();
  await expect(strip).toContainText('Send everything twice');
  await strip.getByRole('link', { name: 'Helpdesk' }).click();
  await expect(phone.getByRole('combobox', { name: 'Host' })).toHaveValue('webview-4-0-0');
  expect(settingsOf(phone)).toEqual(settingsOf(page));
});

test('offers no way back to an address that is none', async ({ page }) => {
  const strip = await openPhone(page, { helpdesk: 'javascript:alert(1)' });
  await expect(strip).toContainText('Mobile from 4.0.16');
  await expect(strip.getByRole('link')).toHaveCount(0);
});

test('can be used on the phone with the keyboard alone', async ({ page }) => {
  const strip = await openPhone(page, { helpdesk: testBuild.helpdeskOrigin });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
  await page.keyboard.press('Tab');
  await expect(strip.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(strip.getByRole('list')).toContainText('Context');
  await page.keyboard.press('Tab');
  await expect(strip.getByRole('link', { name: 'Helpdesk' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(strip.getByRole('group', { name: 'Log' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#app :focus')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the phone is accessible and as narrow as 320 pixels in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    const strip = await openPhone(page, { helpdesk: testBuild.helpdeskOrigin, faults: 'twice' });
    await expect(page.getByRole('heading', { name: 'Totals' })).toBeVisible();
    await strip.getByRole('button').click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    const excess = await page.evaluate(() => document.body.scrollWidth - document.body.clientWidth);
    expect(excess).toBe(0);
  });
}

function settingsOf(page: Page) {
  return Object.fromEntries(new URL(page.url()).searchParams);
}
