import { expect, test } from 'vitest';
import { annaVerified } from '../../../mocks/helpdesk/conversations/anna.ts';
import { texts } from '../../../src/app/overview/texts.ts';
import { brunoWithALongThread } from '../../../mocks/helpdesk/conversations/bruno.ts';
import { recordTexts } from '../../../src/app/overview/record-texts.ts';
import { texts as shell } from '../../../src/shell/texts.ts';
import { showApp, startApi } from '../../support/app.ts';

startApi();

test('shows the spend of a customer who has bought in three months or more', async () => {
  const { open, getByRole } = await showApp();
  open(brunoWithALongThread);
  await expect.element(getByRole('table', { name: recordTexts.spend })).toBeInTheDocument();
});

test('shows the customer with totals and attributes', async () => {
  const { open, getByRole } = await showApp();
  open(annaVerified);
  await expect.element(getByRole('heading', { name: texts.totals })).toBeVisible();
  await expect.element(getByRole('heading', { name: shell.attributes.ofContact })).toBeVisible();
});

test('copies without the clipboard permission and gives the focus back', async () => {
  const { open, getByRole } = await showApp();
  open(annaVerified);
  const button = getByRole('button', { name: shell.copy(recordTexts.email) });
  const copied: string[] = [];
  document.addEventListener('copy', () => copied.push(document.getSelection()?.toString() ?? ''), {
    once: true,
  });
  await button.click();
  await expect.element(button).toHaveAttribute('title', shell.copied);
  expect(copied).toHaveLength(1);
  await expect.element(button).toHaveFocus();
});
