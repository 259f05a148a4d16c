import { afterAll, beforeAll, beforeEach, inject, vi } from 'vitest';
import type { Browser } from './browser.ts';
import { startChromium } from './chromium.ts';
import { startFirefox, type FirefoxOptions } from './firefox.ts';
import { API_ORIGIN, type Control } from './servers.ts';
import { startWebkit } from './webkit.ts';

/** The engine that is tested, for those few things that differ. */
export const engineName = inject('engine').name;

type Options = Omit<FirefoxOptions, 'program'>;

export async function startBrowser(options: Options = {}): Promise<Browser> {
  const { name, program, driver = '' } = inject('engine');
  const start = {
    firefox: () => startFirefox({ program, ...options }),
    webkit: () => startWebkit({ driver, program: program || undefined }),
    chromium: () => startChromium({ program }),
  }[name];
  const browser = await start();
  return {
    ...browser,
    // Waits for what is to be clicked, and for its frame.
    click: (frame, find, ...values) =>
      vi.waitFor(() => browser.click(frame, find, ...values), { timeout: 10_000, interval: 50 }),
  };
}

/** One browser for all tests of a file. */
export function useBrowser(options: Options = {}): Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startBrowser(options);
    await browser.resize(1280, 900);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    // The page of the test before goes on as long as it is open.
    await browser?.open('about:blank');
    await setControl();
  });
  return new Proxy({} as Browser, {
    get: (_, member) => (browser ? (Reflect.get(browser, member) as unknown) : undefined),
  });
}

/** Forgets what has happened, and has all files of the app again but these. */
export async function setControl(gone: readonly string[] = []): Promise<void> {
  await fetch(`${API_ORIGIN}/control`, { method: 'POST', body: JSON.stringify(gone) });
}

/** What went wrong in the app's page by itself: refusals of its policy, errors, and lines of its console. */
export async function faults(): Promise<readonly string[]> {
  return (await control()).seen
    .filter(({ kind }) => kind !== 'shown')
    .map(({ kind, text }) => `${kind}: ${text}`);
}

export async function control(): Promise<Control> {
  return (await (await fetch(`${API_ORIGIN}/control`)).json()) as Control;
}
