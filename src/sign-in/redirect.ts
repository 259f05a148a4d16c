import type { Prepared } from './provider.ts';

/*
 * In a phone's WebView there are no windows, and the page is not framed: it goes to the provider itself,
 * and the callback page brings it back.
 */

const ATTEMPT = 'sign-in attempt';
const ANSWER = 'sign-in answer';

/** Goes to the provider. False where nothing can be kept for the way back, and then it stays. */
export function leave(page: Window, prepared: Prepared, url: string): boolean {
  try {
    const { href: from } = page.location;
    page.sessionStorage.setItem(ATTEMPT, JSON.stringify({ prepared, from }));
  } catch {
    return false;
  }
  page.location.assign(url);
  return true;
}

/** What the page has come back with. Given once. */
export function broughtBack(
  page: Window,
): { readonly prepared: Prepared; readonly answer: string } | undefined {
  try {
    const { sessionStorage } = page;
    const [attempt, answer] = [ATTEMPT, ANSWER].map((key) => sessionStorage.getItem(key));
    if (!attempt || !answer) return undefined;
    for (const key of [ATTEMPT, ANSWER]) sessionStorage.removeItem(key);
    const { prepared } = JSON.parse(attempt) as { readonly prepared: Prepared };
    return { prepared, answer };
  } catch {
    return undefined;
  }
}
