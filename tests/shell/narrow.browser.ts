import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { brunoWithALongThread } from '../../mocks/helpdesk/conversations/bruno.ts';
import { jordanAmbiguous } from '../../mocks/helpdesk/conversations/jordan.ts';
import { showApp, startApi } from '../support/app.ts';

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
    'orders',
    async ({ open, getByRole }) => {
      open(brunoWithALongThread);
      await getByRole('tab', { name: 'Orders' }).click();
      await getByRole('list', { name: 'Orders' }).getByText(/^B-/).first().click();
    },
  ],
  [
    'payments',
    async ({ open, getByRole }) => {
      open(brunoWithALongThread);
      await getByRole('tab', { name: 'Payments' }).click();
      await expect.element(getByRole('list', { name: 'Payments' })).toBeVisible();
    },
  ],
  [
    'a conversation',
    async ({ open, getByRole }) => {
      open(brunoWithALongThread);
      await getByRole('tab', { name: 'Conversation' }).click();
      await expect.element(getByRole('heading', { name: 'Recent messages' })).toBeVisible();
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

  const root = container.ownerDocument.documentElement;
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  expect(brokenWords(container)).toEqual([]);
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

/** Words of letters, no longer than a reader expects on one line, that are on several. */
function brokenWords(container: Element): string[] {
  const walker = container.ownerDocument.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(
      /(?<![^\s])\p{L}{2,12}(?![^\s,.])/gu,
    )) {
      const range = container.ownerDocument.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      if (lines.size > 1) broken.push(word);
    }
  }
  return broken;
}
