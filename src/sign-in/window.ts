import { fromCallback } from 'xstate';
import type { SignInEvent, WindowTask } from './machine.ts';
import { leave } from './redirect.ts';

/** How often it is looked whether the window is still there, in milliseconds. */
const LOOK_EVERY = 500;

export interface WindowOptions {
  readonly page: Window;
  readonly redirectUri: string;
  /** Whom the helpdesk names, so that they need not type it. */
  readonly hint: () => string | undefined;
}

/**
 * Opens the window in which the agent signs in, and hears what it comes back with. It must be started in
 * the click's own task: browsers block any other window. Where the page is not framed, as in a phone's
 * WebView, it goes there itself.
 *
 * A window is believed only by its own reference, its origin and the attempt's state. That it is closed
 * does not mean that the agent gave up: it also seems so from the moment a page in it cuts the two off
 * (https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Cross-Origin-Opener-Policy).
 */
export function createWindowPort({ page, redirectUri, hint }: WindowOptions) {
  return fromCallback<{ type: never }, WindowTask>(({ input, sendBack }) => {
    const tell = (event: SignInEvent) => {
      sendBack(event);
    };
    const { prepared, isPickUp } = input;
    if (!prepared) return;
    const url = isPickUp ? `${redirectUri}#${prepared.state}` : addressFor(input, hint());

    if (page.parent === page) {
      if (!leave(page, prepared, url)) tell({ type: 'window.blocked' });
      return;
    }

    // Without a name, since whoever knows it could have opened one that is called so.
    const opened = page.open(url, '_blank', 'popup,width=480,height=720');
    if (!opened) {
      tell({ type: 'window.blocked' });
      return;
    }

    const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== opened || origin !== page.location.origin) return;
      const answer = answerIn(data);
      if (answer === '') tell({ type: 'window.lost' });
      else if (new URLSearchParams(answer).get('state') === prepared.state)
        tell({ type: 'window.answered', answer: String(answer) });
    };
    let wasClosed = false;
    const look = setInterval(() => {
      // Once more: what it said last may be under way still.
      if (wasClosed) tell({ type: 'window.lost' });
      wasClosed = opened.closed;
    }, LOOK_EVERY);
    page.addEventListener('message', hear);
    return () => {
      clearInterval(look);
      page.removeEventListener('message', hear);
      opened.close();
    };
  });
}

/** The answer that the callback page posts; empty where it has none. */
function answerIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('signIn' in data)) return undefined;
  return typeof data.signIn === 'string' ? data.signIn : undefined;
}

function addressFor({ prepared, choosesAccount }: WindowTask, hint: string | undefined): string {
  const url = new URL(prepared?.url ?? '');
  if (choosesAccount) url.searchParams.set('prompt', 'login');
  else if (hint) url.searchParams.set('login_hint', hint);
  return url.href;
}
