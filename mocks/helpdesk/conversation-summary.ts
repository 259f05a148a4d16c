import { inboxes } from './store/account.ts';
import type { HelpdeskConversation } from './store/conversation-record.ts';
import type { MessageRecord } from './store/message-record.ts';

/** What the agent's screen says of a conversation, whichever form its record has. */
export interface ConversationSummary {
  readonly id: number;
  readonly name: string;
  readonly inbox: string;
  /** The agent or bot that has it; undefined: unassigned. */
  readonly assignee: string | undefined;
  readonly lastMessage: string;
  readonly lastActivity: number;
  readonly unread: number;
  readonly status: string;
  readonly labels: readonly string[];
}

export function summaryOf({ conversation, contact }: HelpdeskConversation): ConversationSummary {
  const { id, inbox_id, meta, messages } = conversation;
  const inbox = Object.values(inboxes).find((known) => known.id === inbox_id);
  return {
    id,
    name: contact.name || meta.sender?.name || 'Unknown contact',
    inbox: inbox?.name ?? 'Unknown inbox',
    assignee: meta.assignee?.name,
    lastMessage: previewOf(messages.findLast(({ message_type }) => message_type !== 2)),
    lastActivity: conversation.last_activity_at,
    unread: conversation.unread_count,
    status: conversation.status,
    labels: conversation.labels,
  };
}

function previewOf(message: MessageRecord | undefined): string {
  if (!message) return 'No messages';
  return message.content?.replace(/\s+/g, ' ') || 'Attachment';
}
