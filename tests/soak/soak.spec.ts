import { expect, test } from '@playwright/test';
import { FAULTS, noFaults, type Fault } from '../../mocks/helpdesk/api/faults.ts';
import { namesOf } from '../../mocks/helpdesk/api/world.ts';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { conversations } from '../../mocks/helpdesk/conversations/conversations.ts';
import { texts } from '../../src/shell/texts.ts';
import { openApp } from './soaked-app.ts';

const CONTEXTS = Number(process.env['SOAK_CONTEXTS'] ?? 10_000);
const AT_A_TIME = 50;
/** After so many, everything that is loaded once is there. */
const WARM = 500;

test('ten thousand contexts leave no memory behind', async ({ page }) => {
  const { app, world, send, memory } = await openApp(page);
  const refresh = app.getByRole('button', { name: texts.freshness.refresh });
  const tabs = app.getByRole('tab');

  /** Contexts with every fault of the API in turn; then all is well, and Anna is on screen. */
  const work = async (contexts: number) => {
    for (let sent = 0; sent < contexts; sent += AT_A_TIME) {
      const turn = sent / AT_A_TIME;
      const fault: Fault = FAULTS[turn % FAULTS.length] ?? 'none';
      for (const { kind, name } of world.resources)
        world.faults[name] = kind === 'search' && turn % 3 > 0 ? 'none' : fault;
      await send(
        Array.from(
          { length: AT_A_TIME - 1 },
          (_, index) => conversations[(turn + index) % conversations.length] ?? conversations[0],
        ),
      );
      Object.assign(world, noFaults(namesOf(world.resources)));
      await send([annaVerified]);
      await expect(app.locator('body')).toContainText('Anna Lindqvist');
      // What failed before may still be on screen: then Refresh helps.
      await expect(async () => {
        await refresh.click();
        await expect(app.getByRole('tablist', { name: texts.tabsLabel })).toBeVisible({
          timeout: 5_000,
        });
      }).toPass({ timeout: 120_000 });
      await tabs.nth(turn % (await tabs.count())).click();
      await refresh.click();
    }
    await tabs.first().click();
    await expect(app.getByRole('tablist', { name: texts.tabsLabel })).toBeVisible();
    await expect(app.locator('[data-state="context-received"]')).toBeVisible();
  };

  await work(WARM);
  const warm = await memory();
  await work(CONTEXTS - WARM);
  const end = await memory();

  console.log(`after ${WARM} contexts`, warm);
  console.log(`after ${CONTEXTS} contexts`, end);
  await expect(app.locator('body')).toContainText('Anna Lindqvist');
  expect(end.heap, 'the heap has not grown').toBeLessThan(warm.heap * 1.1);
  expect(end.nodes, 'the document has not grown').toBeLessThan(warm.nodes * 1.1);
  // The requests of the last seconds have some of their own; one left by each context would be thousands.
  expect(end.listeners, 'no listener is left').toBeLessThan(warm.listeners + CONTEXTS / 100);
});
