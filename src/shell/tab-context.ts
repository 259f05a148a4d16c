import { createContext } from 'svelte';

/** The tabs around a panel, for what leads from one to another. */
export interface TabContext {
  /** Whether the app has this tab. */
  readonly has: (id: string) => boolean;
  /** Opens a tab; with a text, looks for it there. */
  readonly open: (id: string, search?: string) => void;
  /** What is looked for in a tab. Empty: nothing. */
  readonly searchIn: (id: string) => string;
  readonly setSearch: (id: string, text: string) => void;
}

/** How a panel reaches the tabs around it. Set once for each customer, by `CustomerTabs.svelte`. */
export const [getTabs, setTabs] = createContext<TabContext>();
