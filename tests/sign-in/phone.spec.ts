import { APP, expect, test } from './world.ts';

/* The phone app's WebView: the page is at the top, there are no windows, and the context comes with each load. */

test.use({ viewport: { width: 320, height: 640 } });

test('on the phone the sign-in happens in place, and comes back to the same address', async ({
  desk,
  page,
  servers: { api },
}) => {
  await page.addInitScript(() => {
    const context = {
      event: 'appContext',
      data: {
        conversation: { id: 1, dataFetched: true },
        contact: { id: 1, name: 'Contact 1', email: 'c1@example.test' },
        current_agent: { id: 7, name: 'Anna', email: 'anna@company.test' },
      },
    };
    const inject = () => {
      window.postMessage(JSON.stringify(context));
    };
    Object.assign(globalThis, { ReactNativeWebView: { postMessage: inject } });
    // Into whatever page is loaded, the provider's as well.
    addEventListener('load', inject);
  });
  await page.goto(`${APP}/?ticket=1`);
  const signIn = page.getByRole('button', { name: 'Sign in', exact: true });
  await expect(signIn).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(api.answers).toEqual([]);

  await signIn.click();
  await page.getByPlaceholder('Enter any login').fill('anna');
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByText('Customer as anna sees them')).toBeVisible();
  expect(page.url()).toBe(`${APP}/?ticket=1`);
  expect(page.context().pages()).toHaveLength(1);
  expect(desk.asked).toContain('login_hint=anna%40company.test');
});
