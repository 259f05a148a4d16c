import type {
  AppScenario,
  AppStep,
  HelpdeskStep,
} from '../../../mocks/helpdesk/scenarios/scenario.ts';
import { testBuild } from '../../../scripts/build-for-test.js';
import { texts } from '../../../src/shell/texts.ts';
import { isOnPhone, play } from '../../e2e/play.ts';
import { scenariosIn } from '../../e2e/scenarios-in.ts';
import { expect, test } from '../../e2e/test.ts';

/* Each scenario of the app, played by the pretend helpdesk's own player around the production build. */

/** What is there and hidden is not seen. Long enough for an app that tries again when it was asked to wait. */
const SEEN = { useInnerText: true, timeout: 15_000 } as const;

for (const scenario of await scenariosIn<AppScenario>('app')) {
  const { id, title, start, steps, end } = scenario;
  const isPhone = isOnPhone(scenario);
  test(`${id}: ${title}`, async ({ helpdesk, page, screens, mayFail }) => {
    const app = isPhone ? page : helpdesk.app;
    const body = app.locator('body');
    if (start.dataApi || steps.some((step) => step.do === 'data-api'))
      mayFail.push(testBuild.apiBaseUrl);
    if (isPhone) await page.goto(`${testBuild.phoneOrigin}/phone.html?scenario=${id}`);
    else await helpdesk.open({ scenario: id });

    const perform = async (step: HelpdeskStep | AppStep) => {
      if (step.do === 'see') await expect(body).toContainText(step.text, SEEN);
      if (step.do === 'press')
        await app.getByRole('button', { name: step.button, exact: true }).click();
      if (step.do === 'refresh')
        await app.getByRole('button', { name: texts.freshness.refresh, exact: true }).click();
      if (step.do === 'turn to') await app.locator(`[role=tab][id$="-${step.tab}"]`).click();
    };
    const expectNoForbidden = await play(scenario, { page, record: screens, perform });

    for (const text of end.sees) await expect(body).toContainText(text, SEEN);
    for (const text of end.gone ?? []) await expect(body).not.toContainText(text, SEEN);
    expectNoForbidden();
  });
}
