import { createServer } from 'node:http';

/**
 * Answers on this machine only, until it is closed.
 * @param {import('./static-site.js').Site} site
 * @param {number} [port] without one, any that is free
 * @param {string} [host]
 * @param {ReturnType<typeof import('./forward.js').forwardTo>} [forward] answers what is for the data API
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function listen(site, port = 0, host = '127.0.0.1', forward = undefined) {
  const server = createServer((request, response) => {
    if (forward?.(request, response)) return;
    const { status, headers, body } = site(request);
    response.writeHead(status, { 'Content-Length': body?.length ?? 0, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
