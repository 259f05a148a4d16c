import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import type { Fault } from '../../mocks/helpdesk/api/faults.ts';
import { annaWhoseIdentityIsProven } from '../../mocks/helpdesk/conversations/anna.ts';
import { brunoWithALongThread } from '../../mocks/helpdesk/conversations/bruno.ts';
import { API, showApp, startApi } from '../support/app.ts';

const { world, worker } = startApi();

const SAID: readonly (readonly [Fault, RegExp, number])[] = [
  ['offline', /cannot be reached.*internet connection/, 3],
  ['unauthorized', /not signed in.*Reopen the conversation/, 1],
  ['forbidden', /do not have access.*Ask an administrator/, 1],
  ['notFound', /no longer exists.*Refresh/, 1],
  ['serverError', /had a problem.*\(500\).*Try again/, 3],
  ['brokenJson', /could not be read.*“body” should be: JSON/, 1],
  ['wrongContract', /could not be read.*“body\.items” should be: array/, 1],
];

test.for(SAID)('says what happened to the customer search: %s', async ([fault, said, reads]) => {
  world.faults['customers'] = fault;
  const { open, getByRole, signals } = await showApp();
  open(annaWhoseIdentityIsProven);
  await expect.element(getByRole('alert')).toHaveTextContent(said);
  expect(signals).toHaveLength(reads);
  await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Anna Lindqvist');
});

test.for(SAID)(
  'says what happened to the orders, beside all the rest: %s',
  async ([fault, said]) => {
    world.faults['orders'] = fault;
    const { open, getByRole } = await showApp();
    open(annaWhoseIdentityIsProven);
    await getByRole('tab', { name: 'Orders' }).click();
    await expect.element(getByRole('alert')).toHaveTextContent(said);
    await getByRole('tab', { name: 'Payments' }).click();
    await expect.element(getByRole('list', { name: 'Payments' })).toBeVisible();
  },
);

test('says how long to wait when there were too many requests', async () => {
  worker.use(
    http.post(`${API}/customers/search`, () =>
      HttpResponse.json({}, { status: 429, headers: { 'Retry-After': '30' } }),
    ),
  );
  const { open, getByRole, signals } = await showApp();
  open(annaWhoseIdentityIsProven);
  await expect.element(getByRole('alert')).toHaveTextContent(/Try again in 30 seconds/);
  expect(signals).toHaveLength(1);
});

test('says that it took too long', async () => {
  world.faults['customers'] = 'slow';
  const { open, getByRole } = await showApp({ apiTimeout: 50 });
  open(annaWhoseIdentityIsProven);
  await expect.element(getByRole('alert')).toHaveTextContent(/took too long.*Try again/);
});

test('shows the customer after Try again has helped', async () => {
  world.faults['customers'] = 'unauthorized';
  const { open, getByRole } = await showApp();
  open(annaWhoseIdentityIsProven);
  await expect.element(getByRole('alert')).toBeVisible();
  world.faults['customers'] = 'none';
  await getByRole('button', { name: 'Try again' }).click();
  await expect.element(getByRole('heading', { name: 'Totals' })).toBeVisible();
});

test('keeps the old orders when they cannot be updated', async () => {
  const { open, getByRole } = await showApp();
  open(annaWhoseIdentityIsProven);
  await getByRole('tab', { name: 'Orders' }).click();
  await expect.element(getByRole('list', { name: 'Orders' })).toBeVisible();
  world.faults['orders'] = 'forbidden';
  await getByRole('button', { name: 'Refresh' }).click();
  await expect
    .element(getByRole('alert'))
    .toHaveTextContent(/What was loaded before is still shown/);
  await expect.element(getByRole('list', { name: 'Orders' })).toBeVisible();
});

test('keeps the loaded pages when the next cannot be loaded', async () => {
  const { open, getByRole } = await showApp();
  open(brunoWithALongThread);
  await getByRole('tab', { name: 'Payments' }).click();
  await expect.element(getByRole('list', { name: 'Payments' })).toBeVisible();
  world.faults['payments'] = 'forbidden';
  await getByRole('button', { name: 'Load more' }).click();
  await expect.element(getByRole('alert')).toHaveTextContent(/do not have access/);
  world.faults['payments'] = 'none';
  await getByRole('button', { name: 'Try again' }).click();
  await expect.element(getByRole('tabpanel')).toHaveTextContent(/50 payments loaded/);
});

test('says at the end of the list which entry could not be read, and shows the others', async () => {
  world.faults['orders'] = 'wrongItem';
  const { open, getByRole } = await showApp();
  open(annaWhoseIdentityIsProven);
  await getByRole('tab', { name: 'Orders' }).click();
  await expect
    .element(getByRole('tabpanel'))
    .toHaveTextContent(/1 entry could not be read and is not shown\. “items\.\d+\./);
  expect(getByRole('list', { name: 'Orders' }).getByRole('group').elements()).toHaveLength(1);
});

test('does not say “not found” when the only match could not be read', async () => {
  world.faults['customers'] = 'wrongItem';
  const { open, getByRole } = await showApp();
  open(annaWhoseIdentityIsProven);
  await expect.element(getByRole('alert')).toHaveTextContent(/could not be read/);
});
