import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Session } from '../../src/sign-in/session.ts';
import { createSignIn } from '../../src/sign-in/sign-in.ts';
import { createRenewal } from '../../src/sign-in/token.ts';
import { Tab } from '../support/identity/fake-page.ts';

const REQUEST = { method: 'GET', path: '/it' } as const;
const { signal } = new AbortController();
const NOW = Date.UTC(2026, 0, 5, 9);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const fresh: Session = {
  accessToken: 'first',
  refreshToken: 'refresh',
  issuedAt: NOW,
  expiresAt: NOW + 300_000,
  scope: 'read',
  subject: 'anna',
  name: 'anna@company.test',
};

/** A signed-in frame whose renewals give the tokens named, or change nothing. */
function signedIn(session: Partial<Session> = {}, ...renewals: readonly (string | undefined)[]) {
  let renewToken: (stale: string) => Promise<void> = () => Promise.resolve();
  const {
    access,
    session: store,
    agentIs,
  } = createSignIn(new Tab().frame(), 'sign-in', () =>
    Promise.resolve({ loadRenewal: (own) => createRenewal(own, (stale) => renewToken(stale)) }),
  );
  store.write({ ...fresh, ...session });
  const left = [...renewals];
  const renew = vi.fn(async (stale: string) => {
    // Whatever else is asked at the same time comes first.
    await new Promise((resolve) => setTimeout(resolve));
    const accessToken = left.shift();
    const current = store.read();
    if (accessToken && current?.accessToken === stale)
      store.write({ ...current, accessToken, expiresAt: NOW + 300_000 });
  });
  renewToken = renew;
  return {
    store,
    renew,
    agentIs,
    tokenFor: () => access.tokenFor(REQUEST, signal),
    refused: (token: string) => access.refused?.(REQUEST, token, signal),
  };
}

test('who is signed out has no token, and the provider is not asked', async () => {
  const { store, renew, tokenFor, refused } = signedIn();
  store.end('signed-out');

  expect(tokenFor()).toBeFalsy();
  expect(await refused('first')).toBeUndefined();
  expect(renew).not.toHaveBeenCalled();
});

test('a fresh token is given at once', () => {
  const { tokenFor, renew } = signedIn();

  expect(tokenFor()).toBe('first');
  expect(renew).not.toHaveBeenCalled();
});

test.each([
  ['about to expire', NOW + 5_000],
  ['expired', NOW - 1],
])('a token that is %s is renewed first', async (_, expiresAt) => {
  const { tokenFor, renew } = signedIn({ expiresAt }, 'second');

  expect(await tokenFor()).toBe('second');
  expect(renew).toHaveBeenCalledExactlyOnceWith('first');
});

test('requests at the same time wait for the same renewal', async () => {
  const { tokenFor, renew } = signedIn({ expiresAt: NOW }, 'second', 'third');

  expect(await Promise.all([tokenFor(), tokenFor(), tokenFor()])).toEqual([
    'second',
    'second',
    'second',
  ]);
  expect(renew).toHaveBeenCalledTimes(1);
});

test('an expired token that cannot be renewed ends the session', async () => {
  const { store, tokenFor } = signedIn({ expiresAt: NOW }, undefined);

  expect(await tokenFor()).toBeUndefined();
  expect(store.read()).toBeUndefined();
  expect(store.ended()).toBe('expired');
});

test('a provider that cannot be asked ends nothing, and the next request asks it again', async () => {
  const { store, tokenFor, renew } = signedIn({ expiresAt: NOW }, 'second');
  renew.mockRejectedValueOnce(new TypeError('no network'));

  await expect(tokenFor()).rejects.toThrow('no network');
  expect(store.read()?.accessToken).toBe('first');
  expect(await tokenFor()).toBe('second');
});

test('a refused token is renewed once', async () => {
  const { refused, renew } = signedIn({}, 'second');

  expect(await refused('first')).toBe('second');
  expect(renew).toHaveBeenCalledExactlyOnceWith('first');
});

test('requests that are refused at the same time are renewed for once', async () => {
  const { refused, renew } = signedIn({}, 'second');

  expect(await Promise.all([refused('first'), refused('first')])).toEqual(['second', 'second']);
  expect(renew).toHaveBeenCalledTimes(1);
});

test('a refusal of what has been replaced meanwhile is nothing new', async () => {
  const { store, refused, renew } = signedIn({ accessToken: 'second' });

  expect(await refused('first')).toBe('second');
  expect(renew).not.toHaveBeenCalled();
  expect(store.read()).toBeDefined();
});

test('an API that refuses the renewed token as well ends the session, and nothing is renewed again', async () => {
  const { store, refused, renew } = signedIn({}, 'second', 'third');
  await refused('first');

  expect(await refused('second')).toBeUndefined();
  expect(store.read()).toBeUndefined();
  expect(store.ended()).toBe('rejected');
  expect(renew).toHaveBeenCalledTimes(1);
});

test('a refused token that cannot be renewed ends the session', async () => {
  const { store, refused } = signedIn({}, undefined);

  expect(await refused('first')).toBeUndefined();
  expect(store.ended()).toBe('rejected');
});

test('a provider that cannot be asked after a refusal ends nothing', async () => {
  const { store, refused, renew } = signedIn({}, 'second');
  renew.mockRejectedValueOnce(new TypeError('no network'));

  await expect(refused('first')).rejects.toThrow('no network');
  expect(store.read()).toBeDefined();
});

test('who signs out while a token is renewed gets none', async () => {
  const { store, tokenFor } = signedIn({ expiresAt: NOW }, 'second');
  const token = tokenFor();
  store.end('signed-out');

  expect(await token).toBeUndefined();
  expect(store.ended()).toBe('signed-out');
});

test('another agent at the helpdesk ends the session', () => {
  const { store, agentIs } = signedIn({ agent: '7' });

  agentIs({ id: 8 });

  expect(store.read()).toBeUndefined();
  expect(store.ended()).toBe('agent-changed');
});

test.each([
  ['the same agent', { id: 7 }],
  ['an agent without an id', { email: 'anna@company.test' }],
  ['no agent', undefined],
])('%s leaves the session as it is', (_, agent) => {
  const { store, agentIs } = signedIn({ agent: '7' });

  agentIs(agent);

  expect(store.read()?.accessToken).toBe('first');
});

test('an agent whom the helpdesk names after the sign-in is the one who signed in', () => {
  const { store, agentIs } = signedIn();

  agentIs({ id: 7 });
  agentIs({ id: 8 });

  expect(store.ended()).toBe('agent-changed');
});

test('an agent whom the helpdesk names starts no session', () => {
  const { store, agentIs, tokenFor } = signedIn();
  store.end('signed-out');

  agentIs({ id: 7, email: 'anna@company.test' });

  expect(tokenFor()).toBeFalsy();
  expect(store.read()).toBeUndefined();
});
