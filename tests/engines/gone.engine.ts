import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBuild } from '../../scripts/build-for-test.js';
import { initialFiles } from '../../scripts/initial-files.js';
import { texts } from '../../src/shell/texts.ts';
import { APP, type Browser } from './browser.ts';
import { openHelpdesk, settle, SOON } from './stage.ts';
import { faults, setControl, startBrowser } from './test.ts';

/* Each in a browser that has none of the app's files yet: they are kept for good. */

let browser: Browser;
beforeEach(async () => {
  browser = await startBrowser();
  await browser.resize(1280, 900);
});
afterEach(async () => {
  await browser.close();
  expect(await faults()).toEqual([]);
});

test('a part that is gone is named, and comes with Reload', async () => {
  const { drawing } = initialFiles(testBuild.app);
  await setControl(drawing[0]);
  await openHelpdesk(browser);
  const isGone = () =>
    browser
      .run(APP, () => document.querySelector('#gone')?.checkVisibility() === true)
      .catch(() => false);
  await expect.poll(isGone, { ...SOON, message: 'it is named' }).toBe(true);
  await browser.click(APP, () => document.querySelector('#gone button'));
  await expect.poll(isGone, { ...SOON, message: 'it is still named' }).toBe(true);
  await setControl();
  await browser.click(APP, () => document.querySelector('#gone button'));
  await settle(browser);
});

test('a tab’s part that is gone is named, and comes with Reload', async () => {
  await openHelpdesk(browser);
  await settle(browser);
  await setControl('/assets/');
  const turn = () => browser.click(APP, () => document.querySelectorAll('[role=tab]')[1]);
  const reload = () =>
    browser.run(
      APP,
      (name) =>
        [...document.querySelectorAll('button')].filter(
          ({ textContent }) => textContent.trim() === name,
        ).length,
      texts.notLoaded.reload,
    );
  await turn();
  await expect.poll(reload, SOON).toBe(1);
  await setControl();
  await browser.click(
    APP,
    (name) =>
      [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === name,
      ),
    texts.notLoaded.reload,
  );
  await settle(browser);
  await turn();
  await settle(browser);
  expect(await reload()).toBe(0);
});
