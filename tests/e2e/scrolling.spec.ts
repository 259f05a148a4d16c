import type { Frame, Page } from '@playwright/test';
import { contextOf } from '../../mocks/helpdesk/context-of.ts';
import { chloeUnanswered } from '../../mocks/helpdesk/conversations/chloe.ts';
import { testBuild } from '../../scripts/build-for-test.js';
import { expect, test } from './test.ts';

/*
 * Only a frame that counts as shown asks by itself for a context that has grown old. So one that is scrolled
 * through, and asks, is not taken for hidden.
 */

interface Pane {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly zoom?: number;
  readonly isReloaded?: boolean;
  readonly isNested?: boolean;
}

const PANES: readonly Pane[] = [
  { name: 'a conversation pane', width: 739, height: 672 },
  { name: 'a side panel', width: 320, height: 900 },
  { name: 'a short panel', width: 304, height: 154 },
  { name: 'the smallest panel', width: 139, height: 120 },
  { name: 'a reloaded frame', width: 739, height: 672, isReloaded: true },
  { name: 'an enlarged page', width: 400, height: 300, zoom: 2 },
  { name: 'a frame in another frame', width: 600, height: 400, isNested: true },
];

for (const pane of PANES) {
  test(`${pane.name} that is scrolled down still renews its context`, async ({ page }) => {
    const host = await openHost(page, pane);
    const app = await host.app();

    await scrollDown(app);
    const before = await host.asks();

    await expect.poll(host.asks, { timeout: 15_000 }).toBeGreaterThan(before);
  });

  test(`${pane.name} that is scrolled down is renewed when it is shown again`, async ({ page }) => {
    const host = await openHost(page, pane);
    const app = await host.app();
    await scrollDown(app);

    await expect(async () => {
      await host.setHidden(true);
      const before = await host.asks();
      await host.setHidden(false);
      expect(await host.asks()).toBeGreaterThan(before);
    }).toPass();
  });
}

async function openHost(page: Page, { isNested = false, isReloaded = false, ...pane }: Pane) {
  // A page that is really served: what the test itself answers counts as public, and may frame nothing local.
  const address = `${testBuild.helpdeskOrigin}/pane`;
  await page.route(`${testBuild.helpdeskOrigin}/assets/**`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto(address);
  if (isNested)
    await page.setContent(`<iframe src="${address}" width="900" height="1000"></iframe>`);
  const inner = page.frames().at(-1);
  if (!inner) throw new Error('There is no page around the app.');
  await inner.waitForLoadState();
  await inner.setContent(hostPage(pane));
  const asks = () => inner.evaluate(() => (window as unknown as { readonly asks: number }).asks);
  if (isReloaded) {
    await expect.poll(asks).toBeGreaterThan(0);
    await inner.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) frame.src += '?again';
    });
  }
  return {
    asks,
    app: async (): Promise<Frame> => {
      const element = await inner.waitForSelector('iframe');
      const frame = await element.contentFrame();
      if (!frame) throw new Error('The app is not loaded.');
      await frame.waitForSelector('[data-state="context-received"]');
      return frame;
    },
    setHidden: (isHidden: boolean) =>
      inner.evaluate(
        (hidden) =>
          new Promise<void>((resolve) => {
            const frame = document.querySelector('iframe');
            if (frame) frame.hidden = hidden;
            // Two frames on, the browser has drawn it so.
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
          }),
        isHidden,
      ),
  };
}

async function scrollDown(app: Frame) {
  await app.evaluate(() => {
    const long = document.createElement('div');
    long.style.height = '6000px';
    document.body.append(long);
    scrollTo(0, 3000);
  });
  await expect.poll(() => app.evaluate(() => scrollY)).toBe(3000);
}

/** A host that answers each request, and counts them. */
function hostPage({ width, height, zoom = 1 }: Omit<Pane, 'name'>): string {
  const context = contextOf(chloeUnanswered, { theme: 'light', definitions: [] });
  return `<!doctype html>
    <style>iframe { width: ${width}px; height: ${height}px; zoom: ${zoom} }</style>
    <script>
      window.asks = 0;
      addEventListener('message', (event) => {
        if (typeof event.data !== 'string' || !event.data.endsWith('fetch-info')) return;
        window.asks += 1;
        event.source.postMessage(JSON.stringify(${JSON.stringify(context).replaceAll('<', '\\u003c')}), '*');
      });
    </script>
    <iframe src="${testBuild.appOrigin}/"></iframe>`;
}
