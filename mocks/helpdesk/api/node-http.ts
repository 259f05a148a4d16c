import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** Aborts when the client goes away before its answer is complete. */
export function signalOf(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** A request to Node's server as the web's `Request`. Rejects when the client goes away while it sends. */
export async function requestFrom(
  incoming: IncomingMessage,
  url: URL,
  signal: AbortSignal,
): Promise<Request> {
  const { method = 'GET' } = incoming;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(incoming.headersDistinct)) {
    // Those of HTTP/2 that are part of the request line begin with a colon.
    if (!name.startsWith(':')) values.forEach((value) => headers.append(name, value));
  }
  // Whole, because msw clones requests, and Node's clones of a stream that breaks reject unheard.
  const body = method === 'GET' || method === 'HEAD' ? null : await buffer(incoming);
  return new Request(url, { method, headers, body, signal });
}

/** Sends the web's `Response`. A network error, `Response.error()`, breaks the connection. */
export async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  if (response.type === 'error') {
    outgoing.destroy();
    return;
  }
  outgoing.statusCode = response.status;
  if (response.statusText) outgoing.statusMessage = response.statusText;
  for (const [name, value] of response.headers) {
    // The only header that may come more than once.
    if (name === 'set-cookie') outgoing.appendHeader(name, value);
    else outgoing.setHeader(name, value);
  }
  if (response.body) await pipeline(response.body, outgoing);
  else outgoing.end();
}
