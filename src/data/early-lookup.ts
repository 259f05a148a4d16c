/**
 * Sends a look-up, with as many requests as the API needs, and resolves to the body that lists the
 * customers found. Rejects with an `ApiError`, or with the signal's reason when its caller aborts.
 */
export type Search<Lookup> = (lookup: Lookup, signal: AbortSignal) => Promise<unknown>;

export interface EarlyLookup<Lookup> {
  /**
   * Call it with what says what to look up, whenever that may have changed; not asked once a view has searched. An
   * earlier search that no view took over is aborted.
   */
  readonly lookupIs: (lookupNow: () => Lookup | undefined) => void;
  /** What views search with. An equal search that is already under way becomes theirs, with its abort. */
  readonly search: Search<Lookup>;
}

/**
 * Begins to look a contact up as soon as the helpdesk has named it, which at a cold start is long before a
 * view can ask. Ends with a view's first search: later ones begin at once anyway.
 */
export function createEarlyLookup<Lookup>(search: Search<Lookup>): EarlyLookup<Lookup> {
  let isOver = false;
  let named: string | undefined;
  let begun: { key: string; answer: Promise<unknown>; controller: AbortController } | undefined;

  function drop() {
    begun?.controller.abort();
    begun = undefined;
  }

  return {
    lookupIs(lookupNow) {
      if (isOver) return;
      const lookup = lookupNow();
      const key = JSON.stringify(lookup);
      if (key === named) return;
      named = key;
      drop();
      if (lookup === undefined) return;
      const controller = new AbortController();
      const answer = search(lookup, controller.signal);
      // A failure reaches the view that takes the search over; until then it must not count as unhandled.
      answer.catch(() => undefined);
      begun = { key, answer, controller };
    },
    search(lookup, signal) {
      isOver = true;
      if (begun?.key !== JSON.stringify(lookup)) {
        drop();
        return search(lookup, signal);
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
  };
}
