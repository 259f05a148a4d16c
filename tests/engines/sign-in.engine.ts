import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { AUDIENCE } from '../support/identity/provider.ts';
import { HOST, startSignInServers, type SignInServers } from '../support/identity/servers.ts';
import { PAGE, type Browser, type Frame } from './browser.ts';
import { SOON } from './stage.ts';
import { engineName, useBrowser } from './test.ts';

/* The sign-in with a real provider, as agents have it in the other engines. */

const FRAME: Frame = ['iframe[title="App"]'];
const WORLDS = [
  { world: 'as it is shipped', options: {} },
  ...(engineName === 'firefox'
    ? [{ world: 'with all cookies of other sites blocked', options: { blocksCookies: true } }]
    : []),
];

let servers: SignInServers;

beforeAll(async () => {
  servers = await startSignInServers();
}, 120_000);

afterAll(() => servers.close());

beforeEach(() => {
  Object.assign(servers.provider, { coop: undefined, rotates: true, held: undefined });
  Object.assign(servers.api, { audience: AUDIENCE, refuses: 0 });
  servers.api.answers.length = 0;
});

describe.each(WORLDS)('$world', ({ options }) => {
  const browser = useBrowser(options);

  test('one click serves several conversations, and no window is left', async () => {
    await browser.open(HOST);
    await press(browser, 'Sign in');
    await goThrough(browser);
    await seesData(browser);

    for (const id of [2, 3, 4]) {
      await browser.run(
        PAGE,
        (to) => {
          (globalThis as unknown as { open: (id: number) => void }).open(to);
        },
        id,
      );
      await seesData(browser, id);
    }
    await expect.poll(() => browser.windows(), SOON).toBe(0);

    await press(browser, 'Sign out');
    await expect.poll(() => screenOf(browser), SOON).toContain('You are signed out');
  });

  test('a provider that cuts its window off takes one click more', async () => {
    servers.provider.coop = 'same-origin';
    await browser.open(HOST);
    await press(browser, 'Sign in');
    await goThrough(browser);
    await press(browser, 'Continue');

    await seesData(browser);
    await expect.poll(() => browser.windows(), SOON).toBe(0);
    await press(browser, 'Sign out');
  });

  test('who has not signed in sends no request to the data API', async () => {
    await browser.open(HOST);
    await expect.poll(() => screenOf(browser), SOON).toContain('Sign in to see the customer data');
    expect(servers.api.answers).toEqual([]);
  });
});

function screenOf(browser: Browser): Promise<string> {
  return browser.run(FRAME, () => document.body.innerText).catch(() => '');
}

/** The conversation's contact, and what the API says of them. */
async function seesData(browser: Browser, id = 1): Promise<void> {
  await expect.poll(() => screenOf(browser), SOON).toContain('Customer as anna sees them');
  await expect.poll(() => screenOf(browser), SOON).toContain(`c${id}@example.test`);
}

function press(browser: Browser, name: string): Promise<void> {
  return browser.click(
    FRAME,
    (wanted) =>
      [...document.querySelectorAll('button')].find(
        (button) => button.textContent.trim() === wanted && button.ariaDisabled !== 'true',
      ),
    name,
  );
}

/** Goes through the provider's forms until its window is gone. */
async function goThrough(browser: Browser): Promise<void> {
  const leave = await vi.waitFor(() => browser.enterWindow(), { timeout: 10_000, interval: 50 });
  const answered = () => browser.run(PAGE, answerForm).then(() => browser.windows());
  await expect.poll(() => answered().catch(() => browser.windows()), SOON).toBe(0);
  await leave();
}

/** In the provider's page: once for each form. */
function answerForm(): void {
  const form = document.querySelector('form');
  if (!form || form.dataset['sent']) return;
  form.dataset['sent'] = 'yes';
  for (const input of form.querySelectorAll('input'))
    if (input.type !== 'hidden') input.value = 'anna';
  form.submit();
}
