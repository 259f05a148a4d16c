import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod/mini';
import { createApi } from '../../src/data/client.ts';
import { createCustomerData } from '../../src/data/customer-data.ts';
import { lookupQuery } from '../../src/data/customer-lookup.ts';
import { readList } from '../../src/data/reading.ts';
import { failureOf } from '../support/data-api.ts';

/* Slow and broken networks, with the real fetch and a real server: every wait ends, in a failure that has words. */

const PEOPLE = { items: [{ id: 'anna' }] };

type Answer = (outgoing: ServerResponse) => void;

const well: Answer = (outgoing) => outgoing.end(JSON.stringify(PEOPLE));

/** A server that answers one request after the other like this, and the last way from then on. */
async function serverThat(...answers: readonly Answer[]) {
  const left = [...answers];
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    asked.push(String(incoming.url));
    (left.length > 1 ? left.shift() : left[0])?.(outgoing);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { asked, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Looks a person up as the views do, with their retries. */
function find(baseUrl: string, timeout = 5_000) {
  const api = createApi({ baseUrl, timeout });
  const data = createCustomerData(1);
  onTestFinished(() => {
    data.clear();
  });
  return data.query(
    lookupQuery(
      'anna',
      (who, signal) => api.post('/customers/search', who, signal),
      (body) => readList(z.object({ id: z.string() }), body),
    ),
  );
}

const dropped: Answer = (outgoing) => outgoing.destroy();

const droppedHalfway: Answer = (outgoing) => {
  outgoing.writeHead(200, { 'Content-Length': '100' });
  outgoing.write('{"items":[', () => outgoing.destroy());
};

const droppedInAChunk: Answer = (outgoing) => {
  outgoing.write('{"items":[', () => outgoing.destroy());
};

const portal: Answer = (outgoing) => {
  outgoing.writeHead(200, { 'Content-Type': 'text/html' });
  outgoing.end('<!doctype html><title>Welcome to the Wi-Fi</title><form>…</form>');
};

const silent: Answer = () => undefined;

const silentHalfway: Answer = (outgoing) => {
  outgoing.writeHead(200, { 'Content-Length': '100' });
  outgoing.write('{"items":[');
};

test.each([
  ['is lost', dropped],
  ['breaks off', droppedHalfway],
  ['breaks off in a chunk', droppedInAChunk],
])('an answer that %s is asked for again, and found', async (_, answer) => {
  const { asked, baseUrl } = await serverThat(answer, well);
  expect(await find(baseUrl)).toEqual({ ...PEOPLE, unreadable: [] });
  expect(asked).toHaveLength(2);
});

test.each([
  ['is lost', dropped],
  ['breaks off', droppedHalfway],
])('an answer that %s each time ends as unreachable, after three requests', async (_, answer) => {
  const { asked, baseUrl } = await serverThat(answer);
  expect(await failureOf(find(baseUrl))).toEqual({ kind: 'unreachable' });
  expect(asked).toHaveLength(3);
});

test.each([
  ['never comes', silent],
  ['comes to a stop', silentHalfway],
])('an answer that %s ends as a time-out, and is not waited for again', async (_, answer) => {
  const { asked, baseUrl } = await serverThat(answer);
  expect(await failureOf(find(baseUrl, 1_000))).toEqual({ kind: 'timeout' });
  // None where the machine was too busy to send it in time.
  expect(asked.length).toBeLessThan(2);
});

test('the page of a Wi-Fi’s portal in place of JSON is said, and shows nothing of itself', async () => {
  const { asked, baseUrl } = await serverThat(portal);
  expect(await failureOf(find(baseUrl))).toEqual({
    kind: 'contract',
    problem: { path: 'body', expected: 'JSON' },
  });
  expect(asked).toHaveLength(1);
});

test('a name that is not known, or a server that is not there, ends as unreachable', async () => {
  expect(await failureOf(find('http://name-that-is-not-known.invalid'))).toEqual({
    kind: 'unreachable',
  });
  expect(await failureOf(find('http://127.0.0.1:1'))).toEqual({ kind: 'unreachable' });
});

test('what failed is found when it is asked for again, as soon as the network is back', async () => {
  const { baseUrl } = await serverThat(dropped, dropped, dropped, well);
  expect(await failureOf(find(baseUrl))).toEqual({ kind: 'unreachable' });
  expect(await find(baseUrl)).toEqual({ ...PEOPLE, unreadable: [] });
});
