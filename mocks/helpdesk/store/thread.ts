import { ACCOUNT, pushedAgent, type Inbox } from './account.ts';
import { pushedContact } from './contact.ts';
import type { AttachmentRecord, MessageRecord } from './message-record.ts';
import type { AgentRecord, ContactRecord } from './records.ts';
import { at } from './time.ts';

/** A message without the members that follow from its conversation. */
export type Line = Omit<MessageRecord, 'id' | 'account_id' | 'inbox_id' | 'conversation_id'> &
  Partial<Pick<MessageRecord, 'id'>>;

const ORDINARY = {
  content_type: 'text',
  content_attributes: {},
  status: 'sent',
  private: false,
  source_id: null,
} as const;

/** What the customer wrote. */
export function incoming(
  time: string,
  content: string | null,
  from?: ContactRecord,
  more: Partial<Line> = {},
): Line {
  return {
    ...ORDINARY,
    content,
    message_type: 0,
    created_at: at(time),
    ...(from && { sender: pushedContact(from) }),
    ...more,
  };
}

/** What an agent answered. */
export function outgoing(
  time: string,
  content: string,
  from: AgentRecord,
  more: Partial<Line> = {},
): Line {
  return {
    ...ORDINARY,
    content,
    message_type: 1,
    created_at: at(time),
    status: 'read',
    sender: pushedAgent(from),
    ...more,
  };
}

/** An internal note. It is in the payload like any other message. */
export function privateNote(time: string, content: string, from: AgentRecord): Line {
  return outgoing(time, content, from, { private: true, status: 'sent' });
}

/** What happened: a message without a sender. */
export function activity(time: string, content: string): Line {
  return { ...ORDINARY, content, message_type: 2, created_at: at(time) };
}

/** What the helpdesk sent by itself. */
export function template(time: string, content: string, more: Partial<Line> = {}): Line {
  return { ...ORDINARY, content, message_type: 3, created_at: at(time), ...more };
}

/** The lines as messages of one conversation, with ids in their order. */
export function thread(
  conversation: number,
  inbox: Pick<Inbox, 'id'>,
  lines: readonly Line[],
): readonly MessageRecord[] {
  return lines.map((line, index) => ({
    id: conversation * 1000 + index + 1,
    account_id: ACCOUNT,
    inbox_id: inbox.id,
    conversation_id: conversation,
    ...line,
  }));
}

/** A file that came with a message. Its address is never loaded here. */
export function file(
  id: number,
  title: string,
  fileType: AttachmentRecord['file_type'] = 'file',
): AttachmentRecord {
  return {
    id,
    message_id: 0,
    file_type: fileType,
    account_id: ACCOUNT,
    extension: title.split('.').at(-1) ?? null,
    data_url: `https://files.example.com/${id}/${title}`,
    thumb_url: '',
    file_size: 48_213 + id,
    fallback_title: title,
  };
}
