import './app/theme.css';
import './shell/app.css';
import { access } from './app/access-token.ts';
import { searchCustomers } from './app/customer/lookup.ts';
import { onHostExtra } from './app/host-extras.ts';
import { identityOf } from './app/identity.ts';
import { withCookie, withToken } from './data/access.ts';
import { createApi } from './data/client.ts';
import { createEarlyLookup } from './data/early-lookup.ts';
import { lookupOf, type Lookup } from './data/lookup.ts';
import { createTransport } from './frame/host/transport.ts';
import { createVisibility } from './frame/host/visibility.ts';
import { startLifecycle } from './frame/lifecycle/start-lifecycle.ts';
import { watchAccess } from './sign-in/own-access.ts';
import { createSignIn } from './sign-in/sign-in.ts';

/*
 * The composition root of all that works without a view: the real window, the real fetch and the environment
 * meet here, once. The listener is attached, the helpdesk is asked and the contact looked up before anything
 * else is even evaluated. What draws arrives meanwhile, as a file of its own that the page has already begun
 * to fetch. Until then the page shows what is in `index.html`.
 */
const { hostOrigins, hostRequestKeys, timings, apiBaseUrl, apiTimeout } = __CONFIG__;

const lifecycle = startLifecycle({
  transport: createTransport(window, {
    allowedOrigins: hostOrigins,
    requestKeys: hostRequestKeys,
  }),
  visibility: createVisibility(window),
  timings,
  onExtra: onHostExtra,
  // Not even its name is in a production build.
  inspect:
    import.meta.env.DEV || import.meta.env.MODE === 'demo' ? globalThis.__INSPECT__ : undefined,
});

// The build holds only what was chosen.
const signIn = __API_ACCESS__ === 'oidc' ? createSignIn(window, __SIGN_IN__ ?? '') : undefined;
const own = __API_ACCESS__ === 'own' ? watchAccess(access) : undefined;
const api = createApi({
  baseUrl: apiBaseUrl,
  timeout: apiTimeout,
  access: signIn
    ? withToken(signIn.access, apiTimeout)
    : own
      ? withToken(own.access, apiTimeout)
      : __API_ACCESS__ === 'cookie'
        ? withCookie
        : undefined,
});
let isDrawn = false;
const early = createEarlyLookup<Lookup>((lookup, signal) => searchCustomers(api, lookup, signal));
lifecycle.subscribe(({ context: { received, wasShown } }) => {
  // Before the look-up: another agent's session must not be used for it.
  signIn?.agentIs(received?.currentAgent);
  // What changes on the screen may have to be confirmed first, and the views know that.
  if (isDrawn) return;
  early.lookupIs(() => {
    const { contact, conversation } = (wasShown && received) || {};
    return lookupOf(identityOf(contact, conversation), contact, conversation);
  });
});

import('./mount.ts').then(
  async (views) => {
    await views.mountApp({
      lifecycle,
      api,
      search: early.search,
      signIn,
      own,
      target: elementOf('app'),
      waiting: elementOf('waiting'),
    });
    isDrawn = true;
  },
  () => {
    // No view will come that could show a customer; `without-app.js` says so.
    lifecycle.stop();
    early.lookupIs(() => undefined);
  },
);

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No #${id}`);
  return element;
}
