import { isRecord } from './dialects.ts';
import type { Path } from './without-paths.ts';

/**
 * How many messages are read. Screens show ten; a helpdesk sends as many as its own screen has loaded, which
 * are thousands after an agent has scrolled up, and every one would cost time before the contact is shown.
 */
export const MOST_MESSAGES = 100;

/** The data of an `appContext` with the newest messages only, and how many older ones that leaves out. */
export function withNewestMessages(data: Record<string, unknown>) {
  const { conversation } = data;
  const messages = isRecord(conversation) ? conversation['messages'] : undefined;
  if (!isRecord(conversation) || !Array.isArray(messages) || messages.length <= MOST_MESSAGES)
    return { data, older: 0 };
  const newest: unknown[] = messages.slice(-MOST_MESSAGES);
  return {
    data: { ...data, conversation: { ...conversation, messages: newest } },
    older: messages.length - MOST_MESSAGES,
  };
}

/** Where something was in what the helpdesk sent, that is at this path in what is left of it. */
export function pathAsSent(path: Path, older: number): Path {
  const [part, member, index, ...rest] = path;
  if (part !== 'conversation' || member !== 'messages' || typeof index !== 'number') return path;
  return [part, member, index + older, ...rest];
}
