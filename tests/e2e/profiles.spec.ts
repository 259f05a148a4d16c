import { profiles } from '../../mocks/helpdesk/profiles/profiles.ts';
import { expect, test } from './test.ts';

const ANNA = { 'contact.name': 'Anna Lindqvist' };
const UNANSWERED = { status: 'waiting', unanswered: true };

for (const { id: profile } of profiles.filter(({ isPhone }) => !isPhone)) {
  test(`works at a helpdesk of the kind ${profile}`, async ({ page, probe }) => {
    await probe.open({ profile });
    await expect(page.getByRole('combobox', { name: 'Host' })).toHaveValue(profile);
    await probe.has(profile === 'mute' ? UNANSWERED : ANNA);
  });
}

test('changes to another kind of helpdesk, and loads the app again for it', async ({
  page,
  probe,
}) => {
  await probe.open();
  await probe.has(ANNA);
  await page.getByRole('combobox', { name: 'Host' }).selectOption('mute');
  await expect(page.getByText('Never sends anything.')).toBeVisible();
  await probe.has(UNANSWERED);
  expect(new URL(page.url()).searchParams.get('profile')).toBe('mute');
});

test('says which request key the app needs', async ({ page, probe }) => {
  await probe.open({ profile: 'brand-key' });
  await expect(
    page.getByText('VITE_HOST_REQUEST_KEYS=Grupo Telecom-dashboard-app:fetch-info'),
  ).toBeVisible();
});

test('sends the app’s answer to the other app when one listener answers for all', async ({
  page,
  probe,
}) => {
  await probe.open({ profile: 'wrong-frame' });
  await probe.has(ANNA);
  const came = page.frameLocator('iframe[title="Other app"]').locator('b');
  const before = Number(await came.textContent());
  await probe.refresh();
  await expect.poll(async () => Number(await came.textContent())).toBeGreaterThan(before);
  await probe.has({ ...ANNA, status: 'stale' });
});
