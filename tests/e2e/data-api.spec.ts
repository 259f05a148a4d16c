import { resourceLabel } from '../../mocks/helpdesk/data-api-names.ts';
import { testBuild } from '../../scripts/build-for-test.js';
import { expect, test } from './test.ts';

/* The pretend data API, whatever resources it has. Without the one that finds the customer there are no others. */

test('makes every resource fail by its address, and repairs one by click', async ({
  helpdesk,
  page,
  world,
  mayFail,
}) => {
  const names = Object.keys(world.faults);
  mayFail.push(testBuild.apiBaseUrl);
  await helpdesk.open({ api: names.map((name) => `${name}:forbidden`).join(',') });
  await expect(helpdesk.app.getByRole('alert').first()).toBeVisible();
  await page.getByRole('button', { name: /^Data API with faults/ }).click();
  for (const name of names)
    await expect(page.getByLabel(resourceLabel(name), { exact: true })).toHaveValue('forbidden');
  const [first = ''] = names;
  await page.getByLabel(resourceLabel(first), { exact: true }).selectOption('Works');
  await expect.poll(() => world.faults[first]).toBe('none');
  await expect(page).not.toHaveURL(new RegExp(`${first}%3Aforbidden`));
});

test('makes one resource fail by click, and writes it into the address', async ({
  helpdesk,
  page,
  world,
}) => {
  const last = Object.keys(world.faults).at(-1) ?? '';
  await helpdesk.open();
  await page.getByRole('button', { name: /^Data API/ }).click();
  await page.getByLabel(resourceLabel(last), { exact: true }).selectOption('403 Forbidden');
  await expect(page).toHaveURL(new RegExp(`${last}%3Aforbidden`));
  await expect.poll(() => world.faults[last]).toBe('forbidden');
  Object.assign(world.faults, { [last]: 'none' });
  await page.reload();
  await expect.poll(() => world.faults[last]).toBe('forbidden');
});

test('delays one resource, and resets everything', async ({ helpdesk, page, world }) => {
  const [first = ''] = Object.keys(world.faults);
  const usual = Object.fromEntries(Object.keys(world.latency).map((name) => [name, 0]));
  await helpdesk.open({ api: `${first}:60000` });
  await expect.poll(() => world.latency).toEqual({ ...usual, [first]: 60_000 });
  await page.getByRole('button', { name: /^Data API/ }).click();
  const latency = page.getByLabel(`Latency of ${first}, ms`);
  await expect(latency).toHaveValue('60000');
  await latency.fill('20');
  await latency.blur();
  await expect(page).toHaveURL(new RegExp(`${first}%3A20(&|%2C|$)`));
  await page.getByRole('button', { name: 'As usual' }).click();
  await expect(page).not.toHaveURL(/[?&]api=/);
  await expect.poll(() => world.latency[first]).toBe(250);
});

test('shows no customer on the phone before the data API behaves as its address says', async ({
  page,
  world,
  mayFail,
}) => {
  const failing = Object.keys(world.faults).map((name) => `${name}:forbidden`);
  mayFail.push(testBuild.apiBaseUrl);
  await page.goto(`${testBuild.phoneOrigin}/phone.html?api=${failing.join(',')}`);
  await expect(page.getByRole('alert').first()).toBeVisible();
});
