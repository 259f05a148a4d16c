import { describe, expect, test } from 'vitest';
import { profileOf } from '../../mocks/helpdesk/profiles/profiles.ts';
import { factsOf, type Facts } from '../../mocks/helpdesk/scenarios/facts.ts';
import type {
  AppScenario,
  Scenario,
  Step,
  WireScenario,
} from '../../mocks/helpdesk/scenarios/scenario.ts';
import { testBuild } from '../../scripts/build-for-test.js';
import { texts } from '../../src/shell/texts.ts';
import { APP, PAGE, type Browser, type Frame } from './browser.ts';
import { control, faults, useBrowser } from './test.ts';

/* Every scenario, played by the pretend helpdesk's own player: the wire's around the probe, the app's around the app. */

const wire = import.meta.glob<WireScenario>('../../mocks/scenarios/wire/**/*.ts', {
  eager: true,
  import: 'scenario',
});
const app = import.meta.glob<AppScenario>('../../mocks/scenarios/app/**/*.ts', {
  eager: true,
  import: 'scenario',
});

const browser = useBrowser();

describe('of the wire', () => {
  test.each(Object.values(wire))('$id: $title', async (scenario) => {
    const frame = await open(scenario, testBuild.probeOrigin, testBuild.probeOrigin);
    const has = (facts: Facts) =>
      expect.poll(async () => factsOf(await storesIn(browser, frame), facts), SOON).toEqual(facts);
    const expectNoForbidden = await play(scenario, async (step) => {
      if (step.do === 'wait until') await has(step.facts);
      if (step.do === 'refresh')
        await browser.click(frame, () => document.querySelector('#probe button'));
    });
    await has(scenario.end.facts);
    await expectNoForbidden();
    expect(await faults()).toEqual([]);
  });
});

describe('of the app', () => {
  test.each(Object.values(app))('$id: $title', async (scenario) => {
    const frame = await open(scenario, testBuild.appOrigin, testBuild.phoneOrigin);
    const screen = () => browser.run(frame, () => document.body.innerText).catch(() => '');
    const press = (name: string) =>
      browser.click(
        frame,
        (wanted) =>
          [...document.querySelectorAll('button')].find(
            (button) => (button.ariaLabel ?? button.textContent.trim()) === wanted,
          ),
        name,
      );
    const expectNoForbidden = await play(scenario, async (step) => {
      if (step.do === 'see') await expect.poll(screen, SOON).toContain(step.text);
      if (step.do === 'press') await press(step.button);
      if (step.do === 'refresh') await press(texts.freshness.refresh);
      if (step.do === 'turn to')
        await browser.click(
          frame,
          (id) => document.querySelector(`[role=tab][id$="-${id}"]`),
          step.tab,
        );
    });
    for (const text of scenario.end.sees) await expect.poll(screen, SOON).toContain(text);
    for (const text of scenario.end.gone ?? []) await expect.poll(screen, SOON).not.toContain(text);
    await expectNoForbidden();
    expect(await faults()).toEqual([]);
  });
});

/** Long enough for an app that tries again when it was asked to wait. */
const SOON = { timeout: 15_000, interval: 100 };

/** Opens it in the helpdesk, or on the phone, and gives the frame of what is tested. */
async function open(scenario: Scenario, origin: string, phoneOrigin: string): Promise<Frame> {
  if (isOnPhone(scenario)) {
    await browser.open(`${phoneOrigin}/phone.html?scenario=${scenario.id}`);
    return PAGE;
  }
  const query = new URLSearchParams({ app: `${origin}/`, scenario: scenario.id });
  await browser.open(`${testBuild.helpdeskOrigin}/?${query.toString()}`);
  return APP;
}

function isOnPhone({ start }: Scenario): boolean {
  return profileOf(start.profile ?? null).isPhone;
}

/** Plays its steps, and gives what looks at the end whether any text was shown that must not be. */
async function play<AnyStep extends Step>(
  scenario: Scenario & { readonly steps: readonly AnyStep[] },
  perform: (step: AnyStep) => Promise<unknown>,
): Promise<() => Promise<void>> {
  const forbidden = [{ texts: scenario.end.never ?? [], from: 0 }];
  for (const step of scenario.steps) {
    await perform(step);
    if (step.do === 'never again') forbidden.push({ texts: step.texts, from: Date.now() });
    if (!isOnPhone(scenario)) await goOn();
  }
  return async () => {
    const shown = (await control()).seen.filter(({ kind }) => kind === 'shown');
    for (const { texts: never, from } of forbidden)
      for (const text of never) {
        const wrong = shown.filter((entry) => entry.at >= from && entry.text.includes(text));
        expect(wrong, text).toEqual([]);
      }
  };
}

/** Presses the player's button and waits until the step is behind, however long it takes. */
async function goOn() {
  const behind = () =>
    browser.run(PAGE, () => document.querySelectorAll('[aria-label="Steps"] .done').length);
  const before = await behind();
  await expect
    .poll(
      () =>
        browser.run(PAGE, () => {
          const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
            /^(Next|Done)$/.test(textContent.trim()),
          );
          if (!button || button.disabled) return false;
          button.click();
          return true;
        }),
      SOON,
    )
    .toBe(true);
  await expect.poll(behind, { timeout: 20_000, interval: 100 }).toBe(before + 1);
}

/** What the probe's stores hold now; nothing while a frame is loaded again. */
async function storesIn(inBrowser: Browser, frame: Frame): Promise<unknown> {
  const data = await inBrowser
    .run(frame, () =>
      Object.fromEntries(
        Object.entries(document.querySelector<HTMLElement>('#probe')?.dataset ?? {}),
      ),
    )
    .catch(() => ({}));
  return Object.fromEntries(
    Object.entries(data).map(([name, json]) => [name, JSON.parse(String(json)) as unknown]),
  );
}
