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

/** How many have come while the app was in the background. */
const MISSED = 3;

/** How the agent came to the conversation: from the list, back to the app later, or from search. */
export type Opening = 'opened' | 'resumed' | 'searched';

/**
 * The conversation as a phone has it: the newest messages, and the last of them once more. After it has resumed,
 * the newest come first and all of that follows; from search the newest message is the first.
 */
export function asOnThePhone(conversation: unknown, opening: Opening): unknown {
  if (!hasMessages(conversation)) return conversation;
  const { messages, labels, meta } = conversation;
  return {
    ...conversation,
    messages: LISTS[opening](messages),
    meta: { ...meta, labels, contact: meta['sender'] },
  };
}

const LISTS: Readonly<Record<Opening, (messages: readonly object[]) => readonly object[]>> = {
  opened: (messages) => [...messages.slice(-PAGE), ...messages.slice(-1)],
  resumed: (messages) => [...messages.slice(-PAGE), ...LISTS.opened(messages.slice(0, -MISSED))],
  searched: (messages) => messages.slice(-PAGE).reverse(),
};

function hasMessages(value: unknown): value is Conversation {
  const { messages } = (value ?? {}) as Partial<Record<keyof Conversation, unknown>>;
  return Array.isArray(messages) && messages.length > 0;
}
