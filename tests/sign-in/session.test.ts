import { expect, test, vi } from 'vitest';
import { createSessionStore, type Session } from '../../src/sign-in/session.ts';
import { Tab } from '../support/identity/fake-page.ts';

const KEY = 'sign-in';
const session: Session = {
  accessToken: 'access',
  refreshToken: 'refresh',
  issuedAt: 0,
  expiresAt: 300_000,
  scope: 'read',
  subject: 'anna',
  name: 'anna@company.test',
};

test('the next frame of the tab finds the session again', () => {
  const tab = new Tab();
  createSessionStore(KEY, tab.frame()).write(session);

  const next = createSessionStore(KEY, tab.frame());

  expect(next.read()).toEqual(session);
  expect(next.isKept()).toBe(true);
});

test('another tab finds none', () => {
  createSessionStore(KEY, new Tab().frame()).write(session);

  expect(createSessionStore(KEY, new Tab().frame()).read()).toBeUndefined();
});

test('a session that has ended is nowhere any more, and the reason is known', () => {
  const tab = new Tab();
  const store = createSessionStore(KEY, tab.frame());
  store.write(session);

  store.end('expired');

  expect(store.read()).toBeUndefined();
  expect(store.ended()).toBe('expired');
  expect([...tab.items]).toEqual([]);
});

test('a session that the storage has no room for replaces the one that is there', () => {
  const tab = new Tab();
  const store = createSessionStore(KEY, tab.frame());
  store.write(session);
  tab.isFull = true;

  store.write({ ...session, accessToken: 'renewed' });

  expect(store.read()?.accessToken).toBe('renewed');
  tab.isFull = false;
  store.write({ ...session, accessToken: 'again' });
  expect(store.read()?.accessToken).toBe('again');
  expect(store.isKept()).toBe(true);
});

test.each(['isDenied', 'isFull'] as const)(
  'where the storage %s the session lasts as long as the page',
  (how) => {
    const tab = new Tab();
    tab[how] = true;
    const store = createSessionStore(KEY, tab.frame());

    store.write(session);

    expect(store.read()).toEqual(session);
    expect(store.isKept()).toBe(false);
    expect(createSessionStore(KEY, tab.frame()).read()).toBeUndefined();
    store.end('signed-out');
    expect(store.read()).toBeUndefined();
  },
);

test.each(['', '{"accessToken":', 'null'])('%j in the storage is no session', (text) => {
  const tab = new Tab();
  tab.frame().sessionStorage.setItem(KEY, text);

  expect(createSessionStore(KEY, tab.frame()).read()).toBeUndefined();
});

test('every frame of the tab is notified of a change in one of them', () => {
  const tab = new Tab();
  const [own, other] = [createSessionStore(KEY, tab.frame()), createSessionStore(KEY, tab.frame())];
  const listener = vi.fn();
  other.subscribe(listener);

  own.write(session);
  own.end('signed-out');

  expect(listener).toHaveBeenCalledTimes(2);
  expect(other.read()).toBeUndefined();
});

test('a listener that has unsubscribed is not notified', () => {
  const store = createSessionStore(KEY, new Tab().frame());
  const listener = vi.fn();

  store.subscribe(listener)();
  store.write(session);

  expect(listener).not.toHaveBeenCalled();
});
