import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { brunoWithALongThread } from '../../mocks/helpdesk/conversations/bruno.ts';
import { texts } from '../../src/shell/texts.ts';
import { showApp, startApi } from '../support/app.ts';

startApi();

test('asks the helpdesk and reads the customer’s data again', async () => {
  const { frame, open, getByRole, searches } = await showApp();
  open(annaVerified);
  await expect.element(getByRole('tablist')).toBeVisible();
  const { asks } = frame;
  await getByRole('button', { name: texts.freshness.refresh }).click();
  expect(frame.asks).toBe(asks + 1);
  open(annaVerified);
  await expect.poll(() => searches.length).toBe(2);
});

test('does not look the old contact up again when the helpdesk names another one', async () => {
  const { container, open, getByRole, searches } = await showApp();
  open(annaVerified);
  await expect.element(getByRole('tablist')).toBeVisible();
  await getByRole('button', { name: texts.freshness.refresh }).click();
  open(brunoWithALongThread);
  await expect.poll(() => container.textContent).toContain('Bruno');
  await expect.element(getByRole('tablist')).toBeVisible();
  expect(searches).toHaveLength(2);
});

test('reads the customer’s data again when the helpdesk has not answered in time', async () => {
  const { frame, open, getByRole, searches } = await showApp();
  open(annaVerified);
  await expect.element(getByRole('tablist')).toBeVisible();
  await getByRole('button', { name: texts.freshness.refresh }).click();
  frame.pass(5_000);
  await expect.poll(() => searches.length).toBe(2);
});

test('does not wait for a helpdesk that is known not to answer', async () => {
  const { frame, open, getByRole, searches } = await showApp();
  open(annaVerified);
  await expect.element(getByRole('tablist')).toBeVisible();
  frame.pass(65_000);
  await getByRole('button', { name: texts.freshness.refresh }).click();
  await expect.poll(() => searches.length).toBe(2);
});

test('says on the phone that the conversation is as it was opened', async () => {
  const { frame, open, getByRole, getByText } = await showApp({ place: 'in the mobile app' });
  open(annaVerified);
  await expect.element(getByText(texts.freshness.snapshot)).toBeVisible();
  await getByRole('button', { name: texts.freshness.refresh }).click();
  open(annaVerified);
  await expect.element(getByText(texts.freshness.snapshot)).toBeVisible();
  frame.pass(65_000);
  await expect.element(getByText(/May be out of date: last updated/).first()).toBeVisible();
});

test('changes nothing on screen when the same context comes again', async () => {
  const { container, open, getByRole, signals } = await showApp();
  open(annaVerified);
  await getByRole('tab').last().click();
  await expect.poll(() => container.querySelector('.skeleton')).toBeNull();
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(container, { childList: true, subtree: true, characterData: true });
  const reads = signals.length;
  open(annaVerified);
  await userEvent.keyboard('{Shift}');
  changes.push(...observer.takeRecords());
  expect(changes).toEqual([]);
  expect(signals).toHaveLength(reads);
});

test('says that it is up to date, updating, and out of date', async () => {
  const { frame, open, getByRole, getByText } = await showApp();
  open(annaVerified);
  await expect.element(getByRole('main')).toHaveTextContent(/Updated/);
  await expect.element(getByRole('tablist')).toBeVisible();
  frame.pass(60_000);
  await expect
    .element(getByRole('button', { name: texts.freshness.refresh }))
    .toHaveAttribute('aria-disabled', 'true');
  frame.pass(5_000);
  await expect.element(getByText(/May be out of date: last updated/).first()).toBeVisible();
  await expect.element(getByText(/Reopen the conversation to update it/)).toBeVisible();
});
