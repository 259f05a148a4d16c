import { APP, expect, PROVIDER, test } from './world.ts';

/* What a page may try that is not the provider, in a browser that keeps the sites apart. */

/** The answer that an attacker would like to be taken, with a state that they must not even know. */
const planted = (state: string) =>
  `?${String(new URLSearchParams({ code: 'planted', state, iss: PROVIDER }))}`;

/** Posts to the app's frame, by its place in the page. */
const POST = `for (const answer of answers) top[0].postMessage({ signIn: answer }, '*');`;

test('an answer counts only from the window that was opened, and only from the app’s own page in it', async ({
  desk,
}) => {
  await desk.start();
  const popup = desk.page.waitForEvent('popup');
  await desk.click('Sign in');
  const window = await popup;
  await window.getByPlaceholder('Enter any login').waitFor();
  // Whoever knows a window by its name could have opened it before.
  expect(await window.evaluate(() => name)).toBe('');
  const state = desk.stateAsked();
  const answers = [planted(state), planted('guessed'), ''];

  // The helpdesk, and a frame beside the app.
  await desk.page.evaluate(
    ([script, texts]) => {
      const run = `const answers = ${JSON.stringify(texts)}; ${script}`;
      for (const page of [document, beside()]) {
        const element = page.createElement('script');
        element.textContent = run;
        page.body.append(element);
      }
      function beside() {
        const frame = document.body.appendChild(document.createElement('iframe'));
        return frame.contentDocument ?? document;
      }
    },
    [POST, answers] as const,
  );
  // A stranger.
  await desk.page.evaluate(
    ([script, texts]) => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-scripts');
      frame.srcdoc = `<script>const answers = ${JSON.stringify(texts)}; ${script}; top.postMessage('stranger has posted', '*')</script>`;
      const posted = new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => {
          if (data === 'stranger has posted') resolve();
        });
      });
      document.body.append(frame);
      return posted;
    },
    [POST, answers] as const,
  );
  // The opened window, while it is still elsewhere.
  await window.evaluate((texts) => {
    for (const answer of texts) (opener as Window).postMessage({ signIn: answer }, '*');
  }, answers);

  await expect(desk.app.getByText('Sign in in the window that has opened')).toBeVisible();
  await desk.goThrough(window, 'anna');
  await expect(desk.data('anna')).toBeVisible();
});

test('an answer planted on the callback page is worth nothing, even with the right state', async ({
  desk,
  context,
  servers: { provider, api },
}) => {
  provider.coop = 'same-origin';
  await desk.start();
  const popup = context.waitForEvent('page');
  await desk.click('Sign in');
  const window = await popup;
  await window.getByPlaceholder('Enter any login').waitFor();
  const state = desk.stateAsked();
  await window.close();
  const attacker = await context.newPage();
  await attacker.goto(`${APP}/sign-in.html${planted('guessed')}`);
  await attacker.goto(`${APP}/sign-in.html${planted(state)}`);
  await attacker.close();

  await desk.signInWith('Continue');

  await expect(desk.app.getByText('The sign-in did not work')).toBeVisible();
  expect(api.answers).toEqual([]);
});

test('the code of someone else is refused, because it was asked for by another frame', async ({
  desk,
  context,
  servers: { provider, api },
}) => {
  provider.coop = 'same-origin';
  await desk.start();
  await desk.click('Sign in');
  await expect.poll(() => desk.asked).toBeDefined();
  const own = new URL(desk.asked ?? '');
  // The attacker has a code of their own for this app, and sends the agent's window on with it.
  const theirs = await context.newPage();
  const answered = theirs.waitForRequest((request) =>
    request.url().startsWith(`${APP}/sign-in.html`),
  );
  own.searchParams.set('code_challenge', 'a'.repeat(43));
  await theirs.goto(own.href);
  await theirs.getByPlaceholder('Enter any login').fill('mallory');
  await theirs.getByPlaceholder('and password').fill('any');
  await theirs.getByRole('button', { name: 'Sign-in' }).click();
  await theirs.getByRole('button', { name: 'Continue' }).click();
  await answered;
  await expect(theirs.getByText('One more step')).toBeVisible();
  for (const page of context.pages()) if (page !== desk.page) await page.close();

  await desk.signInWith('Continue');

  await expect(desk.app.getByText('The sign-in did not work')).toBeVisible();
  expect(api.answers).toEqual([]);
});

test('the callback page does nothing in a frame, and no other site can frame it', async ({
  desk,
  context,
}) => {
  const address = `${APP}/sign-in.html${planted('s')}`;
  await desk.start();
  await desk.page.evaluate((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, title: 'Callback' });
    document.body.append(frame);
  }, address);
  const callback = desk.page.frameLocator('iframe[title="Callback"]');
  await expect(callback.getByText('There is nothing to do on this page')).toBeVisible();

  await context.route('http://evil.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${address}"></iframe>` }),
  );
  const evil = await context.newPage();
  await evil.goto('http://evil.test/');
  await expect
    .poll(() => evil.frames().map((frame) => frame.url()))
    .toContain('chrome-error://chromewebdata/');
});
