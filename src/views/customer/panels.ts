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

/** Fetches every panel. A page stays open for hours, and the next release takes away the files of this one. */
export function fetchPanels() {
  // One that cannot be fetched says so when somebody looks at it.
  for (const load of Object.values(PANELS)) load().catch(() => undefined);
}
