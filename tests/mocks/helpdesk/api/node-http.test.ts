import { once } from 'node:events';
import { createServer, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { requestFrom, send, signalOf } from '../../../../mocks/helpdesk/api/node-http.ts';

async function serving<T>(
  listener: RequestListener,
  visit: (origin: string) => Promise<T>,
): Promise<T> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const url = new URL('http://localhost/somewhere?x=1');

test('a request arrives with its method, address, headers and body', async () => {
  const { promise, resolve } = promised<Request>();
  await serving(
    (incoming, outgoing) => {
      void requestFrom(incoming, url, signalOf(outgoing)).then((arrived) => {
        resolve(arrived);
        outgoing.end();
      });
    },
    (origin) => fetch(origin, { method: 'PUT', headers: { 'x-a': 'b' }, body: 'Hej, Göteborg' }),
  );
  const arrived = await promise;
  expect([arrived.method, arrived.url]).toEqual(['PUT', url.href]);
  expect(arrived.headers.get('x-a')).toBe('b');
  expect(await arrived.text()).toBe('Hej, Göteborg');
});

test('a response is sent with its status, headers, cookies and streamed body', async () => {
  const body = new Blob(['one ', 'two']).stream();
  const headers = new Headers({ 'content-type': 'text/plain', 'x-a': 'b' });
  headers.append('set-cookie', 'a=1');
  headers.append('set-cookie', 'b=2');
  const received = await serving(
    (_, outgoing) => {
      outgoing.setHeader('x-kept', 'yes');
      void send(new Response(body, { status: 418, statusText: 'Teapot', headers }), outgoing);
    },
    async (origin) => {
      const response = await fetch(origin);
      return { response, text: await response.text() };
    },
  );
  const { response, text } = received;
  expect([response.status, response.statusText, text]).toEqual([418, 'Teapot', 'one two']);
  expect(response.headers.get('x-a')).toBe('b');
  expect(response.headers.get('x-kept')).toBe('yes');
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

test('a response without a body is complete', async () => {
  const response = await serving(
    (_, outgoing) => void send(new Response(null, { status: 204 }), outgoing),
    (origin) => fetch(origin),
  );
  expect(response.status).toBe(204);
});

test('a network error breaks the connection', async () => {
  const visit = serving(
    (_, outgoing) => void send(Response.error(), outgoing),
    (origin) => fetch(origin),
  );
  await expect(visit).rejects.toBeInstanceOf(TypeError);
});

test('the signal aborts when the client goes away before its answer', async () => {
  const { promise, resolve } = promised<AbortSignal>();
  await serving(
    (_, outgoing) => resolve(signalOf(outgoing)),
    async (origin) => {
      const leaving = request(origin).on('error', () => undefined);
      leaving.end();
      const signal = await promise;
      expect(signal.aborted).toBe(false);
      const aborted = once(signal, 'abort');
      leaving.destroy();
      await aborted;
    },
  );
});

test('the signal rests when the answer is complete', async () => {
  const { promise, resolve } = promised<AbortSignal>();
  await serving(
    (_, outgoing) => {
      const signal = signalOf(outgoing);
      outgoing.once('close', () => resolve(signal));
      outgoing.end();
    },
    async (origin) => fetch(origin),
  );
  expect((await promise).aborted).toBe(false);
});

test('a request that breaks off in its body is rejected', async () => {
  const { promise, resolve } = promised<unknown>();
  await serving(
    (incoming, outgoing) => {
      requestFrom(incoming, url, signalOf(outgoing)).then(resolve, resolve);
      leaving?.destroy();
    },
    async (origin) => {
      leaving = request(origin, { method: 'POST', headers: { 'content-length': '100' } });
      leaving.on('error', () => undefined).write('only a part');
      expect(await promise).toBeInstanceOf(Error);
    },
  );
});

let leaving: ReturnType<typeof request> | undefined;

// Promise.withResolvers is younger than Node 20.
function promised<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: (value: T) => resolve(value) };
}
