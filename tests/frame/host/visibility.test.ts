import { expect, test } from 'vitest';
import { createVisibility } from '../../../src/frame/host/visibility.ts';
import { createFakePage, type FakePageOptions } from '../../support/fake-page.ts';

function watchedPage(options: FakePageOptions = {}) {
  const reports: (boolean | undefined)[] = [];
  const fake = createFakePage(options);
  const stop = createVisibility(fake.page).watch((shown) => reports.push(shown));
  return { ...fake, reports, stop };
}

/** A page that has been seen once, as nearly all have. */
function seenPage(options: FakePageOptions = {}) {
  const fake = watchedPage(options);
  fake.intersect(true);
  return fake;
}

/** What a browser does when the embedding page hides the frame, and when it shows it again. */
const BROWSERS = [
  {
    browser: 'Firefox, in a process of its own',
    isFirefox: true,
    observer: false,
    hiddenFrames: 1_000,
  },
  {
    browser: 'Firefox, in one process with the page',
    isFirefox: true,
    observer: false,
    hiddenFrames: undefined,
  },
  { browser: 'WebKit', isFirefox: false, observer: true, hiddenFrames: 16 },
  { browser: 'Chromium', isFirefox: false, observer: true, hiddenFrames: undefined },
] as const;

function inBrowser({ isFirefox, observer, hiddenFrames }: (typeof BROWSERS)[number]) {
  const fake = seenPage({ isFirefox });
  return {
    ...fake,
    hide: () => {
      if (observer) fake.intersect(false);
      fake.drawEvery(hiddenFrames);
    },
    show: () => {
      if (observer) fake.intersect(true);
      fake.drawEvery(16);
    },
  };
}

test.each(BROWSERS)('$browser: a tab of the helpdesk is hidden and shown again', (browser) => {
  const { hide, show, pass, reports } = inBrowser(browser);

  pass(5_000);
  hide();
  pass(3_000);
  expect(reports).toEqual([false]);
  pass(60_000);
  show();
  pass(100);

  expect(reports).toEqual([false, true]);
});

test.each(BROWSERS)('$browser: a frame that is shown all along reports nothing', (browser) => {
  const { pass, reports } = inBrowser(browser);

  pass(50_000);

  expect(reports).toEqual([]);
});

test.each(BROWSERS)('$browser: no timer runs in a hidden frame', (browser) => {
  const fake = inBrowser(browser);
  fake.hide();
  fake.pass(5_000);
  const { timers } = fake.counts;

  fake.pass(60_000);

  expect(fake.counts.timers).toBe(timers);
});

test.each([
  ['Firefox', true, 2],
  ['any other browser', false, 0],
] as const)('a shown frame asks %s for few animation frames', (_, isFirefox, frames) => {
  const { counts, pass } = seenPage({ isFirefox });

  pass(60_000);

  expect(counts.frames / 60).toBeLessThanOrEqual(frames);
});

test('a machine that draws three times a second hides nothing', () => {
  const { drawEvery, pass, reports } = seenPage({ isFirefox: true });

  drawEvery(333);
  pass(50_000);

  expect(reports).toEqual([]);
});

test('a frame that the browser is late with, again and again, hides nothing', () => {
  const { drawEvery, pass, reports } = seenPage({ isFirefox: true });

  for (let times = 0; times < 20; times += 1) {
    drawEvery(1_500);
    pass(1_600);
    drawEvery(16);
    pass(3_000);
  }

  expect(reports).toEqual([]);
});

test('a thread that is busy for seconds, again and again, hides nothing', () => {
  const { block, pass, reports } = seenPage({ isFirefox: true });

  for (let times = 0; times < 20; times += 1) {
    block(3_000);
    pass(50);
  }

  expect(reports).toEqual([]);
});

test('a first frame that comes at once does not show a hidden frame', () => {
  const { drawEvery, pass, reports } = seenPage({ isFirefox: true });
  drawEvery(undefined);
  pass(5_000);

  drawEvery(1);
  pass(1);
  drawEvery(1_000);
  pass(10_000);

  expect(reports).toEqual([false]);
});

test('nothing is reported before anything happens', () => {
  expect(watchedPage().reports).toEqual([]);
});

test('a frame counts as shown until it is first observed', () => {
  const { comeBack, reports } = watchedPage();

  comeBack();

  expect(reports).toEqual([true]);
});

test('a frame of which nothing is rendered may be hidden until it is observed', () => {
  const { comeBack, intersect, pass, reports } = watchedPage({ isRendered: false });
  expect(reports).toEqual([undefined]);

  comeBack();
  expect(reports).toEqual([undefined, undefined]);
  intersect(true);
  pass(10_000);

  expect(reports).toEqual([undefined, undefined, true]);
});

test('a frame of which nothing is rendered at first hides nothing, though its observation is corrected', () => {
  const { intersect, pass, reports } = watchedPage({ isRendered: false });

  pass(1_200);
  intersect(false);
  pass(1_200);
  intersect(true);
  pass(10_000);

  expect(reports).toEqual([undefined, true]);
});

test('a frame of which nothing is rendered, and which nothing observes, is hidden soon', () => {
  const { intersect, pass, reports } = watchedPage({ isRendered: false });

  pass(1_500);
  expect(reports).toEqual([undefined, false]);
  pass(10_000);
  intersect(true);

  expect(reports).toEqual([undefined, false, true]);
});

test('a frame of which nothing is rendered in a hidden tab of the browser is hidden', () => {
  const { turn, reports } = watchedPage({ isRendered: false, visibilityState: 'hidden' });

  expect(reports).toEqual([false]);
  turn('visible');

  expect(reports).toEqual([false, undefined]);
});

test('a frame that Firefox gives its size a little later is not hidden', () => {
  const { intersect, pass, reports } = watchedPage({ isFirefox: true, hasSize: false });
  expect(reports).toEqual([undefined]);

  pass(1_000);
  intersect(true);
  pass(10_000);

  expect(reports).toEqual([undefined, true]);
});

test('a frame that Firefox gives no size is hidden soon', () => {
  const { pass, reports } = watchedPage({ isFirefox: true, hasSize: false });

  pass(1_500);

  expect(reports).toEqual([undefined, false]);
});

test('a frame that is loaded in a hidden tab of the browser is hidden before it is observed', () => {
  expect(watchedPage({ visibilityState: 'hidden' }).reports).toEqual([false]);
});

test('a frame without a size is hidden soon after its first observation', () => {
  const { intersect, pass, reports } = watchedPage({ hasSize: false });

  intersect(false);
  pass(400);

  expect(reports).toEqual([false]);
});

test.each([
  ['height', { innerHeight: 0 }],
  ['width', { innerWidth: 0 }],
])('a frame without a %s is hidden soon after its first observation', (_, size) => {
  const { intersect, page, pass, reports } = watchedPage();
  Object.assign(page, size);

  intersect(false);
  pass(400);

  expect(reports).toEqual([false]);
});

test('a rendered frame that nothing observes counts as shown', () => {
  const { pass, reports } = watchedPage();

  pass(10_000);

  expect(reports).toEqual([]);
});

test('a frame that is given its size a little later is not hidden', () => {
  const { giveSize, intersect, pass, reports } = watchedPage({ hasSize: false });

  intersect(false);
  pass(100);
  giveSize();
  pass(1_000);
  intersect(true);
  pass(10_000);

  expect(reports).toEqual([]);
});

test('a first observation that is corrected hides nothing', () => {
  const { intersect, pass, reports } = watchedPage();

  intersect(false);
  pass(1_200);
  intersect(true);
  pass(10_000);

  expect(reports).toEqual([]);
});

test('a first observation that lasts hides the frame', () => {
  const { intersect, pass, reports } = watchedPage();

  intersect(false);
  pass(2_000);

  expect(reports).toEqual([false]);
});

test.each([
  [true, 'visible', true],
  [true, 'hidden', false],
  [false, 'visible', false],
  [false, 'hidden', false],
] as const)('intersecting %s in a %s document counts as shown: %s', (found, state, shown) => {
  const { intersect, turn, reports } = seenPage();

  intersect(found);
  turn(state);

  expect(reports.at(-1)).toBe(shown);
});

test('a hidden tab of the browser reports that it is hidden, and shown again', () => {
  const { turn, reports } = watchedPage();

  turn('hidden');
  turn('visible');

  expect(reports).toEqual([false, true]);
});

test('a tab of the browser that comes back does not show a hidden tab of the helpdesk', () => {
  const { intersect, turn, reports } = seenPage();

  intersect(false);
  turn('hidden');
  turn('visible');

  expect(reports).toEqual([false, false, false]);
});

test('the last of several observations counts', () => {
  const { intersect, reports } = seenPage();

  intersect(true, true, false);

  expect(reports).toEqual([false]);
});

test('an empty observation leaves things as they are', () => {
  const { intersect, reports } = seenPage();

  intersect(false);
  intersect();

  expect(reports).toEqual([false]);
});

test('a page that comes back reports, though it was shown all along', () => {
  const { intersect, comeBack, reports } = seenPage();

  intersect(true);
  comeBack();

  expect(reports).toEqual([true]);
});

test('the observed element covers the frame and blocks nothing', () => {
  const { cover, held } = watchedPage();

  expect(held).toEqual(['cover', 'observer of the cover', 'visibilitychange', 'pageshow']);
  expect(cover.style).toMatchObject({
    position: 'fixed',
    inset: '0',
    visibility: 'hidden',
    pointerEvents: 'none',
  });
});

test.each([true, false])(
  'what stops the watch releases everything, in Firefox: %s',
  (isFirefox) => {
    const fake = watchedPage({ isFirefox });
    fake.pass(1_010);
    fake.intersect(false);

    fake.stop();

    expect(fake.held).toEqual([]);
    expect(fake.timersRunning()).toBe(0);
  },
);
