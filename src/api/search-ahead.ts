import type { Api } from './client.ts';
import { lookupOf, SEARCH, type CustomerLookup } from './customer-lookup.ts';

export interface SearchAhead {
  /** The contact, whenever it may have changed. A search for anybody else that nobody took over is aborted. */
  readonly contactIs: (contact: CustomerLookup | undefined) => void;
  /** What views read by. An equal search that is already under way becomes theirs, with its abort. */
  readonly api: Api;
}

/**
 * Begins to look a contact up as soon as the helpdesk has named it, which at a cold start is long before
 * there is a view to ask for it. It ends with the first search of a view: later ones begin at once anyway.
 */
export function createSearchAhead(api: Api): SearchAhead {
  let isOver = false;
  let named: string | undefined;
  let begun: { body: string; answer: Promise<unknown>; controller: AbortController } | undefined;

  function drop() {
    begun?.controller.abort();
    begun = undefined;
  }

  return {
    contactIs(contact) {
      if (isOver) return;
      const lookup = contact && lookupOf(contact);
      const body = JSON.stringify(lookup);
      if (body === named) return;
      named = body;
      drop();
      if (!lookup) return;
      const controller = new AbortController();
      const answer = api.post(SEARCH, lookup, controller.signal);
      // Whoever takes it over is told; until then nobody is there to be told.
      answer.catch(() => undefined);
      begun = { body, answer, controller };
    },
    api: {
      get: (path, signal) => api.get(path, signal),
      post(path, body, signal) {
        if (path !== SEARCH) return api.post(path, body, signal);
        isOver = true;
        if (begun?.body !== JSON.stringify(body)) {
          drop();
          return api.post(path, body, signal);
        }
        const { answer, controller } = begun;
        begun = undefined;
        const abort = () => {
          controller.abort(signal.reason);
        };
        if (signal.aborted) abort();
        else signal.addEventListener('abort', abort);
        return answer;
      },
    },
  };
}
