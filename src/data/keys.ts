import type { Contact, Conversation } from '../frame/host/context-schema.ts';
import type { Key, Proof } from './lookup.ts';

/** What bridges put where a customer's own id belongs: names of WhatsApp's accounts, lists and channels. */
const TECHNICAL = /@(?:[^@]*\.)?(?:s\.whatsapp\.net|c\.us|lid|g\.us|broadcast|newsletter)$/i;
const GROUP = /@g\.us$/i;
/** Some brands hide what agents may not see: `i***@…`, `+49151*****`. */
const MASKED = /[*•●∗＊]/;

/** The keys among these values, in their order: what is blank, masked, technical or of another type is none. */
export function keysFrom(
  values: Readonly<Record<string, unknown>>,
  proofOf: (name: string) => Proof,
): Key[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const text = keyText(value);
    return text === undefined ? [] : [{ name, value: text, proof: proofOf(name) }];
  });
}

function keyText(value: unknown): string | undefined {
  // An id may be a number; a fraction, or what is no longer exact, is none.
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || MASKED.test(text) || TECHNICAL.test(text) ? undefined : text;
}

/** Whether several people write: the helpdesk says so, or the contact is a WhatsApp group. */
export function isGroup(
  contact: Contact | undefined,
  conversation: Conversation | undefined,
): boolean {
  const { identifier, email, phone_number: phone } = contact ?? {};
  return (
    contact?.group_type === 'group' ||
    conversation?.group_type === 'group' ||
    [identifier, email, phone].some((value) => GROUP.test(value?.trim() ?? ''))
  );
}
