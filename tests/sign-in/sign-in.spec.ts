import type { Page } from '@playwright/test';
import { APP, expect, test } from './world.ts';

/* The production build in a frame of another site, a real provider, and an API that verifies its tokens. */

const CONVERSATIONS = Array.from({ length: 10 }, (_, index) => index + 2);
/** The conversation in which the token is renewed. */
const RENEWED = 6;
const isPartitioned = () => test.info().project.name === 'partitioned';

const WINDOWS = [
  { coop: undefined, window: 'stays connected', buttons: ['Sign in'] },
  { coop: 'same-origin', window: 'is cut off', buttons: ['Sign in', 'Continue'] },
] as const;
const ROTATIONS = [
  { rotates: true, tokens: 'are good for one renewal' },
  { rotates: false, tokens: 'are good again' },
] as const;

for (const { coop, window, buttons } of WINDOWS)
  for (const { rotates, tokens } of ROTATIONS)
    test(`ten conversations cost one sign-in where the window ${window} and refresh tokens ${tokens}; without storage each costs one, and no typing`, async ({
      desk,
      servers: { api, provider },
    }) => {
      Object.assign(provider, { coop, rotates });
      const signIn = async () => {
        for (const button of buttons) await desk.signInWith(button);
        await expect(desk.data()).toBeVisible();
      };
      await desk.start();
      await signIn();
      // One combination for all ten is enough where each costs a window.
      const conversations = isPartitioned() ? CONVERSATIONS : CONVERSATIONS.slice(0, coop ? 2 : 4);
      const asked: number[] = [];

      for (const id of conversations) {
        const before = provider.requests.length;
        // The API has had enough of the token: it is renewed.
        if (isPartitioned() && id === RENEWED) api.refuses = 1;
        await desk.switchTo(id);
        if (!isPartitioned()) await signIn();
        await expect(desk.data()).toBeVisible();
        if (id !== RENEWED) asked.push(provider.requests.length - before);
      }

      expect(desk.clicks).toBe(buttons.length * (isPartitioned() ? 1 : conversations.length + 1));
      expect(desk.typed).toBe(1);
      if (isPartitioned()) expect(asked).toEqual(Array.from({ length: 9 }, () => 0));
      const refused = api.answers.filter(({ status }) => status !== 200);
      expect(refused.map(({ status }) => status)).toEqual(isPartitioned() ? [401] : []);
      expect(windowsOf(desk.page)).toBe(1);
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

test('no token is in an address, on a console, in a cookie, in a message or in another storage', async ({
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
  const frames = desk.page.frames().filter((frame) => !frame.url().startsWith(APP));
  const elsewhere = await Promise.all(
    frames.map((frame) =>
      frame.evaluate(() =>
        [sessionStorage, localStorage].map((storage) => JSON.stringify(storage)).join(),
      ),
    ),
  );
  const everything = [
    ...seen,
    ...cookies,
    ...elsewhere,
    JSON.stringify(await context.storageState()),
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
