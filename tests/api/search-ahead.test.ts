import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { createCustomerData } from '../../src/api/customer-data.ts';
import { customersMatching } from '../../src/api/customers.ts';
import { createSearchAhead } from '../../src/api/search-ahead.ts';
import { apiWith, DATA_API, failureOf, never, startDataApi } from '../support/data-api.ts';

const server = startDataApi();
const { signal } = new AbortController();

const SEARCH = '/customers/search';
const anna = { email: 'anna@example.test' };
const chloe = { email: 'chloe@example.test' };

interface Search {
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** Notes every search, and answers it with its own body, or with what is given. */
function noteSearches(answer?: () => Response | Promise<Response>): readonly Search[] {
  const searches: Search[] = [];
  server.use(
    http.post(`${DATA_API}${SEARCH}`, async ({ request }) => {
      const body = (await request.json()) as object;
      searches.push({ body, signal: request.signal });
      return answer ? answer() : HttpResponse.json(body);
    }),
  );
  return searches;
}

/** Waits until the first search, and no other, has been sent. */
function firstOf(searches: readonly Search[]) {
  return vi.waitFor(() => {
    expect(searches).toHaveLength(1);
  });
}

test('a search is under way before anybody asks for it, and whoever asks gets its answer', async () => {
  const searches = noteSearches();
  const { api, contactIs } = createSearchAhead(apiWith());

  contactIs(anna);
  await firstOf(searches);

  expect(await api.post(SEARCH, anna, signal)).toEqual(anna);
  expect(searches).toHaveLength(1);
});

test('what the first view asks for is what was begun', async () => {
  const searches = noteSearches(() => HttpResponse.json({ items: [] }));
  const { api, contactIs } = createSearchAhead(apiWith());

  contactIs(anna);
  await createCustomerData(0).query(customersMatching(api, anna));

  expect(searches).toHaveLength(1);
});

test('an answer is handed over once: who reads again asks again', async () => {
  const searches = noteSearches();
  const { api, contactIs } = createSearchAhead(apiWith());

  contactIs(anna);
  await api.post(SEARCH, anna, signal);
  await api.post(SEARCH, anna, signal);

  expect(searches).toHaveLength(2);
});

test('what is known besides is not sent, and changes nothing', async () => {
  const searches = noteSearches();
  const { contactIs } = createSearchAhead(apiWith());

  contactIs({ ...anna, phone: '', verified: true } as typeof anna);
  await firstOf(searches);
  contactIs({ ...anna, verified: false } as typeof anna);

  expect(searches[0]?.body).toStrictEqual(anna);
  expect(searches[0]?.signal.aborted).toBe(false);
});

test.each([
  ['took it over', anna, [anna]],
  ['asked for somebody else', chloe, [anna, chloe]],
])('it ends when a view %s', async (_, asked, sent) => {
  const searches = noteSearches();
  const { api, contactIs } = createSearchAhead(apiWith());
  contactIs(anna);
  await firstOf(searches);

  expect(await api.post(SEARCH, asked, signal)).toEqual(asked);
  contactIs({ email: 'bo@example.test' });
  // A search would have been sent before this.
  server.use(http.get(`${DATA_API}/it`, () => HttpResponse.json('got')));
  await api.get('/it', signal);

  expect(searches.map(({ body }) => body)).toEqual(sent);
});

test.each([
  ['somebody else', chloe, [anna, chloe]],
  ['nobody who could be looked up', undefined, [anna]],
])('a search that nobody took over is aborted when the contact is %s', async (_, next, sent) => {
  const searches = noteSearches(never);
  const { contactIs } = createSearchAhead(apiWith());
  contactIs(anna);
  await firstOf(searches);

  contactIs(next);

  await vi.waitFor(() => {
    expect(searches[0]?.signal.aborted).toBe(true);
    expect(searches.map(({ body }) => body)).toEqual(sent);
  });
});

test('the same contact is looked up anew after another one', async () => {
  const searches = noteSearches();
  const { contactIs } = createSearchAhead(apiWith());

  contactIs(anna);
  contactIs(chloe);
  contactIs(anna);

  // The first two were aborted before they were sent.
  await vi.waitFor(() => {
    expect(searches.map(({ body }) => body)).toEqual([anna]);
  });
});

test('nobody gets the answer for somebody else', async () => {
  noteSearches();
  const { api, contactIs } = createSearchAhead(apiWith());

  contactIs(anna);

  expect(await api.post(SEARCH, chloe, signal)).toEqual(chloe);
  expect(await api.post(SEARCH, anna, signal)).toEqual(anna);
});

test('what was begun is aborted when a view asks for somebody else', async () => {
  const searches = noteSearches(never);
  const { api, contactIs } = createSearchAhead(apiWith());
  contactIs(anna);
  await firstOf(searches);

  void api.post(SEARCH, chloe, signal);

  expect(searches[0]?.signal.aborted).toBe(true);
});

test('other requests go their own way', async () => {
  noteSearches(never);
  server.use(
    http.get(`${DATA_API}/it`, () => HttpResponse.json('got')),
    http.post(`${DATA_API}/it`, () => HttpResponse.json('posted')),
  );
  const { api, contactIs } = createSearchAhead(apiWith());

  contactIs(anna);

  expect(await api.get('/it', signal)).toBe('got');
  expect(await api.post('/it', anna, signal)).toBe('posted');
});

test('whoever took a search over can abort it', async () => {
  const searches = noteSearches(never);
  const { api, contactIs } = createSearchAhead(apiWith());
  contactIs(anna);
  await firstOf(searches);
  const view = new AbortController();

  const answer = api.post(SEARCH, anna, view.signal);
  view.abort(new Error('the view is gone'));

  await expect(answer).rejects.toThrow('the view is gone');
  expect(searches[0]?.signal.aborted).toBe(true);
});

test('whoever has already given up gets no answer', async () => {
  noteSearches();
  const { api, contactIs } = createSearchAhead(apiWith());

  contactIs(anna);

  const given = AbortSignal.abort(new Error('the view is gone'));
  await expect(api.post(SEARCH, anna, given)).rejects.toThrow('the view is gone');
});

test('a failure is told to whoever takes the search over, and to nobody before', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const noSession = () => Promise.reject(new Error('no session'));
  const { api, contactIs } = createSearchAhead(apiWith({ accessToken: noSession }));

  contactIs(anna);
  await new Promise(setImmediate);
  const failure = await failureOf(api.post(SEARCH, anna, signal));

  process.off('unhandledRejection', unhandled);
  expect(failure).toEqual({ kind: 'unauthorized' });
  expect(unhandled).not.toHaveBeenCalled();
});
