import type { Api } from '../../data/client.ts';
import type { Lookup } from '../../data/lookup.ts';

/**
 * `POST /customers/search`, with leave to send the first page of the customer's lists along: none, one, or several customers; `readCustomers` reads the answer. By POST,
 * because URLs end up in logs, and a body does not.
 *
 * Loaded before anything is drawn, so that the search begins as soon as the helpdesk has named a contact:
 * import nothing large here.
 */
export function searchCustomers(api: Api, lookup: Lookup, signal: AbortSignal): Promise<unknown> {
  return api.post('/customers/search', { ...lookup, include: 'lists' }, signal);
}
