import { expect as quickly, type Page } from '@playwright/test';
import type { SignInScenario } from '../../mocks/helpdesk/scenarios/scenario.ts';
import { testBuild } from '../../scripts/build-for-test.js';
import { texts } from '../../src/shell/texts.ts';
import { play } from '../e2e/play.ts';
import { scenariosIn } from '../e2e/scenarios-in.ts';
import { APP_FRAME, test } from './demo-site.ts';

/* Each scenario of the sign-in, played by the demo; and one by `npm start`, where helpdesk and app are different sites. */

// The development server puts things together only when they are asked for.
const expect = quickly.configure({ timeout: 20_000 });
const SEEN = { useInnerText: true } as const;
test.slow();

const scenarios = await scenariosIn<SignInScenario>('sign-in');

for (const scenario of scenarios)
  test(`${scenario.id}: ${scenario.title}`, async ({ page, demo }) => {
    await playAt(demo, scenario, page);
  });

for (const scenario of scenarios.filter(({ id }) => id === 'provider-cuts-the-window-off'))
  test(`in npm start, ${scenario.id}: ${scenario.title}`, async ({ page }) => {
    await playAt(`${testBuild.startOrigin}/mocks/helpdesk/`, scenario, page);
  });

async function playAt(helpdesk: string, scenario: SignInScenario, page: Page) {
  const app = page.frameLocator(APP_FRAME);
  const body = app.locator('body');
  const press = (name: string) => app.getByRole('button', { name, exact: true }).click();
  await page.goto(`${helpdesk}?scenario=${scenario.id}`);

  await play(scenario, {
    page,
    record: [],
    async perform(step) {
      if (step.do === 'see') await expect(body).toContainText(step.text, SEEN);
      if (step.do === 'press') await press(step.button);
      if (step.do === 'refresh') await press(texts.freshness.refresh);
      if (step.do === 'in the window') await pressInWindow(page, step.press);
    },
  });

  for (const text of scenario.end.sees) await expect(body).toContainText(text, SEEN);
  for (const text of scenario.end.gone ?? []) await expect(body).not.toContainText(text, SEEN);
}

/** Presses a button of the provider's page, which then goes. */
async function pressInWindow(page: Page, name: string) {
  const others = () =>
    page
      .context()
      .pages()
      .filter((each) => each !== page);
  await expect.poll(() => others().length).toBe(1);
  const [opened] = others();
  const closed = opened?.waitForEvent('close');
  await opened?.getByRole('button', { name }).click();
  await closed;
}
