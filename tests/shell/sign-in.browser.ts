import { expect, test } from 'vitest';
import { annaVerified } from '../../mocks/helpdesk/conversations/anna.ts';
import { texts } from '../../src/shell/sign-in/texts.ts';
import { texts as shellTexts } from '../../src/shell/texts.ts';
import type { SignInEvent } from '../../src/sign-in/machine.ts';
import { withToken } from '../../src/data/access.ts';
import { openOwnViews } from '../../src/shell/sign-in/own-views.ts';
import { createSeam } from '../../src/shell/sign-in/seam.ts';
import { watchAccess } from '../../src/sign-in/own-access.ts';
import { showApp, startApi } from '../support/app.ts';
import { sessionOf, showAppWithSignIn } from '../support/signed-in-app.ts';

startApi();

const prepared = { url: 'https://login.test/', state: 's', nonce: 'n', verifier: 'v' };
const READY = { type: 'provider.prepared', prepared } as const;

/** The conversation is open, and all that a click needs is there. */
async function readyToSignIn() {
  const app = await showAppWithSignIn();
  app.open(annaVerified);
  await expect.element(app.getByRole('button', { name: texts.preparing })).toBeVisible();
  app.tell(READY);
  const button = app.getByRole('button', { name: texts.signIn, exact: true });
  await expect.element(button).toBeVisible();
  return { ...app, button };
}

/** Where the customer's data are. */
type Screen = Awaited<ReturnType<typeof showAppWithSignIn>>;
const dataOn = ({ getByRole }: Screen) => getByRole('tablist', { name: shellTexts.tabsLabel });

test('the sign-in takes the place of the data; the contact stays, and nothing is requested', async () => {
  const app = await readyToSignIn();

  const { title } = texts.reasons['never-started'];
  await expect.element(app.getByRole('heading', { name: title })).toBeVisible();
  await expect.element(app.getByRole('heading', { level: 1 })).toBeVisible();
  expect(app.signals).toEqual([]);
});

test('who has signed in sees the data, and who they are', async () => {
  const app = await readyToSignIn();

  app.session.write(sessionOf('anna'));

  await expect.element(dataOn(app)).toBeVisible();
  await expect.element(app.getByText('anna@company.test', { exact: true })).toBeVisible();
  await expect.element(app.getByRole('button', { name: texts.signOut })).toBeVisible();
});

const OPEN: readonly SignInEvent[] = [];
const FINISHING: readonly SignInEvent[] = [{ type: 'window.answered', answer: '?state=s' }];

test.each<[string, readonly SignInEvent[], string, readonly string[]]>([
  ['open', OPEN, texts.open.title, [texts.open.again]],
  ['blocked', [{ type: 'window.blocked' }], texts.blocked.title, [texts.signInAgain]],
  [
    'out of reach',
    [{ type: 'window.lost' }],
    texts.outOfReach.title,
    [texts.outOfReach.proceed, texts.signInAgain],
  ],
  ['finishing', FINISHING, texts.reasons['never-started'].title, [texts.finishing]],
  [
    'refused',
    [
      ...FINISHING,
      { type: 'provider.failed', problem: { kind: 'refused', code: 'access_denied' } },
    ],
    texts.refused('').title,
    [texts.signInAgain],
  ],
  [
    'unavailable',
    [...FINISHING, { type: 'provider.failed', problem: { kind: 'unreachable' } }],
    texts.unavailable({ kind: 'unreachable' }).title,
    [texts.signInAgain],
  ],
  [
    'set up wrongly',
    [...FINISHING, { type: 'provider.failed', problem: { kind: 'failed', code: 'invalid_scope' } }],
    texts.unavailable(undefined).title,
    [texts.signInAgain],
  ],
])(
  'a sign-in that is %s has words and a next step, and fits 320 px',
  async (_, events, title, next) => {
    const { button, tell, getByRole, container } = await readyToSignIn();
    await button.click();

    for (const event of events) tell(event);

    await expect.element(getByRole('heading', { name: title })).toBeVisible();
    for (const name of next)
      await expect.element(getByRole('button', { name, exact: true })).toBeVisible();
    container.style.inlineSize = '320px';
    expect(container.scrollWidth).toBeLessThanOrEqual(320);
  },
);

test('the button that was pressed keeps the focus while the sign-in goes on', async () => {
  const { button, tell, getByRole } = await readyToSignIn();
  await button.click();

  tell({ type: 'window.lost' });

  await expect.element(getByRole('button', { name: texts.outOfReach.proceed })).toHaveFocus();
});

test('the focus is not lost when the sign-in makes room for the data', async () => {
  const app = await readyToSignIn();
  await app.button.click();

  app.session.write(sessionOf('anna'));

  await expect.element(dataOn(app)).toBeVisible();
  await expect.element(app.getByRole('main')).toHaveFocus();
});

async function signedIn() {
  const app = await showAppWithSignIn(sessionOf('anna'));
  app.open(annaVerified);
  await expect.element(dataOn(app)).toBeVisible();
  return app;
}

test('a session that expires leaves the old data, and says that they are old', async () => {
  const app = await signedIn();

  app.session.end('expired');

  const { title } = texts.reasons.expired;
  await expect.element(app.getByRole('heading', { name: title })).toBeVisible();
  await expect.element(app.getByText(texts.keepsOld)).toBeVisible();
  await expect.element(dataOn(app)).toBeVisible();
});

test('the same person who signs in again has the data read again', async () => {
  const app = await signedIn();
  app.session.end('expired');
  await expect.element(app.getByText(texts.keepsOld)).toBeVisible();
  const requested = app.signals.length;

  app.session.write(sessionOf('anna'));

  await expect.poll(() => app.signals.length).toBeGreaterThan(requested);
  await expect.element(dataOn(app)).toBeVisible();
});

test.each(['signed-out', 'agent-changed', 'never-started'] as const)(
  'a session that is %s leaves nothing of the data',
  async (reason) => {
    const app = await signedIn();

    app.session.end(reason);

    const { title } = texts.reasons[reason];
    await expect.element(app.getByRole('heading', { name: title })).toBeVisible();
    await expect.element(dataOn(app)).not.toBeInTheDocument();
  },
);

test('another person who signs in after an expired session sees nothing of the former', async () => {
  const app = await signedIn();
  app.session.end('expired');
  await expect.element(app.getByText(texts.keepsOld)).toBeVisible();
  const old = dataOn(app).element();

  app.session.write(sessionOf('ben'));

  await expect.poll(() => old.isConnected).toBe(false);
  await expect.element(dataOn(app)).toBeVisible();
});

test('who is another person than the helpdesk’s agent is told, and not kept out', async () => {
  const app = await showAppWithSignIn(sessionOf('somebody-else'));
  app.open(annaVerified);
  await expect.element(dataOn(app)).toBeVisible();

  await app.getByRole('button', { name: texts.useAnother }).click();

  const { title } = texts.reasons['signed-out'];
  await expect.element(app.getByRole('heading', { name: title })).toBeVisible();
});

test('who can be kept nothing for is told once they have signed in', async () => {
  const app = await showAppWithSignIn();
  app.tab.isDenied = true;
  app.open(annaVerified);
  app.session.write(sessionOf('anna'));

  await expect.element(app.getByText(texts.notKept)).toBeVisible();
});

test('an own access that has no token shows the same screen, and its own sign-in is called by the click', async () => {
  const tokens: string[] = [];
  const attempts = [() => Promise.reject(new Error('closed')), () => Promise.resolve()];
  const own = watchAccess({
    tokenFor: () => tokens[0],
    signIn: async () => {
      await attempts.shift()?.();
      tokens.push('token');
    },
  });
  const signIn = createSeam(own.session, () => Promise.resolve(openOwnViews(own)));
  const app = await showApp({ access: withToken(own.access, 10_000), signIn });
  app.open(annaVerified);

  await app.getByRole('button', { name: texts.signIn, exact: true }).click();
  const { title } = texts.unavailable(undefined);
  await expect.element(app.getByRole('heading', { name: title })).toBeVisible();
  await app.getByRole('button', { name: texts.signInAgain, exact: true }).click();
  await app.getByRole('button', { name: texts.signIn, exact: true }).click();

  await expect.element(app.getByRole('tablist')).toBeVisible();
});
