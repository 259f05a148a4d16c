import { texts } from '../../../src/app/orders/texts.ts';
import { texts as shell } from '../../../src/shell/texts.ts';
import { expect, test } from '../../e2e/test.ts';

const LINE = /Ethiopia Guji/;
const TAB = '[role=tab][id$="-orders"]';

test('keeps the order open that the agent looked at while the tab was hidden', async ({
  helpdesk,
}) => {
  const { app } = helpdesk;
  await helpdesk.open();
  await app.locator(TAB).click();
  await app.getByRole('list', { name: texts.label }).getByText('1042').click();
  await helpdesk.choose('messages');
  await helpdesk.choose('app');
  await expect(app.getByRole('cell', { name: LINE })).toBeVisible();
});

test('opens an order with the keyboard alone', async ({ helpdesk, page }) => {
  const { app } = helpdesk;
  const tab = app.locator(TAB);
  await helpdesk.open();
  await helpdesk.customerIsThere();
  await app.getByRole('tab').first().focus();
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(tab).toBeFocused({ timeout: 100 });
  }).toPass();
  const list = app.getByRole('list', { name: texts.label });
  await expect(list).toBeVisible();
  for (const next of [
    app.getByRole('button', { name: shell.freshness.refresh }),
    app.getByRole('searchbox'),
    app.getByRole('combobox', { name: texts.filter }),
    app.getByRole('combobox', { name: texts.payment }),
    list.locator('summary').first(),
  ]) {
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(app.getByRole('cell', { name: LINE })).toBeVisible();
});
