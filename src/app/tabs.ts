import type { Tab } from '../shell/app-definition.ts';
import type { Customer } from './customer/api.ts';
import Overview from './overview/Overview.svelte';

/**
 * The tabs, in their order. The first is open when a customer is found, and so comes with the shell, as a
 * `panel`; the others are files of their own. Adding a tab is adding its folder and its line here.
 */
export const tabs: readonly Tab<Customer>[] = [
  { id: 'overview', label: 'Overview', panel: Overview },
  {
    id: 'orders',
    label: 'Orders',
    summary: () => import('./orders/LatestOrders.svelte'),
    load: () => import('./orders/Orders.svelte'),
    list: async () => (await import('./orders/api.ts')).ordersOf,
    asksAhead: true,
  },
  {
    id: 'payments',
    label: 'Payments',
    load: () => import('./payments/Payments.svelte'),
    list: async () => (await import('./payments/api.ts')).paymentsOf,
  },
  {
    id: 'conversation',
    label: 'Conversation',
    needsCustomer: false,
    load: () => import('./conversation/Conversation.svelte'),
  },
];
