import { BENCH_TABS } from '../../mocks/helpdesk/bench-tabs.ts';
import { violationsIn } from './axe.ts';
import { expect, test } from './test.ts';

const ANNA = { 'contact.name': 'Anna Lindqvist' };

test('the workbench opens, turns and closes by click and by key, and the address says so', async ({
  page,
  probe,
}) => {
  const bench = () => new URL(page.url()).searchParams.get('bench');
  const tabs = page.getByRole('tablist', { name: 'Workbench' }).getByRole('tab');
  await probe.open();
  expect(bench()).toBeNull();
  await page.getByRole('tab', { name: 'Set up' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Set up' })).toBeVisible();
  await expect.poll(bench).toBe('set-up');
  await page.keyboard.press('ArrowRight');
  await expect(tabs.first()).toHaveAttribute('aria-selected', 'true');
  await expect(tabs.first()).toBeFocused();
  const size = page.getByRole('separator', { name: 'Height of the workbench' });
  const before = Number(await size.getAttribute('aria-valuenow'));
  await size.press('ArrowUp');
  await expect(size).toHaveAttribute('aria-valuenow', String(before + 24));
  await page.getByRole('button', { name: 'Close the workbench' }).click();
  await expect.poll(bench).toBeNull();
  await expect(tabs.first()).toBeFocused();
});

for (const { id, name } of BENCH_TABS) {
  test(`${name} opens by the address, and axe finds nothing wrong there`, async ({
    page,
    probe,
  }) => {
    for (const theme of ['light', 'dark'] as const) {
      await probe.open({ bench: id, theme });
      await expect(page.getByRole('tabpanel', { name, exact: true })).toBeVisible();
      await probe.has(ANNA);
      expect(await violationsIn(page.getByRole('region', { name: 'Workbench' }))).toEqual([]);
    }
  });
}

test('an edited message is sent by hand, and as every answer, until it is reset', async ({
  helpdesk,
  page,
  probe,
}) => {
  const editor = page.getByRole('textbox', { name: 'Message to the app' });
  const reading = page.getByRole('region', { name: 'How the app reads it' });
  await probe.open({ bench: 'message' });
  await expect(editor).toHaveValue(/"name": "Anna Lindqvist"/);
  await helpdesk.switchTo(/Chloé/);
  await expect(editor).toHaveValue(/"name": "Chloé Dubois"/);
  await expect(reading).toContainText('Accepted as it is.');
  await probe.has({ 'contact.name': 'Chloé Dubois' });

  const changed = (await editor.inputValue()).replaceAll('Chloé Dubois', 'Chloé Moreau');
  await editor.fill(changed);
  await expect(reading).toContainText('Chloé Moreau');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await probe.has({ 'contact.name': 'Chloé Moreau' });

  await editor.fill(changed.replaceAll('Moreau', 'Bernard'));
  await probe.refresh();
  await probe.has({ 'contact.name': 'Chloé Bernard' });

  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(editor).toHaveValue(/Chloé Dubois/);
  await probe.refresh();
  await probe.has({ 'contact.name': 'Chloé Dubois' });
});

test('repairs and errors are listed beside the message by path, and a path leads to its place', async ({
  page,
  probe,
}) => {
  const editor = page.getByRole('textbox', { name: 'Message to the app' });
  const reading = page.getByRole('region', { name: 'How the app reads it' });
  await probe.open({ bench: 'message' });
  const text = await editor.inputValue();
  await editor.fill(text.replace('"status": "open"', '"status": 12345'));
  await reading.getByRole('button', { name: 'data.conversation.status' }).click();
  const selected = await editor.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe('12345');
  await editor.fill(text.slice(0, -20));
  await expect(reading).toContainText(/Malformed/);
  await expect(reading).toContainText(/JSON/);
  await editor.fill('{"event":"somethingElse"}');
  await expect(reading).toContainText(/Foreign/);
});

test('the log shows both directions and what went wrong on the way; a row opens to its text', async ({
  page,
  probe,
}) => {
  const rows = page
    .getByRole('list', { name: 'Messages between helpdesk and apps' })
    .getByRole('listitem');
  await probe.open({ bench: 'log', faults: 'drop' });
  await expect(rows.filter({ hasText: 'Push' })).toContainText('not reported');
  await expect(rows.filter({ hasText: 'dropped' })).toHaveCount(1);
  await expect(rows.filter({ hasText: 'another key' })).not.toHaveCount(0);
  const push = rows.filter({ hasText: 'Push' });
  await push.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(push.getByLabel('Text of the message')).toContainText('"event": "appContext"');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
});

test('a thousand messages can be edited, and what is typed is read in the end', async ({
  page,
  probe,
}) => {
  const reading = page.getByRole('region', { name: 'How the app reads it' });
  await probe.open({ bench: 'message', faults: 'long' });
  await expect(reading).toContainText('Messages 100');
  const editor = page.getByRole('textbox', { name: 'Message to the app' });
  await editor.press('ControlOrMeta+Home');
  await editor.pressSequentially('  ');
  await expect(page.getByText('Every answer and push sends this text')).toBeVisible();
  await expect(reading).toHaveAttribute('aria-busy', 'false');
  await expect(reading).toContainText('Messages 100');
});
