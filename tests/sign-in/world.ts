import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';
import { build } from 'vite';
import { listen } from '../../scripts/hosting/listen.js';
import { productionSite, type Site } from '../../scripts/hosting/static-site.js';
import { readConfig } from '../../src/config.ts';
import { startApi, type RunningApi } from '../support/identity/api.ts';
import {
  AUDIENCE,
  CLIENT_ID,
  SCOPE,
  startProvider,
  type RunningProvider,
} from '../support/identity/provider.ts';

/*
 * The production build with its headers, inside a page of another site that makes a new frame for every
 * conversation; a real provider, and an API that verifies what it gives.
 */

const PORTS = { app: 41761, host: 41762, provider: 41763, api: 41764 };
const APP = `http://localhost:${PORTS.app}`;
const HOST = `http://127.0.0.1:${PORTS.host}`;
const PROVIDER = `http://127.0.0.1:${PORTS.provider}`;

const ENVIRONMENT = {
  VITE_HOST_ORIGINS: HOST,
  VITE_ALLOW_LOOPBACK: 'true',
  VITE_API_BASE_URL: `http://127.0.0.1:${PORTS.api}/v1`,
  VITE_OIDC_ISSUER: PROVIDER,
  VITE_OIDC_CLIENT_ID: CLIENT_ID,
  VITE_OIDC_SCOPE: SCOPE,
};

interface Servers {
  readonly provider: RunningProvider;
  readonly api: RunningApi;
}

interface Fixtures {
  readonly desk: Desk;
  /** What the app's policies have forbidden. */
  readonly violations: string[];
}

export const test = base.extend<Fixtures, { readonly servers: Servers }>({
  servers: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it
    async ({}, use) => {
      const folder = fileURLToPath(
        new URL('../../node_modules/.cache/sign-in/app', import.meta.url),
      );
      mkdirSync(folder, { recursive: true });
      Object.assign(process.env, ENVIRONMENT);
      await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
      const reading = readConfig(ENVIRONMENT);
      if (!reading.ok) throw new Error(reading.problems.join('\n'));
      const provider = await startProvider({
        redirectUris: [`${APP}/sign-in.html`],
        port: PORTS.provider,
      });
      const api = await startApi(() => PROVIDER, AUDIENCE, PORTS.api);
      const sites = [
        await listen(productionSite(folder, reading.config), PORTS.app, 'localhost'),
        await listen(hostSite, PORTS.host),
      ];
      await use({ provider, api });
      for (const site of [...sites, provider, api]) await site.close();
    },
    { scope: 'worker', timeout: 120_000 },
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
          if (event.documentURI.startsWith('http://localhost'))
            noteViolation(`${event.effectiveDirective} ${event.blockedURI}`);
        });
      });
      await use(violations);
      expect(violations, 'nothing that the app does is forbidden to it').toEqual([]);
    },
    { auto: true },
  ],
  desk: async ({ page, servers }, use) => {
    servers.provider.coop = undefined;
    servers.provider.requests.length = 0;
    servers.api.answers.length = 0;
    servers.api.audience = AUDIENCE;
    await use(new Desk(page));
  },
});

export { expect };

/** A helpdesk: a frame for each conversation, and the context for each that asks. */
const hostSite: Site = () => ({
  status: 200,
  headers: { 'Content-Type': 'text/html' },
  body: Buffer.from(`<!doctype html><title>Helpdesk</title><input aria-label="Reply"><script>
    let conversation = 0, agent = { id: 7, name: 'Anna', email: 'anna@company.test' };
    function open(id) {
      conversation = id;
      document.querySelector('iframe')?.remove();
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: '${APP}/', title: 'App', width: 420, height: 700 });
      document.body.append(frame);
    }
    addEventListener('message', ({ source, data }) => {
      if (!String(data).includes('fetch-info')) return;
      source.postMessage(JSON.stringify({ event: 'appContext', data: {
        conversation: { id: conversation, dataFetched: true },
        contact: { id: conversation, name: 'Contact ' + conversation, email: 'c' + conversation + '@example.test' },
        currentAgent: agent,
      } }), '${APP}');
    });
    open(1);
  </script>`),
});

class Desk {
  readonly page: Page;
  readonly app: FrameLocator;
  /** How often the agent had to click for the sign-in. */
  clicks = 0;
  /** How often they had to type. */
  typed = 0;

  constructor(page: Page) {
    this.page = page;
    this.app = page.frameLocator('iframe[title="App"]');
  }

  async start() {
    await this.page.goto(HOST);
  }

  async switchTo(id: number) {
    await this.page.evaluate((to) => {
      (globalThis as unknown as { open: (id: number) => void }).open(to);
    }, id);
    await expect(this.app.getByRole('heading', { name: `Contact ${id}` })).toBeVisible();
  }

  async click(name: string) {
    this.clicks += 1;
    await this.app.getByRole('button', { name, exact: true }).click();
  }

  /** Presses the button, and goes through the provider's window until it is gone. */
  async signInWith(button: string, name = 'anna') {
    const opened = this.page.waitForEvent('popup');
    await this.click(button);
    const window = await opened;
    await this.goThrough(window, name);
  }

  async goThrough(window: Page, name: string) {
    // It may be gone already: whom the provider knows is through in a moment.
    const closed = window.isClosed()
      ? Promise.resolve()
      : new Promise((resolve) => window.once('close', resolve));
    const login = window.getByPlaceholder('Enter any login');
    const consent = window.getByRole('button', { name: 'Continue' });
    while (!window.isClosed()) {
      const next = await Promise.race([
        login.waitFor().then(() => 'login' as const),
        consent.waitFor().then(() => 'consent' as const),
        closed.then(() => 'closed' as const),
      ]).catch(() => 'closed' as const);
      if (next === 'closed') break;
      if (next === 'login') {
        this.typed += 1;
        await login.fill(name);
        await window.getByPlaceholder('and password').fill('any');
        await window.getByRole('button', { name: 'Sign-in' }).click();
        await login.waitFor({ state: 'detached' }).catch(() => undefined);
      } else {
        await consent.click().catch(() => undefined);
        await consent.waitFor({ state: 'detached' }).catch(() => undefined);
      }
    }
    await closed;
  }

  /** Whose data are on the screen. */
  data(name = 'anna') {
    return this.app.getByText(`Customer as ${name} sees them`);
  }
}
