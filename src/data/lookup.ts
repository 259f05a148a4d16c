import type { Contact, Conversation } from '../frame/host/context-schema.ts';

/** How it is known that a value belongs to the person who writes. */
export type Proof =
  /** The company's website has signed it. */
  | 'signed'
  /** The channel itself delivers it, and from no one else. */
  | 'channel'
  /** Someone has typed it, and no one has checked it. */
  | 'claimed';

/** A value that a customer may be looked up by. */
export interface Key {
  /** `identifier`, `email`, `phone`, or another name that your data API knows. */
  readonly name: string;
  readonly value: string;
  readonly proof: Proof;
}

/** Who writes, as far as it is known. */
export interface Identity {
  /** Several people write under one contact: no one is looked up before the agent says who is meant. */
  readonly isGroup: boolean;
  /** In the order of their priority among those that are equally well proven. */
  readonly keys: readonly Key[];
}

type Id = number | string;

/** The body of a search. The ids tell the API whom it is asked about, so that it can check and log it. */
export interface Lookup {
  /** At least one, in order: the first that any customer has is the answer, and the others are not looked at. */
  readonly keys: readonly Key[];
  readonly account?: Id;
  readonly inbox?: Id;
  readonly conversation?: Id;
  readonly contact?: Id;
  /** For instance `Channel::WebWidget`. */
  readonly channel?: string;
}

/**
 * What to look a contact up by; undefined where there is nothing. What is proven comes first, and what is
 * signed is looked up alone: a signature says nothing about the other keys.
 */
export function lookupOf(
  { keys }: Identity,
  contact: Contact | undefined,
  conversation: Conversation | undefined,
): Lookup | undefined {
  const by = (proof: Proof) => keys.filter((key) => key.proof === proof);
  const signed = by('signed');
  const tried = signed.length > 0 ? signed : [...by('channel'), ...by('claimed')];
  if (tried.length === 0) return undefined;
  const { account_id: account, inbox_id: inbox, id, channel } = conversation ?? {};
  const about = { account, inbox, conversation: id, contact: contact?.id, channel };
  return {
    keys: tried,
    ...Object.fromEntries(Object.entries(about).filter(([, value]) => (value ?? '') !== '')),
  };
}
