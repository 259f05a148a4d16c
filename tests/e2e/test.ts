import { defineNetworkFixture, type NetworkFixture } from '@msw/playwright';
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';
import { handlersFor } from '../../mocks/helpdesk/api/handlers.ts';
import { settingsHandlers } from '../../mocks/helpdesk/api/settings-handlers.ts';
import type { Resource } from '../../mocks/helpdesk/api/resource.ts';
import { createWorld, type World } from '../../mocks/helpdesk/api/world.ts';
import type { ProfileId } from '../../mocks/helpdesk/profiles/profiles.ts';
import type { BenchTab } from '../../mocks/helpdesk/bench-tabs.ts';
import { factsOf, type Facts } from '../../mocks/helpdesk/scenarios/facts.ts';
import { APP_TAB } from '../../app.config.js';
import { testBuild } from '../../scripts/build-for-test.js';
import { loadResources } from '../support/load-mocks.js';
import { texts } from '../../src/shell/texts.ts';
import { appFramesOf, foundIn, personalValuesIn, storedBy } from './traces.ts';

interface Fixtures {
  /** The mocked data API. */
  readonly world: World;
  /** Answers the data API, and lets nothing else leave this machine. */
  readonly network: NetworkFixture;
  /** URLs that the app asked the data API for. */
  readonly apiRequests: readonly string[];
  /** Parts of URLs, or of what is said, whose failure the test wants; the browser reports each on the console. */
  readonly mayFail: string[];
  /** All that was written to any console of the page. */
  readonly consoleLines: readonly string[];
  /** All that the app's policy has forbidden; a test that wants some takes them out. */
  readonly violations: string[];
  /** What was said of people in contexts and by the data API. None of it may be left anywhere. */
  readonly personalValues: ReadonlySet<string>;
  readonly helpdesk: Helpdesk;
  readonly probe: Probe;
  /** Each text that was ever on the app's screen, in any frame of the app, in their order. */
  readonly screens: readonly string[];
}

interface WorkerFixtures {
  /** Those of `mocks/api`. */
  readonly resources: readonly Resource[];
}

const HERE = ['localhost', '127.0.0.1'];

export const test = base.extend<Fixtures, WorkerFixtures>({
  resources: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it
    async ({}, use) => {
      await use(await loadResources());
    },
    { scope: 'worker' },
  ],
  world: async ({ resources }, use) => {
    await use(createWorld(resources));
  },
  network: [
    async ({ context, world }, use) => {
      const network = defineNetworkFixture({
        context,
        handlers: [
          ...handlersFor(world, { baseUrl: testBuild.apiBaseUrl }),
          ...settingsHandlers(world, testBuild.helpdeskOrigin),
          ...settingsHandlers(world, testBuild.phoneOrigin),
        ],
        onUnhandledRequest(request, print) {
          if (!HERE.includes(new URL(request.url).hostname)) print.error();
        },
      });
      await network.enable();
      await use(network);
      await network.disable();
    },
    { auto: true },
  ],
  apiRequests: async ({ context }, use) => {
    const requests: string[] = [];
    context.on('request', (request) => {
      if (request.url().startsWith(testBuild.apiBaseUrl)) requests.push(request.url());
    });
    await use(requests);
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it
  mayFail: async ({}, use) => {
    await use([]);
  },
  consoleLines: [
    async ({ context, mayFail }, use) => {
      const lines: string[] = [];
      const problems: string[] = [];
      context.on('console', (message) => {
        lines.push(message.text());
        const said = message.location().url + message.text();
        const isWanted = mayFail.some((part) => said.includes(part));
        if (['error', 'warning'].includes(message.type()) && !isWanted)
          problems.push(`${message.text()} ${message.location().url}`.trim());
      });
      context.on('weberror', (error) => problems.push(error.error().message));
      await use(lines);
      expect(problems, 'no console has an error or a warning').toEqual([]);
    },
    { auto: true },
  ],
  violations: [
    async ({ context }, use) => {
      const violations: string[] = [];
      await context.exposeBinding('noteViolation', (_, violation: string) => {
        violations.push(violation);
      });
      await context.addInitScript(() => {
        const { noteViolation } = globalThis as unknown as {
          readonly noteViolation: (violation: string) => void;
        };
        addEventListener('securitypolicyviolation', (event) => {
          noteViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
        });
      });
      await use(violations);
      expect(violations, 'nothing that the app does is forbidden to it').toEqual([]);
    },
    { auto: true },
  ],
  personalValues: [
    // With the page, so that this one ends first.
    async ({ context, page: _page, consoleLines }, use) => {
      const values = new Set<string>();
      const addresses: string[] = [];
      const note = (text: string) => {
        for (const value of personalValuesIn(text)) values.add(value);
      };
      await context.exposeBinding('noteMessage', (_, text: string) => {
        note(text);
      });
      await context.addInitScript(() => {
        const { noteMessage } = globalThis as unknown as {
          readonly noteMessage: (text: string) => void;
        };
        addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          noteMessage(typeof data === 'string' ? data : JSON.stringify({ data }));
        });
      });
      context.on('request', (request) => {
        addresses.push(request.url());
      });
      context.on('response', (response) => {
        if (!response.url().startsWith(testBuild.apiBaseUrl)) return;
        // A page that is gone takes its answers with it.
        response.text().then(note, () => undefined);
      });
      await use(values);
      const appFrames = () => context.pages().flatMap(appFramesOf);
      // Once more where a frame was just being loaded again.
      await expect(async () => {
        const stored = (await Promise.all(appFrames().map(storedBy))).flat();
        expect(stored, 'the app keeps nothing in this browser').toEqual([]);
      }).toPass({ timeout: 5_000 });
      expect(await context.cookies(), 'no cookie is set').toEqual([]);
      const written = [...addresses, ...appFrames().map((frame) => frame.url()), ...consoleLines];
      expect(foundIn(written, values), 'no person is named in an address or on a console').toEqual(
        [],
      );
    },
    { auto: true },
  ],
  helpdesk: async ({ page }, use) => {
    await use(new Helpdesk(page));
  },
  probe: async ({ context, helpdesk }, use) => {
    const shown: string[] = [];
    await context.exposeBinding('noteShown', (_, entry: string) => {
      shown.push(entry);
    });
    await use(new Probe(helpdesk, shown));
  },
  screens: async ({ context }, use) => {
    const screens: string[] = [];
    await context.exposeBinding('noteScreen', (_, text: string) => {
      screens.push(text);
    });
    await context.addInitScript(() => {
      if (location.hostname !== 'localhost') return;
      const { noteScreen } = globalThis as unknown as {
        readonly noteScreen: (text: string) => void;
      };
      let last = '';
      // Before anything is drawn: what is there only between two drawings was not on the screen.
      new MutationObserver(() => {
        const text = document.querySelector('body')?.innerText ?? '';
        if (text !== last) noteScreen((last = text));
      }).observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    });
    await use(screens);
  },
});

export { expect };

interface Settings {
  readonly conversation?: number;
  readonly theme?: 'light' | 'dark';
  readonly width?: 'full' | 420 | 320;
  readonly profile?: ProfileId;
  /** As they are in the address. */
  readonly faults?: string;
  readonly bench?: BenchTab;
  readonly api?: string;
  readonly scenario?: string;
}

interface Places {
  /** Where the helpdesk is; one from an unknown origin is a stranger. */
  readonly at?: string;
  readonly app?: string;
  /** Goes on as soon as the helpdesk itself is there, for an app whose frame does not finish loading. */
  readonly isPartial?: boolean;
}

interface Ageing {
  /** Contexts are as old as they are; else the probe takes them for fresh. */
  readonly growsOld?: boolean | undefined;
}

/** The pretend helpdesk with the production build of the app in it. */
export class Helpdesk {
  readonly page: Page;
  /** What is inside the app's frame. */
  readonly app: FrameLocator;

  constructor(page: Page) {
    this.page = page;
    this.app = page.frameLocator(APP_FRAME);
  }

  async open(settings: Settings = {}, { at, app, isPartial = false }: Places = {}) {
    const url = new URL(at ?? testBuild.helpdeskOrigin);
    if (at === testBuild.startOrigin) url.pathname = '/mocks/helpdesk/';
    else url.searchParams.set('app', new URL(app ?? testBuild.appOrigin).href);
    for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, String(value));
    await this.page.goto(url.href, { waitUntil: isPartial ? 'domcontentloaded' : 'load' });
  }

  /** Opens a conversation by its contact's name, and the app in it, as the agent does. */
  async switchTo(name: RegExp) {
    const list = this.page.getByRole('navigation', { name: 'Conversations' });
    await list.getByRole('button', { name }).click();
    await this.choose('app');
  }

  async choose(tab: 'messages' | 'app') {
    const name = tab === 'app' ? APP_TAB : 'Messages';
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Waits until the app has found its customer, whatever it shows of them. */
  async customerIsThere() {
    await expect(this.app.getByRole('tablist', { name: texts.tabsLabel })).toBeVisible();
    await expect(this.app.locator(LOADING)).toHaveCount(0);
  }
}

/** The app that shows its stores (`tests/probe/`), in the helpdesk's frame or on the phone. */
class Probe {
  /** Each value that any store has shown in any frame, as `name: JSON`, in their order. */
  readonly shown: readonly string[];
  readonly #helpdesk: Helpdesk;
  #place: FrameLocator | Page;

  constructor(helpdesk: Helpdesk, shown: readonly string[]) {
    this.#helpdesk = helpdesk;
    this.#place = helpdesk.app;
    this.shown = shown;
  }

  async open(settings?: Settings, { growsOld = false, ...places }: Places & Ageing = {}) {
    this.#place = this.#helpdesk.app;
    const app = `${testBuild.probeOrigin}/${growsOld ? '' : '?fresh'}`;
    await this.#helpdesk.open(settings, { app, ...places });
  }

  async openOnPhone(settings: Settings & { readonly helpdesk?: string } = {}) {
    const url = new URL('/phone.html?fresh', testBuild.probeOrigin);
    for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, String(value));
    this.showsOn(this.#helpdesk.page);
    await this.#helpdesk.page.goto(url.href);
  }

  /** From now on the one on that page, which is a phone. */
  showsOn(phone: Page) {
    this.#place = phone;
  }

  /** Waits until the facts hold. */
  async has(facts: Facts) {
    await expect.poll(async () => factsOf(await this.#stores(), facts), SOON).toEqual(facts);
  }

  async refresh() {
    await this.#place.getByRole('button', { name: 'Refresh', exact: true }).click();
  }

  /** What the stores hold now; nothing while a frame is loaded again. */
  async #stores(): Promise<unknown> {
    const root = this.#place.locator('#probe');
    const data = await root
      .evaluate((element) => Object.fromEntries(Object.entries(element.dataset)), undefined, {
        timeout: 1_000,
      })
      .catch(() => ({}));
    return Object.fromEntries(
      Object.entries(data).map(([name, json]) => [name, JSON.parse(String(json)) as unknown]),
    );
  }
}

/** Longer than any wait of the test build. */
const SOON = { timeout: 10_000, intervals: [20, 50, 100, 100, 250] };

/** The frame of the app, in any pretend helpdesk. */
export const APP_FRAME = '#dashboard-app--frame-0';

/** What is there while a part of the app is loaded, or its data. */
export const LOADING = '#app :is([aria-busy="true"], .skeleton)';
