import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';
import { AUDIENCE } from '../support/identity/provider.ts';
import {
  APP,
  HOST,
  PROVIDER,
  startSignInServers,
  type SignInServers,
} from '../support/identity/servers.ts';

interface Fixtures {
  readonly desk: Desk;
  /** What the app's policies have forbidden. */
  readonly violations: string[];
}

export const test = base.extend<Fixtures, { readonly servers: SignInServers }>({
  servers: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it
    async ({}, use) => {
      const servers = await startSignInServers();
      await use(servers);
      await servers.close();
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
    Object.assign(servers.provider, { coop: undefined, rotates: true, held: undefined });
    servers.provider.requests.length = 0;
    servers.api.answers.length = 0;
    Object.assign(servers.api, { audience: AUDIENCE, refuses: 0 });
    await use(new Desk(page));
  },
});

export { APP, expect, PROVIDER };

class Desk {
  readonly page: Page;
  readonly app: FrameLocator;
  /** How often the agent had to click for the sign-in. */
  clicks = 0;
  /** How often they had to type. */
  typed = 0;
  /** What the provider was last asked for. */
  asked: string | undefined;

  constructor(page: Page) {
    this.page = page;
    this.app = page.frameLocator('iframe[title="App"]');
    page.context().on('request', (request) => {
      if (request.url().startsWith(`${PROVIDER}/auth?`)) this.asked = request.url();
    });
  }

  /** The state of the attempt under way, which only the app and the provider know. */
  stateAsked(): string {
    return new URL(this.asked ?? '').searchParams.get('state') ?? '';
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
