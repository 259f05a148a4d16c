import type { Identity } from '../data/lookup.ts';
import type { Contact, Conversation } from '../frame/host/context-schema.ts';

/** Who writes, as text: the contact, and all that they could be looked up by, with how well it is proven. */
export function personOf(contact: Contact | undefined, { isGroup, keys }: Identity): string {
  return JSON.stringify([contact?.id, isGroup, keys]);
}

/** Whether both are of one conversation. Where one of them does not say, they may be. */
export function isSameConversation(
  one: Conversation | undefined,
  other: Conversation | undefined,
): boolean {
  return isEqualIfKnown(one?.id, other?.id) && isEqualIfKnown(one?.account_id, other?.account_id);
}

type Id = Conversation['id'];

function isEqualIfKnown(one: Id, other: Id): boolean {
  return (one ?? '') === '' || (other ?? '') === '' || String(one) === String(other);
}
