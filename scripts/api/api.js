import { createServer } from 'node:http';
import { loadEnv } from 'vite';
import { PORTS } from '../../app.config.js';
import { load } from '../contract/contract-text.js';
import { firstFreePort } from '../free-port.js';
import { root } from '../hosting/config.js';
import { accessOf } from './access.js';
import { answerWith } from './answer-with.js';

/* `npm run api`: the mock's data as a real HTTP server. */

const { createMockedApi } = /** @type {typeof import('../../mocks/helpdesk/api/found-api.ts')} */ (
  await load('mocks/helpdesk/api/found-api.ts')
);
const nodeHttp = /** @type {typeof import('../../mocks/helpdesk/api/node-http.ts')} */ (
  await load('mocks/helpdesk/api/node-http.ts')
);
const { VITE_OIDC_ISSUER: issuer, VITE_OIDC_CLIENT_ID: clientId } = {
  ...loadEnv('production', root),
  ...process.env,
};
const { API_ISSUER = issuer, API_AUDIENCE = clientId, HOST = '127.0.0.1' } = process.env;
const port = await firstFreePort(Number(process.env['PORT']) || PORTS.api || 4180);
const answer = answerWith(createMockedApi(0), await accessOf(API_ISSUER, API_AUDIENCE));

createServer((incoming, outgoing) => {
  const signal = nodeHttp.signalOf(outgoing);
  const url = new URL(incoming.url ?? '/', `http://localhost:${port}`);
  nodeHttp
    .requestFrom(incoming, url, signal)
    .then(async (request) => nodeHttp.send(await answer(request), outgoing))
    .catch(() => outgoing.destroy());
}).listen(port, HOST, () => {
  console.log(`
  The data API  http://localhost:${port}/api
  Its faults    http://localhost:${port}/mocks/faults
  Who may ask   ${API_ISSUER ? `who has a token of ${API_ISSUER}` : 'anyone: no issuer is set (API_ISSUER)'}
`);
});
