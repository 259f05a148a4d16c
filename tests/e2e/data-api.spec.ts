import { testBuild } from '../../scripts/build-for-test.js';
import { expect, test } from './test.ts';

test('makes one endpoint fail from the address on, and mends it by click', async ({
  helpdesk,
  page,
  mayFail,
}) => {
  const { app } = helpdesk;
  mayFail.push(testBuild.apiBaseUrl);
  await helpdesk.open({ api: 'orders:forbidden' });
  await expect(app.getByRole('heading', { name: 'Totals' })).toBeVisible();
  await app.getByRole('tab', { name: 'Orders' }).click();
  await expect(app.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: /^Data API with faults/ }).click();
  await expect(page.getByLabel('Orders', { exact: true })).toHaveValue('forbidden');
  await page.getByLabel('Orders', { exact: true }).selectOption('Works');
  await expect(page).not.toHaveURL(/forbidden/);
  await app.getByRole('button', { name: 'Try again' }).click();
  await expect(app.getByRole('list', { name: 'Orders' })).toBeVisible();
});

test('makes one endpoint fail by click, which then stands in the address', async ({
  helpdesk,
  page,
  mayFail,
}) => {
  const { app } = helpdesk;
  mayFail.push(testBuild.apiBaseUrl);
  await helpdesk.open();
  await page.getByRole('button', { name: /^Data API/ }).click();
  await page.getByLabel('Payments', { exact: true }).selectOption('403 Forbidden');
  await expect(page).toHaveURL(/payments%3Aforbidden/);
  await app.getByRole('tab', { name: 'Payments' }).click();
  await expect(app.getByRole('alert')).toBeVisible();
  await page.reload();
  await app.getByRole('tab', { name: 'Payments' }).click();
  await expect(app.getByRole('alert')).toBeVisible();
});

test('keeps one endpoint waiting, and puts everything back as usual', async ({
  helpdesk,
  page,
  world,
}) => {
  await helpdesk.open({ api: 'customers:60000,payments:slow' });
  await expect(helpdesk.app.getByRole('status').filter({ hasText: 'Loading…' })).toBeAttached();
  expect(world.latency).toEqual({ customers: 60_000, orders: 0, payments: 0 });
  await page.getByRole('button', { name: /^Data API/ }).click();
  const latency = page.getByLabel('Latency of customers, ms');
  await expect(latency).toHaveValue('60000');
  await latency.fill('20');
  await latency.blur();
  await expect(page).toHaveURL(/customers%3A20%2C/);
  await page.getByRole('button', { name: 'As usual' }).click();
  await expect(page).not.toHaveURL(/[?&]api=/);
  expect(world.faults['payments']).toBe('none');
  expect(world.latency['customers']).toBe(250);
});

test('keeps the customer from the phone until the data API behaves as its address says', async ({
  page,
  mayFail,
}) => {
  mayFail.push(testBuild.apiBaseUrl);
  await page.goto(`${testBuild.phoneOrigin}/phone.html?api=customers:forbidden`);
  await expect(page.getByRole('alert')).toBeVisible();
});
