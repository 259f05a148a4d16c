import { expect, test } from 'vitest';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { showApp, startApi } from '../support/app.ts';

startApi();

test('shows the host of a link first', async () => {
  const { open, getByRole } = await showApp();
  open(annaVerified);
  const link = getByRole('link', { name: /^crm\.example\.com/ });
  await expect.element(link).toHaveAttribute('href', 'https://crm.example.com/customers/cus_anna');
});

test('has no link in the mobile app, where it would load in place, but text and a copy button', async () => {
  const { container, frame, open, getByRole } = await showApp({ place: 'in the mobile app' });
  open(annaVerified);
  expect(frame.context.isSnapshot).toBe(true);
  await expect.element(getByRole('button', { name: 'Copy address' }).first()).toBeVisible();
  await expect.element(getByRole('main')).toHaveTextContent(/crm\.example\.com\/customers/);
  expect(container.querySelectorAll('a')).toHaveLength(0);
});
