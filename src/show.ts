import { mount } from 'svelte';
import type { Api } from './api/client.ts';
import App from './App.svelte';
import type { LifecycleActor } from './lifecycle/start-lifecycle.ts';
import { createStores } from './stores/stores.ts';

/**
 * The composition root of all that draws: the lifecycle as stores, the data API and the views meet here.
 * `waiting` is what the page shows by itself; the app hides it.
 */
export function show(
  lifecycle: LifecycleActor,
  api: Api,
  target: HTMLElement,
  waiting: HTMLElement,
) {
  const { hostOrigins, apiRetryDelay } = __CONFIG__;
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
      api,
      retryDelay: apiRetryDelay,
      hostOrigins,
      waiting,
      reload: () => {
        location.reload();
      },
    },
  });
}
