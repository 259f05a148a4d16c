/*
 * Screens that few conversations need: files of their own, fetched when there is time or when they are shown.
 */

export const loadSeveralCustomers = () => import('./SeveralCustomers.svelte');
export const loadGroupMembers = () => import('./GroupMembers.svelte');
export const loadContactChanged = () => import('./ContactChanged.svelte');
export const loadUnanswered = () => import('./Unanswered.svelte');
export const loadOpenedDirectly = () => import('./OpenedDirectly.svelte');

/** Fetches those that a conversation may need. One that cannot be fetched says so when it is shown. */
export function prepareScreens(): void {
  for (const load of [loadSeveralCustomers, loadGroupMembers, loadContactChanged])
    load().catch(() => undefined);
}
