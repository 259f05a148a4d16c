import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { testBuild } from '../../scripts/build-for-test.js';
import { listen } from '../../scripts/hosting/listen.js';
import { productionSite } from '../../scripts/hosting/static-site.js';
import { laterFiles } from '../../scripts/initial-files.js';
import { languages } from '../../src/app/languages.ts';
import { texts } from '../../src/shell/texts.ts';
import { LOADING, expect, test as base } from './test.ts';

/*
 * A tab that stays open while a new release takes the place of the old one. The next release is the same
 * app with other names for its files, as when every one of them has changed.
 */

interface Releases {
  readonly url: string;
  /** Addresses that were asked for and answered with 404. */
  readonly missing: readonly string[];
  /** How often the page itself was asked for. */
  readonly pages: () => number;
  /** Puts the next release in the place of the old one, without the files whose names match. */
  readonly deploy: (without?: RegExp) => void;
}

const settings = { hostOrigins: [testBuild.helpdeskOrigin], apiBaseUrl: testBuild.apiBaseUrl };

const test = base.extend<{ releases: Releases }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it
  releases: async ({}, use) => {
    let site = productionSite(testBuild.app, settings);
    let pages = 0;
    const missing: string[] = [];
    const folders: string[] = [];
    const server = await listen((request) => {
      const answer = site(request);
      if (answer.status === 404) missing.push(String(request.url));
      if (request.url === '/') pages += 1;
      return answer;
    });
    await use({
      url: `http://localhost:${server.port}`,
      missing,
      pages: () => pages,
      deploy(without = /^$/) {
        const folder = nextRelease();
        folders.push(folder);
        for (const name of readdirSync(join(folder, 'assets')))
          if (without.test(name)) rmSync(join(folder, 'assets', name));
        site = productionSite(folder, settings);
      },
    });
    await server.close();
    for (const folder of folders) rmSync(folder, { recursive: true });
  },
});

/** A copy of the build in which every hash is another one. */
function nextRelease(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dashboard-app-'));
  cpSync(testBuild.app, folder, { recursive: true });
  const names = readdirSync(join(folder, 'assets'));
  for (const name of names)
    renameSync(join(folder, 'assets', name), join(folder, 'assets', next(name)));
  for (const path of ['index.html', ...names.map((name) => join('assets', next(name)))]) {
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(
      join(folder, path),
      names.reduce((all, name) => all.replaceAll(name, next(name)), text),
    );
  }
  return folder;
}

const next = (name: string) => name.replace(/-[\w-]{8}\./, '-nextnext.');

/** Lets no frame ever be idle. */
async function keepBusy(page: Page) {
  await page.addInitScript(() => {
    Object.assign(globalThis, { requestIdleCallback: () => 0 });
  });
}

/** The scripts that the page does not fetch at once: panels of tabs. */
function laterParts(): readonly string[] {
  // What a page shows that has no conversation is needed before one comes, or never; so is another language.
  const others = ['OpenedDirectly', 'Unanswered', ...Object.keys(languages)];
  return laterFiles(testBuild.app).filter(
    (name) => !others.some((other) => name.startsWith(`${other}-`)),
  );
}

/** Opens every tab, the last one at the end, and gives how many there are. */
async function openEveryTab(app: FrameLocator): Promise<number> {
  const tabs = await app.getByRole('tab').all();
  for (const tab of tabs) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(app.locator(LOADING)).toHaveCount(0);
  }
  return tabs.length;
}

const { title, reload } = texts.notLoaded;

const noticeIn = (app: FrameLocator) => app.getByRole('alert').filter({ hasText: title });

test('fetches every part when idle, so that an old tab outlives a release', async ({
  helpdesk,
  releases,
  page,
}) => {
  const { app } = helpdesk;
  const parts = laterParts().map((part) =>
    page.waitForResponse((response) => response.url().endsWith(part)),
  );
  expect(parts.length, 'a tab has a file of its own').toBeGreaterThan(0);
  await helpdesk.open({}, { app: releases.url });
  for (const part of await Promise.all(parts)) await part.finished();
  await helpdesk.customerIsThere();
  releases.deploy();
  expect(await openEveryTab(app)).toBeGreaterThan(1);
  await expect(noticeIn(app)).toHaveCount(0);
  expect(releases.missing).toEqual([]);
  expect(releases.pages()).toBe(1);
});

test('a part that is gone leaves every other panel as it is, and offers to reload', async ({
  helpdesk,
  releases,
  page,
  mayFail,
}) => {
  const { app } = helpdesk;
  const notice = noticeIn(app);
  mayFail.push('/assets/');
  await keepBusy(page);
  await helpdesk.open({}, { app: releases.url });
  await helpdesk.customerIsThere();
  releases.deploy();
  await app.getByRole('tab').last().click();
  await expect(notice).toBeVisible();
  await app.getByRole('tab').first().click();
  await expect(notice).toBeHidden();
  expect(releases.pages()).toBe(1);
  await app.getByRole('tab').last().click();
  await notice.getByRole('button', { name: reload }).click();
  await helpdesk.customerIsThere();
  await app.getByRole('tab').last().click();
  await expect(app.locator(LOADING)).toHaveCount(0);
  await expect(notice).toHaveCount(0);
  expect(releases.pages()).toBe(2);
});

test('a part that stays gone is not asked for in a loop', async ({
  helpdesk,
  releases,
  page,
  mayFail,
}) => {
  const { app } = helpdesk;
  mayFail.push('/assets/');
  await keepBusy(page);
  await helpdesk.open({}, { app: releases.url });
  await helpdesk.customerIsThere();
  // Of the next release everything is there but the tabs’ own files.
  const names = laterParts().map((name) => next(name));
  releases.deploy(new RegExp(`^(${names.map((name) => name.replaceAll('.', '\\.')).join('|')})$`));
  const notice = noticeIn(app).filter({ visible: true });
  for (const pages of [1, 2]) {
    // What would ask again by itself has had its time when all the others have been looked at.
    for (let round = 0; round < 2; round += 1) await openEveryTab(app);
    await expect(notice).toBeVisible();
    // The names are others after the reload. What the first screen shows is asked for ahead, and when it is shown.
    const scripts = releases.missing.filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const times = scripts.map((path) => scripts.filter((each) => each === path).length);
    expect(Math.max(...times), scripts.join(' ')).toBeLessThanOrEqual(2);
    expect(releases.pages()).toBe(pages);
    if (pages === 1) {
      await notice.getByRole('button', { name: reload }).click();
      await helpdesk.customerIsThere();
    }
  }
});
