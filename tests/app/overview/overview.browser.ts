import { expect, test } from 'vitest';
import { annaVerified } from '../../../mocks/helpdesk/conversations/anna.ts';
import { texts } from '../../../src/app/overview/texts.ts';
import { texts as shell } from '../../../src/shell/texts.ts';
import { showApp, startApi } from '../../support/app.ts';

startApi();

test('shows the customer with totals, spend and attributes', async () => {
  const { open, getByRole } = await showApp();
  open(annaVerified);
  await expect.element(getByRole('heading', { name: texts.totals })).toBeVisible();
  await expect.element(getByRole('table', { name: texts.spend })).toBeInTheDocument();
  await expect.element(getByRole('heading', { name: shell.attributes.ofContact })).toBeVisible();
});
