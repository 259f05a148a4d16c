import { createContext } from 'svelte';
import type { Stores } from './stores.ts';

/** How views reach the stores: `const { contact, refresh } = getStores();`. Set once, by the composition root. */
export const [getStores, setStores] = createContext<Stores>();
