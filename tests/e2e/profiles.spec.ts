import { profiles, type ProfileId } from '../../mocks/helpdesk/profiles/profiles.ts';
import { expect, test } from './test.ts';

const UNANSWERED = 'The conversation has not arrived';

/** What the first heading of the app says after the helpdesk's page was opened. */
const SEEN: Partial<Record<ProfileId, string>> = { mute: UNANSWERED };

for (const { id: profile } of profiles.filter(({ isPhone }) => !isPhone)) {
  const seen = SEEN[profile] ?? 'Anna Lindqvist';
  test(`shows “${seen}” at a helpdesk of the kind ${profile}`, async ({ helpdesk, page }) => {
    await helpdesk.open({ profile });
    await expect(page.getByRole('combobox', { name: 'Host' })).toHaveValue(profile);
    await expect(helpdesk.app.getByRole('heading').first()).toHaveText(seen);
  });
}

test('becomes another kind of helpdesk, and loads the app afresh for it', async ({
  helpdesk,
  page,
}) => {
  const { app } = helpdesk;
  await helpdesk.open();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
  await page.getByRole('combobox', { name: 'Host' }).selectOption('mute');
  await expect(page.getByText('Never sends anything.')).toBeVisible();
  await expect(app.getByRole('heading').first()).toHaveText(UNANSWERED);
  expect(new URL(page.url()).searchParams.get('profile')).toBe('mute');
});

test('says which request key the app has to be given', async ({ helpdesk, page }) => {
  await helpdesk.open({ profile: 'brand-key' });
  await expect(
    page.getByText('VITE_HOST_REQUEST_KEYS=Grupo Telecom-dashboard-app:fetch-info'),
  ).toBeVisible();
});

test('shows the next customer in a frame that lives on, and nothing of the one before', async ({
  helpdesk,
  page,
}) => {
  const { app } = helpdesk;
  await helpdesk.open({ profile: 'living-frame' });
  await expect(app.getByRole('heading', { name: 'Totals' })).toBeVisible();
  await app.locator('html').evaluate((root) => root.setAttribute('data-from-before', ''));
  await helpdesk.switchTo(/Chloé/);
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Chloé Dubois');
  await expect(app.getByRole('heading', { name: 'Totals' })).toBeVisible();
  await expect(app.locator('html')).toHaveAttribute('data-from-before');
  await expect(page.locator('iframe')).toHaveCount(1);
  expect(await app.locator('body').innerHTML()).not.toMatch(/Anna|Lindqvist|Nordlys|cus_anna/);
});

test('keeps no token that a helpdesk adds', async ({ helpdesk, page, consoleLines }) => {
  const { app } = helpdesk;
  await helpdesk.open({ profile: 'extra-members' });
  await expect(app.getByRole('heading', { name: 'Totals' })).toBeVisible();
  await app.getByRole('tab', { name: 'Conversation' }).click();
  await expect(app.getByRole('heading', { name: 'Recent messages' })).toBeVisible();
  expect(await app.locator('html').innerHTML()).not.toMatch(/pretend-[a-z-]*token/);
  expect(consoleLines.join()).not.toContain('token');
  expect(page.url()).not.toContain('token');
});

test('sends the app’s answer to the other app where one listener answers for all', async ({
  helpdesk,
  page,
}) => {
  await helpdesk.open({ profile: 'wrong-frame' });
  const { app } = helpdesk;
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
  const came = page.frameLocator('iframe[title="Other app"]').locator('b');
  const before = Number(await came.textContent());
  await app.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(async () => Number(await came.textContent())).toBeGreaterThan(before);
  await expect(app.locator('[data-state="stale"]')).toBeVisible();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
});

test('says that the context is cut off, and shows the customer once that is over', async ({
  helpdesk,
  page,
}) => {
  const { app } = helpdesk;
  await helpdesk.open({ faults: 'malformed' });
  await expect(app.getByText(/complete JSON/)).toBeVisible();
  await page.getByRole('button', { name: /^Faults/ }).click();
  await page.getByRole('checkbox', { name: 'Cut the JSON off' }).uncheck();
  expect(new URL(page.url()).searchParams.has('faults')).toBe(false);
  await app.getByRole('button', { name: /again/i }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Anna Lindqvist');
});
