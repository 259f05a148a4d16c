import { expect, test } from '@playwright/test';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { chloeUnanswered } from '../../mocks/helpdesk/conversations/chloe.ts';
import { texts } from '../../src/shell/texts.ts';
import { openApp } from './soaked-app.ts';

test('two thousand messages at once leave the app answering the agent', async ({ page }) => {
  const { app, frame, send, sendAtOnce } = await openApp(page);
  const messages = Array.from({ length: 2_000 }, (_, index) =>
    index % 2 === 0 ? annaVerified : chloeUnanswered,
  );
  await send([annaVerified]);
  await expect(app.getByRole('tablist', { name: texts.tabsLabel })).toBeVisible();

  const watched = await frame.evaluateHandle(() => {
    const seen = { messages: 0, beforeInput: -1 };
    addEventListener('message', () => (seen.messages += 1));
    addEventListener('pointerdown', () => (seen.beforeInput = seen.messages), { once: true });
    return seen;
  });

  await sendAtOnce(messages);
  // The agent does not wait until nothing moves either.
  await page.mouse.click(200, 200);
  await expect(app.locator('body')).toContainText('Chloé Dubois');
  const { beforeInput } = await watched.jsonValue();
  console.log(`the agent’s click was answered after ${beforeInput} of 2000 messages`);

  expect(beforeInput).toBeGreaterThanOrEqual(0);
  // Thousands of requests to an API take their time, and the last may have been given up: then Refresh helps.
  const tab = app.getByRole('tab').last();
  await expect(async () => {
    await app.getByRole('button', { name: texts.freshness.refresh }).click();
    await expect(tab).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 120_000 });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
});
