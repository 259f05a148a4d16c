import { mount } from 'svelte';
import { accessToken } from './api/access-token.ts';
import { createApi } from './api/client.ts';
import App from './App.svelte';
import type { LifecycleActor } from './lifecycle/start-lifecycle.ts';
import { createStores } from './stores/stores.ts';

/**
 * The composition root of all that draws: the lifecycle as stores, the real fetch and the views meet here.
 * `waiting` is what the page shows by itself; the app hides it.
 */
export function show(lifecycle: LifecycleActor, target: HTMLElement, waiting: HTMLElement) {
  const { hostOrigins, apiBaseUrl, apiTimeout, apiRetryDelay } = __CONFIG__;
  const stores = createStores(lifecycle);
  // On the document element, so that scrollbars and the page behind the app follow, too.
  stores.theme.subscribe((theme) => {
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  });

  mount(App, {
    target,
    props: {
      stores,
      api: createApi({ baseUrl: apiBaseUrl, timeout: apiTimeout, accessToken }),
      retryDelay: apiRetryDelay,
      hostOrigins,
      waiting,
      reload: () => {
        location.reload();
      },
    },
  });
}
