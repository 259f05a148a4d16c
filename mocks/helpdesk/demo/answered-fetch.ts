/** The answer to a request; undefined where the network has to answer. */
export type Respond = (request: Request) => Promise<Response | undefined>;

/**
 * `fetch` whose requests do not leave the page. Where there is no response, the real one is asked. A response
 * of `Response.error()` rejects like a connection that breaks.
 */
export function answeredFetch(respond: Respond, otherwise: typeof fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const response = await respond(request.clone());
    request.signal.throwIfAborted();
    if (!response) return otherwise(request);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
}
