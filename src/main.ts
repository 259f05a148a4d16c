import { mount } from 'svelte';
import './app.css';
import { accessToken } from './api/access-token.ts';
import { createApi } from './api/client.ts';
import App from './App.svelte';
import { readConfig, type Config } from './config.ts';
import { createTransport } from './host/transport.ts';
import { createVisibility } from './host/visibility.ts';
import { startLifecycle } from './lifecycle/start-lifecycle.ts';
import { createStores } from './stores/stores.ts';
import Misconfigured from './views/screens/Misconfigured.svelte';

/*
 * The composition root: the real window, fetch and environment meet here, once. The listener is attached
 * before anything is drawn, because a mobile host posts its context only once.
 */
function start(target: Element, { timings, ...config }: Config) {
  const lifecycle = startLifecycle({
    transport: createTransport(window, {
      allowedOrigins: config.hostOrigins,
      requestKeys: config.hostRequestKeys,
    }),
    visibility: createVisibility(window),
    timings,
  });
  const api = createApi({
    baseUrl: config.apiBaseUrl,
    timeout: config.apiTimeout,
    accessToken,
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
  const { hostOrigins, apiRetryDelay: retryDelay } = config;
  const reload = () => {
    location.reload();
  };
  mount(App, {
    target,
    props: { stores, api, retryDelay, hostOrigins, answered, reload },
  });
}

const target = document.querySelector('#app') ?? document.body;
const reading = readConfig(import.meta.env);
if (reading.ok) start(target, reading.config);
else mount(Misconfigured, { target, props: { problems: reading.problems } });
