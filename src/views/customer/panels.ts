/**
 * The tabs beside the overview, in their order. Each is given the customer; its label is in
 * `messages.tabs`.
 */
export const PANELS = {
  orders: () => import('../orders/Orders.svelte'),
  payments: () => import('../payments/Payments.svelte'),
  conversation: () => import('../conversation/Conversation.svelte'),
};

export type Tab = 'overview' | keyof typeof PANELS;

export const TABS = ['overview', ...Object.keys(PANELS)] as Tab[];

/** A machine that is never idle has to fetch all the same, in milliseconds. */
const AT_THE_LATEST = 2_000;

/**
 * Fetches every panel as soon as there is nothing else to do. A page stays open for hours, and the next
 * release takes away the files of this one.
 */
export function fetchPanelsWhenIdle() {
  const fetchAll = () => {
    // One that cannot be fetched says so when somebody looks at it.
    for (const load of Object.values(PANELS)) load().catch(() => undefined);
  };
  // Safari has only timers.
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback(fetchAll, { timeout: AT_THE_LATEST });
  else setTimeout(fetchAll);
}
