import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { annaVerified } from '../../../mocks/helpdesk/conversations/anna.ts';
import { brunoWithALongThread } from '../../../mocks/helpdesk/conversations/bruno.ts';
import { chloeUnanswered } from '../../../mocks/helpdesk/conversations/chloe.ts';
import { meiBeforeHerFirstOrder } from '../../../mocks/helpdesk/conversations/mei.ts';
import { yaelWritingHebrew } from '../../../mocks/helpdesk/conversations/yael.ts';
import { texts } from '../../../src/app/orders/texts.ts';
import { texts as shell } from '../../../src/shell/texts.ts';
import { showApp, startApi } from '../../support/app.ts';

startApi();

async function showLatest(conversation = annaVerified) {
  const app = await showApp();
  app.open(conversation);
  const list = app.getByRole('list', { name: texts.latest });
  await expect.element(list).toBeVisible();
  return { ...app, list, newest: list.getByRole('listitem').first() };
}

test('answers where the order is, and what it was, without a click', async () => {
  const { newest } = await showLatest();
  await expect.element(newest).toHaveTextContent('1042');
  await expect.element(newest).toHaveTextContent(texts.status.shipped);
  await expect.element(newest).toHaveTextContent(texts.paymentStatus.paid);
  await expect.element(newest).toHaveTextContent('6 × Ethiopia Guji');
  await expect.element(newest).toHaveTextContent(texts.expected);
  await expect.element(newest).toHaveTextContent('SE1042-1');
});

test('shows a dispute at once, and no green beside it', async () => {
  const { list } = await showLatest(chloeUnanswered);
  const disputed = list.getByRole('listitem').filter({ hasText: texts.paymentStatus.disputed });
  await expect.element(disputed.first()).toBeVisible();
  expect(disputed.first().element().querySelector('.good')).toBeNull();
  expect(disputed.first().element().querySelector('.bad')).not.toBeNull();
});

test('says so when nothing was ordered', async () => {
  const { list } = await showLatest(meiBeforeHerFirstOrder);
  await expect.element(list).toHaveTextContent(texts.none);
});

test('leads to all orders, and to the one that was pressed', async () => {
  const { list, getByRole } = await showLatest(brunoWithALongThread);
  const number = list.getByRole('heading').first().element().textContent.trim();
  await getByRole('button', { name: texts.allCounted('500') }).click();
  const all = getByRole('list', { name: texts.label });
  await expect.poll(() => all.getByRole('listitem').elements().length).toBe(25);
  await getByRole('tab').first().click();
  await list.getByRole('button', { name: number, exact: true }).click();
  await expect.element(getByRole('searchbox')).toHaveValue(number);
  await expect.poll(() => all.getByRole('listitem').elements().length).toBe(1);
});

test.each([
  [420, 190],
  [320, 210],
])('begins within the first pixels at a width of %i: at most %i', async (width, most) => {
  await page.viewport(width, 695);
  for (const conversation of [annaVerified, brunoWithALongThread, chloeUnanswered]) {
    const { list, unmount } = await showLatest(conversation);
    const title = list.element().closest('section');
    expect(title?.getBoundingClientRect().top).toBeLessThanOrEqual(most);
    await unmount();
  }
});

test('is at most three tab stops away, and one press of the skip button', async () => {
  const { list, getByRole } = await showLatest();
  const newest = list.getByRole('button').first();
  const main = getByRole('main').element();
  if (main instanceof HTMLElement) main.focus();
  await userEvent.keyboard('{Tab}');
  const skip = getByRole('button', { name: shell.skip });
  await expect.element(skip).toHaveFocus();
  let stops = 0;
  while (document.activeElement !== newest.element() && stops < 10) {
    await userEvent.keyboard('{Tab}');
    if (document.activeElement?.closest('.title')) continue;
    stops += 1;
  }
  expect(stops).toBeLessThanOrEqual(3);
  await userEvent.keyboard('{Alt>}2{/Alt}');
  await expect.element(getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Alt>}0{/Alt}');
  await expect.element(getByRole('searchbox')).toHaveFocus();
});

test.each([
  ['anna', annaVerified],
  ['bruno', brunoWithALongThread],
  ['chloe', chloeUnanswered],
  ['yael', yaelWritingHebrew],
  ['mei', meiBeforeHerFirstOrder],
])('nothing moves when the customer and the orders of %s arrive', async (_, conversation) => {
  await page.viewport(420, 695);
  const shifts: { readonly value: number; readonly moved: readonly string[] }[] = [];
  const take = (list: PerformanceObserverEntryList | { getEntries: () => PerformanceEntry[] }) => {
    for (const entry of list.getEntries() as LayoutShift[])
      shifts.push({
        value: entry.value,
        moved: entry.sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? ''),
      });
  };
  const observer = new PerformanceObserver(take);
  const app = await showApp();
  observer.observe({ type: 'layout-shift' });
  app.open(conversation);
  await expect.element(app.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.element(app.getByRole('list', { name: texts.latest })).toBeVisible();
  await expect.poll(() => app.container.querySelector('.skeleton')).toBeNull();
  take({ getEntries: () => observer.takeRecords() });
  observer.disconnect();
  expect(shifts).toEqual([]);
});

/** @see https://developer.mozilla.org/docs/Web/API/LayoutShift */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}
