import { expect, test } from 'vitest';
import orders from '../../mocks/api/orders.ts';
import { brunoWithALongThread } from '../../mocks/helpdesk/conversations/bruno.ts';
import { chloeWhomNobodyAnswers } from '../../mocks/helpdesk/conversations/chloe.ts';
import { meiBeforeHerFirstOrder } from '../../mocks/helpdesk/conversations/mei.ts';
import { thomasWhoBreaksLayouts } from '../../mocks/helpdesk/conversations/thomas.ts';
import { yaelWritingHebrew } from '../../mocks/helpdesk/conversations/yael.ts';
import { showApp, startApi } from '../support/app.ts';

const { world } = startApi();

test('shows a skeleton while the orders load', async () => {
  world.faults['orders'] = 'slow';
  const { open, getByRole } = await showApp();
  open(brunoWithALongThread);
  await getByRole('tab', { name: 'Orders' }).click();
  await expect.element(getByRole('tabpanel').getByRole('status')).toHaveTextContent('Loading…');
});

test('says so when there are no orders and no payments', async () => {
  const { open, getByRole } = await showApp();
  open(meiBeforeHerFirstOrder);
  await getByRole('tab', { name: 'Orders' }).click();
  await expect.element(getByRole('tabpanel')).toHaveTextContent(/has not ordered anything yet/);
  await getByRole('tab', { name: 'Payments' }).click();
  await expect.element(getByRole('tabpanel')).toHaveTextContent(/has not paid anything yet/);
});

test('loads more orders page by page and keeps the focus after the last', async () => {
  world.of(orders)['cus_bruno']?.splice(60);
  const { open, getByRole } = await showApp();
  open(brunoWithALongThread);
  await getByRole('tab', { name: 'Orders' }).click();
  const panel = getByRole('tabpanel');
  await expect.element(panel).toHaveTextContent(/25 orders loaded, there are more/);
  await getByRole('button', { name: 'Load more' }).click();
  await expect.element(panel).toHaveTextContent(/50 orders loaded, there are more/);
  await getByRole('button', { name: 'Load more' }).click();
  await expect.element(panel).toHaveTextContent(/60 orders ·/);
  expect(panel.element().contains(document.activeElement)).toBe(true);
});

test('filters orders by status', async () => {
  const { open, getByRole } = await showApp();
  open(chloeWhomNobodyAnswers);
  await getByRole('tab', { name: 'Orders' }).click();
  const rows = getByRole('list', { name: 'Orders' }).getByRole('listitem');
  await expect.element(rows.first()).toBeVisible();
  const all = rows.elements().length;
  await getByRole('combobox', { name: 'Status' }).selectOptions('Returned');
  await expect.poll(() => rows.elements().length).toBeLessThan(all);
  for (const row of rows.elements()) expect(row.textContent).toContain('Returned');
});

test('marks failed and disputed payments, and says why one failed', async () => {
  const { open, getByRole } = await showApp();
  open(chloeWhomNobodyAnswers);
  await getByRole('tab', { name: 'Payments' }).click();
  const list = getByRole('list', { name: 'Payments' });
  await expect.element(list).toHaveTextContent(/insufficient funds/);
  await expect.element(list).toHaveTextContent(/Disputed/);
  await expect.element(list).toHaveTextContent(/€11\.50 refunded/);
});

test('writes each currency with its own number of digits', async () => {
  const { open, getByRole } = await showApp();
  open(yaelWritingHebrew);
  await getByRole('tab', { name: 'Orders' }).click();
  const list = getByRole('list', { name: 'Orders' });
  await expect.element(list).toHaveTextContent(/KWD\s50\.625/);
  await expect.element(list).toHaveTextContent(/¥60,000/);
  await expect.element(list).toHaveTextContent(/\$449\.50/);
});

test('shows unknown statuses as they come and never links to a script', async () => {
  const { container, open, getByRole } = await showApp();
  open(thomasWhoBreaksLayouts);
  await getByRole('tab', { name: 'Orders' }).click();
  const list = getByRole('list', { name: 'Orders' });
  await expect.element(list).toHaveTextContent(/awaiting_customs/);
  for (const group of list.getByRole('group').elements()) group.setAttribute('open', '');
  expect(container.querySelectorAll('a[href^="javascript"]')).toHaveLength(0);
  expect(container.querySelectorAll('img')).toHaveLength(0);
});
