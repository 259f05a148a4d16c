import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testBuild } from '../../scripts/build-for-test.js';
import { PAGE, type Browser, type Frame } from './browser.ts';
import { panesPath, type Pane } from './panes.ts';
import { SOON } from './stage.ts';
import { engineName, startBrowser } from './test.ts';

/*
 * Whether the app knows that it can be seen: only then does it ask the helpdesk by itself, here when its context
 * is four seconds old. All panes are in one page, and go through the same at the same time.
 */

const CROSS_SITE = `${testBuild.appOrigin}/`;

const PANES: readonly Pane[] = [
  { name: 'an app of another site', app: CROSS_SITE },
  { name: 'an app in a short pane', app: CROSS_SITE, width: 304, height: 154 },
  { name: 'an app in the smallest pane', app: CROSS_SITE, width: 139, height: 120 },
  { name: 'an app in an enlarged frame', app: CROSS_SITE, width: 200, height: 150, zoom: 1.5 },
  { name: 'an app in a frame of a frame', app: CROSS_SITE, isNested: true },
  { name: 'an app of the same origin', app: `${testBuild.helpdeskOrigin}/app/` },
];

/** How long a hidden frame may take to notice. Milliseconds. */
const NOTICED_WITHIN = 3_000;
/** Longer than a context is fresh. Milliseconds. */
const LONG = 5_500;

/** What the browser itself says, from inside, of a frame that the page around it hides and shows again. */
interface Row {
  readonly processes: 'each site for itself' | 'one for all sites' | 'as the browser likes';
  readonly app: 'an app of another site' | 'an app of the same origin';
  /** Of an IntersectionObserver, when it is hidden and when it is shown. */
  readonly observed: readonly [hidden: readonly boolean[], shown: readonly boolean[]];
  /** Animation frames while it is hidden. */
  readonly frames: 'none' | 'a second apart' | 'all';
  /** `checkVisibility()` of its document while it is hidden, and whether it has a size. */
  readonly isRendered: boolean;
}

const UNSEEN = [[], []] as const;
const SEEN = [[false], [true]] as const;

const ROWS: readonly Row[] = {
  firefox: [
    {
      processes: 'each site for itself',
      app: 'an app of another site',
      observed: UNSEEN,
      frames: 'a second apart',
      isRendered: true,
    },
    {
      processes: 'each site for itself',
      app: 'an app of the same origin',
      observed: UNSEEN,
      frames: 'none',
      isRendered: false,
    },
    {
      processes: 'one for all sites',
      app: 'an app of another site',
      observed: UNSEEN,
      frames: 'none',
      isRendered: false,
    },
  ] as const,
  webkit: [
    {
      processes: 'as the browser likes',
      app: 'an app of another site',
      observed: SEEN,
      frames: 'all',
      isRendered: true,
    },
  ] as const,
  chromium: [
    {
      processes: 'as the browser likes',
      app: 'an app of another site',
      observed: SEEN,
      frames: 'none',
      isRendered: false,
    },
  ] as const,
}[engineName];

const PROCESSES = [...new Set(ROWS.map(({ processes }) => processes))];

describe.each(PROCESSES)('processes: %s', (processes) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser({ sharesProcesses: processes === 'one for all sites' });
    await browser.resize(1280, 900);
  });
  afterAll(() => browser.close());

  describe('loaded while shown', () => {
    let all: Awaited<ReturnType<typeof openPanes>>;
    beforeAll(async () => {
      all = await openPanes(browser);
    });

    test('each asks when its context has grown old, and not before', async () => {
      await all.pass(LONG * 4);
      for (const times of Object.values(await all.times())) {
        // Six apps that are loaded at once may take their time.
        const gaps = gapsOf(times.filter((at) => at - (times[0] ?? at) > 3_000));
        expect(gaps.length).toBeGreaterThan(1);
        expect(Math.min(...gaps)).toBeGreaterThan(3_500);
        expect(Math.max(...gaps)).toBeLessThan(LONG);
      }
    });

    test('each asks on while it is scrolled down', async () => {
      for (const pane of PANES) await browser.run(frameOf(pane), scrollDown);
      const before = await all.asks();
      await all.pass(LONG);
      const after = await all.asks();
      for (const { name } of PANES) expect(after[name], name).toBeGreaterThan(before[name] ?? 0);
    });

    test('each asks nothing while it is hidden, and at once when it is shown', async () => {
      await all.setHidden(true);
      await all.pass(NOTICED_WITHIN);
      const whenHidden = await all.asks();
      await all.pass(LONG);
      expect(await all.asks()).toEqual(whenHidden);

      await all.setHidden(false);
      await all.pass(1_000);
      expect(await all.asks()).toEqual(oneMore(whenHidden));
    });

    // Playwright keeps Chromium's pages visible, whatever covers them.
    if (engineName !== 'chromium')
      test('each asks nothing while its page is covered', async () => {
        const uncover = await browser.cover();
        const coveredAt = Date.now();
        await new Promise((resolve) => setTimeout(resolve, NOTICED_WITHIN + LONG));
        const uncoveredAt = Date.now();
        await uncover();
        const asked = await all.times();
        for (const [name, times] of Object.entries(asked)) {
          const wrong = times.filter((at) => at > coveredAt + NOTICED_WITHIN && at < uncoveredAt);
          expect(wrong, name).toEqual([]);
        }
        await expect.poll(all.asks, SOON).toEqual(oneMore(countsOf(asked, uncoveredAt)));
      });
  });

  test.each(ROWS.filter((row) => row.processes === processes))(
    'the browser says of $app what the sense of visibility is made for',
    async ({ app, observed, frames, isRendered }) => {
      const pane = PANES.filter(({ name }) => name === app);
      const all = await openPanes(browser, pane);
      const frame: Frame = [`iframe[title="${app}"]`];
      await all.pass(1_000);
      await browser.run(frame, watchBrowser);
      await all.pass(1_000);
      await browser.run(frame, takeSaid);
      await all.setHidden(true);
      await all.pass(500);
      const atFirst = await browser.run(frame, takeSaid);
      await all.pass(LONG);
      const hidden = await browser.run(frame, takeSaid);
      await all.setHidden(false);
      await all.pass(1_000);
      const shown = await browser.run(frame, takeSaid);

      const said =
        hidden.frames <= 1 ? 'none' : hidden.frames <= LONG / 900 ? 'a second apart' : 'all';
      expect({
        observed: [[...atFirst.observed, ...hidden.observed], shown.observed],
        frames: said,
        isRendered: hidden.isRendered,
      }).toEqual({ observed, frames, isRendered });
    },
  );

  test('an app that is loaded and seen asks once', async () => {
    const all = await openPanes(browser, PANES.slice(0, 1));
    await all.pass(3_000);
    expect(Object.values(await all.asks())).toEqual([1]);
  });

  test('each that is loaded hidden asks nothing more until it is shown', async () => {
    const all = await openPanes(browser, PANES, true);
    await all.pass(NOTICED_WITHIN);
    const whenHidden = await all.asks();
    await all.pass(LONG);
    expect(await all.asks()).toEqual(whenHidden);

    await all.setHidden(false);
    await all.pass(1_000);
    expect(await all.asks()).toEqual(oneMore(whenHidden));
  });
});

async function openPanes(browser: Browser, panes = PANES, isHidden = false) {
  await browser.open(testBuild.helpdeskOrigin + panesPath(panes, isHidden));
  const times = () =>
    browser.run(
      PAGE,
      () => (window as unknown as { readonly asks: Readonly<Record<string, number[]>> }).asks,
    );
  return {
    /** When each pane has asked. */
    times,
    asks: async (): Promise<Readonly<Record<string, number>>> =>
      Object.fromEntries(Object.entries(await times()).map(([name, { length }]) => [name, length])),
    /** The helpdesk hides all of them, as it hides its app's tab. */
    setHidden: (hidden: boolean) =>
      browser.run(
        PAGE,
        (isHiddenNow) => {
          const tab = document.querySelector<HTMLElement>('#tab');
          if (tab) tab.hidden = isHiddenNow;
        },
        hidden,
      ),
    /** Time at the helpdesk. Milliseconds. */
    pass: (milliseconds: number) =>
      browser.run(
        PAGE,
        (wait) => new Promise<void>((resolve) => void setTimeout(resolve, wait)),
        milliseconds,
      ),
  };
}

function frameOf({ name, isNested = false }: Pane): Frame {
  const selector = `iframe[title="${name}"]`;
  return isNested ? [selector, selector] : [selector];
}

interface Said {
  readonly observed: boolean[];
  frames: number;
}

function watchBrowser() {
  const said: Said = { observed: [], frames: 0 };
  Object.assign(globalThis, { said });
  new IntersectionObserver((entries) => {
    said.observed.push(entries.at(-1)?.isIntersecting === true);
  }).observe(document.documentElement);
  const count = () => {
    said.frames += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
}

/** What it has said since it was last asked. */
function takeSaid() {
  const { said } = globalThis as unknown as { readonly said: Said };
  const { frames } = said;
  said.frames = 0;
  return {
    observed: said.observed.splice(0),
    frames,
    isRendered: innerWidth > 0 && document.documentElement.checkVisibility(),
  };
}

function scrollDown() {
  const long = document.createElement('div');
  long.style.height = '6000px';
  document.body.append(long);
  scrollTo(0, 3000);
}

function gapsOf(times: readonly number[]): readonly number[] {
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

/** How often each had asked by then. */
function countsOf(times: Readonly<Record<string, readonly number[]>>, until: number) {
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, all.filter((at) => at < until).length]),
  );
}

function oneMore(asks: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(asks).map(([name, count]) => [name, count + 1]));
}
