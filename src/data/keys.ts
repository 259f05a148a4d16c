import type { Contact, Conversation } from '../frame/host/context-schema.ts';
import type { Key, Proof } from './lookup.ts';

/**
 * What bridges put where a customer's own id belongs: names of WhatsApp's accounts, lists and channels. What some
 * brands hide from agents: `i***@…`, `+49151*****`. And what no one sees, with which a value looks like another one.
 */
const UNFIT =
  /[*•●∗＊…\p{Cc}\p{Cf}]|@([^@]*\.)?(s\.whatsapp\.net|c\.us|lid|g\.us|broadcast|newsletter)$/iu;
const GROUP = /@g\.us\W*$/i;

/** `n/a`, `-`, `unknown` and `+49151xxxx` are neither, and many records have them. */
const FORMS = new Map([
  ['email', /^\S+@\S+\.\S+$/],
  ['phone', /^\+?\d[\d\s()./-]{4,}$/],
]);

/**
 * The keys among these values, in their order: what is blank, masked, technical or of another type is none, nor
 * is an `email` or a `phone` that cannot be one.
 */
export function keysFrom(
  values: Readonly<Record<string, unknown>>,
  proofOf: (name: string) => Proof,
): Key[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const text = keyText(value);
    return text && FORMS.get(name)?.test(text) !== false
      ? [{ name, value: text, proof: proofOf(name) }]
      : [];
  });
}

/** Empty where there is none. An id may be a number; a fraction, or what is no longer exact, is none. */
function keyText(value: unknown): string {
  const text = typeof value === 'string' || Number.isSafeInteger(value) ? String(value).trim() : '';
  return UNFIT.test(text) ? '' : text;
}

const ONE = 'individual';

/** Whether several people write: the helpdesk says so, or the contact is a WhatsApp group. */
export function isGroup(
  contact: Contact | undefined,
  conversation: Conversation | undefined,
): boolean {
  const { identifier, email, phone_number: phone } = contact ?? {};
  return (
    // What else a brand says is one of its kinds of groups.
    [contact, conversation].some((each) => (each?.group_type || ONE) !== ONE) ||
    [identifier, email, phone].some((value) => GROUP.test(value ?? ''))
  );
}
