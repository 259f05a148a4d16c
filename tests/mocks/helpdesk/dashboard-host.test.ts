import { expect, test } from 'vitest';
import { newest } from '../../../mocks/helpdesk/profiles/newest.ts';
import { helpdeskWithApps, read, unreadOf } from './helpdesk-with-apps.ts';

const REQUEST_KEY = newest.requestKey;

test('every load of the frame is given the context as JSON text, to any origin', () => {
  const { load, posted } = helpdeskWithApps();
  expect(posted).toEqual([]);
  load();
  load();
  expect(posted).toEqual([
    { place: 0, message: expect.any(String) as string, targetOrigin: '*' },
    { place: 0, message: expect.any(String) as string, targetOrigin: '*' },
  ]);
  expect(posted.map((each) => read(each).event)).toEqual(['appContext', 'appContext']);
});

test('a frame that loads while it is hidden is given the context all the same', () => {
  const { load, posted } = helpdeskWithApps({ shown: undefined });
  load();
  expect(posted).toHaveLength(1);
});

test('the frame that asks is answered once', () => {
  const { apps, receive, posted } = helpdeskWithApps();
  receive(apps[0], REQUEST_KEY);
  expect(posted).toHaveLength(1);
});

test('the answer is the context as it is now', () => {
  const { apps, change, receive, posted } = helpdeskWithApps();
  change('message');
  receive(apps[0], REQUEST_KEY);
  expect(unreadOf(posted)).toEqual([2]);
});

test('only the frame’s own window is answered', () => {
  const { receive, posted } = helpdeskWithApps();
  receive({ postMessage: () => undefined }, REQUEST_KEY);
  receive(null, REQUEST_KEY);
  expect(posted).toEqual([]);
});

test('a frame without a window is sent nothing, and a message without a source is not its request', () => {
  const { detach, load, receive, posted } = helpdeskWithApps();
  detach();
  load();
  receive(null, REQUEST_KEY);
  expect(posted).toEqual([]);
});

test.each([
  'Snypto-dashboard-app:fetch-info',
  ' snypto-dashboard-app:fetch-info',
  'chatwoot-dashboard-app:fetch-info',
  JSON.stringify(REQUEST_KEY),
  { event: REQUEST_KEY },
  undefined,
])('a request is the key letter for letter, which %j is not', (data) => {
  const { apps, receive, posted } = helpdeskWithApps();
  receive(apps[0], data);
  expect(posted).toEqual([]);
});

test('a brand’s own key takes the place of the usual one', () => {
  const { apps, receive, posted } = helpdeskWithApps({
    profile: { ...newest, requestKey: 'Lume-dashboard-app:fetch-info' },
  });
  receive(apps[0], REQUEST_KEY);
  expect(posted).toEqual([]);
  receive(apps[0], 'Lume-dashboard-app:fetch-info');
  expect(posted).toHaveLength(1);
});

test('a hidden frame’s request is dropped and not remembered', () => {
  const { host, apps, receive, posted } = helpdeskWithApps();
  host.show(undefined);
  receive(apps[0], REQUEST_KEY);
  host.show(0);
  expect(posted).toEqual([]);
  receive(apps[0], REQUEST_KEY);
  expect(posted).toHaveLength(1);
});

test.each(['theme', 'definitions'] as const)('a change of the %s is pushed at once', (what) => {
  const { change, posted } = helpdeskWithApps();
  change(what);
  expect(unreadOf(posted)).toEqual([2]);
});

test.each(['message', 'assignee'] as const)('a new %s is never pushed', (what) => {
  const { host, change, posted } = helpdeskWithApps();
  change(what);
  host.show(undefined);
  change(what);
  host.show(0);
  expect(posted).toEqual([]);
});

test('pushes to a hidden frame are held and sent as one when it is shown again', () => {
  const { host, change, posted } = helpdeskWithApps();
  host.show(undefined);
  change('theme');
  change('definitions');
  change('theme');
  expect(posted).toEqual([]);
  host.show(0);
  expect(unreadOf(posted)).toEqual([4]);
});

test('a held push is sent once only', () => {
  const { host, change, posted } = helpdeskWithApps();
  host.show(undefined);
  change('theme');
  host.show(0);
  host.show(undefined);
  host.show(0);
  expect(posted).toHaveLength(1);
});

test('a frame that is shown again after nothing has changed is sent nothing', () => {
  const { host, posted } = helpdeskWithApps();
  host.show(undefined);
  host.show(0);
  host.show(0);
  expect(posted).toEqual([]);
});

test('after the end nothing is posted any more', () => {
  const { host, apps, load, change, receive, posted } = helpdeskWithApps();
  host.show(undefined);
  change('theme');
  host.stop();
  host.show(0);
  load();
  change('theme');
  receive(apps[0], REQUEST_KEY);
  expect(posted).toEqual([]);
});

test('the observer gets every key that an app asks with, and nothing else that is posted', () => {
  const keys: string[] = [];
  const { apps, receive } = helpdeskWithApps({ onRequest: (key) => keys.push(key) });
  for (const data of ['dashboard-app:fetch-info', 'hello', { event: REQUEST_KEY }, REQUEST_KEY]) {
    receive(apps[0], data);
  }
  expect(keys).toEqual(['dashboard-app:fetch-info', REQUEST_KEY]);
});
