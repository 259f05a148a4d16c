const CORS = {
  'access-control-allow-headers': 'authorization, content-type, idempotency-key, x-requested-with',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-expose-headers': 'retry-after, link, x-total, x-wp-total, x-wp-totalpages',
  'access-control-max-age': '7200',
  vary: 'origin',
};

/**
 * The mocked API for any origin, as a real one has to answer.
 * @param {Pick<import('../../mocks/helpdesk/api/mocked-api.ts').MockedApi, 'respond'>} api
 * @param {(authorization: string | null) => Promise<boolean>} mayAsk
 * @returns {(request: Request) => Promise<Response>}
 */
export function answerWith(api, mayAsk) {
  return async (request) => {
    const headers = {
      ...CORS,
      'access-control-allow-origin': request.headers.get('origin') ?? '*',
    };
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });
    const { pathname } = new URL(request.url);
    // The faults are the developer's, not the agents'.
    const isOpen = pathname === '/mocks/faults';
    if (!isOpen && !(await mayAsk(request.headers.get('authorization'))))
      return problem(
        401,
        'The access token is missing, has expired, or is not for this API.',
        headers,
      );
    const response = await api.respond(request);
    if (!response)
      return problem(404, `The API does not know ${request.method} ${pathname}.`, headers);
    if (response.type === 'error') return response;
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };
}

/** @param {number} status @param {string} detail @param {Record<string, string>} headers */
function problem(status, detail, headers) {
  return Response.json(
    { type: 'about:blank', title: status === 401 ? 'Unauthorized' : 'Not Found', status, detail },
    {
      status,
      headers: {
        ...headers,
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
      },
    },
  );
}
