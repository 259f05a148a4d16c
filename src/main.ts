import './app.css';
import { accessToken } from './api/access-token.ts';
import { createApi } from './api/client.ts';
import { createSearchAhead } from './api/search-ahead.ts';
import { createTransport } from './host/transport.ts';
import { createVisibility } from './host/visibility.ts';
import { startLifecycle } from './lifecycle/start-lifecycle.ts';
import { identityOf } from './stores/identity.ts';

/*
 * The composition root of all that works without a view: the real window, the real fetch and the environment
 * meet here, once. The listener is attached, the helpdesk asked, and whom it names looked up, before anything
 * else is even evaluated; what draws comes meanwhile, as a file of its own that the page has already begun to
 * fetch. Until then the page shows what stands in `index.html`.
 */
const { hostOrigins, hostRequestKeys, timings, apiBaseUrl, apiTimeout } = __CONFIG__;

const lifecycle = startLifecycle({
  transport: createTransport(window, {
    allowedOrigins: hostOrigins,
    requestKeys: hostRequestKeys,
  }),
  visibility: createVisibility(window),
  timings,
  // Not even its name is in a production build.
  inspect: import.meta.env.MODE === 'production' ? undefined : globalThis.__INSPECT__,
});

const search = createSearchAhead(
  createApi({ baseUrl: apiBaseUrl, timeout: apiTimeout, accessToken }),
);
lifecycle.subscribe(({ context: { received } }) => {
  search.contactIs(identityOf(received?.contact, received?.conversation));
});

import('./show.ts').then(
  ({ show }) => {
    show(lifecycle, search.api, elementOf('app'), elementOf('waiting'));
  },
  () => {
    // Nobody is looked up whom nobody can see.
    lifecycle.stop();
    search.contactIs(undefined);
    elementOf('waiting').remove();
    const gone = elementOf('gone');
    gone.hidden = false;
    gone.querySelector('button')?.addEventListener('click', () => {
      location.reload();
    });
  },
);

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element with the id ${id}.`);
  return element;
}
