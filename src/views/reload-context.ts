import { createContext } from 'svelte';

/** How a part that is gone lets the agent load the newest release. Set once, by the composition root. */
export const [getReload, setReload] = createContext<() => void>();
