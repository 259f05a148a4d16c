import { expect, test } from 'vitest';
import {
  createTransport,
  type Delivery,
  type HostWindow,
} from '../../../src/frame/host/transport.ts';

const HELPDESK = 'https://helpdesk.example.com';
const APP = 'https://orders.example.net';
const KEYS = ['Grupo Telecom-dashboard-app:fetch-info', 'snypto-dashboard-app:fetch-info'];

type Place = 'in a frame' | 'in the mobile app' | 'by itself';

/** A transport in a window that records what is posted and what is received. */
function opened(place: Place, allowedOrigins: readonly string[] = [HELPDESK]) {
  const listeners = new Set<(event: MessageEvent) => void>();
  const toParent: string[][] = [];
  const toShell: string[] = [];
  const received: Delivery[] = [];
  const postMessage = (...posted: string[]) => void toParent.push(posted);
  const page = {
    postMessage,
    location: { origin: APP },
    ReactNativeWebView:
      place === 'in the mobile app'
        ? { postMessage: (text: string) => void toShell.push(text) }
        : undefined,
    addEventListener: (_: string, listener: (event: MessageEvent) => void) =>
      void listeners.add(listener),
    removeEventListener: (_: string, listener: (event: MessageEvent) => void) =>
      void listeners.delete(listener),
  };
  const host: HostWindow = Object.assign(page, {
    parent: place === 'in a frame' ? { postMessage } : page,
  });
  const transport = createTransport(host, { allowedOrigins, requestKeys: KEYS });
  return {
    transport,
    listeners,
    received,
    toParent,
    toShell,
    page,
    parent: host.parent,
    listen: () => transport.listen((delivery) => received.push(delivery)),
    deliver: (event: { source: unknown; origin: string; data?: unknown }) => {
      for (const listener of listeners) listener(event as unknown as MessageEvent);
    },
  };
}

/** An event whose data must not be read. */
function sealed(source: unknown, origin: string) {
  return {
    source,
    origin,
    get data(): unknown {
      throw new Error('the data was read');
    },
  };
}

test('a message of the parent from an allowed origin is handed on as it is', () => {
  const { listen, deliver, parent, received } = opened('in a frame');
  const data = { event: 'appContext' };
  listen();

  deliver({ source: parent, origin: HELPDESK, data });

  expect(received).toEqual([{ allowed: true, data, origin: HELPDESK }]);
});

test.each([
  ['another window', { postMessage: () => undefined }],
  ['no window', null],
])('a message of %s is ignored, although it comes from an allowed origin', (_, source) => {
  const { listen, deliver, received } = opened('in a frame');
  listen();

  deliver(sealed(source, HELPDESK));

  expect(received).toEqual([]);
});

test('a message of the page itself is ignored in a frame', () => {
  const { listen, deliver, page, received } = opened('in a frame');
  listen();

  deliver(sealed(page, HELPDESK));

  expect(received).toEqual([]);
});

test.each(['https://evil.example', 'null', APP, 'http://helpdesk.example.com'])(
  'the parent’s message from %s is refused, and its data is never read',
  (origin) => {
    const { listen, deliver, parent, received } = opened('in a frame');
    listen();

    deliver(sealed(parent, origin));

    expect(received).toEqual([{ allowed: false, origin }]);
  },
);

test('self is the page’s own origin, and allows no other', () => {
  const { transport, listen, deliver, parent, received } = opened('in a frame', ['self']);
  listen();

  deliver({ source: parent, origin: APP, data: '{}' });
  deliver(sealed(parent, HELPDESK));
  deliver(sealed(parent, 'self'));

  expect(transport.allowedOrigins).toEqual([APP]);
  expect(received).toEqual([
    { allowed: true, data: '{}', origin: APP },
    { allowed: false, origin: HELPDESK },
    { allowed: false, origin: 'self' },
  ]);
});

test('in the mobile app the page’s own origin is allowed', () => {
  const { listen, deliver, page, received } = opened('in the mobile app');
  listen();

  deliver({ source: page, origin: APP, data: '{}' });

  expect(received).toEqual([{ allowed: true, data: '{}', origin: APP }]);
});

test('in the mobile app a message of a frame within the page is ignored', () => {
  const { listen, deliver, received } = opened('in the mobile app');
  listen();

  deliver(sealed({}, APP));

  expect(received).toEqual([]);
});

test.each<[Place, string[]]>([
  ['in a frame', [HELPDESK]],
  ['in the mobile app', [HELPDESK, APP]],
  ['by itself', [HELPDESK, APP]],
])('a page %s reads the origins %j', (place, origins) => {
  expect(opened(place).transport.allowedOrigins).toEqual(origins);
});

test.each<[Place, boolean]>([
  ['in a frame', false],
  ['in the mobile app', false],
  ['by itself', true],
])('a page %s is opened directly: %s', (place, expected) => {
  expect(opened(place).transport.isOpenedDirectly).toBe(expected);
});

test.each<[Place, boolean]>([
  ['in a frame', false],
  ['in the mobile app', true],
  ['by itself', false],
])('a page %s is in the mobile app: %s', (place, expected) => {
  expect(opened(place).transport.isMobile).toBe(expected);
});

test('a page in a frame is not in the mobile app, also where the shell shows itself to frames', () => {
  const { page, parent } = opened('in a frame');
  const seen = { ...page, parent, ReactNativeWebView: {} };

  expect(createTransport(seen, { allowedOrigins: [], requestKeys: [] }).isMobile).toBe(false);
});

test('every request key goes to the parent byte for byte, to any origin at first', () => {
  const { transport, toParent } = opened('in a frame');

  transport.ask();

  expect(toParent).toEqual(KEYS.map((key) => [key, '*']));
});

test('requests go to the helpdesk’s origin once it is known', () => {
  const { transport, toParent } = opened('in a frame');
  transport.addressTo(HELPDESK);

  transport.ask();

  expect(toParent).toEqual(KEYS.map((key) => [key, HELPDESK]));
});

test('a helpdesk without an origin of its own is asked at any origin', () => {
  const { transport, toParent } = opened('in a frame');
  transport.addressTo('null');

  transport.ask();

  expect(toParent).toEqual(KEYS.map((key) => [key, '*']));
});

test('in the mobile app every request key goes to its shell', () => {
  const { transport, toShell } = opened('in the mobile app');

  transport.ask();

  expect(toShell).toEqual(KEYS);
});

test('a shell without postMessage is no obstacle', () => {
  const { page, toParent } = opened('by itself');
  const host = Object.assign(page, { parent: page, ReactNativeWebView: {} });
  const transport = createTransport(host, { allowedOrigins: [], requestKeys: ['key'] });

  transport.ask();

  expect(toParent).toEqual([['key', '*']]);
});

test('a transport neither listens nor asks until it is used', () => {
  const { listeners, toParent, toShell } = opened('in the mobile app');

  expect([listeners.size, toParent, toShell]).toEqual([0, [], []]);
});

test('stopping removes the listener', () => {
  const { listen, listeners } = opened('in a frame');
  const stop = listen();

  stop();

  expect(listeners.size).toBe(0);
});

test('stopping one listener leaves the others', () => {
  const { listen, deliver, parent, received } = opened('in a frame');
  const stop = listen();
  listen();

  stop();
  deliver({ source: parent, origin: HELPDESK, data: 'once' });

  expect(received).toEqual([{ allowed: true, data: 'once', origin: HELPDESK }]);
});
