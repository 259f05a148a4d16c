import { createContext } from 'svelte';
import type { Api } from './client.ts';

/** How views reach the data API: `ordersOf(getApi(), customer.id)`. Set once, by the composition root. */
export const [getApi, setApi] = createContext<Api>();
