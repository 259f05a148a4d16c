import { createContext } from 'svelte';
import type { Readable } from 'svelte/store';
import type { Api } from '../data/client.ts';
import type { Stores } from '../frame/stores/stores.ts';
import type { SignInSeam } from './sign-in/seam.ts';

/** What every view can reach with `getApp()`. */
export interface AppContext {
  /** The lifecycle: `const { contact, refresh } = getApp().stores;` */
  readonly stores: Stores;
  /** The data API: `ordersOf(getApp().api, customer.id)`. */
  readonly api: Api;
  /** Before a failed read is tried again, in milliseconds. */
  readonly retryDelay: number;
  /** Where the helpdesk may be, as the deployment allows. */
  readonly hostOrigins: readonly string[];
  /** What the helpdesk shows by now, as long as the agent has not confirmed it; set by `App.svelte`. */
  readonly change?: Readable<unknown>;
  /** Reloads the page, and with it the newest release. */
  readonly reload: () => void;
  /** Where agents sign in to the data API. */
  readonly signIn?: SignInSeam | undefined;
}

/** How views reach the app around them. Set once, by `App.svelte`. */
export const [getApp, setApp] = createContext<AppContext>();
