import type { FrameLocator, Page } from '@playwright/test';
import { profileOf } from '../../mocks/helpdesk/profiles/profiles.ts';
import { isAgents, type AgentStep } from '../../mocks/scenarios/scenario.ts';
import { scenarios } from '../../mocks/scenarios/scenarios.ts';
import { stepText } from '../../mocks/scenarios/step-text.ts';
import { testBuild } from '../../scripts/build-for-test.js';
import { expect, test } from './test.ts';

/*
 * Each scenario, played by the pretend helpdesk's own player around the production build. What the
 * helpdesk cannot do, because it is done inside the app's frame, is done here.
 */

for (const { id, title, start, steps, end } of scenarios) {
  const { isPhone } = profileOf(start.profile ?? null);
  test(`${id}: ${title}`, async ({ helpdesk, page, mayFail }) => {
    const app = isPhone ? page : helpdesk.app;
    if (start.dataApi || steps.some((step) => step.do === 'data-api'))
      mayFail.push(testBuild.apiBaseUrl);
    if (isPhone) await page.goto(`${testBuild.phoneOrigin}/phone.html?scenario=${id}`);
    else await helpdesk.open({ scenario: id });
    for (const step of steps) {
      await test.step(stepText(step), async () => {
        if (isAgents(step)) await perform(step, app);
        if (!isPhone) await goOn(page);
      });
    }
    const body = app.locator('body');
    for (const text of end.sees) await expect(body).toContainText(text, SEEN);
    for (const text of end.never ?? []) await expect(body).not.toContainText(text, SEEN);
  });
}

/** What is there and hidden is not seen. Long enough for an app that tries again when it was told to. */
const SEEN = { useInnerText: true, timeout: 15_000 } as const;

async function perform(step: AgentStep, app: FrameLocator | Page) {
  switch (step.do) {
    case 'see':
      await expect(app.locator('body')).toContainText(step.text, SEEN);
      break;
    case 'press':
      await app.getByRole('button', { name: step.button, exact: true }).click();
      break;
    case 'turn to':
      await app.getByRole('tab', { name: step.tab }).click();
      break;
    default:
      step satisfies never;
  }
}

/** Presses the player's button and waits until the step is behind, however long it takes. */
async function goOn(page: Page) {
  const behind = page.getByRole('list', { name: 'Steps' }).locator('.done');
  const before = await behind.count();
  await page.getByRole('button', { name: /^(Next|Done)$/ }).click();
  await expect(behind).toHaveCount(before + 1, { timeout: 20_000 });
}
