import { FAULTS } from '../../mocks/helpdesk/faults/fault-settings.ts';
import type { Scenario } from '../../mocks/helpdesk/scenarios/scenario.ts';
import { testBuild } from '../../scripts/build-for-test.js';
import { scenariosIn } from './scenarios-in.ts';
import { expect, test } from './test.ts';

const ID = 'one-listener-answers-the-first-frame';
const UNASSIGNED = { 'contact.name': 'Chloé Dubois', 'conversation.meta.assignee.name': undefined };

test('plays a scenario from the list, step by step, again, and leaves it', async ({
  page,
  probe,
}) => {
  const all = await scenariosIn<Scenario>('');
  const list = page.getByRole('combobox', { name: 'Scenario' });
  await probe.open({ bench: 'scenarios' });
  await expect(list.getByRole('option')).toHaveCount(all.length + 1);
  await list.selectOption(ID);
  await expect(page.getByRole('combobox', { name: 'Host' })).toHaveValue('first-frame');
  expect(new URL(page.url()).searchParams.get('scenario')).toBe(ID);
  const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  await probe.has(UNASSIGNED);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Play to my turn' }).click();
  await expect(steps.nth(2)).toHaveAttribute('aria-current', 'step');
  await probe.refresh();
  await probe.has({ 'conversation.meta.assignee.name': 'Sam Rivera' });
  await page.getByRole('button', { name: 'Again' }).click();
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  await probe.has(UNASSIGNED);
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(steps).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has('scenario')).toBe(false);
});

test('opens a phone’s scenario on the phone', async ({ page, helpdesk, context }) => {
  await helpdesk.open({ scenario: 'phone-with-snake-case' }, { app: testBuild.phoneOrigin });
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open on the phone' }).click();
  expect(new URL((await opened).url()).searchParams.get('scenario')).toBe('phone-with-snake-case');
});

for (const { id, name } of FAULTS) {
  test(`reaches the fault “${name}” by click and by address`, async ({ page, probe }) => {
    await probe.open({ faults: id, profile: 'mute' });
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
    await probe.has({ status: 'waiting', contact: undefined });
  });
}
