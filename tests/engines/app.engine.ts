import { mkdirSync, writeFileSync } from 'node:fs';
import { APP_TAB } from '../../app.config.js';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { conversations } from '../../mocks/helpdesk/conversations/conversations.ts';
import { testBuild } from '../../scripts/build-for-test.js';
import { texts } from '../../src/shell/texts.ts';
import { APP, KEYS, PAGE } from './browser.ts';
import { layoutFaults } from './layout.ts';
import { panesPath } from './panes.ts';
import { openHelpdesk, settle, SOON } from './stage.ts';
import { engineName, faults, useBrowser } from './test.ts';

/* The app in the pretend helpdesk, as an agent has it in front of them. It quotes none of the app's own words. */

const browser = useBrowser();

/** For people to look at. */
const screenshots = fileURLToPath(
  new URL(`../../node_modules/.cache/engines/${engineName}/`, import.meta.url),
);

afterEach(async () => {
  expect(await faults()).toEqual([]);
});

const open = (settings?: Readonly<Record<string, string>>) => openHelpdesk(browser, settings);

/** What has changed is drawn two frames later. */
function drawn() {
  return new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

describe('layout', () => {
  const WIDTHS = ['full', '420', '320'];
  const rows = conversations.flatMap(({ conversation }) =>
    WIDTHS.map((width) => ({ id: String(conversation.id), width })),
  );

  test.each(rows)(
    'conversation $id at width $width: nothing overlaps, leaves its box, or scrolls sideways',
    async ({ id, width }) => {
      await open({ conversation: id, width });
      await settle(browser);
      await browser.run(PAGE, drawn);
      mkdirSync(screenshots, { recursive: true });
      writeFileSync(join(screenshots, `${id}-${width}.png`), await browser.screenshot());
      expect(await browser.run(APP, layoutFaults)).toEqual([]);
    },
  );

  test('each tab is laid out so, too, and so beside a scrollbar that takes room', async () => {
    for (const width of [739, 320 - 15, 139]) {
      const pane = { name: APP_TAB, app: `${testBuild.appOrigin}/`, width, height: 600 };
      await browser.open(testBuild.helpdeskOrigin + panesPath([pane]));
      await settle(browser);
      const tabs = await browser.run(APP, () => document.querySelectorAll('[role=tab]').length);
      for (let index = 0; index < tabs; index += 1) {
        await browser.click(APP, (at) => document.querySelectorAll('[role=tab]')[at], index);
        await settle(browser);
        expect(await browser.run(APP, layoutFaults), `tab ${index} at ${width} px`).toEqual([]);
      }
    }
  });
});

test('both themes of the helpdesk are the app’s', async () => {
  const colours = [];
  for (const theme of ['light', 'dark']) {
    await open({ theme });
    await settle(browser);
    const shown = await browser.run(APP, () => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { theme: document.documentElement.dataset['theme'], color, backgroundColor };
    });
    expect(shown.theme).toBe(theme);
    colours.push(shown.color, shown.backgroundColor);
  }
  expect(new Set(colours).size).toBe(4);
});

test('the keyboard reaches everything, in order, and one sees where it is', async () => {
  await open();
  await settle(browser);
  await browser.click(PAGE, () => document.querySelector('[role=tab][aria-selected=true]'));
  const wanted = await browser.run(APP, () => {
    document.querySelector<HTMLElement>('button')?.focus();
    return [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, summary, [tabindex]',
      ),
    ].filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled'),
    ).length;
  });
  const reached: string[] = [];
  for (let step = 0; step < wanted; step += 1) {
    const { name, hasOutline } = await browser.run(APP, () => {
      const { activeElement } = document;
      const style = activeElement && getComputedStyle(activeElement);
      const all = [...document.querySelectorAll('*')];
      return {
        name: `${activeElement ? all.indexOf(activeElement) : -1} ${activeElement?.textContent ?? ''}`,
        hasOutline: style?.outlineStyle !== 'none',
      };
    });
    reached.push(name);
    // The first was not reached by a key.
    if (step > 0) expect(hasOutline, name).toBe(true);
    await browser.press(APP, KEYS.Tab);
  }
  expect(new Set(reached).size).toBe(wanted);
});

test('an arrow key turns to the next tab', async () => {
  await open();
  await settle(browser);
  const selected = () =>
    browser.run(APP, () =>
      [...document.querySelectorAll('[role=tab]')].findIndex(
        ({ ariaSelected }) => ariaSelected === 'true',
      ),
    );
  await browser.click(APP, () => document.querySelector('[role=tab][aria-selected=true]'));
  await browser.press(APP, KEYS.ArrowRight);
  expect(await selected()).toBe(1);
  await browser.press(APP, KEYS.ArrowLeft);
  expect(await selected()).toBe(0);
});

test('what can be copied is copied', async () => {
  await open();
  await settle(browser);
  const [before = ''] = texts.copy('…').split('…');
  const find = (label: string) =>
    [...document.querySelectorAll('button')].find((button) => button.ariaLabel?.startsWith(label));
  await browser.click(APP, find, before);
  await expect
    .poll(
      () =>
        browser.run(
          APP,
          (label) =>
            [...document.querySelectorAll('button')].find((button) =>
              button.ariaLabel?.startsWith(label),
            )?.title,
          before,
        ),
      SOON,
    )
    .toBe(texts.copied);
});
