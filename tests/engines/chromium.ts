import { chromium, type Frame as PlaywrightFrame } from 'playwright';
import { browserArguments } from '../../scripts/browser.js';
import type { Browser, Frame } from './browser.ts';

/** Chromium over Playwright, as far as `visibility.engine.ts` needs it: all else of it is tested elsewhere. */
export async function startChromium({ program }: { program: string }): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: program, args: browserArguments });
  const page = await browser.newPage();

  async function enter(frame: Frame): Promise<PlaywrightFrame> {
    let inner = page.mainFrame();
    for (const selector of frame) {
      const found = await (await inner.$(selector))?.contentFrame();
      if (!found) throw new Error(`There is no frame ${selector}.`);
      inner = found;
    }
    return inner;
  }

  const missing = () => Promise.reject(new Error('Only visibility.engine.ts runs in Chromium.'));
  return {
    name: 'chromium',
    async open(url) {
      await page.goto(url);
    },
    async run(frame, script, ...values) {
      return (await enter(frame)).evaluate(`(${String(script)})(...${JSON.stringify(values)})`);
    },
    click: missing,
    press: missing,
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    windows: missing,
    enterWindow: missing,
    // Playwright keeps its pages visible, whatever covers them.
    cover: missing,
    close: () => browser.close(),
  };
}
