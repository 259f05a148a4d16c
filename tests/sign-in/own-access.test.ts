import { expect, test, vi } from 'vitest';
import { watchAccess, type OwnAccess } from '../../src/sign-in/own-access.ts';

const REQUEST = { method: 'GET', path: '/it' } as const;
const { signal } = new AbortController();

function watched(own: OwnAccess) {
  const { access, session, signIn } = watchAccess(own);
  const listener = vi.fn();
  session.subscribe(listener);
  return {
    session,
    signIn,
    listener,
    tokenFor: () => access.tokenFor(REQUEST, signal),
    refused: () => access.refused(REQUEST, 'old', signal),
  };
}

test('a token is given as it is, and the agent counts as signed in', async () => {
  const { tokenFor, refused, session, listener } = watched({
    tokenFor: () => 'token',
    refused: () => Promise.resolve('other'),
  });

  expect([await tokenFor(), await refused()]).toEqual(['token', 'other']);
  expect(session.read()).toBeDefined();
  expect(listener).not.toHaveBeenCalled();
});

test.each<[string, OwnAccess]>([
  ['gives none', { tokenFor: () => undefined }],
  ['gives no other for a refused one', { tokenFor: () => 'token', refused: () => undefined }],
  ['does not listen to refusals', { tokenFor: () => 'token' }],
])('an access that %s says that the agent is signed out', async (_, own) => {
  const { tokenFor, refused, session, listener } = watched(own);

  await tokenFor();
  await refused();

  expect(session.read()).toBeUndefined();
  expect(listener).toHaveBeenCalledOnce();
});

test('who had a token before is said to have been signed in', async () => {
  const tokens = ['token'];
  const { tokenFor, session } = watched({ tokenFor: () => tokens.shift() });
  expect(session.ended()).toBe('never-started');

  await tokenFor();
  await tokenFor();

  expect(session.ended()).toBe('expired');
});

test('a sign-in that succeeds begins the session, and one that fails does not', async () => {
  const outcomes = [Promise.reject(new Error('closed')), Promise.resolve()];
  const { tokenFor, session, signIn } = watched({
    tokenFor: () => undefined,
    signIn: () => outcomes.shift() ?? Promise.resolve(),
  });
  await tokenFor();

  await expect(signIn?.()).rejects.toThrow('closed');
  expect(session.read()).toBeUndefined();
  await signIn?.();
  expect(session.read()).toBeDefined();
});

test('without a way to sign in there is none to offer', () => {
  expect(watched({ tokenFor: () => undefined }).signIn).toBeUndefined();
});
