import { FAULTS } from '../../mocks/helpdesk/faults/fault-settings.ts';
import { scenarios } from '../../mocks/scenarios/scenarios.ts';
import { testBuild } from '../../scripts/build-for-test.js';
import { expect, test } from './test.ts';

test('plays a scenario from the list, step by step, again, and leaves it', async ({
  helpdesk,
  page,
}) => {
  const { app } = helpdesk;
  await helpdesk.open({ bench: 'scenarios' });
  await expect(page.getByRole('combobox', { name: 'Scenario' }).getByRole('option')).toHaveCount(
    scenarios.length + 1,
  );
  await page
    .getByRole('combobox', { name: 'Scenario' })
    .selectOption('one-listener-answers-the-first-frame');
  await expect(page.getByRole('combobox', { name: 'Host' })).toHaveValue('first-frame');
  expect(new URL(page.url()).searchParams.get('scenario')).toBe(
    'one-listener-answers-the-first-frame',
  );
  const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  await expect(app.getByText('Unassigned')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Play to my turn' }).click();
  await expect(steps.nth(2)).toHaveAttribute('aria-current', 'step');
  await app.getByRole('button', { name: 'Refresh' }).click();
  await expect(app.getByText('Sam Rivera')).toBeVisible();
  await page.getByRole('button', { name: 'Again' }).click();
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  await expect(app.getByText('Unassigned')).toBeVisible();
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(steps).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has('scenario')).toBe(false);
});

test('opens a phone’s scenario on the phone', async ({ helpdesk, page, context }) => {
  await helpdesk.open(
    { scenario: 'phone-with-snake-case' },
    testBuild.helpdeskOrigin,
    testBuild.phoneOrigin,
  );
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open on the phone' }).click();
  expect(new URL((await opened).url()).searchParams.get('scenario')).toBe('phone-with-snake-case');
});

for (const { id, name } of FAULTS) {
  test(`reaches the fault “${name}” by click and by address`, async ({ helpdesk, page }) => {
    const { app } = helpdesk;
    await helpdesk.open({ faults: id, profile: 'mute' });
    // Nothing is sent here, so what happens once has not happened, unless it needs no message.
    const isMade = id === 'stranger' || id === 'other-window';
    await page.getByRole('button', { name: /^Faults/ }).click();
    const fault = page.getByRole('checkbox', { name });
    await expect(fault).toBeChecked({ checked: !isMade });
    await fault.click();
    const inAddress = () => new URL(page.url()).searchParams.get('faults');
    if (isMade) await expect(fault).not.toBeChecked();
    else await expect.poll(inAddress).toBe(null);
    if (!isMade) {
      await fault.click();
      await expect.poll(inAddress).toBe(id);
    }
    await expect(
      app.getByRole('heading', { name: 'The conversation has not arrived' }),
    ).toBeVisible();
  });
}
