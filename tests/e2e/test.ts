import { defineNetworkFixture, type NetworkFixture } from '@msw/playwright';
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';
import { handlersFor } from '../../mocks/api/handlers.ts';
import { settingsHandlers } from '../../mocks/api/settings-handlers.ts';
import { createWorld, type World } from '../../mocks/api/world.ts';
import type { ProfileId } from '../../mocks/host/profiles/profiles.ts';
import type { BenchTab } from '../../mocks/host/bench-tabs.ts';
import { testBuild } from '../../scripts/build-for-test.js';

interface Fixtures {
  /** The mocked data API. */
  readonly world: World;
  /** Answers the data API, and lets nothing else leave this machine. */
  readonly network: NetworkFixture;
  /** URLs that the app asked the data API for. */
  readonly apiRequests: readonly string[];
  /** Parts of URLs whose failure the test wants; the browser reports each on the console. */
  readonly mayFail: string[];
  /** All that was written to any console of the page. */
  readonly consoleLines: readonly string[];
  readonly helpdesk: Helpdesk;
}

const HERE = [
  testBuild.appOrigin,
  testBuild.phoneOrigin,
  testBuild.helpdeskOrigin,
  testBuild.strangerOrigin,
  testBuild.startOrigin,
  testBuild.startAppOrigin,
];

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it
  world: async ({}, use) => {
    await use(createWorld());
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
          if (!HERE.includes(new URL(request.url).origin)) print.error();
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
        const isWanted = mayFail.some((part) => message.location().url.includes(part));
        if (['error', 'warning'].includes(message.type()) && !isWanted)
          problems.push(message.text());
      });
      context.on('weberror', (error) => problems.push(error.error().message));
      await use(lines);
      expect(problems, 'no console has an error or a warning').toEqual([]);
    },
    { auto: true },
  ],
  helpdesk: async ({ page }, use) => {
    await use(new Helpdesk(page));
  },
});

export { expect };

interface Settings {
  readonly conversation?: number;
  readonly theme?: 'light' | 'dark';
  readonly width?: 'full' | 420 | 320;
  readonly profile?: ProfileId;
  /** As they stand in the address. */
  readonly faults?: string;
  readonly bench?: BenchTab;
  readonly api?: string;
  readonly scenario?: string;
}

/** The pretend helpdesk with the production build of the app in it. */
class Helpdesk {
  readonly page: Page;
  /** What is inside the app's frame. */
  readonly app: FrameLocator;

  constructor(page: Page) {
    this.page = page;
    this.app = page.frameLocator('iframe[title="Customer Orders"]');
  }

  async open(
    settings: Settings = {},
    origin = testBuild.helpdeskOrigin,
    app = testBuild.appOrigin,
  ) {
    const url = new URL(origin);
    if (origin === testBuild.startOrigin) url.pathname = '/mocks/host/';
    else url.searchParams.set('app', `${app}/`);
    for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, String(value));
    await this.page.goto(url.href);
  }

  /** Opens a conversation by its contact's name, as the agent does. */
  async switchTo(name: RegExp) {
    const list = this.page.getByRole('navigation', { name: 'Conversations' });
    await list.getByRole('button', { name }).click();
  }

  async choose(tab: 'Messages' | 'Customer Orders') {
    await this.page.getByRole('tab', { name: tab }).click();
  }
}
