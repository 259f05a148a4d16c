import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { CONNECT_TIMEOUT, isClimbing, keptBack, passedOn } from './upstream.js';

/**
 * Hands requests below a path on to the data API, as the printed configurations do: what `npm start` and `npm run preview` do
 * where `API_UPSTREAM` is set. Answers are passed on as they come.
 * @param {import('./upstream.js').Upstream} upstream
 * @param {Record<string, string>} said the headers of every answer
 * @returns {(incoming: import('node:http').IncomingMessage, outgoing: import('node:http').ServerResponse) => boolean}
 *   whether the request was for the data API, and is answered
 */
export function forwardTo(upstream, said) {
  const headers = { ...said, 'Cache-Control': 'no-store' };
  const hidden = keptBack(upstream, Object.keys(said)).map((name) => name.toLowerCase());
  const send = upstream.url.protocol === 'https:' ? requestHttps : requestHttp;

  return (incoming, outgoing) => {
    const { url: target = '', method } = incoming;
    if (!target.startsWith(`${upstream.path}/`)) return false;
    /** @param {number} status */
    const refuse = (status) => {
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(status, headers).end();
    };
    if (isClimbing(target)) {
      refuse(400);
      return true;
    }
    const passed = passedOn(upstream).flatMap((name) => {
      const value = incoming.headers[name.toLowerCase()];
      return value === undefined ? [] : [/** @type {const} */ ([name, value])];
    });
    const length = incoming.headers['content-length'];
    const outer = send(
      new URL(upstream.base + target.slice(upstream.path.length), upstream.url.origin),
      {
        method,
        headers: { ...Object.fromEntries(passed), ...(length && { 'Content-Length': length }) },
      },
      (answer) => {
        outer.setTimeout(0);
        const kept = Object.entries(answer.headers).filter(([name]) => !hidden.includes(name));
        outgoing.writeHead(answer.statusCode ?? 502, { ...Object.fromEntries(kept), ...headers });
        // Half an answer must not look like a whole one.
        answer.on('aborted', () => outgoing.destroy());
        answer.pipe(outgoing);
      },
    );
    outer.setTimeout(upstream.timeout * 1000, () => {
      refuse(504);
      outer.destroy();
    });
    const connecting = setTimeout(() => outer.destroy(), CONNECT_TIMEOUT * 1000);
    outer.on('socket', (socket) => {
      const stop = () => clearTimeout(connecting);
      if (socket.connecting) socket.once('connect', stop);
      else stop();
    });
    outer.on('error', () => {
      clearTimeout(connecting);
      refuse(502);
    });
    outgoing.on('close', () => outer.destroy());
    incoming.pipe(outer);
    return true;
  };
}
