import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import payments from '../../../mocks/api/payments.ts';
import { annaVerified } from '../../../mocks/helpdesk/conversations/anna.ts';
import { meiBeforeHerFirstOrder } from '../../../mocks/helpdesk/conversations/mei.ts';
import { texts } from '../../../src/app/payments/texts.ts';
import { texts as shared } from '../../../src/shell/actions/texts.ts';
import { API, showApp, startApi } from '../../support/app.ts';
import { tabOf } from '../../support/tab-of.ts';

const { world, worker } = startApi();
const words = texts.refund;

async function openRefund() {
  const app = await showApp();
  app.open(annaVerified);
  await app.getByRole('tab', { name: tabOf('payments') }).click();
  const row = app.getByRole('list', { name: texts.label }).getByRole('listitem').nth(1);
  const button = row.getByRole('button', { name: words.open });
  await button.click();
  const dialog = app.getByRole('dialog', { name: words.title });
  await expect.element(dialog).toBeVisible();
  return { ...app, row, button, dialog };
}

async function fill(
  { dialog }: Awaited<ReturnType<typeof openRefund>>,
  amount: string,
  reason = 'damaged',
) {
  await dialog.getByRole('textbox', { name: words.amount }).fill(amount);
  await dialog.getByRole('combobox', { name: words.reason }).selectOptions(reason);
}

const writes = () => [...world.writes.values()];

test('refunds a part: the amount is on the button, the result names the customer, the list is renewed', async () => {
  world.writes.clear();
  const app = await openRefund();
  await fill(app, '100');
  await app.dialog.getByRole('button', { name: words.confirm('SEK 100.00') }).click();
  await expect
    .element(app.getByRole('region', { name: shared.results }))
    .toHaveTextContent(/^Done: refund of SEK\s100.00 for order 1017.*Anna Lindqvist/);
  await expect.element(app.row).toHaveTextContent(texts.status.partially_refunded);
  await expect.element(app.dialog).not.toBeInTheDocument();
  expect(writes()).toHaveLength(1);
  expect(world.of(payments)['cus_anna']?.[1]?.refunded?.amount).toBe(10_000);
});

test('sends nothing before everything is filled in, and says what is missing', async () => {
  world.writes.clear();
  const app = await openRefund();
  await fill(app, '1,23', 'duplicate');
  await app.dialog.getByRole('button', { name: words.incomplete }).click();
  const amount = app.dialog.getByRole('textbox', { name: words.amount });
  await expect.element(amount).toHaveFocus();
  await expect.element(amount).toHaveAccessibleDescription(/Write the amount like this/);
  await amount.fill('9999999');
  await expect.element(amount).toHaveAccessibleDescription(/At most/);
  await amount.click();
  await userEvent.keyboard('{Enter}');
  expect(writes()).toEqual([]);
});

test('Escape closes without sending, and the focus is where it was', async () => {
  world.writes.clear();
  const { dialog, button } = await openRefund();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
  expect(writes()).toEqual([]);
});

test('shows the API’s own reason, and keeps what is filled in', async () => {
  worker.use(
    http.post(`${API}/customers/:customer/payments/:payment/refunds`, () =>
      HttpResponse.json({ detail: '<b>Closed</b> for today' }, { status: 409 }),
    ),
  );
  const app = await openRefund();
  await fill(app, '5');
  await app.dialog.getByRole('button', { name: words.confirm('SEK 5.00') }).click();
  await expect.element(app.dialog.getByRole('alert')).toHaveTextContent('<b>Closed</b> for today');
  await expect.element(app.dialog.getByRole('textbox', { name: words.amount })).toHaveValue('5');
});

test('finds out that it was done when the answer is lost', async () => {
  world.writes.clear();
  world.faults['refund'] = 'answerLost';
  const app = await openRefund();
  await fill(app, '7');
  await app.dialog.getByRole('button', { name: words.confirm('SEK 7.00') }).click();
  const results = app.getByRole('region', { name: shared.results });
  await expect.element(results).toHaveTextContent(/^Done: refund of SEK\s7.00/);
  expect(writes()).toHaveLength(1);
});

test('does nothing where the fault comes first, and says that it is not known', async () => {
  world.writes.clear();
  world.faults['refund'] = 'serverError';
  const app = await openRefund();
  await fill(app, '8');
  await app.dialog.getByRole('button', { name: words.confirm('SEK 8.00') }).click();
  const results = app.getByRole('region', { name: shared.results });
  await expect.element(results).toHaveTextContent(/^Not known whether it was done/);
  expect(writes()).toEqual([]);
  world.faults['refund'] = 'none';
  await results.getByRole('button', { name: shared.repeat }).click();
  await expect.element(results).toHaveTextContent(/^Done: refund of SEK\s8.00/);
  expect(writes()).toHaveLength(1);
});

test('closes with a word when another conversation is opened, and has sent nothing', async () => {
  world.writes.clear();
  const { dialog, open, getByRole } = await openRefund();
  open(meiBeforeHerFirstOrder);
  await expect.element(dialog).not.toBeInTheDocument();
  await expect
    .element(getByRole('region', { name: shared.results }))
    .toHaveTextContent(/^Nothing was sent.*Anna Lindqvist/);
  expect(writes()).toEqual([]);
});

test('a new frame learns from the API what was sent lately', async () => {
  world.writes.clear();
  world.writes.set('k', {
    asked: '',
    answer: { kind: 'other', status: 204 },
    customer: 'cus_anna',
    record: { id: 'k', action: 'refund', at: new Date().toISOString(), status: 'done' },
  });
  const { open, getByRole } = await showApp();
  open(annaVerified);
  await getByRole('tab', { name: tabOf('payments') }).click();
  await expect
    .element(getByRole('list', { name: shared.recent }))
    .toHaveTextContent(`${words.name}: Done`);
});
