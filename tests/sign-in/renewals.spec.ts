import { expect, test } from './world.ts';

/* Renewals against a host that destroys frames. Where nothing is kept there is nothing that frames could share. */

test('a switch in the middle of a renewal costs nothing, or a click where tokens are good for one renewal', async ({
  desk,
  servers: { api, provider },
}) => {
  await desk.start();
  await desk.signInWith('Sign in');
  await expect(desk.data()).toBeVisible();

  let release: () => void = () => undefined;
  provider.held = new Promise((resolve) => (release = resolve));
  api.refuses = 1;
  const tokensAsked = () => provider.requests.filter((request) => request === 'POST /token').length;
  const before = tokensAsked();
  await desk.switchTo(2);
  await expect.poll(tokensAsked).toBe(before + 1);
  await desk.switchTo(3);
  release();
  provider.held = undefined;
  await expect(desk.data()).toBeVisible();
  expect(desk.clicks).toBe(1);

  // The token that came is lost, and the one before it has been used.
  api.refuses = 1;
  await desk.switchTo(4);
  await desk.signInWith('Sign in');
  await expect(desk.data()).toBeVisible();
  expect([desk.clicks, desk.typed]).toEqual([2, 1]);
});

test('two frames that renew at once ask the provider once', async ({
  desk,
  servers: { api, provider },
}) => {
  await desk.start();
  await desk.signInWith('Sign in');
  await expect(desk.data()).toBeVisible();
  const asked = () => provider.requests.filter((request) => request === 'POST /token').length;
  const before = asked();

  api.refuses = 2;
  await desk.page.evaluate(() => {
    const { open, add } = globalThis as unknown as Record<string, (...of: unknown[]) => void>;
    open?.(2);
    add?.(2, 'Beside');
  });

  const beside = desk.page.frameLocator('iframe[title="Beside"]');
  for (const app of [desk.app, beside])
    await expect(app.getByText('Customer as anna sees them')).toBeVisible();
  expect(api.answers.filter(({ status }) => status === 401)).toHaveLength(2);
  expect(asked() - before).toBe(1);
});
