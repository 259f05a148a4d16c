/*
 * The page that the provider sends the agent back to, `sign-in.html`. It is all that runs there, so it
 * imports nothing.
 */

/** How long an answer waits to be picked up, in milliseconds. */
const KEEP_FOR = 120_000;
const KEPT = 'sign-in kept ';

/** What became of the answer. */
export type Outcome = 'handed-over' | 'kept' | 'returned' | 'none';

/**
 * Hands the answer over to the frame that opened this window, and to no other origin. Where a page of the
 * provider has cut the two off, the answer is kept here, first-party, until the frame opens this page once
 * more. It is worth nothing without the attempt's verifier, which never leaves the frame.
 */
export function handBack(page: Window): Outcome {
  const { hash, search, origin, pathname } = page.location;
  // Nothing of it is left in the address.
  page.history.replaceState(null, '', pathname);
  if (page.parent !== page) return 'none';
  const opener = page.opener as Window | null;
  const tell = (answer: string): Outcome => {
    opener?.postMessage({ signIn: answer }, origin);
    page.close();
    return 'handed-over';
  };

  if (hash) return tell(take(page, hash.slice(1)));
  const state = new URLSearchParams(search).get('state');
  if (!state) return 'none';
  if (opener) return tell(search);
  try {
    // As `redirect.ts` has left it.
    const attempt = page.sessionStorage.getItem('sign-in attempt');
    if (attempt) {
      page.sessionStorage.setItem('sign-in answer', search);
      const { from } = JSON.parse(attempt) as { readonly from: string };
      page.location.replace(from);
      return 'returned';
    }
    take(page, state);
    const kept = { answer: search, until: Date.now() + KEEP_FOR };
    page.localStorage.setItem(KEPT + state, JSON.stringify(kept));
  } catch {
    return 'none';
  }
  page.close();
  return 'kept';
}

/** The answer kept for an attempt, which is then gone, and so is what waits too long; empty where there is none. */
function take({ localStorage }: Window, state: string): string {
  let found = '';
  for (const key of Object.keys(localStorage).filter((each) => each.startsWith(KEPT))) {
    const { answer, until } = JSON.parse(localStorage.getItem(key) ?? '') as {
      readonly answer: string;
      readonly until: number;
    };
    const isOver = until < Date.now();
    const isOwn = key === KEPT + state;
    if (isOwn && !isOver) found = answer;
    if (isOwn || isOver) localStorage.removeItem(key);
  }
  return found;
}

// Not in a test, which has no page.
if (typeof document !== 'undefined') {
  const outcome = handBack(window);
  for (const element of document.querySelectorAll<HTMLElement>('[data-outcome]'))
    element.hidden = element.dataset['outcome'] !== outcome;
}
