import { afterEach, beforeEach, expect, test } from 'vitest';
import { testBuild } from '../../scripts/build-for-test.js';
import { initialFiles, laterFiles } from '../../scripts/initial-files.js';
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
  await setControl(initialFiles(testBuild.app).drawing);
  await openHelpdesk(browser);
  await expect.poll(offersReload, { ...SOON, message: 'it is named' }).toBe(true);
  await reload();
  await expect.poll(offersReload, { ...SOON, message: 'it is still named' }).toBe(true);
  await setControl();
  await reload();
  await settle(browser);
});

test('a tab’s part that is gone is named, and comes with Reload', async () => {
  await setControl(laterFiles(testBuild.app));
  await openHelpdesk(browser);
  await settle(browser);
  const turn = () => browser.click(APP, () => document.querySelectorAll('[role=tab]')[1]);
  await turn();
  await expect.poll(offersReload, SOON).toBe(true);
  await setControl();
  await reload();
  await settle(browser);
  await turn();
  await settle(browser);
  expect(await offersReload()).toBe(false);
});

/** Whether the button is seen; the page has one that is hidden, too. False while the frame is loaded again. */
function offersReload(): Promise<boolean> {
  return browser
    .run(
      APP,
      (name) =>
        [...document.querySelectorAll('button')].some(
          (button) => button.textContent.trim() === name && button.checkVisibility(),
        ),
      texts.notLoaded.reload,
    )
    .catch(() => false);
}

/** Presses it, and waits until there is another page. */
async function reload(): Promise<void> {
  await browser.run(APP, () => {
    document.documentElement.dataset['before'] = '';
  });
  await browser.click(
    APP,
    (name) =>
      [...document.querySelectorAll('button')].find(
        (button) => button.textContent.trim() === name && button.checkVisibility(),
      ),
    texts.notLoaded.reload,
  );
  const isOther = () =>
    browser.run(APP, () => !('before' in document.documentElement.dataset)).catch(() => false);
  await expect.poll(isOther, SOON).toBe(true);
}
