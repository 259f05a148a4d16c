import type { MessageRecord } from './message-record.ts';

type Messages = readonly MessageRecord[];

/** When the helpdesk's side first answered; undefined: not yet. */
export function firstReply(messages: Messages): number | undefined {
  return messages.find((message) => message.message_type === 1 && isSaidAloud(message))?.created_at;
}

/** Whether the customer can see it. */
export function isSaidAloud(message: MessageRecord): boolean {
  return !message.private && message.message_type !== 2;
}

export function firstTime(messages: Messages): number {
  return messages.at(0)?.created_at ?? 0;
}

export function lastTime(messages: Messages): number {
  return messages.at(-1)?.created_at ?? 0;
}
