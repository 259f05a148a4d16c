/*
 * How the mobile app has a conversation: it adds what each of its requests brings to what it already has,
 * without looking whether it is there, and merges the `meta` of the messages' answer into the conversation's.
 */

/** How many messages one request of the phone brings. */
const PAGE = 20;

interface Conversation {
  readonly messages: readonly object[];
  readonly labels: unknown;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** The conversation as a phone has it after opening: the newest messages, and the last of them once more. */
export function asOnThePhone(conversation: unknown): unknown {
  if (!hasMessages(conversation)) return conversation;
  const { messages, labels, meta } = conversation;
  return {
    ...conversation,
    messages: [...messages.slice(-PAGE), ...messages.slice(-1)],
    meta: { ...meta, labels, contact: meta['sender'] },
  };
}

function hasMessages(value: unknown): value is Conversation {
  const { messages } = (value ?? {}) as Partial<Record<keyof Conversation, unknown>>;
  return Array.isArray(messages) && messages.length > 0;
}
