import type { QueryClient } from '@tanstack/svelte-query';
import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { createApi, type Api } from '../../src/data/client.ts';
import { createCustomerData } from '../../src/data/customer-data.ts';
import { createStores } from '../../src/frame/stores/stores.ts';
import '../../src/app/theme.css';
import '../../src/shell/app.css';
import AroundPanel from './AroundPanel.svelte';
import { API } from './browser-api.ts';
import { HELPDESK, startFrame } from './frame.ts';

/** A panel of one customer by itself, against the mocked data API. */
export async function showPanel(
  Panel: Component<{ api: Api; data: QueryClient; customerId: string }>,
  customerId: string,
) {
  const api = createApi({ baseUrl: API, timeout: 10_000 });
  const data = createCustomerData(0);
  const app = {
    stores: createStores(startFrame().actor),
    api,
    retryDelay: 0,
    hostOrigins: [HELPDESK],
    reload: () => undefined,
  };
  return {
    ...(await render(AroundPanel, { Panel, app, data, customerId })),
    /** What the agent's Refresh does with the customer's data. */
    refresh: () => data.invalidateQueries(),
  };
}
