import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { thomasWithLongValues } from '../../mocks/helpdesk/conversations/thomas.ts';
import { showApp, startApi } from '../support/app.ts';

const { world } = startApi();

test('names contact, company, tier, tags, assignee and labels in the header', async () => {
  const { open, getByRole } = await showApp();
  open(annaVerified);
  const header = getByRole('region', { name: 'Contact' });
  await expect.element(header).toHaveTextContent(/Tier: gold/);
  for (const text of ['Anna Lindqvist', 'Nordlys Kaffe AB', 'anna.lindqvist@example.com']) {
    await expect.element(header).toHaveTextContent(text);
  }
  await expect.element(header).toHaveTextContent(/Assignee/);
});

test('copies without the clipboard permission and gives the focus back', async () => {
  const { open, getByRole } = await showApp();
  open(annaVerified);
  const button = getByRole('button', { name: 'Copy Email' });
  const copied: string[] = [];
  document.addEventListener('copy', () => copied.push(document.getSelection()?.toString() ?? ''), {
    once: true,
  });
  await button.click();
  await expect.element(button).toHaveAttribute('title', 'Copied');
  expect(copied).toHaveLength(1);
  await expect.element(button).toHaveFocus();
});

test('walks the tabs with the arrow keys, and around the ends', async () => {
  world.faults['orders'] = 'slow';
  const { open, getByRole } = await showApp();
  open(annaVerified);
  await getByRole('tab', { name: 'Overview' }).click();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(getByRole('tab', { name: 'Orders' })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.element(getByRole('tab', { name: 'Conversation' })).toHaveFocus();
  await userEvent.keyboard('{Home}');
  await expect
    .element(getByRole('tab', { name: 'Overview' }))
    .toHaveAttribute('aria-selected', 'true');
});

test('shows recent public messages as text, and no private note', async () => {
  const { container, open, getByRole } = await showApp();
  open(thomasWithLongValues);
  await getByRole('tab', { name: 'Conversation' }).click();
  await expect.element(getByRole('tabpanel')).toHaveTextContent(/<img src=x onerror=alert\(1\)>/);
  expect(container.querySelectorAll('img')).toHaveLength(0);
  const notes = thomasWithLongValues.conversation.messages.filter((each) => each.private);
  for (const { content } of notes) expect(container.textContent).not.toContain(content);
});

test('shows custom attributes by their display names and types', async () => {
  const { container, open, getByRole } = await showApp();
  open(thomasWithLongValues);
  await expect.element(getByRole('heading', { name: 'Contact attributes' })).toBeVisible();
  expect(container.querySelectorAll('a[href^="javascript"]')).toHaveLength(0);
});
