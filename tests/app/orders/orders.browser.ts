import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { brunoWithALongThread } from '../../../mocks/helpdesk/conversations/bruno.ts';
import { chloeUnanswered } from '../../../mocks/helpdesk/conversations/chloe.ts';
import { meiBeforeHerFirstOrder } from '../../../mocks/helpdesk/conversations/mei.ts';
import { thomasWithLongValues } from '../../../mocks/helpdesk/conversations/thomas.ts';
import { yaelWritingHebrew } from '../../../mocks/helpdesk/conversations/yael.ts';
import type { HelpdeskConversation } from '../../../mocks/helpdesk/store/conversation-record.ts';
import { texts } from '../../../src/app/orders/texts.ts';
import { texts as shell } from '../../../src/shell/texts.ts';
import { showApp, startApi } from '../../support/app.ts';
import { expectToFit } from '../../support/fit.ts';
import { tabOf } from '../../support/tab-of.ts';

startApi();

async function showOrders(conversation: HelpdeskConversation) {
  const app = await showApp();
  app.open(conversation);
  await app.getByRole('tab', { name: tabOf('orders') }).click();
  return { ...app, list: app.getByRole('list', { name: texts.label }) };
}

test('says so when there are no orders', async () => {
  const { getByRole } = await showOrders(meiBeforeHerFirstOrder);
  await expect.element(getByRole('tabpanel')).toHaveTextContent(texts.none);
});

test('filters orders by status', async () => {
  const { getByRole, list } = await showOrders(chloeUnanswered);
  const rows = list.getByRole('listitem');
  await expect.element(rows.first()).toBeVisible();
  const all = rows.elements().length;
  const returned = texts.status.returned;
  await getByRole('combobox', { name: texts.filter }).selectOptions(returned);
  await expect.poll(() => rows.elements().length).toBeLessThan(all);
  for (const row of rows.elements()) expect(row.textContent).toContain(returned);
});

test('writes each currency with its own number of digits', async () => {
  const { list } = await showOrders(yaelWritingHebrew);
  await expect.element(list).toHaveTextContent(/KWD\s50\.625/);
  await expect.element(list).toHaveTextContent(/¥60,000/);
  await expect.element(list).toHaveTextContent(/\$449\.50/);
});

test('writes unknown statuses as a person would and never links to a script', async () => {
  const { container, list } = await showOrders(thomasWithLongValues);
  await expect.element(list).toHaveTextContent(/Awaiting customs/);
  for (const group of list.getByRole('group').elements()) group.setAttribute('open', '');
  expect(container.querySelectorAll('a[href^="javascript"]')).toHaveLength(0);
  expect(container.querySelectorAll('img')).toHaveLength(0);
});

test('Refresh moves neither focus, scroll, open rows nor the chosen tab', async () => {
  const { container, open, getByRole, signals } = await showApp();
  open(brunoWithALongThread);
  await getByRole('tab', { name: tabOf('orders') }).click();
  const third = getByRole('list', { name: texts.label }).getByRole('listitem').nth(2);
  await third.getByText('B-0498').click();
  await expect.element(third.getByRole('table')).toBeVisible();
  container.ownerDocument.documentElement.scrollTop = 120;
  const refresh = getByRole('button', { name: shell.freshness.refresh });
  refresh.element().focus({ preventScroll: true });
  const reads = signals.length;
  await userEvent.keyboard('{Enter}');
  open(brunoWithALongThread);
  await expect.poll(() => signals.length).toBe(reads + 2);
  await expect.element(refresh).toHaveFocus();
  expect(container.ownerDocument.documentElement.scrollTop).toBe(120);
  await expect.element(third.getByRole('table')).toBeVisible();
  await expect
    .element(getByRole('tab', { name: tabOf('orders') }))
    .toHaveAttribute('aria-selected', 'true');
});

test('an open order fits a frame of 139 pixels', async () => {
  await page.viewport(139, 400);
  const { container, list } = await showOrders(brunoWithALongThread);
  await list.getByText(/^B-/).first().click();
  await expect.element(list.getByRole('table').first()).toBeVisible();
  expectToFit(container);
});
