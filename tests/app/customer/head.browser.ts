import { expect, test } from 'vitest';
import { annaVerified } from '../../../mocks/helpdesk/conversations/anna.ts';
import { texts } from '../../../src/app/customer/texts.ts';
import { showApp, startApi } from '../../support/app.ts';

startApi();

test('names the record, company, tier and tags in the header, and what the contact claims', async () => {
  const { open, getByRole } = await showApp();
  open(annaVerified);
  const header = getByRole('region', { name: texts.label });
  await expect.element(header).toHaveTextContent(texts.tier('gold'));
  for (const text of ['Anna Lindqvist', 'Nordlys Kaffe AB', 'anna.lindqvist@example.com']) {
    await expect.element(header).toHaveTextContent(text);
  }
});
