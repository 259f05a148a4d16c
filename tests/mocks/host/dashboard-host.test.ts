import { expect, test } from 'vitest';
import { REQUEST_KEY } from '../../../mocks/host/dashboard-host.ts';
import { helpdeskWithOneApp } from './helpdesk-with-one-app.ts';

test('every load of the frame is given the context as JSON text, to any origin', () => {
  const { load, posted } = helpdeskWithOneApp();
  expect(posted).toEqual([]);
  load();
  load();
  const message = '{"event":"appContext","data":{"version":1}}';
  expect(posted).toEqual([
    { message, targetOrigin: '*' },
    { message, targetOrigin: '*' },
  ]);
});

test('a frame that loads while it is hidden is given the context all the same', () => {
  const { load, posted } = helpdeskWithOneApp({ isShown: false });
  load();
  expect(posted).toHaveLength(1);
});

test('the frame that asks is answered once', () => {
  const { app, receive, posted } = helpdeskWithOneApp();
  receive(app, REQUEST_KEY);
  expect(posted).toHaveLength(1);
});

test('the answer is the context as it is now', () => {
  const { app, change, receive, posted } = helpdeskWithOneApp();
  change('message');
  receive(app, REQUEST_KEY);
  expect(posted.map(({ message }) => message)).toEqual([
    '{"event":"appContext","data":{"version":2}}',
  ]);
});

test('only the frame’s own window is answered', () => {
  const { receive, posted } = helpdeskWithOneApp();
  receive({ postMessage: () => undefined }, REQUEST_KEY);
  receive(null, REQUEST_KEY);
  expect(posted).toEqual([]);
});

test('a frame without a window is sent nothing, and a message without a source is no request of it', () => {
  const { detach, load, receive, posted } = helpdeskWithOneApp();
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
  const { app, receive, posted } = helpdeskWithOneApp();
  receive(app, data);
  expect(posted).toEqual([]);
});

test('a brand’s own key takes the place of the usual one', () => {
  const { app, receive, posted } = helpdeskWithOneApp({
    requestKey: 'Lume-dashboard-app:fetch-info',
  });
  receive(app, REQUEST_KEY);
  expect(posted).toEqual([]);
  receive(app, 'Lume-dashboard-app:fetch-info');
  expect(posted).toHaveLength(1);
});

test('a hidden frame’s request is dropped and not remembered', () => {
  const { host, app, receive, posted } = helpdeskWithOneApp();
  host.setShown(false);
  receive(app, REQUEST_KEY);
  host.setShown(true);
  expect(posted).toEqual([]);
  receive(app, REQUEST_KEY);
  expect(posted).toHaveLength(1);
});

test.each(['theme', 'definitions'] as const)('a change of the %s is pushed at once', (what) => {
  const { change, posted } = helpdeskWithOneApp();
  change(what);
  expect(posted).toEqual([
    { message: '{"event":"appContext","data":{"version":2}}', targetOrigin: '*' },
  ]);
});

test.each(['message', 'assignee'] as const)('a new %s is never pushed', (what) => {
  const { host, change, posted } = helpdeskWithOneApp();
  change(what);
  host.setShown(false);
  change(what);
  host.setShown(true);
  expect(posted).toEqual([]);
});

test('pushes to a hidden frame are held and sent as one when it is shown again', () => {
  const { host, change, posted } = helpdeskWithOneApp();
  host.setShown(false);
  change('theme');
  change('definitions');
  change('theme');
  expect(posted).toEqual([]);
  host.setShown(true);
  expect(posted.map(({ message }) => message)).toEqual([
    '{"event":"appContext","data":{"version":4}}',
  ]);
});

test('a held push is sent once only', () => {
  const { host, change, posted } = helpdeskWithOneApp();
  host.setShown(false);
  change('theme');
  host.setShown(true);
  host.setShown(false);
  host.setShown(true);
  expect(posted).toHaveLength(1);
});

test('a frame that is shown again after nothing has changed is sent nothing', () => {
  const { host, posted } = helpdeskWithOneApp();
  host.setShown(false);
  host.setShown(true);
  host.setShown(true);
  expect(posted).toEqual([]);
});

test('after the end nothing is posted any more', () => {
  const { host, app, load, change, receive, posted } = helpdeskWithOneApp();
  host.setShown(false);
  change('theme');
  host.stop();
  host.setShown(true);
  load();
  change('theme');
  receive(app, REQUEST_KEY);
  expect(posted).toEqual([]);
});
