import type { Identity, Key } from '../data/lookup.ts';
import type { Contact, Conversation } from '../frame/host/context-schema.ts';

/** One of the people of a group who can be looked up. */
export interface Member {
  readonly contact: Contact;
  readonly identity: Identity;
  readonly values: readonly string[];
}

type IdentityOf = (contact: Contact, conversation: Conversation | undefined) => Identity;

/**
 * The people of a group, each once: whom the conversation is with, and who has written of late. Only those
 * who can be looked up.
 */
export function groupMembers(
  contact: Contact | undefined,
  conversation: Conversation | undefined,
  identityOf: IdentityOf,
): Member[] {
  const senders = (conversation?.messages ?? []).flatMap(({ message_type: type, sender }) =>
    type === 0 && sender && (sender.type ?? 'contact') === 'contact' ? [sender as Contact] : [],
  );
  const one = alone(conversation);
  const members = [contact, ...senders].flatMap((each) => {
    if (!each) return [];
    const person: Contact = { ...each, group_type: null };
    const identity = identityOf(person, one);
    const { isGroup, keys } = identity;
    return isGroup || keys.length === 0
      ? []
      : [{ contact: person, identity, values: keys.map(({ value }: Key) => value) }];
  });
  return [...new Map(members.map((member) => [String(member.contact.id), member])).values()];
}

/** The conversation as if it were with any one of them. What the website has signed is the contact, and not each who writes. */
function alone(conversation: Conversation | undefined): Conversation | undefined {
  if (!conversation) return undefined;
  const meta = conversation.meta
    ? { ...conversation.meta, hmac_verified: null, sender: null }
    : null;
  return { ...conversation, group_type: null, meta };
}
