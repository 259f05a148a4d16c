import { testBuild } from '../../../scripts/build-for-test.js';
import { texts } from '../../../src/shell/texts.ts';
import { siteThatListens } from '../../e2e/site-that-listens.ts';
import { expect, test } from '../../e2e/test.ts';

test('on a phone an address is text and a copy button, and nothing is sent there', async ({
  context,
  page,
}) => {
  const heard = await siteThatListens(context, 'https://shop.example.com/');
  await page.goto(`${testBuild.phoneOrigin}/phone.html`);
  const main = page.getByRole('main');
  await main.locator('[role=tab][id$="-conversation"]').click();
  await main.getByText('shop.example.com').click();
  await main.getByRole('button', { name: texts.copy(texts.address) }).click();
  await expect(main.getByRole('link')).toHaveCount(0);
  // An answer to what is asked after that, and the page is still the app's.
  await main.getByRole('button', { name: texts.freshness.refresh, exact: true }).click();
  const counts = page.getByRole('region', { name: 'Pretend phone' }).getByRole('button');
  await expect(counts).toHaveText(/3 sent/s);
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(heard).toEqual([]);
});
