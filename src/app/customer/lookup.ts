import type { Api } from '../../data/client.ts';

/** What a customer is looked up by: the members that the contact has. At least one of them is there. */
export interface CustomerLookup {
  /** The customer's id in the company's own systems. */
  readonly identifier?: string;
  readonly email?: string;
  /** As the helpdesk has it, usually E.164. */
  readonly phone?: string;
}

/**
 * `POST /customers/search`: none, one, or several customers; `readCustomers` reads the answer. By POST,
 * because URLs end up in logs, and a body does not.
 *
 * Loaded before anything is drawn, so that the search begins as soon as the helpdesk has named a contact:
 * import nothing large here.
 */
export function searchCustomers(
  api: Api,
  lookup: CustomerLookup,
  signal: AbortSignal,
): Promise<unknown> {
  return api.post('/customers/search', lookup, signal);
}
