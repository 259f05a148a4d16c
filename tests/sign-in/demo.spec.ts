import { expect as quickly, type Page } from '@playwright/test';
import { people } from '../../mocks/helpdesk/provider/people.ts';
import { texts } from '../../src/shell/sign-in/texts.ts';
import { APP_FRAME, test } from './demo-site.ts';

/* The pretend provider in the static demo, where no server answers. */

// A first page of a demo that has just been built takes its time.
const expect = quickly.configure({ timeout: 20_000 });
const [agent] = people;
test.slow();

const appIn = (page: Page) => page.frameLocator(APP_FRAME);

/** Presses a button that opens a window. */
async function windowFor(page: Page, press: () => Promise<unknown>): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await press();
  return opened;
}

test('the menu turns the sign-in on, and the address says so', async ({ page, demo }) => {
  await page.goto(demo);
  const app = appIn(page);
  await expect(app.getByRole('tablist')).toBeVisible();

  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByLabel('Agents sign in').check();

  const signIn = app.getByRole('button', { name: texts.signIn, exact: true });
  await expect(signIn).toBeVisible();
  await expect(page).toHaveURL(/sign-in=on/);
  const window = await windowFor(page, () => signIn.click());
  await window.getByRole('button', { name: agent.name }).click();
  await expect(app.getByText(texts.signedInAs)).toBeVisible();
  await expect(app.getByRole('tablist')).toBeVisible();
  expect(page.context().pages()).toHaveLength(1);

  await page.reload();
  await expect(app.getByText(texts.signedInAs)).toBeVisible();
});

test('a link leads to a provider that cuts its window off', async ({ page, demo }) => {
  await page.goto(`${demo}?sign-in=cut-off`);
  const app = appIn(page);
  const press = (name: string) => app.getByRole('button', { name, exact: true }).click();
  const window = await windowFor(page, () => press(texts.signIn));
  await window.getByRole('button', { name: agent.name }).click();

  await press(texts.outOfReach.proceed);

  await expect(app.getByText(texts.signedInAs)).toBeVisible();
  expect(page.context().pages()).toHaveLength(1);
});

test('the phone of the demo goes to the provider and comes back to itself', async ({
  page,
  demo,
}) => {
  const phone = `${demo}app/phone.html?sign-in=on`;
  await page.goto(phone);
  await page.getByRole('button', { name: texts.signIn, exact: true }).click();
  await page.getByRole('button', { name: agent.name }).click();

  await expect(page.getByText(texts.signedInAs)).toBeVisible();
  await expect(page).toHaveURL(/phone\.html.*sign-in=on/);
});
