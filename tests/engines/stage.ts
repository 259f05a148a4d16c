import { expect } from 'vitest';
import { testBuild } from '../../scripts/build-for-test.js';
import { APP, PAGE, type Browser } from './browser.ts';

export const SOON = { timeout: 15_000, interval: 50 };

/** The pretend helpdesk with the app in it, as its address says. */
export async function openHelpdesk(
  browser: Browser,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const query = new URLSearchParams({ app: `${testBuild.appOrigin}/`, ...settings });
  await browser.open(`${testBuild.helpdeskOrigin}/?${query.toString()}`);
  // A conversation may open on its messages, and the frame is made when the agent turns to it.
  await browser.click(PAGE, () => document.querySelector('#tab-app'));
}

/** Waits until the app has a context, and nothing is loading in it any more. */
export async function settle(browser: Browser): Promise<void> {
  const isSettled = () =>
    browser
      .run(APP, () => {
        const isBusy = document.querySelector('[aria-busy=true], .skeleton:not(#waiting *)');
        const state = document.querySelector<HTMLElement>('[data-state]')?.dataset['state'];
        const isShown = document.querySelector('#app')?.textContent.trim() !== '';
        return isBusy === null && isShown && state !== undefined && state !== 'waiting';
      })
      .catch(() => false);
  await expect.poll(isSettled, SOON).toBe(true);
}
