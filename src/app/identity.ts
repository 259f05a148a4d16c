import type { Contact, Conversation } from '../frame/host/context-schema.ts';
import type { CustomerLookup } from './customer/lookup.ts';

/** What to look the contact up by; undefined where there is nothing to look up by. */
export function lookupOf(contact: Contact | undefined): CustomerLookup | undefined {
  const { identifier, email, phone_number: phone } = contact ?? {};
  if (!identifier && !email && !phone) return undefined;
  return {
    ...(identifier && { identifier }),
    ...(email && { email }),
    ...(phone && { phone }),
  };
}

/**
 * Whether the channel says who writes. Only the web widget lets visitors name themselves; there it takes a
 * website that has signed the visitor's identifier.
 */
export function isVerified(conversation: Conversation | undefined): boolean {
  return (
    conversation?.channel !== 'Channel::WebWidget' || conversation.meta?.hmac_verified === true
  );
}
