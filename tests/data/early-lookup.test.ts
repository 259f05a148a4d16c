import { expect, test, vi } from 'vitest';
import { createEarlyLookup, type Search } from '../../src/data/early-lookup.ts';

interface Lookup {
  readonly email: string;
}

const anna = { email: 'anna@example.test' };
const chloe = { email: 'chloe@example.test' };
const { signal } = new AbortController();

interface Noted {
  readonly lookup: Lookup;
  readonly signal: AbortSignal;
}

/** An early look-up whose searches are noted, and answered by what is given, or with the look-up itself. */
function start(answer: Search<Lookup> = (lookup) => Promise.resolve(lookup)) {
  const searches: Noted[] = [];
  const { lookupIs, search } = createEarlyLookup<Lookup>((lookup, searchSignal) => {
    searches.push({ lookup, signal: searchSignal });
    return answer(lookup, searchSignal);
  });
  return {
    searches,
    lookupIs: (lookup: Lookup | undefined) => {
      lookupIs(() => lookup);
    },
    search,
    sent: () => searches.map(({ lookup }) => lookup),
  };
}

/** Never answers, and rejects with the reason when it is aborted. */
const untilAborted: Search<Lookup> = (_, searchSignal) =>
  new Promise((_resolve, reject) => {
    searchSignal.addEventListener('abort', () => {
      reject(searchSignal.reason as Error);
    });
    if (searchSignal.aborted) reject(searchSignal.reason as Error);
  });

test('a search starts before a view asks, and the view gets its answer', async () => {
  const { lookupIs, search, sent } = start();

  lookupIs(anna);
  expect(sent()).toEqual([anna]);

  expect(await search(anna, signal)).toBe(anna);
  expect(sent()).toEqual([anna]);
});

test('an answer is handed over once; a view that reads again sends a request', async () => {
  const { lookupIs, search, sent } = start();

  lookupIs(anna);
  await search(anna, signal);
  await search(anna, signal);

  expect(sent()).toEqual([anna, anna]);
});

test('an equal look-up changes nothing', () => {
  const { lookupIs, searches, sent } = start(untilAborted);

  lookupIs(anna);
  lookupIs({ ...anna });

  expect(sent()).toEqual([anna]);
  expect(searches[0]?.signal.aborted).toBe(false);
});

test.each([
  ['took it over', anna, [anna]],
  ['asked for another customer', chloe, [anna, chloe]],
])('it ends when a view %s', async (_, asked, expected) => {
  const { lookupIs, search, sent } = start();
  lookupIs(anna);

  await search(asked, signal);
  lookupIs({ email: 'bo@example.test' });

  expect(sent()).toEqual(expected);
});

test('what to look up is not asked for once a view has searched', async () => {
  const early = createEarlyLookup<Lookup>((lookup) => Promise.resolve(lookup));
  const lookupNow = vi.fn(() => anna);
  early.lookupIs(lookupNow);
  expect(lookupNow).toHaveBeenCalledOnce();

  await early.search(anna, signal);
  early.lookupIs(lookupNow);

  expect(lookupNow).toHaveBeenCalledOnce();
});

test.each([
  ['another contact', chloe, [anna, chloe]],
  ['one that cannot be looked up', undefined, [anna]],
])('a search that no view took over is aborted when the contact is %s', (_, next, expected) => {
  const { lookupIs, searches, sent } = start(untilAborted);
  lookupIs(anna);

  lookupIs(next);

  expect(searches[0]?.signal.aborted).toBe(true);
  expect(sent()).toEqual(expected);
});

test('a contact is looked up again after another one', () => {
  const { lookupIs, searches, sent } = start(untilAborted);

  lookupIs(anna);
  lookupIs(chloe);
  lookupIs(anna);

  expect(sent()).toEqual([anna, chloe, anna]);
  expect(searches.map((each) => each.signal.aborted)).toEqual([true, true, false]);
});

test('a view does not get the answer for another customer', async () => {
  const { lookupIs, search } = start();

  lookupIs(anna);

  expect(await search(chloe, signal)).toBe(chloe);
  expect(await search(anna, signal)).toBe(anna);
});

test('the early search is aborted when a view asks for another customer', () => {
  const { lookupIs, search, searches } = start(untilAborted);
  lookupIs(anna);

  void search(chloe, signal);

  expect(searches[0]?.signal.aborted).toBe(true);
});

test('a view that has taken the search over can abort it', async () => {
  const { lookupIs, search, searches } = start(untilAborted);
  lookupIs(anna);
  const view = new AbortController();

  const answer = search(anna, view.signal);
  view.abort(new Error('the view is gone'));

  await expect(answer).rejects.toThrow('the view is gone');
  expect(searches[0]?.signal.aborted).toBe(true);
});

test('a view that has already given up gets no answer', async () => {
  const { lookupIs, search } = start(untilAborted);

  lookupIs(anna);

  const given = AbortSignal.abort(new Error('the view is gone'));
  await expect(search(anna, given)).rejects.toThrow('the view is gone');
});

test('a failure reaches the view that takes the search over, and is never an unhandled rejection', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const { lookupIs, search } = start(() => Promise.reject(new Error('no session')));

  lookupIs(anna);
  await new Promise(setImmediate);
  const failure = search(anna, signal);

  await expect(failure).rejects.toThrow('no session');
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
