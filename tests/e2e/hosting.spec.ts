import { testBuild } from '../../scripts/build-for-test.js';
import { headersOf } from '../../scripts/hosting/headers.js';
import { listen } from '../../scripts/hosting/listen.js';
import { productionSite, type Site } from '../../scripts/hosting/static-site.js';
import { APP_FRAME, expect, test } from './test.ts';

const settings = {
  hostOrigins: [testBuild.helpdeskOrigin],
  apiBaseUrl: testBuild.apiBaseUrl,
  // As every build that sets nothing.
  pageMaxAge: 60,
};

const lowerCased = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

test(
  'the helpdesk frames the app as it is served in production, and sees the customer',
  { tag: '@smoke' },
  async ({ helpdesk, page }) => {
    const answer = page.waitForResponse(`${testBuild.appOrigin}/`);
    await helpdesk.open();
    expect(await (await answer).allHeaders()).toMatchObject({
      ...lowerCased(headersOf('page', settings)),
      'content-encoding': 'br',
    });
    await helpdesk.customerIsThere();
  },
);

test('the browser refuses the app to a page of another origin', async ({
  helpdesk,
  page,
  mayFail,
  consoleLines,
  apiRequests,
}) => {
  mayFail.push(testBuild.appOrigin);
  await helpdesk.open({}, { at: testBuild.strangerOrigin });
  await expect
    .poll(() => consoleLines.join())
    .toContain(`"frame-ancestors ${testBuild.helpdeskOrigin}". The request has been blocked.`);
  const frame = await page.locator(APP_FRAME).elementHandle();
  await expect
    .poll(async () => (await frame.contentFrame())?.url())
    .toBe('chrome-error://chromewebdata/');
  expect(apiRequests).toEqual([]);
});

test('a violation of the policy is noticed', async ({ helpdesk, page, violations, mayFail }) => {
  mayFail.push('inline style', 'elsewhere.example.test', 'TrustedHTML');
  await helpdesk.open();
  await helpdesk.customerIsThere();
  const frame = page.frames().find((each) => each.url().startsWith(testBuild.appOrigin));
  await frame?.evaluate(() => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }));
    void fetch('https://elsewhere.example.test/').catch(() => undefined);
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>');
    } catch {
      // Trusted types are required.
    }
  });
  await expect
    .poll(() => violations.map((violation) => violation.split(' ')[0]).sort()) //
    .toEqual(['connect-src', 'require-trusted-types-for', 'style-src-elem']);
  violations.length = 0;
});

test('the build runs from any path', async ({ helpdesk }) => {
  const site = productionSite(testBuild.app, settings);
  // At the root there is nothing.
  const below: Site = ({ method, headers, url = '' }) =>
    site({ method, headers, url: /^\/some\/path(\/.*)/.exec(url)?.[1] ?? '/missing' });
  const server = await listen(below);
  const { app } = helpdesk;
  await helpdesk.open({}, { app: `http://localhost:${server.port}/some/path/` });
  await helpdesk.customerIsThere();
  for (const tab of await app.getByRole('tab').all()) {
    await tab.click();
    await helpdesk.customerIsThere();
    await expect(app.getByRole('alert')).toHaveCount(0);
  }
  await server.close();
});
