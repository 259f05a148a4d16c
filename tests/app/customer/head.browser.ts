import { expect, test } from 'vitest';
import { annaVerified } from '../../../mocks/helpdesk/conversations/anna.ts';
import { texts } from '../../../src/app/customer/texts.ts';
import { texts as shell } from '../../../src/shell/texts.ts';
import { showApp, startApi } from '../../support/app.ts';

startApi();

test('names contact, company, tier, tags, assignee and labels in the header', async () => {
  const { open, getByRole } = await showApp();
  open(annaVerified);
  const header = getByRole('region', { name: texts.label });
  await expect.element(header).toHaveTextContent(texts.tier('gold'));
  for (const text of ['Anna Lindqvist', 'Nordlys Kaffe AB', 'anna.lindqvist@example.com']) {
    await expect.element(header).toHaveTextContent(text);
  }
  await expect.element(header).toHaveTextContent(texts.assignee);
});

test('copies without the clipboard permission and gives the focus back', async () => {
  const { open, getByRole } = await showApp();
  open(annaVerified);
  const button = getByRole('button', { name: shell.copy(texts.email) });
  const copied: string[] = [];
  document.addEventListener('copy', () => copied.push(document.getSelection()?.toString() ?? ''), {
    once: true,
  });
  await button.click();
  await expect.element(button).toHaveAttribute('title', shell.copied);
  expect(copied).toHaveLength(1);
  await expect.element(button).toHaveFocus();
});
