import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { brunoWithALongThread } from '../../mocks/helpdesk/conversations/bruno.ts';
import { jordanAmbiguous } from '../../mocks/helpdesk/conversations/jordan.ts';
import { showApp, startApi } from '../support/app.ts';
import { expectToFit } from '../support/fit.ts';

/*
 * A dashboard with its contact panel open leaves 139 px of a window of 1000, and side panels are short.
 */

const { world } = startApi();

type App = Awaited<ReturnType<typeof showApp>>;

const SIZES = [
  [139, 120],
  [180, 400],
  [304, 154],
  [419, 300],
] as const;

const SCREENS: readonly (readonly [name: string, show: (app: App) => Promise<void>])[] = [
  ['a customer', ({ open }) => Promise.resolve(open(annaVerified))],
  [
    'each other tab',
    async ({ container, open, getByRole }) => {
      open(brunoWithALongThread);
      await expect.element(getByRole('tablist')).toBeVisible();
      for (const tab of getByRole('tab').all().slice(1)) {
        await tab.click();
        await expect.poll(() => container.querySelector('.skeleton')).toBeNull();
        expectToFit(container);
      }
    },
  ],
  ['several customers', ({ open }) => Promise.resolve(open(jordanAmbiguous))],
  [
    'a failure',
    async ({ open, getByRole }) => {
      world.faults['customers'] = 'serverError';
      open(annaVerified);
      await expect.element(getByRole('alert')).toBeVisible();
    },
  ],
  ['no answer', ({ frame }) => Promise.resolve(frame.pass(7_000))],
];

test.each(
  SIZES.flatMap(([width, height]) => SCREENS.map((screen) => [width, height, ...screen] as const)),
)('at %i × %i %s neither overflows nor breaks a word', async (width, height, _, show) => {
  await page.viewport(width, height);
  const app = await showApp();
  await show(app);
  const { container } = app;
  await expect.poll(() => container.textContent.length).toBeGreaterThan(20);

  expectToFit(container);
});

test.each(SIZES)('at %i × %i Refresh can be reached and pressed', async (width, height) => {
  await page.viewport(width, height);
  const { frame, open, getByRole } = await showApp();
  open(annaVerified);
  const refresh = getByRole('button', { name: 'Refresh' });
  await expect.element(refresh).toBeVisible();
  const { asks } = frame;

  await refresh.click();

  expect(frame.asks).toBe(asks + 1);
});
