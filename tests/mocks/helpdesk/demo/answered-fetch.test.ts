import { expect, test } from 'vitest';
import { answeredFetch, type Respond } from '../../../../mocks/helpdesk/demo/answered-fetch.ts';

const URL = 'https://demo.example.com/api/orders';
const neverAsked = () => Promise.reject(new Error('the network was asked'));

function fetchWith(respond: Respond, otherwise: typeof fetch = neverAsked) {
  return answeredFetch(respond, otherwise);
}

test('what is asked is answered in the page, body and headers included', async () => {
  const asked = fetchWith(async (request) => {
    const { method, headers } = request;
    return Response.json([method, headers.get('accept'), await request.json()]);
  });
  const init = { method: 'POST', headers: { accept: 'application/json' }, body: '{"a":1}' };
  const response = await asked(URL, init);
  expect(await response.json()).toEqual(['POST', 'application/json', { a: 1 }]);
});

test('a request without a response is fetched, body included', async () => {
  const asked = fetchWith(
    async (request) => {
      await request.text();
      return undefined;
    },
    async (request) => new Response(await (request as Request).text()),
  );
  const response = await asked(URL, { method: 'POST', body: 'all of it' });
  expect(await response.text()).toBe('all of it');
});

test('a connection that breaks rejects as fetch does', async () => {
  const asked = fetchWith(() => Promise.resolve(Response.error()));
  await expect(asked(URL)).rejects.toBeInstanceOf(TypeError);
});

test('a request that is given up while it waits rejects with the reason', async () => {
  const leaving = new AbortController();
  const asked = fetchWith(({ signal }) => {
    const answer = new Promise<Response>((resolve) => {
      signal.addEventListener('abort', () => resolve(new Response()));
    });
    leaving.abort(new Error('gone'));
    return answer;
  });
  await expect(asked(URL, { signal: leaving.signal })).rejects.toThrow('gone');
});
