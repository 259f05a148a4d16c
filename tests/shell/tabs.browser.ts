import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { thomasWithLongValues } from '../../mocks/helpdesk/conversations/thomas.ts';
import { texts } from '../../src/shell/texts.ts';
import { showApp, startApi } from '../support/app.ts';

startApi();

test('walks the tabs with the arrow keys, and around the ends', async () => {
  const { open, getByRole } = await showApp();
  const tabs = getByRole('tab');
  open(annaVerified);
  await tabs.first().click();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(tabs.nth(1)).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.element(tabs.last()).toHaveFocus();
  await userEvent.keyboard('{Home}');
  await expect.element(tabs.first()).toHaveAttribute('aria-selected', 'true');
});

test('shows custom attributes by their display names and types', async () => {
  const { container, open, getByRole } = await showApp();
  open(thomasWithLongValues);
  await expect.element(getByRole('heading', { name: texts.attributes.ofContact })).toBeVisible();
  expect(container.querySelectorAll('a[href^="javascript"]')).toHaveLength(0);
});
