import { mount } from 'svelte';
import './app.css';
import { accessToken } from './api/access-token.ts';
import { createApi } from './api/client.ts';
import App from './App.svelte';
import { createTransport } from './host/transport.ts';
import { createVisibility } from './host/visibility.ts';
import { startLifecycle } from './lifecycle/start-lifecycle.ts';
import { createStores } from './stores/stores.ts';

/*
 * The composition root: the real window, fetch and environment meet here, once. The listener is attached
 * before anything is drawn, because a mobile host posts its context only once.
 */
const { hostOrigins, hostRequestKeys, apiBaseUrl, apiTimeout, apiRetryDelay, timings } = __CONFIG__;

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

const stores = createStores(lifecycle);
// On the document element, so that scrollbars and the page behind the app follow, too.
stores.theme.subscribe((theme) => {
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
});

const answered = import('./views/screens/Answered.svelte');
// The app tells the agent when it needs it; until then a failure is nobody's.
answered.catch(() => undefined);

mount(App, {
  target: document.querySelector('#app') ?? document.body,
  props: {
    stores,
    api: createApi({ baseUrl: apiBaseUrl, timeout: apiTimeout, accessToken }),
    retryDelay: apiRetryDelay,
    hostOrigins,
    answered,
    reload: () => {
      location.reload();
    },
  },
});
