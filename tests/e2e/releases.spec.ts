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
import type { Page } from '@playwright/test';
import { testBuild } from '../../scripts/build-for-test.js';
import { listen } from '../../scripts/hosting/listen.js';
import { productionSite } from '../../scripts/hosting/static-site.js';
import { expect, test as base } from './test.ts';

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

test('fetches every part when idle, so that an old tab outlives a release', async ({
  helpdesk,
  releases,
  page,
}) => {
  const { app } = helpdesk;
  const parts = ['Orders', 'Payments', 'Conversation'].map((part) =>
    page.waitForResponse(
      (response) => response.url().includes(`/assets/${part}-`) && response.url().endsWith('.js'),
    ),
  );
  await helpdesk.open({}, testBuild.helpdeskOrigin, releases.url);
  for (const part of await Promise.all(parts)) await part.finished();
  releases.deploy();
  await app.getByRole('tab', { name: 'Orders' }).click();
  await expect(app.getByRole('list', { name: 'Orders' })).toBeVisible();
  await app.getByRole('tab', { name: 'Payments' }).click();
  await expect(app.getByRole('list', { name: 'Payments' })).toBeVisible();
  await app.getByRole('tab', { name: 'Conversation' }).click();
  await expect(app.getByRole('heading', { name: 'Recent messages' })).toBeVisible();
  expect(releases.missing).toEqual([]);
  expect(releases.pages()).toBe(1);
});

test('a part that is gone costs its own panel only, which offers to reload', async ({
  helpdesk,
  releases,
  page,
  mayFail,
}) => {
  const { app } = helpdesk;
  mayFail.push('/assets/');
  await keepBusy(page);
  await helpdesk.open({}, testBuild.helpdeskOrigin, releases.url);
  await expect(app.getByRole('heading', { name: 'Totals' })).toBeVisible();
  releases.deploy();
  await app.getByRole('tab', { name: 'Orders' }).click();
  const notice = app.getByRole('alert').filter({ hasText: 'A part of this app is missing' });
  await expect(notice).toBeVisible();
  await app.getByRole('tab', { name: 'Overview' }).click();
  await expect(app.getByRole('heading', { name: 'Totals' })).toBeVisible();
  await expect(notice).toBeHidden();
  expect(releases.pages()).toBe(1);
  await app.getByRole('tab', { name: 'Orders' }).click();
  await notice.getByRole('button', { name: 'Reload' }).click();
  await app.getByRole('tab', { name: 'Orders' }).click();
  await expect(app.getByRole('list', { name: 'Orders' })).toBeVisible();
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
  await helpdesk.open({}, testBuild.helpdeskOrigin, releases.url);
  await expect(app.getByRole('heading', { name: 'Totals' })).toBeVisible();
  releases.deploy(/^Orders-/);
  const notice = app.getByRole('alert').filter({ hasText: 'A part of this app is missing' });
  const askedForOrders = () => releases.missing.filter((path) => path.includes('/Orders-'));
  for (const pages of [1, 2]) {
    await app.getByRole('tab', { name: 'Orders' }).click();
    await expect(notice).toBeVisible();
    // What would ask again by itself has had its time when all the others have been looked at.
    for (const tab of ['Payments', 'Conversation', 'Overview', 'Orders'])
      await app.getByRole('tab', { name: tab }).click();
    await expect(notice).toBeVisible();
    // The names are others after the reload, so none is asked for twice.
    expect(askedForOrders()).toEqual([...new Set(askedForOrders())]);
    expect(releases.pages()).toBe(pages);
    if (pages === 1) await notice.getByRole('button', { name: 'Reload' }).click();
  }
});
