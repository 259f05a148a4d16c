import { scenario } from '../../../mocks/scenarios/app/identity/group-gets-another-contact.ts';
import { texts } from '../../../src/shell/texts.ts';
import { play } from '../../e2e/play.ts';
import { expect, test } from '../../e2e/test.ts';

test('asks the data API for no one before the agent goes on', async ({
  helpdesk,
  page,
  screens,
  apiRequests,
}) => {
  const { app } = helpdesk;
  await helpdesk.open({ scenario: scenario.id });
  await play(scenario, {
    page,
    record: screens,
    perform: async (step) => {
      if (step.do === 'see') await expect(app.getByText(step.text)).toBeVisible();
      if (step.do === 'refresh')
        await app.getByRole('button', { name: texts.freshness.refresh, exact: true }).click();
    },
  });
  await expect(app.getByRole('alert')).toContainText('Anna Lindqvist');
  expect(apiRequests).toEqual([]);

  await app.getByRole('alert').getByRole('button').click();
  await expect.poll(() => apiRequests.length).toBeGreaterThan(0);
});
