import { render } from 'vitest-browser-svelte';
import { resources } from '../../mocks/helpdesk/api/resources.ts';
import { contextOf } from '../../mocks/helpdesk/context-of.ts';
import { attributeDefinitions } from '../../mocks/helpdesk/conversations/attribute-definitions.ts';
import type { HelpdeskConversation } from '../../mocks/helpdesk/store/conversation-record.ts';
import App from '../../src/App.svelte';
import { searchCustomers } from '../../src/app/customer/lookup.ts';
import { identityOf } from '../../src/app/identity.ts';
import { createApi, type ApiOptions } from '../../src/data/client.ts';
import { createEarlyLookup } from '../../src/data/early-lookup.ts';
import type { Lookup } from '../../src/data/lookup.ts';
import { createStores } from '../../src/frame/stores/stores.ts';
import { holdChanges } from '../../src/shell/hold-changes.ts';
import type { SignInSeam } from '../../src/shell/sign-in/seam.ts';
import '../../src/app/theme.css';
import '../../src/shell/app.css';
import { API, startBrowserApi } from './browser-api.ts';
import { HELPDESK, startFrame } from './frame.ts';
import type { Place } from './frame-window.ts';

export { API };

/** The mocked data API of one test file, with the resources of `mocks/api`. */
export function startApi() {
  return startBrowserApi(resources);
}

interface AppOptions {
  readonly place?: Place;
  readonly apiTimeout?: number;
  readonly reload?: () => void;
  readonly access?: ApiOptions['access'];
  readonly signIn?: SignInSeam;
}

/** The whole app on a fake helpdesk window and in fake time, against the mocked data API. */
export async function showApp(options: AppOptions = {}) {
  const signals: AbortSignal[] = [];
  const searches: AbortSignal[] = [];
  const waiting = document.createElement('main');
  const frame = startFrame(options.place);
  const api = createApi({
    baseUrl: API,
    timeout: options.apiTimeout ?? 10_000,
    access: options.access,
    fetch: watched(signals),
  });
  const { search } = createEarlyLookup<Lookup>((lookup, signal) => {
    searches.push(signal);
    return searchCustomers(api, lookup, signal);
  });
  const { source, change, goOn } = holdChanges(frame.actor, identityOf);
  const context = {
    stores: createStores(source),
    api,
    retryDelay: 0,
    hostOrigins: [HELPDESK],
    reload: options.reload ?? (() => undefined),
    signIn: options.signIn,
  };
  const screen = await render(App, { props: { context, search, change, goOn, waiting } });
  return {
    ...screen,
    frame,
    /** What the page shows by itself, until the app hides it. */
    waiting,
    /** The signal of every request that this app has sent to the API, in order. */
    signals,
    /** The signal of every look-up, in order, with as many requests as the app needs for one. */
    searches,
    /** The helpdesk posts the context of this conversation. */
    open: (conversation: HelpdeskConversation) => {
      frame.deliver(JSON.stringify(messageOf(conversation)));
    },
  };
}

/** `fetch` that keeps the signal of each request of this app, so that a test can see which were aborted. */
function watched(signals: AbortSignal[]): typeof fetch {
  return (input, init) => {
    if (init?.signal) signals.push(init.signal);
    return fetch(input, init);
  };
}

export function messageOf(conversation: HelpdeskConversation) {
  return contextOf(conversation, { theme: 'light', definitions: attributeDefinitions });
}
