/** What a customer is looked up by: the members that the contact has. */
export interface CustomerLookup {
  readonly identifier?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** Where customers are looked up: by POST, because what is looked up travels in the body. URLs end up in logs. */
export const SEARCH = '/customers/search';

/** The body of a search: the members that say something, and nothing that is known besides. */
export function lookupOf({ identifier, email, phone }: CustomerLookup): CustomerLookup {
  return {
    ...(identifier && { identifier }),
    ...(email && { email }),
    ...(phone && { phone }),
  };
}
