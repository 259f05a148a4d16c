import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A link that all servers share. Each request may take a round trip, on connections that are there already. Slow, it is the slow 4G of common audit tools: 150 ms for the way there
 * and back, as much again to connect, and 1.6 Mbit/s for everything together. As over HTTP/2, which every
 * static host speaks, a visitor connects once to each origin.
 */
export class Link {
  isSlow = false;
  /** What each request takes besides, in milliseconds; of no account where the link is slow. */
  roundTrip = 0;
  #freeAt = 0;
  /** When the connection to each port is there. @type {Map<number | undefined, number>} */
  #connectedAt = new Map();

  /** Closes every connection. */
  reset() {
    this.#connectedAt.clear();
  }

  /** A client connects, maybe before there is anything to ask for. @param {import('node:net').Socket} socket */
  connect({ localPort }) {
    if (this.#connectedAt.has(localPort)) return;
    this.#connectedAt.set(localPort, performance.now() + ROUND_TRIP);
  }

  /** @param {import('node:http').IncomingMessage} request */
  async carryRequest({ socket }) {
    if (!this.isSlow) {
      if (this.roundTrip > 0) await pause(this.roundTrip);
      return;
    }
    const connecting = (this.#connectedAt.get(socket.localPort) ?? 0) - performance.now();
    await pause(Math.max(0, connecting) + ROUND_TRIP);
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
/** About ten at once, so that not each has to wait for a timer. */
const PACKETS = 14_600;
