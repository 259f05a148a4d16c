import type { Contact, Conversation } from '../host/messages.ts';

/** What the contact can be looked up by. At least one of the three is there. */
export interface Identity {
  /** The customer's id in the company's own systems. */
  readonly identifier?: string;
  readonly email?: string;
  /** As the helpdesk has it, usually E.164. */
  readonly phone?: string;
  /** false: on the web widget, and nobody has proved that the visitor is who they say. */
  readonly verified: boolean;
}

/** What to look the contact up by; undefined where there is nothing to look up by. */
export function identityOf(
  contact: Contact | undefined,
  conversation: Conversation | undefined,
): Identity | undefined {
  const { identifier, email, phone_number: phone } = contact ?? {};
  if (!identifier && !email && !phone) return undefined;
  return {
    ...(identifier && { identifier }),
    ...(email && { email }),
    ...(phone && { phone }),
    verified: isVerified(conversation),
  };
}

/** Who it is, as text. While it stays the same, so does what is known of the customer; when it changes, all of that goes. */
export function personOf(contact: Contact | undefined, identity: Identity | undefined): string {
  return JSON.stringify([contact?.id, identity?.identifier, identity?.email, identity?.phone]);
}

/** Only the web widget lets visitors name themselves; on other channels the channel vouches for the sender. */
function isVerified(conversation: Conversation | undefined): boolean {
  return (
    conversation?.channel !== 'Channel::WebWidget' || conversation.meta?.hmac_verified === true
  );
}
