import { createServer } from 'node:net';

const PORTS = 100;

/**
 * The first free port from this one on. Ends the program with a sentence where there is none.
 * @param {number} first
 * @param {number} [port]
 * @returns {Promise<number>}
 */
export async function firstFreePort(first, port = first) {
  if (port >= first + PORTS) {
    console.error(`No port from ${first} to ${port - 1} is free: end one of their programs.`);
    process.exit(1);
  }
  // A browser may take `localhost` for either, so both must be ours.
  const free = await Promise.all(['127.0.0.1', '::1'].map((host) => isFree(host, port)));
  return free.every(Boolean) ? port : firstFreePort(first, port + 1);
}

/** @param {string} host @param {number} port @returns {Promise<boolean>} */
function isFree(host, port) {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 has nothing there that could be in the way.
    probe.once('error', (error) =>
      resolve('code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')),
    );
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
