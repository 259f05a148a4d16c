import type { Page } from '@playwright/test';
import { expect, test } from './world.ts';

/* The production build in a frame of another site, a real provider, and an API that verifies its tokens. */

const CONVERSATIONS = Array.from({ length: 10 }, (_, index) => index + 2);
const isPartitioned = () => test.info().project.name === 'partitioned';

test('one click serves ten conversations; without storage it is one for each, and no typing', async ({
  desk,
  servers: { api, provider },
}) => {
  await desk.start();
  await desk.signInWith('Sign in');
  await expect(desk.data()).toBeVisible();
  const asked = provider.requests.length;

  for (const id of CONVERSATIONS) {
    await desk.switchTo(id);
    if (!isPartitioned()) await desk.signInWith('Sign in');
    await expect(desk.data()).toBeVisible();
  }

  expect(desk.clicks).toBe(isPartitioned() ? 1 : 11);
  expect(desk.typed).toBe(1);
  if (isPartitioned()) expect(provider.requests.length - asked).toBe(0);
  expect(api.answers.map(({ status }) => status)).toEqual(Array.from({ length: 11 }, () => 200));
  expect(windowsOf(desk.page)).toBe(1);
});

test('a provider that cuts its window off takes one click more', async ({
  desk,
  servers: { api, provider },
}) => {
  provider.coop = 'same-origin';
  await desk.start();
  await desk.signInWith('Sign in');
  await desk.signInWith('Continue');
  await expect(desk.data()).toBeVisible();

  for (const id of isPartitioned() ? CONVERSATIONS : []) {
    await desk.switchTo(id);
    await expect(desk.data()).toBeVisible();
  }

  expect(desk.clicks).toBe(2);
  expect(windowsOf(desk.page)).toBe(1);
  expect(api.answers.every(({ status }) => status === 200)).toBe(true);
});

test('who has not signed in sends no request to the data API', async ({
  desk,
  servers: { api },
}) => {
  await desk.start();
  await expect(desk.app.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();

  expect(api.answers).toEqual([]);
});

test('a window that was closed leaves a way on', async ({ desk }) => {
  await desk.start();
  const opened = desk.page.waitForEvent('popup');
  await desk.click('Sign in');
  await (await opened).close();

  await desk.signInWith('Sign in again');

  await expect(desk.data()).toBeVisible();
});

test('who signs out leaves no data on the screen, and nothing in the tab', async ({
  desk,
  servers: { provider },
}) => {
  await desk.start();
  await desk.signInWith('Sign in');
  await expect(desk.data()).toBeVisible();

  await desk.click('Sign out');

  await expect(desk.app.getByText('You are signed out')).toBeVisible();
  await expect(desk.data()).toHaveCount(0);
  await expect(desk.app.getByRole('heading', { name: 'Contact 1' })).toBeVisible();
  await expect.poll(() => provider.requests).toContain('POST /token/revocation');
  expect(await keptBy(desk.page)).toEqual([]);
});

test('an API that refuses the token is asked twice, and then the screen says why', async ({
  desk,
  servers: { api },
}) => {
  api.audience = 'https://another-api.test';
  await desk.start();
  await desk.signInWith('Sign in');

  await expect(desk.app.getByText('The customer data did not accept your sign-in')).toBeVisible();
  expect(api.answers.map(({ status }) => status)).toEqual([401, 401]);
});

test('no token is in an address, on a console, in a cookie or in what the helpdesk can read', async ({
  desk,
  context,
}) => {
  const seen: string[] = [];
  context.on('request', (request) => {
    seen.push(request.url(), String(request.headers()['referer']));
  });
  context.on('console', (message) => seen.push(message.text()));
  await context.addInitScript(() => {
    addEventListener('message', ({ data }) => {
      console.log(JSON.stringify(data));
    });
  });
  await desk.start();
  await desk.signInWith('Sign in');
  await expect(desk.data()).toBeVisible();

  const cookies = (await context.cookies()).map(({ value }) => value);
  const everything = [
    ...seen,
    ...cookies,
    ...desk.page.frames().map((frame) => frame.url()),
  ].join();
  const tokens = (await keptBy(desk.page)).flatMap((session) => {
    const { accessToken, refreshToken } = JSON.parse(session) as Record<string, string>;
    return [String(accessToken), String(refreshToken)];
  });
  expect(tokens).toHaveLength(isPartitioned() ? 2 : 0);
  for (const token of tokens) expect(everything).not.toContain(token);
  expect(everything).not.toContain('eyJ');
});

test('the sign-in is done with the keyboard alone, and the focus comes back', async ({ desk }) => {
  await desk.start();
  const button = desk.app.getByRole('button', { name: 'Sign in', exact: true });
  await expect(button).toBeVisible();
  await button.focus();
  const opened = desk.page.waitForEvent('popup');
  await desk.page.keyboard.press('Enter');
  await desk.goThrough(await opened, 'anna');

  await expect(desk.data()).toBeVisible();
  await expect(desk.app.getByRole('main')).toBeFocused();
});

/** How many windows there are. */
function windowsOf(page: Page): number {
  return page.context().pages().length;
}

/** What the app's frame keeps in the tab. */
async function keptBy(page: Page): Promise<string[]> {
  const frame = page.frames().find((each) => each.url().startsWith('http://localhost'));
  return (
    (await frame?.evaluate(() => {
      try {
        return Object.keys(sessionStorage).map((key) => String(sessionStorage.getItem(key)));
      } catch {
        return [];
      }
    })) ?? []
  );
}
