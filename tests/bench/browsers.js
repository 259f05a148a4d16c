import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { noteWhatIsPainted } from './in-page.js';

/** @typedef {import('./bench.js').Side} Side */
/** @typedef {import('./bench.js').Notes} Notes */

/**
 * Two real browsers, with a profile like an agent's, because a private window connects to nothing in
 * advance: one whose caches of files and of compiled code are warm, and one to which every page is new.
 */
export class Browsers {
  #path;
  #sites;
  #customers;
  /** @type {Promise<import('playwright').BrowserContext> | undefined} */
  #fresh;
  /** @type {Promise<import('playwright').BrowserContext> | undefined} */
  #warm;
  #profiles = mkdtempSync(join(tmpdir(), 'bench-profiles-'));
  /** @type {Promise<import('playwright').Page> | undefined} */
  #switching;

  /**
   * @param {string} path
   * @param {Awaited<ReturnType<typeof import('./sites.js').startSites>>} sites
   * @param {readonly import('./payloads.js').Payload[]} customers
   */
  constructor(path, sites, customers) {
    this.#path = path;
    this.#sites = sites;
    this.#customers = customers;
  }

  /**
   * Loads a page in a new frame, as at a first visit or as at a switch.
   * @param {Side} side @param {{ fresh: boolean, slowdown: number, visit?: number }} how @returns {Promise<Notes>}
   */
  async visit(side, { fresh, slowdown, visit }) {
    const url = this.#sites.pages[side];
    const context = this.#customers[0]?.context(undefined, visit) ?? '';
    if (!fresh) {
      const page = await (this.#switching ??= this.#warmPage('orders'));
      await slowDown(page, url, slowdown);
      return switchTo(page, url, context);
    }
    const page = await this.#hostPage(await (this.#fresh ??= this.#browser('fresh')), 'orders');
    try {
      const unknown = this.#sites.unknown(url);
      await slowDown(page, unknown, slowdown);
      return await switchTo(page, unknown, context);
    } finally {
      await page.close();
    }
  }

  /**
   * App, ordinary app and floor, each in a frame that lives on.
   * @param {number} slowdown @param {'context' | 'orders'} [until]
   */
  async livingPages(slowdown, until = 'orders') {
    // One after the other: a page in the background is not painted.
    const app = await this.#living('app', slowdown, until);
    const ordinary = await this.#living('ordinary', slowdown, until);
    const floor = await this.#living('floor', slowdown, until);
    const close = () => Promise.all([app, ordinary, floor].map((page) => page.close()));
    return { app, ordinary, floor, close };
  }

  /** @param {Side} side @param {number} slowdown @param {'context' | 'orders'} until */
  async #living(side, slowdown, until) {
    const url = this.#sites.pages[side];
    const page = await this.#warmPage(until);
    await slowDown(page, url, slowdown);
    await switchTo(page, url, this.#customers[0]?.context() ?? '');
    return {
      /** @param {string} context @returns {Promise<Notes>} */
      async push(context) {
        await page.bringToFront();
        return page.evaluate((text) => /** @type {any} */ (window).push(text), context);
      },
      /** @param {string} context @returns {Promise<number>} */
      parseAlone: (context) =>
        page.evaluate((text) => /** @type {any} */ (window).parseAlone(text), context),
      /** In bytes. */
      async heap() {
        const frame = page.frames().find((each) => each.url().startsWith(url));
        if (!frame) throw new Error('The frame is gone.');
        const session = await page.context().newCDPSession(frame);
        await session.send('HeapProfiler.collectGarbage');
        const { usedSize } = await session.send('Runtime.getHeapUsage');
        await session.detach();
        return usedSize;
      },
      close: () => page.close(),
    };
  }

  /** @param {'context' | 'orders'} until */
  async #warmPage(until) {
    return this.#hostPage(await (this.#warm ??= this.#browser('warm')), until);
  }

  /** @param {import('playwright').BrowserContext} visitor @param {'context' | 'orders'} until */
  async #hostPage(visitor, until) {
    const page = await visitor.newPage();
    const customers = this.#customers.map(({ name, street, order }) => ({ name, street, order }));
    await page.addInitScript(noteWhatIsPainted, { customers, until });
    await page.goto(this.#sites.host);
    return page;
  }

  /** @param {string} name */
  #browser(name) {
    const isRoot = process.getuid?.() === 0;
    return chromium.launchPersistentContext(join(this.#profiles, name), {
      executablePath: this.#path,
      args: isRoot ? ['--no-sandbox'] : [],
    });
  }

  async close() {
    await Promise.all([(await this.#fresh)?.close(), (await this.#warm)?.close()]);
    rmSync(this.#profiles, { recursive: true, force: true });
  }
}

/** @param {import('playwright').Page} page @param {string} url @param {string} context @returns {Promise<Notes>} */
async function switchTo(page, url, context) {
  await page.bringToFront();
  return page.evaluate(
    ([to, text]) => /** @type {any} */ (window).switchTo(to, text),
    [url, context],
  );
}

/**
 * A page is slowed down as a process, so a frame of the same site that is there already makes the next one
 * slow from its start.
 * @param {import('playwright').Page} page @param {string} url @param {number} rate
 */
async function slowDown(page, url, rate) {
  if (rate === 1) return;
  const place = `${url}nothing-is-here`;
  if (page.frames().some((frame) => frame.url() === place)) return;
  await page.evaluate((src) => {
    const keeper = document.createElement('iframe');
    keeper.src = src;
    keeper.style.display = 'none';
    document.body.append(keeper);
    return new Promise((resolve) => (keeper.onload = () => resolve(undefined)));
  }, place);
  const keeper = page.frames().find((frame) => frame.url() === place);
  if (!keeper) throw new Error('No frame keeps the process.');
  const session = await page.context().newCDPSession(keeper);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
