import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renewEarly } from '../../src/sign-in/renewal.ts';
import { createSessionStore, type Session } from '../../src/sign-in/session.ts';
import { Tab } from '../support/identity/fake-page.ts';

const NOW = Date.UTC(2026, 0, 5, 9);
const LIFE = 400_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

const session: Session = {
  accessToken: 'first',
  refreshToken: 'refresh',
  issuedAt: NOW,
  expiresAt: NOW + LIFE,
  scope: 'read',
  subject: 'anna',
  name: 'anna@company.test',
};

function frameWith(changes: Partial<Session> | undefined) {
  const store = createSessionStore('sign-in', new Tab().frame());
  if (changes) store.write({ ...session, ...changes });
  const renew = vi.fn(() => Promise.resolve());
  const stop = renewEarly(store, renew);
  return { store, renew, stop };
}

test('a token is renewed when the last quarter of its life begins, and not before', async () => {
  const { renew } = frameWith({});

  await vi.advanceTimersByTimeAsync(0.75 * LIFE - 1);
  expect(renew).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(renew).toHaveBeenCalledExactlyOnceWith('first');
});

test('a frame that has just come renews nothing, however late it is', async () => {
  const { renew } = frameWith({ issuedAt: NOW - LIFE, expiresAt: NOW + 1 });

  await vi.advanceTimersByTimeAsync(2_999);
  expect(renew).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(renew).toHaveBeenCalledTimes(1);
});

test('the next token is renewed in its own time', async () => {
  const { store, renew } = frameWith({});
  await vi.advanceTimersByTimeAsync(1_000);
  store.write({
    ...session,
    accessToken: 'second',
    issuedAt: Date.now(),
    expiresAt: Date.now() + LIFE,
  });

  await vi.advanceTimersByTimeAsync(0.75 * LIFE - 1);
  expect(renew).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(renew).toHaveBeenCalledExactlyOnceWith('second');
});

test('a renewal that fails is not repeated: the next request asks for it', async () => {
  const { renew } = frameWith({});
  renew.mockRejectedValue(new TypeError('no network'));

  await vi.advanceTimersByTimeAsync(10 * LIFE);

  expect(renew).toHaveBeenCalledTimes(1);
});

test.each<[string, Partial<Session> | undefined]>([
  ['no session', undefined],
  ['nothing to renew with', { refreshToken: '' }],
  ['a life longer than a timer can wait', { expiresAt: NOW + 2 ** 40 }],
])('%s: nothing is renewed soon', async (_, changes) => {
  const { renew } = frameWith(changes);

  await vi.advanceTimersByTimeAsync(LIFE);

  expect(renew).not.toHaveBeenCalled();
});

test('what has been stopped, or whose session has ended, renews nothing', async () => {
  const stopped = frameWith({});
  stopped.stop();
  const ended = frameWith({});
  ended.store.end('signed-out');

  await vi.advanceTimersByTimeAsync(LIFE);

  expect(stopped.renew).not.toHaveBeenCalled();
  expect(ended.renew).not.toHaveBeenCalled();
});
