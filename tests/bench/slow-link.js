import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A link that all servers share. Slow, it is the slow 4G of common audit tools: 150 ms for the way there
 * and back, as much again to connect, and 1.6 Mbit/s for everything together. As over HTTP/2, which every
 * static host speaks, a visitor connects once to each origin.
 */
export class Link {
  isSlow = false;
  #freeAt = 0;
  /** @type {Set<string | undefined>} */
  #known = new Set();

  /** Nobody is connected any more. */
  reset() {
    this.#known.clear();
  }

  /** @param {import('node:http').IncomingMessage} request */
  async carryRequest({ headers }) {
    const isNew = !this.#known.has(headers.host);
    this.#known.add(headers.host);
    if (this.isSlow) await pause(isNew ? 2 * ROUND_TRIP : ROUND_TRIP);
  }

  /** @param {import('node:http').ServerResponse} response @param {Buffer} body */
  async carryAnswer(response, body) {
    for (let from = 0; this.isSlow && from < body.length; from += PACKETS) {
      const part = body.subarray(from, from + PACKETS);
      this.#freeAt = Math.max(this.#freeAt, performance.now()) + part.length / BYTES_PER_MS;
      await pause(this.#freeAt - performance.now());
      if (!response.write(part)) await once(response, 'drain');
    }
    response.end(this.isSlow ? undefined : body);
  }
}

const ROUND_TRIP = 150;
const BYTES_PER_MS = 200;
/** About ten at once, so that nobody has to wait for a timer for each. */
const PACKETS = 14_600;
