import { expect, test } from 'vitest';
import { createVisibility } from '../../../src/frame/host/visibility.ts';
import { createFakePage } from '../../support/fake-page.ts';

function watchedPage() {
  const reports: boolean[] = [];
  const fake = createFakePage();
  const stop = createVisibility(fake.page).watch((shown) => reports.push(shown));
  return { ...fake, reports, stop };
}

test('nothing is reported before anything happens', () => {
  expect(watchedPage().reports).toEqual([]);
});

test('a frame counts as shown until it is first observed', () => {
  const { comeBack, reports } = watchedPage();

  comeBack();

  expect(reports).toEqual([true]);
});

test.each([
  [true, 'visible', true],
  [true, 'hidden', false],
  [false, 'visible', false],
  [false, 'hidden', false],
] as const)('intersecting %s in a %s document counts as shown: %s', (found, state, shown) => {
  const { intersect, turn, reports } = watchedPage();

  intersect(found);
  turn(state);

  expect(reports.at(-1)).toBe(shown);
});

test('a hidden tab of the helpdesk reports that it is hidden, and shown again', () => {
  const { intersect, reports } = watchedPage();

  intersect(false);
  intersect(true);

  expect(reports).toEqual([false, true]);
});

test('a hidden tab of the browser reports that it is hidden, and shown again', () => {
  const { turn, reports } = watchedPage();

  turn('hidden');
  turn('visible');

  expect(reports).toEqual([false, true]);
});

test('a tab of the browser that comes back does not show a hidden tab of the helpdesk', () => {
  const { intersect, turn, reports } = watchedPage();

  intersect(false);
  turn('hidden');
  turn('visible');

  expect(reports).toEqual([false, false, false]);
});

test('the last of several observations counts', () => {
  const { intersect, reports } = watchedPage();

  intersect(true, true, false);

  expect(reports).toEqual([false]);
});

test('an empty observation leaves things as they are', () => {
  const { intersect, reports } = watchedPage();

  intersect(false);
  intersect();

  expect(reports).toEqual([false, false]);
});

test('a page that comes back reports, though it was shown all along', () => {
  const { intersect, comeBack, reports } = watchedPage();

  intersect(true);
  comeBack();

  expect(reports).toEqual([true, true]);
});

test('the document element is observed, and both events are listened to', () => {
  expect(watchedPage().held).toEqual(['observer', 'visibilitychange', 'pageshow']);
});

test('what stops the watch releases everything', () => {
  const { stop, held } = watchedPage();

  stop();

  expect(held).toEqual([]);
});
